namespace SiteGen.Model;

/// <summary>The date of a number: its own, or that of the article that reports it.</summary>
internal static class NumberDate
{
    /// <summary>The date that the number is about, else the one that it was reported on; null where there is neither.</summary>
    public static EdtfDate? Of(Observation observation, Func<string, Article?> articleOf) => observation.AsOf?.Value ?? Reported(observation, articleOf);

    /// <summary>When an article gave a number that its words give no date; null where it has one, where it is foreseen, and where no article has a
    /// date.</summary>
    public static EdtfDate? Reported(Observation observation, Func<string, Article?> articleOf) =>
        observation.AsOf is null && observation.Kind.Value != ObservationKind.Projected
            ? observation.Evidence.Select(evidence => articleOf(evidence.Source?.Value ?? "")?.Published?.Value).FirstOrDefault(date => date is not null)
            : null;
}
