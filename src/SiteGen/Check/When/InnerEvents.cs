using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>"Ngày 20/9, tòa ra kết luận về vụ cháy đêm 12/9": the day behind the noun is that of the fire, not of what the sentence begins with.</summary>
internal static class InnerEvents
{
    private static readonly GrammarFinder EventNouns = new(grammar => grammar.Dates.EventNouns);

    /// <summary>Whether a date stands behind the noun of another event than the title begins with, in a sentence that begins with another day.</summary>
    public static bool Has(QuotedEvent quote, TextSpan date, Event happening, IReadOnlyList<(QuotedEvent Quote, ComparedDate Date)> all)
    {
        if (quote.Article.Grammar is not { } grammar || happening.Title.In(quote.Language) is not { } title)
        {
            return false;
        }

        var text = quote.Article.Text;
        var sentence = quote.Article.SentencesOver(date).First();
        var lead = all.FirstOrDefault(other => other.Date.Agreement is Contradicts && sentence.Contains(other.Date.Words)
            && other.Date.Date.Words?.Day is not null && string.IsNullOrWhiteSpace(text[sentence.Start..other.Date.Words.Start]));
        var noun = lead.Quote is null ? default : EventNouns.In(text, new(lead.Date.Words.End, date.Start), grammar).LastOrDefault();
        return !noun.IsEmpty && Words.In(text, new(lead.Date.Words.End, noun.Start)).Any() && !text.AsSpan(noun.End, date.Start - noun.End).ContainsAny(";:")
            && !IsTitleOf(noun, new(noun.End, date.Start), title.Value, text);
    }

    // "Vụ cháy ở Kelva", "Cháy ở Kelva"
    private static bool IsTitleOf(TextSpan noun, TextSpan rest, string title, string text)
    {
        var first = Words.In(title, TextSpan.Whole(title)).FirstOrDefault();
        var next = Words.In(text, rest).FirstOrDefault();
        return first.IsEmpty || first.In(title).Equals(noun.In(text), StringComparison.OrdinalIgnoreCase)
            || (!next.IsEmpty && first.In(title).Equals(next.In(text), StringComparison.OrdinalIgnoreCase));
    }
}
