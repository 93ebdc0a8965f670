using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Verification;

namespace SiteGen.Commands;

/// <summary><c>sitegen verify</c>: reads a built site, needs no project, and derives each shown value again from the article's words.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var site = new Argument<string>("SITE") { Description = "The folder that `sitegen build` wrote, e.g. _site." };
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
        return SiteVerifier.Verify(site, problems);
    }
}
