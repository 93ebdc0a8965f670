using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary>
/// Checks the whole project with a file as it would be after an edit. What was wrong before is not held against the edit, so that a
/// file with several errors can be mended one after the other;
/// nor are errors elsewhere in the file that come to light only because the edit has mended one.
/// </summary>
internal sealed class SetCheck
{
    /// <param name="value">Where the new value stands in the edited file: it must be right itself.</param>
    public SetCheck(string root, UnsavedFile edited, Place value)
    {
        var (isRead, after) = Check(root, edited);
        var before = Check(root, null).Problems.Where(IsError).ToList();
        var errors = after.Where(IsError).ToList();
        var (mended, made) = (Without(before, errors).Where(IsInFile).ToList(), Without(errors, before));
        var wasUnread = before.Exists(problem => IsInFile(problem) && problem.Code.StartsWith("SG0", StringComparison.Ordinal));
        var isWorse = made.Exists(problem => IsAtValue(problem) || mended.Count == 0 || (!IsInFile(problem) && !wasUnread));
        Refusal = !isRead && edited.Path != "content/site.yaml" ? after : isWorse ? made : null;
        StillWrong = [.. errors.Where(IsInFile)];
        Warnings = [.. after.Where(problem => !IsError(problem) && IsInFile(problem))];
        ProblemsElsewhere = errors.Count(problem => !IsInFile(problem));

        bool IsInFile(Diagnostic problem) => problem.At.Source.Path == edited.Path;

        bool IsAtValue(Diagnostic problem) => IsInFile(problem) && problem.At.Span.Start <= value.Span.End && value.Span.Start <= problem.At.Span.End;
    }

    /// <summary>What is wrong with the edit, or null.</summary>
    public IReadOnlyCollection<Diagnostic>? Refusal { get; }

    /// <summary>Errors in the file that the edit leaves.</summary>
    public IReadOnlyCollection<Diagnostic> StillWrong { get; }

    /// <summary>Of the file.</summary>
    public IReadOnlyCollection<Diagnostic> Warnings { get; }

    /// <summary>Errors in other files.</summary>
    public int ProblemsElsewhere { get; }

    private static bool IsError(Diagnostic problem) => problem.Severity == Severity.Error;

    // Lines may have moved, so a problem is known by what it says.
    private static List<Diagnostic> Without(IEnumerable<Diagnostic> problems, IEnumerable<Diagnostic> others)
    {
        var rest = others.Select(Identity).GroupBy(identity => identity).ToDictionary(group => group.Key, group => group.Count());
        return [.. problems.Where(problem => !rest.TryGetValue(Identity(problem), out var left) || (rest[Identity(problem)] = left - 1) < 0)];
    }

    private static (string, string, string) Identity(Diagnostic problem) => (problem.Code, problem.At.Source.Path, problem.Title);

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
}
