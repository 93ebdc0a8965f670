using System.CommandLine;
using SiteGen.Write;

namespace SiteGen.Commands;

/// <summary><c>sitegen build</c>: checks the facts and writes the site; with a problem, the site built before stays as it was.</summary>
internal static class BuildCommand
{
    // A smaller site is made as soon as it is compared.
    private const int FewestNoted = 100;

    public static Command Create()
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
                parsed.GetValue(shard)));
        });
        return command;
    }

    private static int Run(Call call)
    {
        var sources = Pipeline.Sources(call.Root);
        // Before anything is read, so that what is changed meanwhile is noticed. A part of a site has no note: the lists of all parts make that of the whole.
        var from = call.Shard is null ? call.MadeFrom() : null;
        if (from is not null && SiteWriter.Holds(call.Output, sources, from) is var (count, said) && BuildSummary.Of(said) is { } same)
        {
            same.Print(SiteBuild.NothingChanged(call.Output, count));
            return ExitCode.Clean;
        }

        var build = new SiteBuild(call.Root, call.BaseUrl, call.IsStrict);
        if (build.Check() is not { } site || !build.Write(site, call.Output, call.Shard, Notes))
        {
            Console.Error.WriteLine("Nothing was written; the site that was built before is as it was.");
            return ExitCode.Content;
        }

        return ExitCode.Clean;

        IEnumerable<string> Notes(BuildSummary summary) =>
            from is not null && site.Files.Count >= FewestNoted && call.MadeFrom() == from ? [from, .. summary.Lines] : [];
    }

    /// <summary>How the command was called.</summary>
    private sealed record Call(string Root, string Output, Uri? BaseUrl, bool IsStrict, Shard? Shard)
    {
        /// <summary>Stands for all that the site is made from; null where that can't be told.</summary>
        public string? MadeFrom() =>
            Write.MadeFrom.Hash(Root, Pipeline.Sources(Root)[1..], $"{BaseUrl} {IsStrict} {ToolHash.Text} {Shipped.Hash}") is { } hash
                ? $"made from {hash}"
                : null;
    }
}
