using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Render;

namespace SiteGen.Serve;

/// <summary>
/// The flow, for one edit after the other. <see cref="Look"/> reads, checks and links only what has changed, so that pages can be shown at once;
/// <see cref="Prove"/> then checks the whole, as a build does. What both have worked out is kept here, so one thread at a time may call them.
/// </summary>
internal sealed class LiveSite(TimeProvider clock)
{
    private readonly KeptFiles _kept = new(clock);
    private TemplateSet? _templates;
    private ImmutableArray<(string Path, long Length, DateTime Changed)> _copied = [];
    private CheckContext? _context;
    private Proof? _proof;
    private ImmutableArray<Diagnostic> _reading = [];
    private ImmutableArray<Diagnostic> _checking = [];
    private (Graph Graph, SiteFiles Files)? _proved;

    /// <summary>Whether there is something that only a whole check can say.</summary>
    public bool IsUnproved { get; private set; }

    /// <summary>Whether a file that is shown as it is holds nothing, as one does that is being written.</summary>
    public bool HasEmptyFile => _copied.Any(file => file.Length == 0) || _templates?.Sources.Any(source => source.Text.Length == 0) == true;

    /// <summary>The state of the files as they are now; the very same state where nothing has changed.</summary>
    public LiveState Look(LiveState before)
    {
        try
        {
            return Read(before);
        }
        catch (InputOutputException failure)
        {
            return before.Failure?.Message == failure.Message ? before : Next(before) with { Failure = failure, Project = null, Proof = null, Diagnostics = [] };
        }
    }

    /// <summary>The state once every rule was asked about everything. Pages go back to what they were where a rule finds what the look at the change alone could not.</summary>
    /// <exception cref="OperationCanceledException">It is no longer wanted; the state stands.</exception>
    public LiveState Prove(LiveState state, CancellationToken stop)
    {
        var context = _context!.Afresh();
        var found = new DiagnosticBag();
        var proof = Checker.Check(context, found, stop: stop);
        var (graph, files) = state is { Graph: { } shown, Files: { } shownFiles } && ReferenceEquals(shown.Project, context.Project) && shown.Proof.Ledger.SequenceEqual(proof.Ledger)
            ? (shown, shownFiles)
            : Made(context.Project, proof, state);
        stop.ThrowIfCancellationRequested();
        if (!found.HasErrors && !_reading.Any(IsError))
        {
            found.AddRange(files.Clashes());
        }

        (_context, _proof, _checking, IsUnproved) = (context, proof, found.Sorted(), false);
        var next = Next(state) with { Project = context.Project, Proof = proof, Diagnostics = Problems(), IsProved = true };
        if (!next.IsBroken)
        {
            _proved = (graph, files);
            return Shown(next, graph, files);
        }

        // What the look had found wrong has not got to the pages.
        return state.IsBroken || _proved is not { } proved ? next : Shown(next, proved.Graph, proved.Files);
    }

    /// <summary>Goes once through what an edit will need, so that the first one does not wait for its code to be compiled.</summary>
    public void Rehearse(LiveState state)
    {
        if (_context is not { } context || _proof is null || state is not { Graph: { } graph, Files: { } files })
        {
            return;
        }

        var project = context.Project;
        var part = project with
        {
            People = [.. project.People.Take(1)],
            Organizations = [.. project.Organizations.Take(1)],
            Events = [.. project.Events.Take(1)],
            Statistics = [.. project.Statistics.Take(1)],
            Claims = [.. project.Claims.Take(1)],
            Terms = [.. project.Terms.Take(1)],
        };
        _ = Checker.CheckChanged(context.After(project), _proof, part, new());
        foreach (var page in graph.Pages.Where(page => page is FactPage or SourcePage or HomePage).DistinctBy(page => (page.GetType(), (page as FactPage)?.Fact.GetType())))
        {
            _ = files.Find(page.Path);
        }
    }

    private LiveState Read(LiveState before)
    {
        var reading = new DiagnosticBag();
        var templates = Pipeline.Templates(before.Root, reading, _templates);
        var project = ProjectLoader.Load(before.Root, Shipped.Ui, reading, kept: _kept);
        var copied = project is null ? _copied : Stamps(Pipeline.Copied(project, before.Root));
        if (project is not null)
        {
            Pipeline.CheckWords(project, templates, reading);
        }

        var problems = reading.Sorted();
        var isSame = before.Failure is null && templates == _templates && !_kept.HasChanged && _copied.SequenceEqual(copied) && (project is null) == (before.Project is null)
            && problems.Select(DiagnosticPrinter.Print).SequenceEqual(_reading.Select(DiagnosticPrinter.Print));
        (_templates, _copied, _reading) = (templates, copied, problems);
        if (isSame)
        {
            return before;
        }

        if (project is null)
        {
            IsUnproved = false;
            return Next(before) with { Project = null, Proof = null, Diagnostics = problems };
        }

        IsUnproved = true;
        if (_context is null || _proof is null)
        {
            // Nothing is known yet that could be kept: the whole check says it all.
            _context = new(project);
            return Next(before) with { Project = project, Proof = null, Diagnostics = problems };
        }

        var changed = ChangedPart.Of(_context.Project, project);
        var found = new DiagnosticBag();
        _context = _context.After(project);
        _proof = Checker.CheckChanged(_context, _proof, changed.Project, found);
        _checking = [.. _checking.Where(problem => !changed.Paths.Contains(problem.At.Source.Path)), .. found.Sorted()];
        var next = Next(before) with { Project = project, Proof = _proof, Diagnostics = Problems() };
        if (next.IsBroken)
        {
            return next;
        }

        var (graph, files) = Made(project, _proof, before);
        return Shown(next, graph, files);
    }

    private (Graph Graph, SiteFiles Files) Made(Project project, Proof proof, LiveState state)
    {
        var graph = Linker.Link(project, proof, state.Graph);
        return (graph, new(graph, _templates!, Pipeline.Copied(project, state.Root), state.Address));
    }

    private ImmutableArray<Diagnostic> Problems()
    {
        var all = new DiagnosticBag();
        all.AddRange(_reading);
        all.AddRange(_checking);
        return all.Sorted();
    }

    private static LiveState Next(LiveState before) => before with { Serial = before.Serial + 1, Failure = null, IsProved = false };

    private static LiveState Shown(LiveState next, Graph graph, SiteFiles files) =>
        next.Files == files ? next : next with { Version = next.Version + 1, Graph = graph, Files = files };

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;

    private static ImmutableArray<(string Path, long Length, DateTime Changed)> Stamps(IEnumerable<(StaticFile File, string Source)> copied) =>
        [.. copied.Select(file => (file.Source, new FileInfo(file.File.FullPath))).Select(file => (file.Source, file.Item2.Exists ? file.Item2.Length : -1, file.Item2.LastWriteTimeUtc))];
}
