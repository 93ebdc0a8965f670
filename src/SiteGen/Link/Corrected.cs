using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Link;

/// <summary>A correction and the fact that it was made in.</summary>
/// <param name="Number">Its place in the fact's file, from 1.</param>
internal sealed record Corrected(Fact Fact, Correction Correction, int Number)
{
    /// <summary>Its anchor on the fact's page. No id of content holds an underscore.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"correction_{Number}");

    public static IEnumerable<Corrected> Of(Fact fact) => fact.Corrections.Select((correction, index) => new Corrected(fact, correction, index + 1));

    /// <summary>The newest first.</summary>
    public static ImmutableArray<Corrected> All(Project project) =>
    [
        .. project.Facts.SelectMany(Of)
            .OrderByDescending(one => one.Correction.Date.Value.Last)
            .ThenBy(one => one.Fact.Id, StringComparer.Ordinal)
            .ThenByDescending(one => one.Number),
    ];
}
