using SiteGen.Check.Accounts;
using SiteGen.Check.Texts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Serve;

namespace SiteGen.Desk;

/// <summary>
/// The desk's first page: what is wrong, what is left to do, what has changed. Of long lists it shows the beginning, and says how much more there is.
/// </summary>
internal static class OverviewMaker
{
    private const int MostProblems = 100;
    private const int FewProblems = 10;
    private const int MostStale = 50;
    private const int MostFiles = 50;
    private const int MostLetters = 90;

    public static OverviewView Make(LiveState state, IReadOnlyList<ArticleCoverage> coverage, DeskFrame frame, Wording wording)
    {
        var (errors, warnings) = (state.Diagnostics.Count(problem => problem.Severity == Severity.Error), state.Diagnostics.Count(problem => problem.Severity == Severity.Warning));
        var stale = state.Project is { } project ? ReviewRule.Overdue(project, state.Clock).ToList() : [];
        var untranslated = state.Project is { } texts ? Untranslated.In(texts) : [];
        var files = untranslated.GroupBy(missing => missing.At.Source.Path, StringComparer.Ordinal).ToList();
        var open = state is { Project: { } facts, Proof: { } proof } ? OpenPoints.Of(facts, proof).ToList() : [];
        var openFiles = open.GroupBy(point => point.At.Source.Path, StringComparer.Ordinal).ToList();
        var (changes, changed) = new ChangeMaker(state).Make();
        var left = coverage.Sum(CoverageMaker.Left);
        return new(
            frame,
            wording,
            [
                new("problems", "Problems", Short(errors + warnings)),
                new("coverage", "Sentences left", Short(left)),
                new("stale", "To be reviewed", Short(stale.Count)),
                new("open", "Left to the editors", Short(open.Count)),
                new("untranslated", "Texts to translate", Short(untranslated.Length)),
                new("changes", "Files changed", Short(changed.Count)),
            ],
            state.Failure is { } failure ? $"{failure.Message}: {DiagnosticPrinter.Sentence(failure.Help)}" : null,
            errors + warnings == 0 ? "No problems." : $"{Counted.Of(errors, "error")}, "
                + $"{Counted.Of(warnings, "warning")}{(errors + warnings > MostProblems ? $"; the first {MostProblems} are shown, sitegen check lists all" : "")}.",
            [.. state.Diagnostics.Take(MostProblems).GroupBy(problem => problem.At.Source.Path).Select(file => new ProblemFileView(file.Key, Counted.Of(file.Count(), "problem"), errors + warnings <= FewProblems, [.. file.Select(ProblemMaker.Make)]))],
            CoverageMaker.Shown(coverage),
            coverage.Count > CoverageMaker.MostArticles ? new($"All {coverage.Count} articles", DeskPages.ArticlesPage) : null,
            [.. stale.Take(MostStale).Select(problem => new PlaceView(problem.At.ToString(), problem.Title))],
            stale.Count > MostStale ? $"… and {stale.Count - MostStale} more: sitegen check lists all." : null,
            [.. openFiles.Take(MostFiles).Select(Open)],
            openFiles.Count > MostFiles ? $"… and {Counted.Of(openFiles.Skip(MostFiles).Sum(file => file.Count()), "point")} of "
                + $"{openFiles.Count - MostFiles} more files: sitegen check lists all." : null,
            [.. files.Take(MostFiles).Select(Missing)],
            files.Count > MostFiles ? $"… and {Counted.Of(files.Skip(MostFiles).Sum(file => file.Count()), "text")} of {files.Count - MostFiles} "
                + $"more files: sitegen check lists all." : null,
            changes,
            changed);
    }

    private static PlaceFileView Open(IGrouping<string, Diagnostic> file) =>
        new(file.Key, Counted.Of(file.Count(), "point"), [.. file.Take(MostFiles).Select(point => new PlaceView(point.At.ToString(), point.Title))]);

    private static PlaceFileView Missing(IGrouping<string, MissingTranslation> file) =>
        new(file.Key, Counted.Of(file.Count(), "text"), [.. file.Take(MostFiles).Select(missing => new PlaceView(missing.At.ToString(), $"not in {missing.Language}: {Excerpt(missing.At)}"))]);

    private static string Excerpt(Text.Place at) => Counted.Excerpt(at.Span.In(at.Source.Text), MostLetters);

    private static string Short(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
