using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A number that words give, and what beside it bears on it.</summary>
/// <param name="Span">The number's own words: "1.000", "hai mươi mốt", "1,2 triệu"; without hedge, sign of currency or per cent.</param>
internal sealed record NumberReading(TextSpan Span, Rational Value)
{
    /// <summary>How exact the words say it is; null where they don't say.</summary>
    public Qualifier? Hedge { get; init; }

    public TextSpan? HedgeSpan { get; init; }

    /// <summary>Whether the hedge may as well say by how much two things differ: "nhiều hơn 500".</summary>
    public bool IsHedgeUncertain { get; init; }

    /// <summary>Whether it says by how much two things differ: "nhanh hơn hai năm".</summary>
    public bool IsDifference { get; init; }

    /// <summary>The other end, where the words give a range.</summary>
    public RangeEnd? OtherEnd { get; init; }

    public bool FitsHedge(Qualifier? qualifier) => Hedge == qualifier || (IsHedgeUncertain && qualifier is null);
}

internal sealed record RangeEnd(TextSpan Span, Rational Value);
