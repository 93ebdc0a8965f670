using System.Threading.Channels;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Load;
using SiteGen.Model;

namespace SiteGen.Serve;

/// <summary>A project in memory that follows its files. States are made one after the other, on one task; any thread may read the newest.</summary>
internal sealed class LiveProject
{
    // One place: a look sees all that has happened until then.
    private readonly Channel<bool> _looks = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private TaskCompletionSource _changed = NewChange();
    private volatile LiveState _state;

    public LiveProject(string root, Uri address, TimeProvider clock) =>
        _state = new() { Root = root, Address = address, Clock = clock, Serial = 0, Version = 0 };

    /// <summary>The newest state; its <see cref="LiveState.Serial"/> is 0 until the files were read once.</summary>
    public LiveState State => _state;

    /// <summary>Something has changed, whatever it is.</summary>
    public void Look() => _looks.Writer.TryWrite(true);

    /// <summary>The newest state as soon as there is one after <paramref name="serial"/>.</summary>
    public async Task<LiveState> AfterAsync(int serial, CancellationToken stop)
    {
        while (true)
        {
            var changed = Volatile.Read(ref _changed).Task;
            if (_state is var state && state.Serial > serial)
            {
                return state;
            }

            await changed.WaitAsync(stop);
        }
    }

    /// <summary>Reads the files, and again whenever something has changed, until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            Publish(Next(_state));
            await _looks.Reader.ReadAsync(stop);
        }
    }

    private static LiveState Next(LiveState before)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            var templates = Pipeline.Templates(before.Root, diagnostics);
            var project = ProjectLoader.Load(before.Root, Shipped.Ui, diagnostics);
            var proof = project is null ? null : Checker.Check(project, diagnostics);
            if (project is not null)
            {
                Pipeline.CheckWords(project, templates, diagnostics);
            }

            var next = before with { Serial = before.Serial + 1, Project = project, Proof = proof, Failure = null };
            if (project is not null && proof is not null && !diagnostics.HasErrors)
            {
                var graph = Linker.Link(project, proof);
                var files = new SiteFiles(graph, templates, Pipeline.Copied(project, before.Root), before.Address);
                diagnostics.AddRange(files.Clashes());
                if (!diagnostics.HasErrors)
                {
                    next = next with { Version = before.Version + 1, Graph = graph, Files = files };
                }
            }

            return next with { Diagnostics = diagnostics.Sorted() };
        }
        catch (InputOutputException failure)
        {
            return before with { Serial = before.Serial + 1, Failure = failure, Project = null, Proof = null, Diagnostics = [] };
        }
    }

    private void Publish(LiveState state)
    {
        _state = state;
        Interlocked.Exchange(ref _changed, NewChange()).SetResult();
    }

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
