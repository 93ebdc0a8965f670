using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>A number that words give, and what beside it bears on it.</summary>
/// <param name="Span">The number's own words: "1.000", "hai mươi mốt", "1,2 triệu", "4.2bn"; without hedge, sign of currency or unit.</param>
internal sealed record NumberReading(TextSpan Span, Rational Value)
{
    /// <summary>How exact the words say it is; null where they don't say.</summary>
    public Qualifier? Hedge { get; init; }

    public TextSpan? HedgeSpan { get; init; }

    /// <summary>Whether the hedge may as well say by how much two things differ: "nhiều hơn 500".</summary>
    public bool IsHedgeUncertain { get; init; }

    /// <summary>What the hedge may as well mean, without saying it: <c>lên tới</c> may only lead to the number (null).</summary>
    public ImmutableArray<Qualifier?> OtherHedges { get; init; } = [];

    /// <summary>Whether it says by how much two things differ: "nhanh hơn hai năm".</summary>
    public bool IsDifference { get; init; }

    /// <summary>Whether it may be by how much something changed rather than how much there is: "500 fewer ships", "tăng thêm 500".</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether it is a place in a row: "hạng 18", "the 12th".</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>What is read with more words: 1,000,000 in "1m trees", where the letter is no unit, and the ratio in "4 of the 6".</summary>
    public RangeEnd? Magnified { get; init; }

    /// <summary>The same in other units: the 10 years of "a decade", the 54 months of "4 years and 6 months".</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>All words of the amount that this is only a piece of: "4 years and 6 months" at the 4 and at the 6.</summary>
    public TextSpan? Whole { get; init; }

    /// <summary>The words for its unit, where its own words give that, too: of one of <see cref="Measures"/>.</summary>
    public ImmutableArray<string> OwnUnits { get; init; } = [];

    /// <summary>The other end, where the words give a range.</summary>
    public RangeEnd? OtherEnd { get; init; }

    /// <summary>With one of <see cref="Measures"/> in its place.</summary>
    public NumberReading As(Measure measure) =>
        this with { Span = measure.Span, Value = measure.Value, OwnUnits = measure.Units, Magnified = null, Whole = null, Measures = [] };

    public bool FitsHedge(Qualifier? qualifier) => Hedge == qualifier || (IsHedgeUncertain && qualifier is null);
}

internal sealed record RangeEnd(TextSpan Span, Rational Value);
