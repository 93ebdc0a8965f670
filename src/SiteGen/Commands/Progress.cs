using System.Diagnostics;
using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Says on standard error what the tool is doing: every stage with its time where that was asked for, and on a
/// terminal what takes longer than a second, while it does.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock _writing = new();
    private readonly TextWriter _to;
    private readonly bool _verbose;
    private readonly ActivityListener _listener;
    private readonly Timer? _timer;
    private readonly List<(Activity Stage, long Started, TimeSpan Processor)> _open = [];
    private int _shown;

    /// <param name="to">Standard error.</param>
    /// <param name="verbose">Whether every stage is told when it ends.</param>
    /// <param name="live">Whether <paramref name="to"/> is a terminal, whose line can be written over.</param>
    public Progress(TextWriter to, bool verbose, bool live)
    {
        (_to, _verbose) = (to, verbose);
        _timer = live ? new(_ => Show(), null, Patience, Patience) : null;
        _listener = new()
        {
            ShouldListenTo = source => source.Name == Stages.Name,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStarted = Start,
            ActivityStopped = End,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _timer?.Dispose();
        lock (_writing)
        {
            Clear();
        }
    }

    private void Start(Activity stage)
    {
        lock (_writing)
        {
            _open.Add((stage, Stopwatch.GetTimestamp(), ProcessorTime()));
        }
    }

    // Of several at once, the one that takes longest.
    private void Show()
    {
        lock (_writing)
        {
            if (_open is [var (stage, started, _), ..] && Stopwatch.GetElapsedTime(started) is var time && time >= Patience)
            {
                Clear();
                var line = string.Create(CultureInfo.InvariantCulture, $"{stage.OperationName} … {time.TotalSeconds:0} s");
                _to.Write(line);
                _shown = line.Length;
            }
        }
    }

    private void End(Activity stage)
    {
        lock (_writing)
        {
            Clear();
            var took = ProcessorTime() - _open.Find(open => open.Stage == stage).Processor;
            _open.RemoveAll(open => open.Stage == stage);
            if (_verbose)
            {
                var found = stage.GetTagItem(Stages.Found) is string what ? $": {what}" : "";
                _to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{stage.Duration.TotalMilliseconds,7:0} ms  {stage.OperationName}{found}; {took.TotalMilliseconds:0} ms of processor time"));
            }
        }
    }

    // Of all threads.
    private static TimeSpan ProcessorTime() => Environment.CpuUsage.TotalTime;

    private void Clear()
    {
        if (_shown > 0)
        {
            _to.Write($"\r{new string(' ', _shown)}\r");
            _shown = 0;
        }
    }
}
