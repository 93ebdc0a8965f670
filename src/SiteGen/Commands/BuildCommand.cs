using System.CommandLine;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen.Commands;

/// <summary><c>sitegen build</c>: checks the facts and writes the site; with a problem, the site built before stays as it was.</summary>
internal static class BuildCommand
{
    // A smaller site is made sooner than a memory of it would be worth.
    private const int FewestRemembered = 1_000;

    public static Command Create(TimeProvider clock)
    {
        var project = CommandLine.ProjectArgument();
        var output = new Option<string>("--output", "-o") { HelpName = "DIR", Description = "Where the site goes; _site in the project by default." };
        var baseUrl = new Option<Uri?>("--base-url")
        {
            HelpName = "URL",
            Description = "Where the site will stand, e.g. https://example.org/sheet/, for what must be absolute.",
            CustomParser = argument =>
            {
                if (BaseAddress.Parse(argument.Tokens[0].Value) is { } address)
                {
                    return address;
                }

                argument.AddError($"--base-url must be an http or https address without ? and #, and \"{argument.Tokens[0].Value}\" is none");
                return null;
            },
        };
        var strict = CommandLine.StrictOption();
        var shard = new Option<Shard?>("--shard")
        {
            HelpName = "N/M",
            Description = "Write only this part of the files, e.g. 2/8; the parts together are the whole site.",
            CustomParser = argument =>
            {
                if (Shard.Parse(argument.Tokens[0].Value) is { } part)
                {
                    return part;
                }

                argument.AddError($"--shard must be a part and how many there are, such as 2/8, and \"{argument.Tokens[0].Value}\" is none");
                return null;
            },
        };
        var command = new Command("build", "Check the facts and write the site.") { project, output, baseUrl, strict, shard };
        command.SetAction(parsed =>
        {
            var root = parsed.GetRequiredValue(project);
            return Run(new(root, parsed.GetValue(output) ?? Path.Combine(root, "_site"), parsed.GetValue(baseUrl), parsed.GetValue(strict), parsed.GetValue(shard)), clock);
        });
        return command;
    }

    private static int Run(Call call, TimeProvider clock)
    {
        var sources = Pipeline.Sources(call.Root);
        var memory = MemoryOf(call, sources, clock);
        if (memory?.Recall() is { } before && BuildSummary.Of(before.Said) is { } same && SiteWriter.Holds(call.Output, sources, before.Listing) is { } count)
        {
            same.Print(NothingChanged(call.Output, count));
            return ExitCode.Clean;
        }

        var diagnostics = new DiagnosticBag();
        var site = Pipeline.Site(call.Root, call.BaseUrl, diagnostics);
        if (call.IsStrict && site is not null)
        {
            diagnostics.AddRange(OpenPoints.Of(site.Project, site.Proof));
        }

        if (Report.Problems(diagnostics, call.IsStrict) || site is null)
        {
            return NothingWritten();
        }

        var links = new DiagnosticBag();
        var files = call.Shard?.PartOf(site.Files) ?? site.Files;
        var report = SiteWriter.Write(call.Output, sources, files, () => AreRight(site, links));
        if (Report.Problems(links, strict: false) || report.Refused)
        {
            return NothingWritten();
        }

        var summary = BuildSummary.Of(site);
        summary.Print(report.Changed
            ? $"{call.Output}: {Report.Count(report.Written, "file")} written, {report.Unchanged} unchanged, {report.Removed} removed"
            : NothingChanged(call.Output, report.Unchanged));
        // A warning would have to be told again.
        if (files.Count >= FewestRemembered && diagnostics.Sorted().Length + links.Sorted().Length == 0)
        {
            memory?.Keep(SiteWriter.ListingOf(call.Output), summary.Lines);
        }

        return ExitCode.Clean;
    }

    private static string NothingChanged(string output, int files) => $"{output}: nothing has changed in {Report.Count(files, "file")}";

    private static BuildMemory? MemoryOf(Call call, string[] sources, TimeProvider clock)
    {
        try
        {
            return BuildMemory.UsersCache() is { } cache ? BuildMemory.Of(cache, sources[1..], call.Output, $"{call} {Tool()}", clock.GetUtcNow()) : null;
        }
        catch (InputOutputException)
        {
            // What can't be read is told by whoever reads it.
            return null;
        }
    }

    // Another version of the tool may make another site of the same files.
    private static string Tool() => string.Join(' ', new[] { Environment.ProcessPath, Path.Combine(AppContext.BaseDirectory, "sitegen.dll") }
        .Where(File.Exists)
        .Select(file => new FileInfo(file!))
        .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}")));

    private static bool AreRight(CheckedSite site, DiagnosticBag links)
    {
        links.AddRange(site.BrokenLinks());
        return !links.HasErrors;
    }

    private static int NothingWritten()
    {
        Console.Error.WriteLine("Nothing was written; the site that was built before is as it was.");
        return ExitCode.Content;
    }

    /// <summary>How the command was called.</summary>
    private sealed record Call(string Root, string Output, Uri? BaseUrl, bool IsStrict, Shard? Shard);
}
