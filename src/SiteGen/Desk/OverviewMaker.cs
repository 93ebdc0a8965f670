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
        var (errors, warnings) = (state.Diagnostics.Count(problem => problem.Severity == Severity.Error),
            state.Diagnostics.Count(problem => problem.Severity == Severity.Warning));
        var stale = state.Project is { } project ? ReviewRule.Overdue(project, state.Clock).Concat(FutureRule.Ahead(project, state.Clock)).ToList() : [];
        var untranslated = state.Project is { } texts ? Untranslated.In(texts) : [];
        var files = untranslated.GroupBy(missing => missing.At.Source.Path, StringComparer.Ordinal).ToList();
        var open = state is { Project: { } facts, Proof: { } proof } ? OpenPoints.Of(facts, proof).ToList() : [];
        var openFiles = open.GroupBy(point => point.At.Source.Path, StringComparer.Ordinal).ToList();
        var (changes, changed) = new ChangeMaker(state, wording).Make();
        var history = stale.Count > 0 ? History.Of(state.Root).ByPath : null;
        var left = coverage.Sum(CoverageMaker.Left);
        return new(
            frame,
            wording,
            [
                new("problems", wording["overview.problems"], Short(errors + warnings)),
                new("coverage", wording["overview.coverage-left"], Short(left)),
                new("stale", wording["overview.stale"], Short(stale.Count)),
                new("open", wording["overview.open"], Short(open.Count)),
                new("untranslated", wording["overview.untranslated"], Short(untranslated.Length)),
                new("changes", wording["overview.changes"], Short(changed.Count)),
            ],
            state.Failure is { } failure ? $"{failure.Message}: {DiagnosticPrinter.Sentence(failure.Help)}" : null,
            Summary(errors, warnings, wording),
            [.. state.Diagnostics.Take(MostProblems).GroupBy(problem => problem.At.Source.Path)
                .Select(file =>
                new ProblemFileView(file.Key, wording.Count("count.problem", file.Count()), errors + warnings <= FewProblems,
                [.. file.Select(problem => ProblemMaker.Make(problem, wording))]))],
            CoverageMaker.Shown(coverage, wording),
            coverage.Count > CoverageMaker.MostArticles ? new(wording.Count("count.all-articles", coverage.Count), DeskPages.ArticlesPage) : null,
            [.. stale.Take(MostStale).Select(problem => new PlaceView(problem.At.ToString(), history?.GetValueOrDefault(problem.At.Source.Path) is { } last
                ? wording.Format("overview.stale-changed", ("fact", problem.Title), ("day", last.Day), ("commit", last.Commit)) : problem.Title))],
            stale.Count > MostStale ? wording.Format("overview.more-stale", ("n", wording.Number(stale.Count - MostStale))) : null,
            [.. openFiles.Take(MostFiles).Select(one => Open(one, wording))],
            More(openFiles, "overview.more-open", "points", "count.point", wording),
            [.. files.Take(MostFiles).Select(one => Missing(one, wording))],
            More(files, "overview.more-untranslated", "texts", "count.text", wording),
            changes,
            changed);
    }

    // What a list leaves out: "and 12 points in 3 more files".
    private static string? More<T>(List<IGrouping<string, T>> files, string words, string what, string count, Wording wording)
    {
        if (files.Count <= MostFiles)
        {
            return null;
        }

        var left = files.Skip(MostFiles).Sum(file => file.Count());
        return wording.Format(words, (what, wording.Count(count, left)), ("n", wording.Number(files.Count - MostFiles)));
    }

    private static string Summary(int errors, int warnings, Wording wording)
    {
        if (errors + warnings == 0)
        {
            return wording["overview.no-problems"];
        }

        return wording.Format(
            errors + warnings > MostProblems ? "overview.summary-cut" : "overview.summary",
            ("errors", wording.Count("count.error", errors)),
            ("warnings", wording.Count("count.warning", warnings)),
            ("most", wording.Number(MostProblems)));
    }

    private static PlaceFileView Open(IGrouping<string, Diagnostic> file, Wording wording) =>
        new(file.Key, wording.Count("count.point", file.Count()), [.. file.Take(MostFiles).Select(point => new PlaceView(point.At.ToString(), point.Title))]);

    private static PlaceFileView Missing(IGrouping<string, MissingTranslation> file, Wording wording) =>
        new(file.Key, wording.Count("count.text", file.Count()),
            [.. file.Take(MostFiles).Select(missing => Missing(missing, wording))]);

    private static PlaceView Missing(MissingTranslation missing, Wording wording) => new(missing.At.ToString(),
        wording.Format("overview.missing", ("language", NameOf(missing.Language, wording)), ("words", Excerpt(missing.At))));

    private static string NameOf(string language, Wording wording) => language switch
    {
        "en" => wording["language.en"],
        "vi" => wording["language.vi"],
        _ => wording.Format("language.other", ("code", language)),
    };

    private static string Excerpt(Text.Place at) => Excerpts.Of(at.Span.In(at.Source.Text), MostLetters);

    private static string Short(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
