using System.Globalization;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>How much of each article facts rest on, and the sentences that are left, from each of which a draft begins.</summary>
internal static class CoverageMaker
{
    /// <summary>As many as the first page lists: those with most left.</summary>
    public const int MostArticles = 20;

    private const int MostSentences = 30;
    private const int FewSentences = 5;
    private const int MostLetters = 160;

    /// <summary>How many sentences of an article no fact rests on.</summary>
    public static int Left(ArticleCoverage coverage) => coverage.Covered[Said.Sentence] is var all ? all.All - all.Bound - all.Skipped : 0;

    public static IReadOnlyList<CoverageView> Shown(IReadOnlyList<ArticleCoverage> coverage) => [.. coverage.OrderByDescending(Left).Take(MostArticles).Select(View)];

    public static ArticlesView All(IReadOnlyList<ArticleCoverage> coverage, Project project, DeskFrame frame, Wording wording)
    {
        var known = coverage.ToDictionary(one => one.Article.Id, StringComparer.Ordinal);
        return new(frame, wording, $"{Counted.Of(project.Articles.Length, "article")}, by their names.", [
            .. project.Articles.Select(article => new ArticleLink(TitleOf(article), DeskPages.FromArticles(article.Id), known.TryGetValue(article.Id, out var one) ? Summary(one) : ""))
                .OrderBy(link => link.Title, StringComparer.OrdinalIgnoreCase),
        ]);
    }

    public static string TitleOf(Article article) => article.Label.Best(DeskPages.Language).Text.Value;

    private static CoverageView View(ArticleCoverage coverage)
    {
        var left = coverage.Left.Where(one => one.Said == Said.Sentence).ToList();
        return new(
            TitleOf(coverage.Article),
            DeskPages.Link(coverage.Article.Id),
            Summary(coverage),
            $"{Counted.Of(left.Count, "sentence")} left",
            left.Count <= FewSentences,
            [.. left.Take(MostSentences).Select(one => new LeftView(DeskPages.Link(coverage.Article.Id).At(one.At.Span, DeskPages.DraftAnchor), Counted.Excerpt(one.Words, MostLetters)))],
            left.Count > MostSentences ? $"… and {left.Count - MostSentences} more, on the article’s page." : null);
    }

    private static string Summary(ArticleCoverage coverage) =>
        string.Join(" · ", new[] { Of(coverage, Said.Sentence, "sentences"), Of(coverage, Said.Number, "numbers"), Of(coverage, Said.Name, "names"), Of(coverage, Said.Quotation, "quotations") }.OfType<string>());

    private static string? Of(ArticleCoverage coverage, Said said, string noun)
    {
        var covered = coverage.Covered[said];
        var left = covered.All - covered.Bound - covered.Skipped;
        return covered.All == 0 ? null
            : left == 0 ? string.Create(CultureInfo.InvariantCulture, $"all {covered.All} {noun}")
            : string.Create(CultureInfo.InvariantCulture, $"{covered.All - left} of {covered.All} {noun}");
    }
}
