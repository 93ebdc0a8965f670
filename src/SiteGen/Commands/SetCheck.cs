using SiteGen.Diagnostics;
using SiteGen.Load;

namespace SiteGen.Commands;

/// <summary>
/// Checks the whole project with a file as it would be after an edit. The fact itself must then be right as a whole; an error in another file is held against the edit only if it was not there before,
/// so that one bad file does not keep an editor from correcting the others.
/// </summary>
internal sealed class SetCheck
{
    public SetCheck(string root, UnsavedFile edited)
    {
        var (isRead, after) = Check(root, edited);
        var errors = after.Where(problem => problem.Severity == Severity.Error).ToList();
        HashSet<string> before = errors.Count == 0 ? [] : [.. Check(root, null).Problems.Select(Identity)];
        if (!isRead)
        {
            Refusal = after;
        }
        else if (errors.Exists(IsNew))
        {
            Refusal = [.. after.Where(IsNew)];
        }

        ProblemsElsewhere = errors.Count;
        Warnings.AddRange(after.Where(problem => problem.Severity == Severity.Warning && IsInFact(problem)));

        bool IsInFact(Diagnostic problem) => problem.At.Source.Path == edited.Path;

        bool IsNew(Diagnostic problem) => IsInFact(problem) || !before.Contains(Identity(problem));
    }

    /// <summary>What is wrong with the edit, or null.</summary>
    public IReadOnlyCollection<Diagnostic>? Refusal { get; }

    /// <summary>Of the fact.</summary>
    public DiagnosticBag Warnings { get; } = new();

    /// <summary>Errors in other files, which the edit has not made.</summary>
    public int ProblemsElsewhere { get; }

    private static (bool IsRead, IReadOnlyCollection<Diagnostic> Problems) Check(string root, UnsavedFile? edited)
    {
        var problems = new DiagnosticBag();
        var site = Pipeline.Site(root, baseUrl: null, problems, edited);
        if (site is not null)
        {
            problems.AddRange(site.RenderAndFindBrokenLinks());
        }

        return (site is not null, problems.Sorted());
    }

    private static string Identity(Diagnostic problem) => $"{problem.Code} {problem.At} {problem.Title}";
}
