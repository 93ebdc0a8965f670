using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Lock;

/// <summary>What an editor is told about an article that changed.</summary>
internal static class LockMessages
{
    public static Diagnostic Changed(ChangedArticle changed)
    {
        var article = changed.Article;
        var last = changed.Quotes.All(quote => quote.State == QuoteState.Intact) ? "to record it as it is" : "once the quotes that are not intact are mended";
        var help = $"restore the article; or, if it is meant to change, run sitegen sources accept PROJECT {article.Id} {last}";
        return Diagnostic.Error("SG040", article.Sha256.At, $"the article is no longer the one that was recorded; {Summary(changed)}", "the hash when it was recorded", help)
            .And(Place.StartOf(article.Words), $"its hash now: {article.ActualSha256}");
    }

    public static Diagnostic NotRenewed(ChangedArticle changed) => Diagnostic.Error(
        "SG180",
        changed.Article.Sha256.At,
        $"the hash is not renewed while quotes are lost or ambiguous; {Summary(changed)}",
        "",
        "restore the article, or mend these quotes first.");

    /// <summary>e.g. <c>of 12 quotes on it 10 are intact, 1 is moved, 1 is lost</c>.</summary>
    public static string Summary(ChangedArticle changed)
    {
        var states = Enum.GetValues<QuoteState>()
            .Select(state => (Name: Name(state), Count: changed.Count(state)))
            .Where(state => state.Count > 0)
            .Select(state => string.Create(CultureInfo.InvariantCulture, $"{state.Count} {(state.Count == 1 ? "is" : "are")} {state.Name}"))
            .ToList();
        return (changed.Quotes.Length, states) switch
        {
            (0, _) => "no quote rests on it",
            (1, _) => $"the one quote on it is {Name(changed.Quotes[0].State)}",
            (var all, [_]) => string.Create(CultureInfo.InvariantCulture, $"all {all} quotes on it are {Name(changed.Quotes[0].State)}"),
            (var all, _) => string.Create(CultureInfo.InvariantCulture, $"of {all} quotes on it {string.Join(", ", states)}"),
        };
    }

    public static string Name(QuoteState state) => state.ToString().ToLowerInvariant();
}
