using System.Threading.Channels;
using SiteGen.Diagnostics;

namespace SiteGen.Serve;

/// <summary>A project in memory that follows its files. States are made one after the other, on one task; any thread may read the newest.</summary>
internal sealed class LiveProject
{
    // One place: a look sees all that has happened until then.
    private readonly Channel<bool> _looks = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Changes _changes = new();

    // The events of one save come together.
    private static readonly TimeSpan Burst = TimeSpan.FromMilliseconds(3);

    private static readonly TimeSpan HalfWritten = TimeSpan.FromMilliseconds(40);

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(2);

    private static readonly HashSet<string> NoPaths = [];

    private const int MostShown = 3;

    // The browser gets its page before the whole is checked.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private readonly TimeProvider _clock;
    private Task _working = Task.CompletedTask;
    private TaskCompletionSource _changed = NewChange();
    private volatile LiveState _state;

    public LiveProject(string root, Uri address, TimeProvider clock) =>
        (_clock, _state) = (clock, new() { Root = root, Address = address, Clock = clock, Serial = 0, Version = 0 });

    /// <summary>The newest state; its <see cref="LiveState.Serial"/> is 0 until the files were read once.</summary>
    public LiveState State => _state;

    /// <summary>Something has changed.</summary>
    /// <param name="path">What, relative to the project, with <c>/</c>; null where it may be anything.</param>
    public void Look(string? path = null)
    {
        _changes.Add(path);
        _looks.Writer.TryWrite(true);
    }

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
            try
            {
                await FollowAsync(new(_clock), stop);
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                // The next edit may mend it, or the disk may be back: nothing is kept of what was read before.
                Publish(LiveSite.Failed(_state, FailureOf(failure)));
                await IsChangedWithinAsync(Retry, stop);
            }
        }
    }

    private static InputOutputException FailureOf(Exception failure) => failure switch
    {
        AggregateException { InnerExceptions: [var first, ..] } => FailureOf(first),
        InputOutputException known => known,
        IOException or UnauthorizedAccessException => DiskFailure.Unread(failure),
        _ => new("sitegen itself has failed on these files", "this is a defect of the tool: undo the last edit, and tell its maintainers of it", failure),
    };

    private async Task FollowAsync(LiveSite site, CancellationToken stop)
    {
        await LookAsync(site, null, stop);
        await WhileQuietAsync(site.Rehearsing(_state), state => state, stop);
        await RestAsync(site, stop);
        while (true)
        {
            await _looks.Reader.ReadAsync(stop);
            await Task.Delay(Burst, stop);
            _looks.Reader.TryRead(out _);
            await LookAsync(site, _changes.Take(NoPaths), stop);
            if (await IsChangedWithinAsync(Quiet, stop))
            {
                continue;
            }

            // Whatever the system has not told, or a little late.
            await LookAsync(site, null, stop);
            if (!site.IsUnproved || await WhileQuietAsync(site.Proving(_state), site.Take, stop))
            {
                await RestAsync(site, stop);
            }
        }
    }

    // What takes long is for when the editor rests: every page is rendered to follow its links.
    private async Task RestAsync(LiveSite site, CancellationToken stop)
    {
        if (await IsChangedWithinAsync(Rest, stop))
        {
            return;
        }

        if (!site.IsUnlinked(_state) || await WhileQuietAsync(site.Linking(_state), found => site.TakeLinks(_state, found), stop))
        {
            // The next edit would do it in its midst: at 10,000 facts half of its time.
            GC.Collect();
        }
    }

    private async Task LookAsync(LiveSite site, IReadOnlySet<string>? paths, CancellationToken stop)
    {
        using var stage = Stages.Begin(paths is null ? "looking at everything" : "following an edit");
        stage?.SetTag(Stages.Found, paths is null ? null : Shown(paths));
        var next = site.Look(_state, paths);
        if (!ReferenceEquals(next, _state) && (next.IsBroken || site.HasEmptyFile))
        {
            // Maybe a file was only half written: what is wrong can wait that long, a page never does.
            await Task.Delay(HalfWritten, stop);
            next = site.Look(next, _changes.Take(paths));
        }

        // Nothing is known yet: nobody has to wait for the whole check to begin.
        Publish(site.IsUnproved && next.Proof is null ? await FirstCheckedAsync(site, next, stop) : next);
    }

    private async Task<LiveState> FirstCheckedAsync(LiveSite site, LiveState read, CancellationToken stop)
    {
        if (site.Unchecked(read) is not { } shown)
        {
            return site.Take(site.Proving(read)(stop));
        }

        Publish(shown);
        // The check takes every processor: whoever waits for a page is answered first.
        await Task.Delay(Quiet, stop);
        // What was shown unchecked is not what pages go back to.
        return site.Take(site.Proving(shown with { Version = shown.Version + 1, Graph = null, Files = null })(stop));
    }

    private static string Shown(IReadOnlySet<string> paths) =>
        string.Join(", ", paths.Order(StringComparer.Ordinal).Take(MostShown)) + (paths.Count > MostShown ? ", …" : "");

    // An edit ends it: then there is something newer to do, and what still goes on of this is in nobody's way.
    private async Task<bool> WhileQuietAsync<T>(Func<CancellationToken, T> work, Func<T, LiveState> taken, CancellationToken stop)
    {
        await _working;
        using var edited = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var quiet = edited.Token;
        var working = Task.Run(() => work(quiet), CancellationToken.None);
        var editing = _looks.Reader.WaitToReadAsync(quiet).AsTask();
        var isDone = await Task.WhenAny(working, editing) == working;
        if (isDone)
        {
            Publish(taken(await working));
        }

        await edited.CancelAsync();
        _working = EndAsync(working);
        return isDone;
    }

    private static async Task EndAsync(Task working)
    {
        try
        {
            await working;
        }
        catch (Exception ended) when (ended is OperationCanceledException || working.IsFaulted)
        {
            // The look at the edit comes next; what failed meanwhile fails again where it still matters.
        }
    }

    private async Task<bool> IsChangedWithinAsync(TimeSpan time, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(time);
        try
        {
            return await _looks.Reader.WaitToReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Publish(LiveState state)
    {
        if (ReferenceEquals(state, _state))
        {
            return;
        }

        _state = state;
        Interlocked.Exchange(ref _changed, NewChange()).SetResult();
    }

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
