using System.CommandLine;
using SiteGen.Check.Accounts;
using SiteGen.Check.Texts;
using SiteGen.Commands.Formats;
using SiteGen.Desk;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary><c>sitegen check</c>: proves the facts and writes nothing; prints the ledger, fact by fact.</summary>
internal static class CheckCommand
{
    private const string Text = "text";

    // For programs: problems and ledger alike on standard output.
    private static readonly Dictionary<string, Func<CheckReport, string>> Formats = new(StringComparer.Ordinal)
    {
        ["json"] = JsonFormat.Write,
        ["sarif"] = SarifFormat.Write,
        ["github"] = GithubFormat.Write,
    };

    /// <param name="clock">Only for what was to be reviewed by now, and for what can't have been yet.</param>
    public static Command Create(TimeProvider clock)
    {
        var project = CommandLine.ProjectArgument();
        var strict = CommandLine.StrictOption();
        var format = new Option<string>("--format")
        {
            HelpName = "FORMAT",
            Description = "text, json, sarif (2.1.0) or github (annotations); text by default.",
            DefaultValueFactory = _ => Text
        };
        format.AcceptOnly([Text, .. Formats.Keys]);
        var history = new Option<bool>("--history") { Description = "Say of each fact when git has last seen it change." };
        var command = new Command("check", "Check the facts, and say of each what was checked; writes nothing.") { project, strict, format, history };
        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(project), parsed.GetValue(strict), parsed.GetRequiredValue(format), parsed.GetValue(history), clock));
        return command;
    }

    private static int Run(string root, bool strict, string format, bool withHistory, TimeProvider clock)
    {
        var diagnostics = new DiagnosticBag();
        var site = Pipeline.Site(root, baseUrl: null, diagnostics);
        if (site is not null)
        {
            diagnostics.AddRange(ReviewRule.Overdue(site.Project, clock));
            diagnostics.AddRange(FutureRule.Ahead(site.Project, clock));
            diagnostics.AddRange(site.RenderAndFindBrokenLinks());
            diagnostics.AddRange(strict ? OpenPoints.Of(site.Project, site.Proof) : []);
        }

        var (history, why) = withHistory ? History.Of(root) : (null, "");
        if (why.Length > 0 && format == Text)
        {
            Console.Error.WriteLine($"note: {why}");
        }

        var report = CheckReport.Of(diagnostics.Sorted(), site, root, history);
        if (Formats.TryGetValue(format, out var write))
        {
            Console.Out.Write(write(report));
            return Report.Stops(report.Diagnostics, strict) || site is null ? ExitCode.Content : ExitCode.Clean;
        }

        if (site is not null)
        {
            Console.Out.Write(TextFormat.Write(report));
            foreach (var missing in Untranslated.In(site.Project))
            {
                Console.WriteLine($"{missing.At}: not translated into {missing.Language}");
            }

            Console.WriteLine(Report.Checks(site.Proof));
        }

        return Report.Problems(diagnostics, strict) || site is null ? ExitCode.Content : ExitCode.Clean;
    }
}
