using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>What a process took from its start to its end.</summary>
/// <param name="Peak">Bytes of memory, at most; 0 where the system does not tell.</param>
/// <param name="Stages">What it said on standard error of its stages, and how long each took.</param>
internal sealed partial record ProcessRun(TimeSpan Wall, TimeSpan Processor, long Peak, IReadOnlyDictionary<string, TimeSpan> Stages)
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(5);

    public static ProcessRun Of(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        // What a process took is no longer told when it has ended, and the last beat comes close.
        var (peak, processor) = (0L, TimeSpan.Zero);
        do
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            processor = Told(() => process.TotalProcessorTime) is { Ticks: > 0 } told ? told : processor;
        }
        while (!process.WaitForExit(Beat));

        var wall = Stopwatch.GetElapsedTime(start);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output.Result}{error.Result}");

        var stages = StageLine().Matches(error.Result).ToDictionary(line => line.Groups["name"].Value, line => TimeSpan.FromMilliseconds(double.Parse(line.Groups["ms"].Value, CultureInfo.InvariantCulture)));
        return new(wall, processor, peak, stages);
    }

    /// <summary>The quickest of several, each after what it needs.</summary>
    public static ProcessRun Quickest(int times, Func<int, ProcessRun> run) => Enumerable.Range(0, times).Select(run).MinBy(one => one.Wall)!;

    // VmHWM is the most that it ever held.
    private static long PeakOf(int process) => Told(() => File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
        ? long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024
        : 0);

    private static T Told<T>(Func<T> ask)
        where T : struct
    {
        try
        {
            return ask();
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException or System.ComponentModel.Win32Exception or UnauthorizedAccessException)
        {
            return default;
        }
    }

    // "   51 ms  reading the files: 76 facts"
    [GeneratedRegex(@"^\s*(?<ms>\d+) ms  (?<name>[^:\n]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex StageLine();
}
