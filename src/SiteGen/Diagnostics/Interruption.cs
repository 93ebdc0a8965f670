using System.Runtime.InteropServices;

namespace SiteGen.Diagnostics;

/// <summary>Ctrl-C, or the system's wish that the tool should end: it does so within a second, and what is half written goes first.</summary>
internal static class Interruption
{
    /// <summary>As shells count: whatever a signal has ended gives this and the signal's number.</summary>
    public const int OfSignals = 128;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private static readonly CancellationTokenSource Asked = new();
    private static readonly ManualResetEventSlim Idle = new(initialState: true);
    private static readonly Lock Turn = new();
    private static readonly List<Work> Unfinished = [];
    private static int _signal;

    /// <summary>Set as soon as the tool is to end: long work looks at it.</summary>
    public static CancellationToken Token => Asked.Token;

    /// <summary>130 for Ctrl-C, 143 where the system ends it.</summary>
    public static int ExitCode => OfSignals + Volatile.Read(ref _signal);

    /// <summary>Where a signal has ended a program that this one runs: a terminal tells all at once, and this one may only hear it
    /// after the other has gone.</summary>
    /// <exception cref="OperationCanceledException">This one was told, too.</exception>
    public static Task MayFollowAsync() => Task.Delay(Patience, Token);

    /// <summary>From now on; until the answer is disposed of.</summary>
    public static IDisposable Watch()
    {
        var registrations = new (PosixSignal Signal, int Number)[] { (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15), (PosixSignal.SIGHUP, 1),
            (PosixSignal.SIGQUIT, 3) }
            .Select(one => PosixSignalRegistration.Create(one.Signal, context =>
            {
                context.Cancel = true;
                Ask(one.Number);
            }))
            .ToList();
        return new Ended(() => registrations.ForEach(registration => registration.Dispose()));
    }

    /// <summary>Until the answer is disposed of, the work that has begun ends itself; only where that takes too
    /// long, <paramref name="tidy"/> is called in its place. One work may hold another.</summary>
    public static IDisposable Finish(Action? tidy = null)
    {
        Token.ThrowIfCancellationRequested();
        var work = new Work(tidy);
        lock (Turn)
        {
            Unfinished.Add(work);
            Idle.Reset();
        }

        return new Ended(() =>
        {
            lock (Turn)
            {
                _ = Unfinished.Remove(work);
                if (Unfinished.Count == 0)
                {
                    Idle.Set();
                }
            }
        });
    }

    private static void Ask(int signal)
    {
        if (Interlocked.CompareExchange(ref _signal, signal, 0) != 0)
        {
            return;
        }

        // Not on the thread that the system tells it on: others may be told, too.
        new Thread(() =>
        {
            Asked.Cancel();
            var isDone = Idle.Wait(Patience);
            lock (Turn)
            {
                Unfinished.ForEach(work => work.Tidy?.Invoke());
            }

            // What has ended itself says so by its own exit code.
            Thread.Sleep(isDone ? 250 : 0);
            Environment.Exit(ExitCode);
        })
        { IsBackground = true }.Start();
    }

    // Two of the same kind are two.
    private sealed class Work(Action? tidy)
    {
        public Action? Tidy => tidy;
    }

    private sealed class Ended(Action then) : IDisposable
    {
        public void Dispose() => then();
    }
}
