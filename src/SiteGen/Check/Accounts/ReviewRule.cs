using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Check.Accounts;

/// <summary>Facts that somebody wanted to look at again by now. With <see cref="FutureRule"/> the only rule that knows
/// the day: a build gives the same bytes on every day.</summary>
internal static class ReviewRule
{
    public static IEnumerable<Diagnostic> Overdue(Project project, TimeProvider clock)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return project.Facts.Where(fact => fact.ReviewBy is { } by && by.Value.Last < today).Select(fact => AccountMessages.ReviewIsDue(fact, today));
    }
}
