using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>The parts of a date that some words give; at least one. A missing part is to be derived (<see cref="DateRules"/>).</summary>
/// <param name="Span">With the words that make it a date: "ngày 6 tháng 11", "năm 2030", "in 2021".</param>
internal sealed record DateReading(TextSpan Span, int? Day, int? Month, int? Year)
{
    /// <summary>The last month of a quarter or half of a year; the month itself where it is one.</summary>
    public int? LastMonth { get; init; } = Month;

    /// <summary>The last year of a decade; the year itself where it is one.</summary>
    public int? LastYear { get; init; } = Year;

    /// <summary>The EDTF number of a season, which alone says nothing of months: it is another one south of the equator.</summary>
    public int? Season { get; init; }

    /// <summary>Whether it has a first and a last month or year.</summary>
    public bool IsSpan => LastMonth != Month || LastYear != Year;
}
