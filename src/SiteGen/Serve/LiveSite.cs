using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Load;
using SiteGen.Model;

namespace SiteGen.Serve;

/// <summary>
/// The flow, for one edit after the other. <see cref="Look"/> reads, checks and links only what has changed, so that pages can be shown at once;
/// <see cref="Proving"/> then checks the whole, as a build does. What both have worked out is kept here, so one thread at a time may call them.
/// </summary>
internal sealed class LiveSite
{
    // The check of fewer facts ends before a browser has asked.
    private const int FewestUnchecked = 1_000;

    private readonly KeptFiles _kept;
    private readonly LiveTemplates _templates;
    private CheckContext? _context;
    private Proof? _proof;
    private ImmutableArray<Diagnostic> _reading = [];
    private ImmutableArray<Diagnostic> _checking = [];
    private Proved? _good;
    private LiveLinks? _links;
    private SiteFiles? _linked;
    private ImmutableArray<Diagnostic> _brokenLinks = [];

    public LiveSite(TimeProvider clock) => (_kept, _templates) = (new(clock), new());

    private LiveSite(LiveSite other) =>
        (_kept, _templates, _context, _proof, _reading, _checking) = (new(other._kept), new(other._templates), other._context, other._proof, other._reading,
            other._checking);

    /// <summary>Whether there is something that only a whole check can say.</summary>
    public bool IsUnproved { get; private set; }

    /// <summary>Whether a file that is shown as it is holds nothing, as one does that is being written.</summary>
    public bool HasEmptyFile => _templates.HasEmptyFile;

    /// <summary>The state of the files as they are now; the very same state where nothing has changed.</summary>
    /// <param name="paths">Which paths are looked at, relative to the project, with all that is under them; null for everything.</param>
    public LiveState Look(LiveState before, IReadOnlySet<string>? paths = null)
    {
        try
        {
            return Read(before, paths);
        }
        catch (InputOutputException failure)
        {
            return Failed(before, failure);
        }
    }

    /// <summary>
    /// The pages of a large project that was read for the first time, before any rule is asked: whoever waits for one need not wait for the check of all.
    /// Null where the check soon ends, and where something can't be read.
    /// </summary>
    /// <param name="fewest">Of how many facts a project is large.</param>
    public LiveState? Unchecked(LiveState read, int fewest = FewestUnchecked)
    {
        if (read.IsBroken || read.Project is not { } project || project.Facts.Length <= fewest)
        {
            return null;
        }

        var proof = Checker.Unchecked(_context!);
        var (graph, files) = Made(project, proof, read, _templates);
        return Shown(read with { Proof = proof, IsUnchecked = true }, graph, files);
    }

    /// <summary>The state where the files can't be read at all; pages show what they showed before.</summary>
    public static LiveState Failed(LiveState before, InputOutputException failure) =>
        before.Failure?.Message == failure.Message ? before : Next(before) with { Failure = failure, Project = null, Proof = null, Diagnostics = [] };

    /// <summary>
    /// Asks every rule about everything, as the files were at the last look. What this gives back does the work, on any thread and beside later looks;
    /// <see cref="Take"/> then takes what it has found, unless there was a look meanwhile.
    /// </summary>
    public Func<CancellationToken, Proved> Proving(LiveState state)
    {
        var (context, reading, templates) = (_context!.Afresh(), _reading, new LiveTemplates(_templates));
        return stop =>
        {
            var found = new DiagnosticBag();
            var proof = Checker.Check(context, found, stop: stop);
            stop.ThrowIfCancellationRequested();
            var isShown = state is { Graph: { } shown, Files: not null }
                && ReferenceEquals(shown.Project, context.Project)
                && shown.Proof.Ledger.SequenceEqual(proof.Ledger);
            var (graph, files) = isShown ? (state.Graph!, state.Files!) : Made(context.Project, proof, state, templates);
            stop.ThrowIfCancellationRequested();
            if (!found.HasErrors && !reading.Any(IsError))
            {
                found.AddRange(files.Clashes());
            }

            return new(state, context, proof, graph, files, found.Unmerged());
        };
    }

    /// <summary>The state with all that was found. Pages go back to what they were where a rule has
    /// found what the look at the change alone could not.</summary>
    public LiveState Take(Proved proved)
    {
        (_context, _proof, _checking, IsUnproved) = (proved.Context, proved.Proof, proved.Found, false);
        var next = Next(proved.State) with { Project = _context.Project, Proof = _proof, Diagnostics = Problems(), IsProved = true };
        if (!next.IsBroken)
        {
            _good = proved;
            return Shown(next, proved.Graph, proved.Files);
        }

        // What the look had found wrong has not got to the pages.
        return proved.State.IsBroken || _good is not { } good ? next : Shown(next, good.Graph, good.Files);
    }

    /// <summary>Whether the links of these pages were not followed yet.</summary>
    public bool IsUnlinked(LiveState state) => !state.IsBroken && state.Files is { } files && files != _linked;

    /// <summary>Follows every link of the pages that the state shows. What this gives back does it, on any thread and beside looks;
    /// <see cref="TakeLinks"/> then takes what it has found.</summary>
    public Func<CancellationToken, ImmutableArray<Diagnostic>> Linking(LiveState state)
    {
        var (graph, files, copied, templates) = (state.Graph!, state.Files!, _templates.Copied, _templates.Set!);
        if (_links?.HoldsFor(templates, graph.Project) != true)
        {
            _links = new(templates, graph.Project.Ui, graph.Project.Site);
        }

        var links = _links;
        return stop => links.Find(graph, files, copied, state.Address, stop);
    }

