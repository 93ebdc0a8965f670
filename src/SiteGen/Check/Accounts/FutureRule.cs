using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>Days of what has been that lie ahead: a slip in a year, which the feed and the sitemap would carry on. Like <see cref="ReviewRule"/> it knows the
/// day, so only <c>check</c> asks it.</summary>
internal static class FutureRule
{
    /// <param name="clock">Somewhere it may be tomorrow already.</param>
    public static IEnumerable<Diagnostic> Ahead(Project project, TimeProvider clock)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return Dates(project).Where(date => date.Day.Value.First > today.AddDays(1)).Select(date => AccountMessages.LiesAhead(date.Key, date.Day, today));
    }

    private static IEnumerable<(string Key, Located<EdtfDate> Day)> Dates(Project project)
    {
        foreach (var fact in project.Facts)
        {
            yield return ("added", fact.Added);
            foreach (var correction in fact.Corrections)
            {
                yield return ("date", correction.Date);
            }
        }

        foreach (var claim in project.Claims.Where(claim => claim.SaidOn is not null))
        {
            yield return ("said_on", claim.SaidOn!);
        }

        foreach (var happening in project.Events.Where(happening => happening.Status.Value != EventStatus.Planned))
        {
            yield return ("date", happening.Date);
        }

        foreach (var article in project.Articles)
        {
            foreach (var (key, day) in new[] { ("published", article.Published), ("accessed", article.Accessed) }.Where(pair => pair.Item2 is not null))
            {
                yield return (key, day!);
            }
        }
    }
}
