using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Check.Quotes;

/// <summary>A quote stands in its article, once, and cuts off nothing that bears on it; if not, the editor is told why.</summary>
internal static class QuoteRules
{
    /// <summary>Where the quote stands, for <see cref="CheckContext.Passages"/>, which the caller fills: facts are checked in parallel. Null where it is not
    /// found at one place, or its article is unknown, which another rule reports.</summary>
    public static Passage? Check(Evidence evidence, CheckContext context, CheckLog log)
    {
        if (evidence.Source is null || context.ArticleOf(evidence.Source.Value) is not { } article)
        {
            return null;
        }

        QuoteSides sides = new(evidence, QuoteText.Of(evidence.Quote.Value), article.Article);
        var result = QuoteFinder.Find(article.Folded, sides.Quote, evidence.Prefix?.Value, evidence.Suffix?.Value);
        if (result is QuoteResult.Found found)
        {
            log.Agrees(CheckKind.Found, evidence.Quote.At, QuoteNotes.Found(article.Article, found));
            log.Agrees(CheckKind.Once, evidence.Quote.At, QuoteNotes.Once);
            CheckCuts(sides, article, found, log);
            return new(article.Article, found.Parts);
        }

        if (result is QuoteResult.Several several)
        {
            log.Agrees(CheckKind.Found, evidence.Quote.At, QuoteNotes.Stands);
            log.Finds(CheckKind.Once, QuoteMessages.Several(sides, several.First, several.Second));
            return null;
        }

        log.Finds(CheckKind.Found, Explain(result, sides, article, context));
        return null;
    }

    private static Diagnostic Explain(QuoteResult result, QuoteSides sides, ArticleText article, CheckContext context) => result switch
    {
        QuoteResult.Empty empty => QuoteMessages.Empty(sides, empty.Part),
        QuoteResult.TooManyParts many => QuoteMessages.TooManyParts(sides, many.Omissions),
        QuoteResult.CutsWord cut => QuoteMessages.CutsWord(sides, cut.Part, cut.At),
        QuoteResult.OtherContext other => QuoteMessages.OtherContext(sides, other.At),
        QuoteResult.OutOfOrder parts => QuoteMessages.OutOfOrder(sides, parts.At),
        QuoteResult.NotFound missing => QuoteDiagnosis.Of(sides, missing.Part, article, context),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "a quote that is found needs no explanation"),
    };

    private static void CheckCuts(QuoteSides sides, ArticleText article, QuoteResult.Found found, CheckLog log)
    {
        var at = sides.Evidence.Quote.At;
        if (article.Grammar is not { } grammar)
        {
            log.Open(CheckKind.Uncut, at, QuoteNotes.UncutLanguage);
        }
        else if (CutGuard.Find(article, sides.Evidence, found.Parts, grammar) is { } cut)
        {
            // A literal "[…]" of the article is found as one part.
            var part = found.Parts.Length == sides.Quote.Parts.Length ? sides.Quote.Parts[found.Parts.IndexOf(cut.Kept)] : sides.Quote.Whole;
            log.Finds(CheckKind.Uncut, QuoteMessages.CutsOff(sides, cut, part));
        }
        else
        {
            log.Agrees(CheckKind.Uncut, at, QuoteNotes.Uncut);
        }
    }
}