    /// <summary>The state with all broken links told.</summary>
    public LiveState TakeLinks(LiveState state, ImmutableArray<Diagnostic> found)
    {
        var isSame = found.Length + _brokenLinks.Length == 0;
        (_linked, _brokenLinks) = (state.Files, found);
        return isSame ? state : state with { Serial = state.Serial + 1, Diagnostics = Problems() };
    }

    /// <summary>
    /// Goes once through all that an edit of each kind will need, on a copy, so that the first one does not wait for its code to be compiled.
    /// What this gives back does it, on any thread and beside looks; the state stays what it is.
    /// </summary>
    public Func<CancellationToken, LiveState> Rehearsing(LiveState state)
    {
        var copy = new LiveSite(this);
        return stop =>
        {
            if (state is not { Graph.Project: var project, IsBroken: false })
            {
                return state;
            }

            using var stage = Stages.Begin("rehearsing an edit");
            var edited = state;
            Fact?[] facts = [project.Claims.FirstOrDefault(), project.Statistics.FirstOrDefault(), project.People.FirstOrDefault(),
                project.Events.FirstOrDefault(), project.Organizations.FirstOrDefault(), project.Terms.FirstOrDefault()];
            foreach (var (path, page) in facts.OfType<Fact>().Select(fact => (fact.File.Path, Paths.FileOf(fact)))
                .Concat(project.Articles.Take(1).Select(article => (article.File.Path, Paths.FileOf(article)))))
            {
                stop.ThrowIfCancellationRequested();
                copy._kept.Forget(path);
                edited = copy.Look(edited, new HashSet<string>(StringComparer.Ordinal) { path });
                _ = edited.Files?.Find(page);
            }

            _ = edited.Files?.Find(HomePage.Name);
            return state;
        };
    }

    private LiveState Read(LiveState before, IReadOnlySet<string>? paths)
    {
        // What a failed look has not got to is looked at by the next one.
        if (before.Failure is not null)
        {
            paths = null;
        }

        var reading = new DiagnosticBag();
        var project = ProjectLoader.Load(before.Root, Shipped.Ui, reading, kept: _kept, changed: paths);
        var areOthers = _templates.Look(before.Root, project, paths, reading);
        var problems = reading.Unmerged();
        var isSame = before.Failure is null && !areOthers && !_kept.HasChanged && (project is null) == (before.Project is null)
            && problems.Select(DiagnosticPrinter.Print).SequenceEqual(_reading.Select(DiagnosticPrinter.Print));
        _reading = problems;
        if (isSame)
        {
            return before;
        }

        if (project is null)
        {
            IsUnproved = false;
            return Next(before) with { Project = null, Proof = null, Diagnostics = reading.Sorted() };
        }

        IsUnproved = true;
        if (_context is null || _proof is null)
        {
            // Nothing is known yet that could be kept: the whole check says it all.
            _context = new(project);
            return Next(before) with { Project = project, Proof = null, Diagnostics = reading.Sorted() };
        }

        using (Stages.Begin("checking what has changed"))
        {
            var changed = ChangedPart.Of(_context.Project, project);
            var found = new DiagnosticBag();
            _context = _context.After(project);
            _proof = Checker.CheckChanged(_context, _proof, changed.Project, [.. _checking.Where(problem => !changed.Paths.Contains(problem.At.Source.Path))],
                found);
            _checking = found.Unmerged();
            _brokenLinks = areOthers ? [] : [.. _brokenLinks.Where(problem => !changed.Paths.Contains(problem.At.Source.Path))];
        }

        var next = Next(before) with { Project = project, Proof = _proof, Diagnostics = Problems() };
        if (next.IsBroken)
        {
            return next;
        }

        var (graph, files) = Made(project, _proof, before, _templates);
        return Shown(next, graph, files);
    }

    private static (Graph Graph, SiteFiles Files) Made(Project project, Proof proof, LiveState state, LiveTemplates templates)
    {
        using var stage = Stages.Begin("linking the pages");
        var graph = Linker.Link(project, proof, state.Graph);
        return (graph, new(graph, templates.Set!, templates.Copied, state.Address));
    }

    private ImmutableArray<Diagnostic> Problems()
    {
        var all = new DiagnosticBag();
        all.AddRange(_reading);
        all.AddRange(_checking);
        all.AddRange(_brokenLinks);
        return all.Sorted();
    }

    private static LiveState Next(LiveState before) => before with { Serial = before.Serial + 1, Failure = null, IsProved = false, IsUnchecked = false };

    private static LiveState Shown(LiveState next, Graph graph, SiteFiles files) =>
        next.Files == files ? next : next with { Version = next.Version + 1, Graph = graph, Files = files };

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;
}

/// <summary>What the whole check of a project has found.</summary>
/// <param name="State">Of which it was the check.</param>
/// <param name="Found">What is wrong, apart from what can't be read.</param>
internal sealed record Proved(LiveState State, CheckContext Context, Proof Proof, Graph Graph, SiteFiles Files, ImmutableArray<Diagnostic> Found);
