using System.Diagnostics;
using SiteGen.Benchmarks.Corpus;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>All that is measured of one size.</summary>
internal sealed record SizeResult(int Entities, ProcessRun Cold, ProcessRun Unchanged, int Files, long Bytes, TimeSpan BareWrite, Served? Served, ProcessRun? Hugo, Served? HugoServed);

/// <summary>Builds sites of one size, ours and Hugo's, in a folder that goes at the end.</summary>
internal static class SiteBenchmark
{
    private const string Person = "person-0";

    /// <param name="isQuick">Only that it works: one build, no servers.</param>
    public static async Task<SizeResult> OfAsync(string siteGen, string? hugo, int entities, bool isQuick)
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-benchmark-").FullName;
        try
        {
            var (project, other) = (Path.Combine(folder, "ours"), Path.Combine(folder, "hugo"));
            FactSheet.Write(project, entities);
            if (hugo is not null)
                HugoSite.Write(other, entities);

            var times = isQuick || entities > 10_000 ? 1 : entities > 1_000 ? 3 : 5;
            var (cold, theirs) = Cold(siteGen, hugo, folder, times);
            var site = Path.Combine(folder, $"site-{times - 1}");
            var unchanged = ProcessRun.Quickest(times, _ => ProcessRun.Of(siteGen, "build", project, "--output", site, "--verbose"));
            var (files, bytes, bare) = BareWrite.Of(site, Path.Combine(folder, "bare"));
            var name = BlockMaker.Make(entities).First().Facts.Single(fact => fact.Id == Person).Title;
            var served = isQuick ? null : await Served.ByAsync(port => Start(siteGen, "serve", project, "--port", $"{port}"), $"people/{Person}.html", Path.Combine(project, "content", "people", $"{Person}.yaml"), Summary(project));
            if (hugo is null)
                return new(entities, cold, unchanged, files, bytes, bare, served, null, null);

            var hugoServed = isQuick ? null : await Served.ByAsync(port => Start(hugo, "server", "--quiet", "--source", other, "--port", $"{port}"), $"person/{Person}/", Path.Combine(other, "content", "person", $"{Person}.md"), name);
            return new(entities, cold, unchanged, files, bytes, bare, served, theirs, hugoServed);
        }
        finally
        {
            Delete(folder);
        }
    }

    // In turn, since what else the machine does changes; each into a new folder, since a file system that has just deleted thousands of files is slow to
    // make others.
    private static (ProcessRun Ours, ProcessRun? Theirs) Cold(string siteGen, string? hugo, string folder, int times)
    {
        List<ProcessRun> ours = [], theirs = [];
        for (var i = 0; i < times; i++)
        {
            ours.Add(ProcessRun.Of(siteGen, "build", Path.Combine(folder, "ours"), "--output", Path.Combine(folder, $"site-{i}"), "--verbose"));
            if (hugo is not null)
                theirs.Add(ProcessRun.Of(hugo, "--quiet", "--source", Path.Combine(folder, "hugo"), "--destination", Path.Combine(folder, $"public-{i}")));
        }

        return (ours.MinBy(run => run.Wall)!, theirs.MinBy(run => run.Wall));
    }

    // The words before the links: an editor's own, which no article has to carry.
    private static string Summary(string project) =>
        File.ReadLines(Path.Combine(project, "content", "people", $"{Person}.yaml")).Single(line => line.StartsWith("summary: ", StringComparison.Ordinal))["summary: ".Length..].Split(" [[")[0];

    private static Process Start(string program, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
