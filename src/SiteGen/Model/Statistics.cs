using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Model;

internal sealed record Statistic : Fact
{
    public required LocalText Title { get; init; }

    /// <summary>The id of what is counted about: an entity of any kind.</summary>
    public required Located<string> Subject { get; init; }

    public required LocalText Unit { get; init; }

    /// <summary>How articles name the unit; where none is given, the unit's own words are looked for.</summary>
    public ImmutableArray<Located<string>> UnitWords { get; init; } = [];

    public LocalText? Definition { get; init; }

    /// <summary>The document that the numbers come from: an id, or its name.</summary>
    public LocalText? Report { get; init; }

    public required ImmutableArray<Observation> Observations { get; init; }

    public override IEnumerable<Evidence> AllEvidence => Observations.SelectMany(observation => observation.Evidence);

    /// <summary>What one of the observations is called wherever something points at it: its id, else <c>observation_2</c> by its place.</summary>
    public string PartOf(Observation observation) =>
        observation.Id?.Value ?? string.Create(CultureInfo.InvariantCulture, $"observation_{Observations.IndexOf(observation) + 1}");
}

internal enum Qualifier
{
    About,
    MoreThan,
    AtLeast,
    Nearly,
    LessThan,
    AtMost,
    Exact,
}

internal enum ObservationKind
{
    Reported,
    Estimated,
    Projected,
}

internal enum Rank
{
    Normal,
    Preferred,
    Deprecated,
}

/// <summary>One number that one source gives for a statistic.</summary>
internal sealed record Observation
{
    /// <summary>Where the observation begins in its file.</summary>
    public required Place At { get; init; }

    public Located<string>? Id { get; init; }

    /// <summary>From and to; the same twice where the source gives one number.</summary>
    public required Located<Rational> Min { get; init; }

    public required Located<Rational> Max { get; init; }

    /// <summary><see cref="Min"/> as its file writes it; in its shortest form where no file does.</summary>
    public Figure Lower { get => field ?? Figure.Of(Min.Value); init; }

    /// <summary><see cref="Max"/> as its file writes it; in its shortest form where no file does.</summary>
    public Figure Upper { get => field ?? Figure.Of(Max.Value); init; }

    /// <summary>Null where the words carry none.</summary>
    public Located<Qualifier>? Qualifier { get; init; }

    public required Located<ObservationKind> Kind { get; init; }

    /// <summary>The date that the number is about. Null for a projection that names none, and for a number that its words give no date: that is as its article
    /// reported it.</summary>
    public Located<EdtfDate>? AsOf { get; init; }

    public Located<EdtfDate>? StatedOn { get; init; }

    /// <summary>Where the file names nobody, the article itself; then it stands where the observation does.</summary>
    public required Voice ReportedBy { get; init; }

    /// <summary>Overrides the statistic's unit.</summary>
    public LocalText? Unit { get; init; }

    public Located<Rank>? Rank { get; init; }

    public LocalText? Note { get; init; }

    public required ImmutableArray<Evidence> Evidence { get; init; }

    public bool IsRange => Min.Value != Max.Value;
}
