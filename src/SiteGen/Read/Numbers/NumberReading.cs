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

    /// <summary>The other end, where the words give a range.</summary>
    public RangeEnd? OtherEnd { get; init; }

    public bool FitsHedge(Qualifier? qualifier) => Hedge == qualifier || (IsHedgeUncertain && qualifier is null);
}

internal sealed record RangeEnd(TextSpan Span, Rational Value);
