using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Of several days in a sentence, the words of the event's title stand at one: "ngày 14/6 công bố kết quả khảo sát từ ngày 11/6" is of the
/// publication on the fourteenth.</summary>
internal static class TitledDays
{
    private static readonly GrammarFinder Leads = new(grammar => [.. grammar.Dates.DateLeads, .. grammar.Dates.DayLeads, .. grammar.Prepositions]);

    private static readonly GrammarFinder Places = new(grammar => grammar.PlaceLeads);

    /// <summary>Whether the title's words stand beside another day of the sentence, and none beside this one.</summary>
    public static bool IsAnothers(Event happening, QuotedEvent quote, TextSpan date, IReadOnlyList<(QuotedEvent Quote, ComparedDate Date)> all)
    {
        if (quote.Article.Grammar is not { Frames.Inverts: false } grammar || happening.Title.In(quote.Language)?.Value is not { } title)
        {
            return false;
        }

        var sentence = quote.Article.SentencesOver(date).First();
        return !IsTitled(date) && all.Any(other => other.Date.Agreement is Contradicts && other.Date.Date.Words?.Day is not null
            && sentence.Contains(other.Date.Words) && IsTitled(other.Date.Words));

        bool IsTitled(TextSpan day) => Beside(day, quote.Article.Text, sentence, grammar)
            .Any(words => PhraseFinder.Of(words.In(quote.Article.Text)).Find(title).Any());
    }

    // The two words right behind it, and the name or the two words right before it.
    private static IEnumerable<TextSpan> Beside(TextSpan day, string text, TextSpan sentence, Grammar grammar)
    {
        if (Words.In(text, new(day.End, sentence.End)).Take(2).ToList() is [var first, var second]
            && text[day.End..second.Start].IndexOfAny([',', ';', ':']) < 0)
        {
            yield return new(first.Start, second.End);
        }

        // "Viện Sậy ngày 4/11 công bố …": whoever did it stands there, too.
        var isLast = text.AsSpan(day.End, sentence.End - day.End).TrimStart() is [] or [',' or '.' or ';' or ')', ..]
            || Places.AtStart(text, new(day.End, sentence.End), grammar) is not null;
        var start = isLast ? day.Start : sentence.Start;
        while (Leads.In(text, new(sentence.Start, start), grammar).LastOrDefault() is { IsEmpty: false } lead
            && string.IsNullOrWhiteSpace(text[lead.End..start]))
        {
            start = lead.Start;
        }

        if (Words.In(text, new(sentence.Start, start)).TakeLast(2).ToList() is [var last, var next] && string.IsNullOrWhiteSpace(text[next.End..start]))
        {
            yield return char.IsUpper(text[next.Start]) ? next : new(last.Start, next.End);
        }
    }
}
