using SiteGen.Model;

namespace SiteGen.Check.Accounts;

/// <summary>Numbers of one statistic that are about the same time and differ: kept side by side, but
/// somebody says why, and at most one is the main one.</summary>
internal static class DisagreementRule
{
    public static void Check(Statistic statistic, CheckContext context, CheckLog log)
    {
        foreach (var group in Groups(statistic, context))
        {
            if (group.TrueForAll(observation => observation.Note is null))
            {
                log.Finds(CheckKind.Disagreement, AccountMessages.DisagreesSilently(group));
            }

            var preferred = group.Where(observation => observation.Rank?.Value == Rank.Preferred).ToList();
            if (preferred.Find(one => preferred.Exists(other => Disagree(statistic, context, one, other))) is { } first)
            {
                log.Finds(CheckKind.Disagreement,
                    AccountMessages.SeveralPreferred(first, preferred.First(other => Disagree(statistic, context, first, other))));
            }
        }
    }

    /// <summary>Whether two numbers answer the same question for the same time differently. Other units count other things; what has
    /// no date, nor an article with one, may be about any.</summary>
    private static bool Disagree(Statistic statistic, CheckContext context, Observation a, Observation b) =>
        context.DateOf(a) is { } one
        && context.DateOf(b) is { } other
        && one.Overlaps(other)
        && SameUnit(a.Unit ?? statistic.Unit, b.Unit ?? statistic.Unit)
        && SaysOther(a, b);

    private static bool SaysOther(Observation a, Observation b) =>
        a.Min.Value != b.Min.Value
        || a.Max.Value != b.Max.Value
        || a.Qualifier?.Value != b.Qualifier?.Value
        || a.Kind.Value != b.Kind.Value;

    // Whoever disagrees with one of a group belongs to it: one note may speak of all of them.
    private static List<List<Observation>> Groups(Statistic statistic, CheckContext context)
    {
        List<List<Observation>> groups = [];
        foreach (var observation in statistic.Observations)
        {
            var touched = groups.FindAll(group => group.Exists(other => Disagree(statistic, context, observation, other)));
            groups.RemoveAll(touched.Contains);
            groups.Add([.. touched.SelectMany(group => group), observation]);
        }

        return groups.FindAll(group => group.Count > 1);
    }

    private static bool SameUnit(LocalText a, LocalText b) =>
        a.ByLanguage.Any(entry => b.In(entry.Language) is { } other && entry.Text.Value.Equals(other.Value, StringComparison.OrdinalIgnoreCase));
}
