using System.Collections.Immutable;
using SiteGen.Desk;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Commands.Formats;

/// <summary>What a check has found, for any format.</summary>
/// <param name="Diagnostics">Sorted.</param>
/// <param name="Facts">Empty where there is no project to check.</param>
/// <param name="Folder">From the working folder to the project, e.g. <c>sheet/</c>: what a code host needs to find a file; empty where they are the
/// same.</param>
internal sealed record CheckReport(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<CheckedFact> Facts, string Folder)
{
    /// <param name="history">When each file was last changed, by its path; null where nobody asks.</param>
    public static CheckReport Of(ImmutableArray<Diagnostic> diagnostics, CheckedSite? site, string root, IReadOnlyDictionary<string,
        LastChange>? history = null)
    {
        if (site is null)
        {
            return new(diagnostics, [], FolderOf(root));
        }

        var ledger = site.Proof.Ledger.ToLookup(entry => entry.FactId, StringComparer.Ordinal);
        var words = EnglishLedger.Of(site.Project);
        return new(
            diagnostics,
            [.. site.Project.Facts.Select(fact =>
                new CheckedFact(fact,
                [.. ledger[fact.Id]
                .Select(entry => new CheckedLine(entry, words.Text(entry.Note)))]) { LastChange = history?.GetValueOrDefault(fact.File.Path) })],
            FolderOf(root));
    }

    public int Count(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    public int Count(CheckResult result) => Facts.Sum(fact => fact.Count(result));

    private static string FolderOf(string root)
    {
        var path = Path.GetRelativePath(".", root).Replace('\\', '/');
        return path == "." || path.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path) ? "" : path + "/";
    }
}

/// <summary>The ledger of one fact.</summary>
internal sealed record CheckedFact(Fact Fact, ImmutableArray<CheckedLine> Lines)
{
    public LastChange? LastChange { get; init; }

    public string Summary =>
        $"{Report.Count(Lines.Length - Count(CheckResult.Open), "check")} performed, {Count(CheckResult.Failed)} failed, "
        + $"{Count(CheckResult.Open)} open{(LastChange is null ? "" : $"; {LastChange}")}";

    public int Count(CheckResult result) => Lines.Count(line => line.Entry.Result == result);
}

/// <param name="Words">The note in English.</param>
internal sealed record CheckedLine(LedgerEntry Entry, string Words)
{
    /// <summary>As a terminal shows it.</summary>
    public string Text => $"{Mark} {Kind}: {Words}";

    private string Mark => Entry.Result switch
    {
        CheckResult.Agrees => "agrees  ",
        CheckResult.Derived => "derived ",
        CheckResult.Failed => "FAILED  ",
        CheckResult.Accepted => "accepted",
        _ => "open    ",
    };

    private string Kind => Entry.Kind switch
    {
        CheckKind.AsOf => "as of",
        CheckKind.SaidOn => "said on",
        CheckKind.EventDate => "date",
        CheckKind.EventPlace => "place",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
