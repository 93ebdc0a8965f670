using System.Globalization;
using SiteGen.Check.Accounts;
using SiteGen.Check.Texts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Serve;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>The desk's first page: what is wrong, what is left to do, what has changed.</summary>
internal static class OverviewMaker
{
    private const int MostListed = 200;
    private const int MostLetters = 90;

    public static OverviewView Make(LiveState state, IReadOnlyList<ArticleCoverage> coverage, DeskFrame frame, Wording wording)
    {
        var (errors, warnings) = (state.Diagnostics.Count(problem => problem.Severity == Severity.Error), state.Diagnostics.Count(problem => problem.Severity == Severity.Warning));
        var stale = state.Project is { } project ? ReviewRule.Overdue(project, state.Clock).ToList() : [];
        var untranslated = state.Project is { } texts ? Untranslated.In(texts) : [];
        var (changes, why) = Changes.In(state.Root);
        return new(
            frame,
            wording,
            state.Failure is { } failure ? $"{failure.Message}: {failure.Help}" : null,
            errors + warnings == 0 ? "No problems." : $"{Count(errors, "error")}, {Count(warnings, "warning")}{(errors + warnings > MostListed ? $"; the first {MostListed} are listed, sitegen check lists all" : "")}.",
            [.. state.Diagnostics.Take(MostListed).GroupBy(problem => problem.At.Source.Path).Select(file => new ProblemFileView(file.Key, [.. file.Select(Problem)]))],
            [.. coverage.Select(Coverage)],
            [.. stale.Take(MostListed).Select(problem => new PlaceView(problem.At.ToString(), problem.Title))],
            [.. untranslated.Take(MostListed).Select(missing => new PlaceView(missing.At.ToString(), $"not in {missing.Language}: {Excerpt(missing.At)}"))],
            untranslated.Length > MostListed ? $"… and {untranslated.Length - MostListed} more: sitegen check lists all." : null,
            changes is null ? why : changes.Count == 0 ? "Nothing." : $"{Count(changes.Count, "file")}.",
            [.. (changes ?? []).Take(MostListed).Select(change => new ChangeView(change.Path, change.What))]);
    }

    public static ProblemView Problem(Diagnostic problem)
    {
        var lines = DiagnosticPrinter.Print(problem with { Help = null }).TrimEnd('\n').Split('\n');
        return new(Spelling.Kebab(problem.Severity), problem.Code, problem.Title, problem.At.ToString(), string.Join('\n', lines.Skip(1)), problem.Help);
    }

    private static CoverageView Coverage(ArticleCoverage coverage) => new(
        coverage.Article.Label.Best(DeskPages.Language).Text.Value,
        DeskPages.Link(coverage.Article.Id),
        Of(coverage, Said.Number),
        Of(coverage, Said.Name),
        Of(coverage, Said.Quotation),
        Of(coverage, Said.Sentence));

    private static string Of(ArticleCoverage coverage, Said said) =>
        coverage.Covered[said] is var covered && covered.All == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{covered.Percent} % of {covered.All}");

    private static string Excerpt(Place at)
    {
        var words = string.Join(' ', at.Span.In(at.Source.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= MostLetters ? words : $"{words[..MostLetters]}…";
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
