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
        var baseUrl = CommandLine.BaseUrlOption();
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
            return Run(new(root, parsed.GetValue(output) ?? Path.Combine(root, "_site"), parsed.GetValue(baseUrl), parsed.GetValue(strict),
                parsed.GetValue(shard)), clock);
        });
        return command;
    }

    private static int Run(Call call, TimeProvider clock)
    {
        var sources = Pipeline.Sources(call.Root);
        var memory = MemoryOf(call, sources, clock);
        if (memory?.Recall() is { } before && BuildSummary.Of(before.Said) is { } same && SiteWriter.Holds(call.Output, sources, before.Listing) is { } count)
        {
            same.Print(SiteBuild.NothingChanged(call.Output, count));
            return ExitCode.Clean;
        }

        var build = new SiteBuild(call.Root, call.BaseUrl, call.IsStrict);
        if (build.Check() is not { } site || build.Write(site, call.Output, call.Shard) is not { } summary)
        {
            Console.Error.WriteLine("Nothing was written; the site that was built before is as it was.");
            return ExitCode.Content;
        }

        if (site.Files.Count >= FewestRemembered && !build.HasWarned)
        {
            memory?.Keep(SiteWriter.ListingOf(call.Output), summary.Lines);
        }

        return ExitCode.Clean;
    }

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

    /// <summary>How the command was called.</summary>
    private sealed record Call(string Root, string Output, Uri? BaseUrl, bool IsStrict, Shard? Shard);
}
