namespace SiteGen.Model;

internal enum DatePrecision
{
    Day,
    Month,
    Season,
    Year,

    /// <summary>Two dates with a slash, or a date with unspecified digits (<c>202X</c>).</summary>
    Interval,
}

/// <summary>
/// A date of the Extended Date/Time Format (EDTF, ISO 8601-2:2019), level 1, years 0001 to 9999, without times:
/// <c>2023-11-06</c>, <c>2023-10</c>, <c>2021</c>, <c>2023-10-28~</c>, <c>2023-11-06/2023-11-12</c>, <c>2023/..</c>, <c>202X</c>, seasons 21 to 24.
/// Compared as an interval of days; no time zone ever shifts it.
/// </summary>
/// <param name="Text">As the editor wrote it.</param>
/// <param name="First">The earliest day that it may mean; <see cref="DateOnly.MinValue"/> where the start is open.</param>
/// <param name="Last">The latest day, inclusive; <see cref="DateOnly.MaxValue"/> where the end is open.</param>
internal sealed partial record EdtfDate(string Text, DateOnly First, DateOnly Last, DatePrecision Precision, bool IsApproximate, bool IsUncertain)
{
    /// <summary>Whether it says of itself that it is not exact; a season is none of any calendar.</summary>
    public bool IsVague => IsApproximate || IsUncertain || Precision == DatePrecision.Season;

    /// <summary>21 for spring to 24 for winter, null where it is no season.</summary>
    public int? SeasonNumber => Precision == DatePrecision.Season ? Text[6] - '0' + 20 : null;

    /// <summary>Whether it is written with both its ends: <c>2015/2024</c>.</summary>
    public bool IsSpan => Text.Contains('/', StringComparison.Ordinal);

    /// <summary>Whether some day may be meant by both.</summary>
    public bool Overlaps(EdtfDate other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether every day that <paramref name="other"/> may mean lies inside this one.</summary>
    public bool Covers(EdtfDate other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether every day that it may mean lies before every day that <paramref name="other"/> may mean.</summary>
    public bool IsOverBefore(EdtfDate other) => Last < other.First;

    public override string ToString() => Text;
}
