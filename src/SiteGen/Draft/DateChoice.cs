using System.Globalization;
using SiteGen.Check.Readings;
using SiteGen.Model;

namespace SiteGen.Draft;

/// <summary>Dates that words give, as a file writes them.</summary>
internal static class DateChoice
{
    /// <summary>Null where the words leave it open.</summary>
    public static EdtfDate? Of(GivenDate date, EdtfDate? published, bool planned)
    {
        if (date.Read is { } read)
        {
            return read;
        }

        var words = date.Words!;
        if (words is { Season: { } season, Year: { } year })
        {
            return EdtfDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{season}"));
        }

        return DateRules.Meant(words, published, planned) is [var days] ? Of(days.First, days.Last) : null;
    }

    /// <summary>A day, a month, a year, or from one to another.</summary>
    public static EdtfDate? Of(DateOnly first, DateOnly last)
    {
        var (isFromMonth, isToMonth) = (first.Day == 1, last < DateOnly.MaxValue && last.AddDays(1).Day == 1);
        var isYears = isFromMonth && isToMonth && first.Month == 1 && last.Month == 12;
        var pattern = isYears ? "yyyy" : isFromMonth && isToMonth ? "yyyy-MM" : "yyyy-MM-dd";
        var (from, to) = (first.ToString(pattern, CultureInfo.InvariantCulture), last.ToString(pattern, CultureInfo.InvariantCulture));
        return EdtfDate.Parse(from == to ? from : $"{from}/{to}");
    }

    /// <summary>The day, month or year that holds all of <paramref name="published"/>: what is so "now" is so then. Null where it is longer than a
    /// year.</summary>
    public static EdtfDate? Now(EdtfDate published)
    {
        var (first, last) = (published.First, published.Last);
        if (first == last)
        {
            return Of(first, last);
        }

        if (first.Year != last.Year)
        {
            return null;
        }

        if (first.Month == last.Month)
        {
            return Of(new(first.Year, first.Month, 1), new DateOnly(first.Year, first.Month, 1).AddMonths(1).AddDays(-1));
        }

        return Of(new(first.Year, 1, 1), new(first.Year, 12, 31));
    }
}
