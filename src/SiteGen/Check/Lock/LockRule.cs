using System.Collections.Immutable;
using SiteGen.Check.Quotes;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Lock;

/// <summary>An article is the one that was recorded; if not, what became of each quote that rests on it.</summary>
internal static class LockRule
{
    /// <summary>The articles that changed. Reports each; what is wrong with single quotes, <see cref="QuoteRules"/> has reported.</summary>
    public static ImmutableArray<ChangedArticle> Check(CheckContext context, DiagnosticBag diagnostics)
    {
        ImmutableArray<ChangedArticle> changed =
        [
            .. context.Project.Articles
                .Where(article => article.Sha256.Value != article.ActualSha256)
                .Select(article => new ChangedArticle(article, [.. QuotesOf(article, context)])),
        ];
        diagnostics.AddRange(changed.Select(LockMessages.Changed));
        return changed;
    }

    private static IEnumerable<QuoteAfterChange> QuotesOf(Article article, CheckContext context) =>
        from fact in context.Project.Facts
        from evidence in fact.AllEvidence
        where evidence.Source?.Value == article.Id
        let now = Now(evidence, article, context)
        select new QuoteAfterChange(fact, evidence, now.State, now.At);

    private static (QuoteState State, Place? At) Now(Evidence evidence, Article article, CheckContext context)
    {
        if (context.Passages.TryGetValue(evidence, out var passage))
        {
            return (QuoteState.Intact, new(article.Words, passage.Parts[0]));
        }

        var quote = QuoteText.Of(evidence.Quote.Value);
        var words = context.ArticleOf(article.Id)!.Folded;
        return QuoteFinder.Find(words, quote, evidence.Prefix?.Value, evidence.Suffix?.Value) switch
        {
            QuoteResult.Several several => (QuoteState.Ambiguous, new(article.Words, several.First)),
            QuoteResult.OutOfOrder apart => (QuoteState.Moved, new(article.Words, apart.At[0])),
            QuoteResult.OtherContext other when QuoteFinder.Find(words, quote) is QuoteResult.Several => (QuoteState.Ambiguous, new(article.Words, other.At)),
            QuoteResult.OtherContext other => (QuoteState.Moved, new(article.Words, other.At)),
            QuoteResult.NotFound when QuoteDiagnosis.ElsewhereIn(context, quote, article) is var (there, at) => (QuoteState.Moved, new(there.Words, at)),
            _ => (QuoteState.Lost, null),
        };
    }
}
