using System.Threading.Channels;

namespace SiteGen.Serve;

/// <summary>A project in memory that follows its files. States are made one after the other, on one task; any thread may read the newest.</summary>
internal sealed class LiveProject
{
    // One place: a look sees all that has happened until then.
    private readonly Channel<bool> _looks = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    // The events of one save come together.
    private static readonly TimeSpan Burst = TimeSpan.FromMilliseconds(3);

    private static readonly TimeSpan HalfWritten = TimeSpan.FromMilliseconds(40);

    // The browser gets its page before the whole is checked.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private readonly TimeProvider _clock;
    private TaskCompletionSource _changed = NewChange();
    private volatile LiveState _state;

    public LiveProject(string root, Uri address, TimeProvider clock) =>
        (_clock, _state) = (clock, new() { Root = root, Address = address, Clock = clock, Serial = 0, Version = 0 });

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
        var site = new LiveSite(_clock);
        while (true)
        {
            var next = site.Look(_state);
            if (!ReferenceEquals(next, _state) && (next.IsBroken || site.HasEmptyFile) && _state.Serial > 0)
            {
                // Maybe a file was only half written: what is wrong can wait that long, a page never does.
                await Task.Delay(HalfWritten, stop);
                next = site.Look(next);
            }

            // Where there is nothing to show yet, nobody has to wait for the whole check to begin.
            var isFirst = site.IsUnproved && next.Files is null;
            if (!isFirst)
            {
                Publish(next);
            }

            if (isFirst || (site.IsUnproved && !await IsChangedWithinAsync(Quiet, stop)))
            {
                await ProveAsync(site, next, isFirst, stop);
            }

            if (isFirst)
            {
                site.Rehearse(_state);
            }

            await _looks.Reader.ReadAsync(stop);
            await Task.Delay(Burst, stop);
            _looks.Reader.TryRead(out _);
        }
    }

    // An edit ends it: then there is something newer to check.
    private async Task ProveAsync(LiveSite site, LiveState state, bool isFirst, CancellationToken stop)
    {
        using var edited = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var proving = Task.Run(() => site.Prove(state, edited.Token), CancellationToken.None);
        var editing = _looks.Reader.WaitToReadAsync(edited.Token).AsTask();
        await Task.WhenAny(proving, isFirst ? proving : editing);
        await edited.CancelAsync();
        try
        {
            Publish(await proving);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // The look at the edit comes next.
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
