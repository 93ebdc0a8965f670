using System.Collections.Immutable;
using SiteGen.Check.Accounts;
using SiteGen.Check.Lock;
using SiteGen.Check.Texts;
using SiteGen.Check.When;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Check;

/// <summary>What is wrong with a project as a whole: what no single fact shows. Needs the places of all quotes, and nothing else of the facts.</summary>
/// <param name="Broken">References that lead nowhere.</param>
/// <param name="Languages">Articles that are in another language than their file says.</param>
/// <param name="Changed">Articles that are no longer those that were recorded.</param>
/// <param name="Others">Everything else, without <paramref name="Readings"/>.</param>
/// <param name="Readings">Of `reads`, which may follow from a mistake elsewhere.</param>
internal sealed record ProjectChecks(
    ImmutableArray<Diagnostic> Broken,
    IReadOnlyList<Diagnostic> Languages,
    ImmutableArray<ChangedArticle> Changed,
    IReadOnlyList<Diagnostic> Others,
    IReadOnlyList<Diagnostic> Readings)
{
    public IEnumerable<Diagnostic> All => [.. Broken, .. Languages, .. Others];

    /// <exception cref="OperationCanceledException">Where it is no longer wanted.</exception>
    public static ProjectChecks Of(CheckContext context, NumberRule numbers, CancellationToken stop)
    {
        var project = context.Project;
        var references = new DiagnosticBag();
        References.Check(project, context, references);
        var locks = new DiagnosticBag();
        var changed = LockRule.Check(context, locks);
        return new(references.Unmerged(), UnlessStopped(LanguageRule.Check(project)), changed,
            [
                .. UnlessStopped(FarReadings.Check(context)),
                .. UnlessStopped(NearCopies.Check(project, stop)),
                .. UnlessStopped(project.Pages.SelectMany(page => numbers.Check(page).Concat(QuotedWords.Check(page, context)))),
                .. locks.Unmerged(),
                .. UnlessStopped(RelativeReadings.Check(context)),
            ],
            UnlessStopped(ReadsRule.Check(context)));

        // An edit must not wait for what it has made worthless.
        List<Diagnostic> UnlessStopped(IEnumerable<Diagnostic> problems)
        {
            stop.ThrowIfCancellationRequested();
            return [.. problems];
        }
    }
}
