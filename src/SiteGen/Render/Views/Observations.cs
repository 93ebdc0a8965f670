using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>What pages say of numbers.</summary>
internal static class Observations
{
    // Filled in for the number, to find what stands before and after it.
    private const string Blank = "{n}";

    /// <summary>What answers the statistic's question now: the preferred number that is no projection with the latest date, else the latest of all.</summary>
    public static Observation MainOf(Statistic statistic) => statistic.Observations
        .OrderBy(observation => observation.Kind.Value == ObservationKind.Projected)
        .ThenBy(observation => observation.Rank?.Value switch { Rank.Preferred => 0, Rank.Deprecated => 2, _ => 1 })
        .ThenByDescending(observation => observation.AsOf?.Value.Last ?? DateOnly.MinValue)
        .First();

    public static ValueView Value(PageContext page, Statistic statistic, Observation observation)
    {
        var around = page.Wording.Qualified(observation.Qualifier?.Value, Blank).Split(Blank, 2);
        return new(around[0].TrimEnd(), Number(page, observation), around[^1].TrimStart(), page.Words(observation.Unit ?? statistic.Unit));
    }

    /// <summary>"more than 500 nuclear warheads".</summary>
    public static string Words(PageContext page, Statistic statistic, Observation observation) => page.Wording.Format(
        "number.unit",
        ("n", page.Wording.Qualified(observation.Qualifier?.Value, Number(page, observation))),
        ("unit", page.Plain(observation.Unit ?? statistic.Unit)));

    public static StatusView Kind(PageContext page, Observation observation) => new(page.Word(Keys.Of(observation.Kind.Value)), Keys.Form(observation.Kind.Value));

    public static string AnchorOf(Statistic statistic, Observation observation) =>
        observation.Id?.Value ?? $"observation_{PageContext.Digits(statistic.Observations.IndexOf(observation) + 1)}";

    private static string Number(PageContext page, Observation observation) => page.Wording.Range(observation.Min.Value, observation.Max.Value);
}
