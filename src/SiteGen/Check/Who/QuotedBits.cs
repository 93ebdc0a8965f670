using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>A word or two in quotation marks within words that the article only reports are no direct speech, unless it is these that the claim
/// tells.</summary>
internal static class QuotedBits
{
    private const int FewWords = 3;

    // Of two syllables, as a rule.
    private const int FewSyllables = 5;

    /// <summary>Whether a part of a quote has more than a bit in quotation marks, or the claim's text has that bit.</summary>
    public static bool IsMore(Claim claim, TextSpan part, SpokenPassage passage)
    {
        var few = passage.Grammar.Prose.Inflects ? FewWords : FewSyllables;
        var told = claim.Text.In(passage.Grammar.Language)?.Value;
        return passage.Quotations.Any(quotation => part.Overlaps(quotation)
            && (Words.In(passage.Article.Text, quotation).Take(few + 1).Count() > few || (told is not null && Holds(told, quotation, passage))));
    }

    /// <summary>Whether a claim's text has the words of a quotation and little else, or so many of them in a row that it is these that it tells.</summary>
    public static bool AreTold(Claim claim, SpokenPassage passage)
    {
        var row = (passage.Grammar.Prose.Inflects ? FewWords : FewSyllables) + 1;
        return claim.Text.In(passage.Grammar.Language)?.Value is { } told
            && passage.Quotations.Any(quotation => passage.Passage.Parts.Any(part => part.Overlaps(quotation))
                && (IsMostOf(told, quotation, passage) || HasRow(told, row, quotation, passage)));
    }

    private static bool IsMostOf(string told, TextSpan quotation, SpokenPassage passage) => Holds(told, quotation, passage)
        && Words.In(told, TextSpan.Whole(told)).Count() <= 2 * Words.In(passage.Article.Text, quotation).Count();

    private static bool HasRow(string told, int row, TextSpan quotation, SpokenPassage passage)
    {
        var words = Words.In(told, TextSpan.Whole(told)).ToList();
        return words.Zip(words.Skip(row - 1)).Any(ends =>
            PhraseFinder.Of(told[ends.First.Start..ends.Second.End]).Find(passage.Article.Text, quotation).Any());
    }

    private static bool Holds(string told, TextSpan quotation, SpokenPassage passage)
    {
        var words = Words.In(passage.Article.Text, quotation).ToList();
        return words.Count > 0 && PhraseFinder.Of(passage.Words(new(words[0].Start, words[^1].End))).Find(told).Any();
    }
}
