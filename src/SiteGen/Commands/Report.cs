using SiteGen.Diagnostics;
using SiteGen.Model;
using Spectre.Console;

namespace SiteGen.Commands;

/// <summary>What a command says at its end: problems on standard error, in colour only on a terminal and not under NO_COLOR.</summary>
internal static class Report
{
    // A terminal that is not there has no colours, whatever the variables say of it.
    private static readonly IAnsiConsole Errors = ErrorConsole();

    /// <summary>Prints every problem and how many there are; the answer is whether they stop the command.</summary>
    public static bool Problems(DiagnosticBag diagnostics, bool strict)
    {
        var all = diagnostics.Sorted();
        var flood = Flood.Of(all);
        foreach (var diagnostic in flood.Told)
        {
            Print(diagnostic);
        }

        foreach (var more in flood.Rest)
        {
            Console.Error.WriteLine(more.Words);
        }

        var errors = all.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = all.Length - errors;
        if (all.Length > 0)
        {
            Console.Error.WriteLine($"{Count(errors, "error")}, {Count(warnings, "warning")}{(strict && warnings > 0
                ? " (--strict: warnings count as errors)"
                : "")}");
        }

        return Stops(all, strict);
    }

    public static bool Stops(IReadOnlyCollection<Diagnostic> diagnostics, bool strict) =>
        strict ? diagnostics.Count > 0 : diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>One line for the whole ledger.</summary>
    public static string Checks(Proof proof)
    {
        var (accepted, retold) = (proof.Count(CheckResult.Accepted), proof.Ledger.Count(entry => entry.IsParaphrase));
        return $"{Count(Performed(proof.Ledger), "check")} performed: {proof.Count(CheckResult.Agrees)} agree, {proof.Count(
            CheckResult.Derived)} derived, {proof.Count(CheckResult.Failed)} failed"
            + $"{(accepted > 0 ? $", {accepted} accepted by the editors" : "")}; {proof.Count(CheckResult.Open) - retold} open, left to the editors"
            + (retold > 0 ? $"; {Count(retold, "text")} in the editors’ words" : "");
    }

    public static int Performed(IEnumerable<LedgerEntry> entries) => entries.Count(entry => entry.Result != CheckResult.Open);

    public static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private static void Print(Diagnostic diagnostic)
    {
        var text = DiagnosticPrinter.Print(diagnostic);
        var title = text.IndexOf('\n', StringComparison.Ordinal);
        var colour = diagnostic.Severity == Severity.Error ? Color.Red : Color.Yellow;
        Errors.Write(new Spectre.Console.Text(text[..title], new Style(colour, decoration: Decoration.Bold)));
        Console.Error.WriteLine(text[title..]);
    }

    private static IAnsiConsole ErrorConsole()
    {
        var console = AnsiConsole.Create(new()
        {
            // A file that errors go to is no terminal, whatever the environment says of one; and NO_COLOR means bold type too.
            Ansi = Console.IsErrorRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ? AnsiSupport.No : AnsiSupport.Detect,
            Out = new AnsiConsoleOutput(Console.Error),
        });
        // Lines are the terminal's to break: a break of ours would be copied along.
        console.Profile.Width = 10_000;
        return console;
    }
}
