using System.CommandLine;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Publish;
using SiteGen.Verification;
using SiteGen.Write;

namespace SiteGen.Commands;

/// <summary><c>sitegen verify</c>: reads a built site, needs no project, and derives each shown value again from the article's words.</summary>
internal static class VerifyCommand
{
    private const int LargestListing = 256_000_000;

    public static Command Create()
    {
        var site = new Argument<string>("SITE") { Description = "The folder that `sitegen build` wrote, e.g. _site, or one that was published to." };
        var command = new Command("verify", "Check a built site: each shown value, its fact, its quote, and the quote's place in the article.") { site };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(site)));
        return command;
    }

    private static int Run(string site)
    {
        var problems = new DiagnosticBag();
        var report = Read(site, problems);
        var isWrong = Report.Problems(problems, strict: false);
        Console.WriteLine(
            $"{Report.Count(report.Files, "file")}, {Report.Count(report.Shown, "shown value")}, {Report.Count(report.Values,
                "number")}, {Report.Count(report.Quotes, "quote")}: "
            + Report.Count(problems.Sorted().Length, "problem"));
        return isWrong ? ExitCode.Content : ExitCode.Clean;
    }

    private static VerifyReport Read(string site, DiagnosticBag problems)
    {
        using var stage = Stages.Begin("reading the built site");
        return Published(site) is { } published ? SiteVerifier.Verify(published, site, problems) : SiteVerifier.Verify(site, problems);
    }

    // A publish leaves another list than a build.
    private static BuiltSite? Published(string site)
    {
        var path = Path.Combine(site, Listing.FileName);
        if (Path.Exists(Path.Combine(site, SiteListing.FileName)) || !File.Exists(path) || new FileInfo(path).LinkTarget is not null)
        {
            return null;
        }

        var bytes = Disk.Try("read", path, () => RegularFile.Read(path, LargestListing));
        var files = Listing.Read(bytes, site).Files;
        if (files.Values.All(file => file.Hash is not null))
        {
            return BuiltSite.Published(site, Listing.FileName, Encoding.UTF8.GetString(bytes),
                files.ToDictionary(file => file.Key, file => file.Value.Hash!, StringComparer.Ordinal));
        }

        throw new InputOutputException($"a publish to {site} has not come to its end", "publish again, and then verify");
    }
}
