using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Lock;

/// <summary>What an editor is told about an article that changed.</summary>
internal static class LockMessages
{
    /// <summary>Of <see cref="Changed"/>.</summary>
    public const string ChangedCode = "SG040";

    private const int MostQuotes = 3;

    public static Diagnostic Changed(ChangedArticle changed)
    {
        var article = changed.Article;
        var notIntact = changed.Quotes.Where(quote => quote.State != QuoteState.Intact).ToList();
        var last = notIntact.Count == 0 ? " to record it as it is" : ", which says what is wrong with each quote";
        var help = IsSavedAnew(article)
            ? "a program saved it with other line ends or with a byte order mark: save it as UTF-8 without one, with line ends LF"
            : $"restore the article; or, if it is meant to change, run sitegen sources accept {article.Id}{last}";
        var problem = Diagnostic.Error(ChangedCode, article.Sha256.At, $"the article is no longer the one that was recorded; {Summary(changed)}",
            "the hash when it was recorded", help)
            .And(Place.StartOf(article.Words), $"its hash now: {article.ActualSha256}");
        return notIntact.Take(MostQuotes).Aggregate(problem, (shown, quote) => shown.And(quote.Evidence.Quote.At, $"this quote is {Name(quote.State)}"));
    }

    // The words are the recorded ones once line ends and the mark are as they were.
    private static bool IsSavedAnew(Article article) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Words.Text))) == article.Sha256.Value;

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
