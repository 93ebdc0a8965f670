using SiteGen.Model;
using SiteGen.Render;

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

    public static IReadOnlyList<CoverageView> Shown(IReadOnlyList<ArticleCoverage> coverage, Wording wording) =>
        [.. coverage.OrderByDescending(Left).Take(MostArticles).Select(one => View(one, wording))];

    public static ArticlesView All(IReadOnlyList<ArticleCoverage> coverage, Project project, DeskFrame frame, Wording wording)
    {
        var known = coverage.ToDictionary(one => one.Article.Id, StringComparer.Ordinal);
        return new(frame, wording, wording.Format("articles.summary", ("articles", wording.Count("count.article", project.Articles.Length))), [
            .. project.Articles.Select(article =>
                new ArticleLink(TitleOf(article, wording), DeskPages.FromArticles(article.Id), known.TryGetValue(article.Id, out var one)
                ? Summary(one, wording) : ""))
                .OrderBy(link => link.Title, StringComparer.OrdinalIgnoreCase),
        ]);
    }

    public static string TitleOf(Article article, Wording wording) => article.Label.Best(wording.Language).Text.Value;

    private static CoverageView View(ArticleCoverage coverage, Wording wording)
    {
        var left = coverage.Left.Where(one => one.Said == Said.Sentence).ToList();
        return new(
            TitleOf(coverage.Article, wording),
            DeskPages.Link(coverage.Article.Id),
            Summary(coverage, wording),
            wording.Count("overview.sentences-left", left.Count),
            left.Count <= FewSentences,
            [.. left.Take(MostSentences)
                .Select(one => new LeftView(DeskPages.Link(coverage.Article.Id).At(one.At.Span, DeskPages.DraftAnchor), Excerpts.Of(one.Words, MostLetters)))],
            left.Count > MostSentences ? wording.Format("overview.more-on-page", ("n", wording.Number(left.Count - MostSentences))) : null);
    }

    private static string Summary(ArticleCoverage coverage, Wording wording) => string.Join(
        " · ",
        new[] { (Said.Sentence, "said.sentences"), (Said.Number, "said.numbers"), (Said.Name, "said.names"), (Said.Quotation, "said.quotations") }
            .Select(pair => Of(coverage, pair.Item1, wording[pair.Item2], wording)).OfType<string>());

    private static string? Of(ArticleCoverage coverage, Said said, string what, Wording wording)
    {
        var covered = coverage.Covered[said];
        var left = covered.All - covered.Bound - covered.Skipped;
        if (covered.All == 0)
        {
            return null;
        }

        if (left == 0)
        {
            return wording.Format("said.all", ("all", wording.Number(covered.All)), ("what", what));
        }

        return wording.Format("said.some", ("bound", wording.Number(covered.All - left)), ("all", wording.Number(covered.All)), ("what", what));
    }
}
