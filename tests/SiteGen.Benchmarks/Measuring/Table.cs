using System.Globalization;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>The results as tables of Markdown.</summary>
internal static class Table
{
    public static void Print(IReadOnlyList<SizeResult> results, TextWriter to)
    {
        Rows(to, ["entities", "files", "MB", "cold", "processor", "memory", "unchanged", "bare write", "cold / bare write", "Hugo", "Hugo's processor", "Hugo's memory", "cold / Hugo", "processor / Hugo", "memory / Hugo"], results.Select(result => new[]
        {
            Whole(result.Entities), Whole(result.Files), Ratio(result.Bytes / 1e6), Time(result.Cold.Wall), Time(result.Cold.Processor), Memory(result.Cold.Peak), Time(result.Unchanged.Wall), Time(result.BareWrite),
            Ratio(result.Cold.Wall / result.BareWrite),
            Time(result.Hugo?.Wall), Time(result.Hugo?.Processor), Memory(result.Hugo?.Peak),
            Ratio(result.Cold.Wall / result.Hugo?.Wall), Ratio(result.Cold.Processor / result.Hugo?.Processor), Ratio(result.Cold.Peak / (double?)result.Hugo?.Peak),
        }));
        if (results.Any(result => result.Served is not null))
        {
            Rows(to, ["entities", "first page of serve", "Hugo", "ratio", "edit to page", "Hugo", "ratio"], results.Select(result => new[]
            {
                Whole(result.Entities),
                Time(result.Served?.FirstPage), Time(result.HugoServed?.FirstPage), Ratio(result.Served?.FirstPage / result.HugoServed?.FirstPage),
                Time(result.Served?.Edit), Time(result.HugoServed?.Edit), Ratio(result.Served?.Edit / result.HugoServed?.Edit),
            }));
        }

        string[] stages = [.. results[0].Cold.Stages.Keys];
        Rows(to, ["entities", .. stages, .. stages.Select(stage => $"growth of {stage}")], results.Select((result, index) => (string[])
        [
            Whole(result.Entities),
            .. stages.Select(stage => Time(result.Cold.Stages[stage])),
            .. stages.Select(stage => index == 0 ? "" : Ratio(result.Cold.Stages[stage] / results[index - 1].Cold.Stages[stage])),
        ]));
    }

    private static void Rows(TextWriter to, string[] head, IEnumerable<string[]> rows)
    {
        to.WriteLine($"| {string.Join(" | ", head)} |");
        to.WriteLine($"|{string.Concat(head.Select(_ => " ---: |"))}");
        foreach (var row in rows)
            to.WriteLine($"| {string.Join(" | ", row)} |");

        to.WriteLine();
    }

    private static string Whole(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Time(TimeSpan? time) => time is { } known ? known.TotalSeconds < 1 ? string.Create(CultureInfo.InvariantCulture, $"{known.TotalMilliseconds:0} ms") : string.Create(CultureInfo.InvariantCulture, $"{known.TotalSeconds:0.0} s") : "";

    private static string Memory(long? bytes) => bytes is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known / 1048576.0:0} MiB") : "";

    private static string Ratio(double? ratio) => ratio is { } known ? known.ToString(known < 0.1 ? "0.000" : "0.0#", CultureInfo.InvariantCulture) : "";
}
