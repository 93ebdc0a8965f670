using System.CommandLine;
using SiteGen.Check.Texts;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen.Commands;

/// <summary><c>sitegen build</c>: checks the facts and writes the site; with a problem, the site built before stays as it was.</summary>
internal static class BuildCommand
{
    public static Command Create()
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
            return Run(root, parsed.GetValue(output) ?? Path.Combine(root, "_site"), parsed.GetValue(baseUrl), parsed.GetValue(strict), parsed.GetValue(shard));
        });
        return command;
    }

    private static int Run(string root, string output, Uri? baseUrl, bool strict, Shard? shard)
    {
        var diagnostics = new DiagnosticBag();
        var site = Pipeline.Site(root, baseUrl, diagnostics);
        if (strict && site is not null)
        {
            diagnostics.AddRange(OpenPoints.Of(site.Project, site.Proof));
        }

        if (Report.Problems(diagnostics, strict) || site is null)
        {
            return NothingWritten();
        }

        var links = new DiagnosticBag();
        var files = shard?.PartOf(site.Files) ?? site.Files;
        var report = SiteWriter.Write(output, Pipeline.Sources(root), files, () => AreRight(site, links));
        if (Report.Problems(links, strict: false) || report.Refused)
        {
            return NothingWritten();
        }

        Console.WriteLine(Report.Checks(site.Proof));
        Console.WriteLine(report.Changed
            ? $"{output}: {Report.Count(report.Written, "file")} written, {report.Unchanged} unchanged, {report.Removed} removed"
            : $"{output}: nothing has changed in {Report.Count(report.Unchanged, "file")}");
        if (Untranslated.In(site.Project) is { Length: > 0 } missing)
        {
            Console.WriteLine($"{Report.Count(missing.Length, "translation")} missing: pages show these texts in their own language; sitegen check lists them");
        }

        if (site.BaseUrl is null)
        {
            Console.Error.WriteLine("note: without --base-url or base_url in content/site.yaml, pages carry no canonical addresses, there is no sitemap and no feed, and 404.html loses style and links where the missing address lies in a folder.");
        }

        return ExitCode.Clean;
    }

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
}
