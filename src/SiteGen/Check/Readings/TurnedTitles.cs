using SiteGen.Check.Texts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Of "giảm 3 điểm, với 145 mã tăng" a title that tells of a rise does not mean the three.</summary>
internal static class TurnedTitles
{
    private const int LeadWords = 2;

    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);

    /// <summary>A finding where the title says the opposite of what leads to this number, while the quote says both; where it says one alone,
    /// <see cref="FaithfulWords"/> compares the title with all of it.</summary>
    public static Diagnostic? Of(Statistic statistic, NumberSite site)
    {
        if (site.Sentence.Grammar is not { } grammar || statistic.Title.In(grammar.Language) is not { } title
            || LeadOf(site, grammar) is not { } lead)
        {
            return null;
        }

        var opposite = lead.Value with { IsOther = !lead.Value.IsOther };
        var told = Antonyms.In(title.Value, TextSpan.Whole(title.Value), grammar).ToList();
        var isOfBoth = Antonyms.In(site.Sentence.Text, site.Sentence.Passage.Whole, grammar).Any(match => match.Value == opposite);
        if (!isOfBoth && IsOfQuote(title.Value, told, site, grammar))
        {
            return null;
        }

        return told.Find(match => match.Value == opposite) is { Span.IsEmpty: false } turned && !told.Exists(match => match.Value == lead.Value)
            ? TextMessages.WordIsAdded(PlaceWithin.Of(title, turned.Span), turned.Span.In(title.Value), site.Sentence.At(lead.Span), isStated: false) : null;
    }

    // So many of the title's words are those of the quote that the title is compared as a whole.
    private static bool IsOfQuote(string title, List<PhraseMatch<Antonym>> told, NumberSite site, Grammar grammar)
    {
        var words = Words.In(title, TextSpan.Whole(title)).Where(word => !told.Exists(match => match.Span.Overlaps(word)))
            .Select(word => word.In(title)).Where(word => !grammar.Prose.Weightless.Contains(word)).ToList();
        var text = site.Sentence.Text;
        var quoted = Words.In(text, site.Sentence.Passage.Whole).Select(word => word.In(text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return QuotedMeanings.AreMostOf(words.Count(quoted.Contains), words.Count + 1);
    }

    // "giảm 3 điểm", "giảm mạnh tới 3 điểm": right before the number or its hedge.
    private static PhraseMatch<Antonym>? LeadOf(NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        TextSpan before = new(Math.Min(site.Clause.Start, site.Start), site.Start);
        if (Antonyms.In(text, before, grammar).LastOrDefault() is not { Span.IsEmpty: false } match)
        {
            return null;
        }

        // "with 40 houses without power": the word before the number says nothing of the houses.
        TextSpan between = new(match.Span.End, site.Start);
        var isOfNumber = Prepositions.AtStart(text, match.Span, grammar) is null && !between.Of(text).ContainsAny(",;:()")
            && Words.In(text, between).Take(LeadWords + 1).Count() <= LeadWords;
        return isOfNumber ? match : null;
    }
}
