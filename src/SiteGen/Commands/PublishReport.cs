using System.Globalization;
using SiteGen.Publish;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary>What <c>publish</c> says of the target.</summary>
internal static class PublishReport
{
    /// <summary>Each file with its size, then all together.</summary>
    public static void WouldChange(Plan plan, string target, bool deleteMany)
    {
        Print("new", plan.New.Select(file => (file.Path, file.Size)));
        Print("changed", plan.Changed.Select(file => (file.Path, file.Size)));
        Print("deleted", plan.Deleted);
        Console.WriteLine($"{target}: {plan.Summary}; {Size(BytesToPut(plan))} to be written. This was a dry run: nothing was changed there.");
        if (plan.DeletesMany && !deleteMany)
        {
            Console.Error.WriteLine("note: more than half of what is published would be deleted; that needs --delete-many.");
        }
    }

    public static void HasChanged(Plan plan, string target, bool isChanged) => Console.WriteLine(isChanged
        ? $"{target}: {plan.Summary}; {Size(BytesToPut(plan))} written"
        : $"{target}: nothing has changed in {Report.Count(plan.Unchanged.Count, "file")}");

    private static long BytesToPut(Plan plan) => plan.New.Concat(plan.Changed).Sum(file => file.Size);

    private static void Print(string what, IEnumerable<(string Path, long Size)> files)
    {
        foreach (var (path, size) in files)
        {
            Console.WriteLine($"{what,-8} {Size(size),9}  {Printed.Path(path)}");
        }
    }

    private static string Size(long bytes) => bytes switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000.0:0.0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB"),
    };
}
