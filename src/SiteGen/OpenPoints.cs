using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen;

/// <summary>What the words of the articles leave to the editors, as problems: for <c>--strict</c> and the desk.</summary>
internal static class OpenPoints
{
    /// <summary>A warning for each point; what has had a warning already gets no second one.</summary>
    public static IEnumerable<Diagnostic> Of(Project project, Proof proof)
    {
        var words = EnglishLedger.Of(project);
        return proof.Ledger
            .Where(entry => entry.Result == CheckResult.Open && entry.Note.Key != NoteKey.Warned && !entry.IsParaphrase)
            .Select(entry => Diagnostic.Warning(
                "SG188", entry.At, $"this is left to the editors: {words.Text(entry.Note)}",
                help: "Quote words that say it, or say under reads what words mean; what no words say stays the editors’ reading, and --strict "
                    + "does not take it."));
    }
}
