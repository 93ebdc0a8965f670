using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>"Kelva và Ruvia đàm phán. Hai bên ký thỏa thuận": two of whom the sentence before the quote names no others may be meant.</summary>
internal static class NamedTogether
{
    private static readonly GrammarFinder Together = new(grammar => grammar.Togethers);
    private static readonly GrammarFinder PlaceLeads = new(grammar => grammar.PlaceLeads);

    /// <summary>The words of the quote that may mean <paramref name="who"/> and one other; null where they can't.</summary>
    public static TextSpan? In(QuotedEvent quote, string who)
    {
        var (article, start) = (quote.Article, quote.Sentences.First().Start);
        var words = article.Grammar is { } grammar ? Together.In(article.Text, quote.Span, grammar).FirstOrDefault() : default;
        var before = words.IsEmpty ? default : article.AllSentences.LastOrDefault(sentence => sentence.End <= start);
        if (before.IsEmpty)
        {
            return null;
        }

        var names = article.Read.Names;
        var kind = names.IsPerson(who);
        var named = article.MentionsIn(before, quote.Evidence)
            .Where(name => name.Ids is [var id] && names.CanSpeak(id) && names.IsPerson(id) == kind
                && !PlaceLeads.EndsBefore(article.Text, name.Span.Start, before, article.Grammar!))
            .Select(name => name.Ids[0]).Distinct(StringComparer.Ordinal).ToList();
        return named.Count == 2 && named.Contains(who, StringComparer.Ordinal) ? words : null;
    }
}
