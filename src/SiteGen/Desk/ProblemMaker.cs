using SiteGen.Diagnostics;
using SiteGen.Render;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>Problems as the terminal shows them, each place with what copies it; above them, in the language of the desk, what such a problem is.</summary>
internal static class ProblemMaker
{
    public static ProblemView Make(Diagnostic problem, Wording wording)
    {
        var words = CodeWords.Of(problem.Code, wording.Language);
        return new(
            Spelling.Kebab(problem.Severity),
            wording[problem.Severity == Severity.Error ? "desk.error" : "desk.warning"],
            problem.Code,
            words?.Meaning,
            words?.Mend,
            problem.Title,
            [.. DiagnosticPrinter.Marks(problem).Select(mark => new MarkView(mark.At.ToString(), mark.Lines))],
            problem.Help is { } help ? DiagnosticPrinter.Sentence(help) : null);
    }
}
