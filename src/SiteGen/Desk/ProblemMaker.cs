using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>Problems as the terminal shows them, each place with what copies it.</summary>
internal static class ProblemMaker
{
    public static ProblemView Make(Diagnostic problem) => new(
        Spelling.Kebab(problem.Severity),
        problem.Code,
        problem.Title,
        [.. DiagnosticPrinter.Marks(problem).Select(mark => new MarkView(mark.At.ToString(), mark.Lines))],
        problem.Help is { } help ? DiagnosticPrinter.Sentence(help) : null);
}
