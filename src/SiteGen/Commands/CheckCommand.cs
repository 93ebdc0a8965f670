using System.CommandLine;
using SiteGen.Check.Accounts;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Commands;

/// <summary><c>sitegen check</c>: proves the facts and writes nothing; prints the ledger, fact by fact.</summary>
internal static class CheckCommand
{
    /// <param name="clock">Only for what was to be reviewed by now.</param>
    public static Command Create(TimeProvider clock)
    {
        var project = CommandLine.ProjectArgument();
        var strict = CommandLine.StrictOption();
        var command = new Command("check", "Check the facts, and say of each what was checked; writes nothing.") { project, strict };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(project), parsed.GetValue(strict), clock));
        return command;
    }

    private static int Run(string root, bool strict, TimeProvider clock)
    {
        var diagnostics = new DiagnosticBag();
        var site = Pipeline.Site(root, baseUrl: null, diagnostics);
        if (site is not null)
        {
            diagnostics.AddRange(ReviewRule.Overdue(site.Project, clock));
            Print(site.Project, site.Proof);
        }

        return Report.Problems(diagnostics, strict) || site is null ? ExitCode.Content : ExitCode.Clean;
    }

    private static void Print(Project project, Proof proof)
    {
        var ledger = proof.Ledger.ToLookup(entry => entry.FactId);
        var words = EnglishLedger.Of(project);
        foreach (var fact in project.Facts)
        {
            var entries = ledger[fact.Id].ToList();
            var failed = entries.Count(entry => entry.Result == CheckResult.Failed);
            var notChecked = entries.Count(entry => entry.Result == CheckResult.NotChecked);
            Console.WriteLine($"{fact.File.Path}: {Report.Count(Report.Performed(entries), "check")} performed, {failed} failed, {notChecked} not checked");
            foreach (var entry in entries)
            {
                Console.WriteLine($"  {Mark(entry.Result)} {Name(entry.Kind)}: {words.Text(entry.Note)}");
            }
        }

        Console.WriteLine(Report.Checks(proof));
    }

    private static string Mark(CheckResult result) => result switch
    {
        CheckResult.Agrees => "agrees      ",
        CheckResult.Failed => "FAILED      ",
        CheckResult.Accepted => "accepted    ",
        _ => "not checked ",
    };

    private static string Name(CheckKind kind) => kind switch
    {
        CheckKind.AsOf => "as of",
        CheckKind.SaidOn => "said on",
        CheckKind.EventDate => "date",
        CheckKind.EventPlace => "place",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
