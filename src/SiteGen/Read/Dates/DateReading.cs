using SiteGen.Text;

namespace SiteGen.Read.Dates;

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

    /// <summary>The year, counted from the article's: -1 in "tháng 10 năm ngoái".</summary>
    public int? YearShift { get; init; }

    /// <summary>Whether it may as well be of the year before: "last October".</summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether words beside it make another date of it that is not understood: "mùng 10 tháng 3 âm lịch". Then nothing is derived.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>The day as seen from the article's, where words such as "yesterday" give it: then no part is given.</summary>
    public RelativeDay? Relative { get; init; }

    /// <summary>How many months the time lasts that ends with it: 3 in "the quarter ended June 30"; null where none does.</summary>
    public int? Months { get; init; }

    /// <summary>Whether it only tells which one a noun means, "a 2017 referendum": of that one it is the date, of nothing else.</summary>
    public bool IsOfNoun { get; init; }

    /// <summary>Whether only a word such as "last year" gives it.</summary>
    public bool IsYearWord => YearShift is not null && (Day, Month, Year) is (null, null, null);

    /// <summary>With the year that its words mean in an article of that date.</summary>
    public DateReading In(Model.EdtfDate? published)
    {
        if (YearShift is { } shift && published is not null && published.First.Year == published.Last.Year
            && published.First.Year + shift is >= 1 and <= 9999 and var year)
        {
            return this with { Year = year, LastYear = year, YearShift = null };
        }

        return this;
    }

    /// <summary>Whether it has a first and a last month or year.</summary>
    public bool IsSpan => LastMonth != Month || LastYear != Year;
}
