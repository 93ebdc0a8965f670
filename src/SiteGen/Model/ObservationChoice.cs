using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Model;

/// <summary>Which observation of a statistic <c>[[statistic#part]]</c> means.</summary>
internal static class ObservationChoice
{
    /// <summary>One observation; none where <paramref name="part"/> is unknown; several where they tie: both are an editor's error.</summary>
    /// <param name="part"><c>value</c> (preferred, not projected, with the latest date), an observation's id, or the year that it is about.</param>
    /// <param name="dateOf">The date that a number is about, or was reported on.</param>
    public static ImmutableArray<Observation> Candidates(Statistic statistic, string part, Func<Observation, EdtfDate?> dateOf)
    {
        if (part == "value")
        {
            return Latest(Preferred([.. statistic.Observations.Where(observation => observation.Kind.Value != ObservationKind.Projected)]), dateOf);
        }

        var byId = statistic.Observations.Where(observation => observation.Id?.Value == part).ToImmutableArray();
        return byId.IsEmpty && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? Preferred([.. statistic.Observations.Where(observation => dateOf(observation) is { } date && date.First.Year == year && date.Last.Year == year)])
            : byId;
    }

    private static ImmutableArray<Observation> Preferred(ImmutableArray<Observation> observations)
    {
        var preferred = observations.Where(observation => observation.Rank?.Value == Rank.Preferred).ToImmutableArray();
        return preferred.IsEmpty ? [.. observations.Where(observation => observation.Rank?.Value != Rank.Deprecated)] : preferred;
    }

    private static ImmutableArray<Observation> Latest(ImmutableArray<Observation> observations, Func<Observation, EdtfDate?> dateOf)
    {
        var latest = observations.Max(observation => dateOf(observation)?.Last);
        return latest is null ? observations : [.. observations.Where(observation => dateOf(observation)?.Last == latest)];
    }
}
