using System.Globalization;
using SiteGen.Model;
using SiteGen.Render.Views.Charts;

namespace SiteGen.Render.Views;

/// <summary>A line of whole years, on which every day has its place.</summary>
internal sealed class YearLine
{
    // So many of their words fit beside each other on the narrowest phone.
    private const int MostWords = 5;

    // From here on they would run out of the line.
    private const int LastWords = 820;

    private readonly int _first;
    private readonly int _last;
    private readonly ChartScale _scale;

    private YearLine(int first, int last)
    {
        (_first, _last) = (first, last);
        _scale = new(new(StartOf(first)), new(StartOf(last) + DaysIn(last)), 0, ChartScale.Width);
    }

    /// <summary>From the beginning of the first year of all to the end of the last.</summary>
    public static YearLine Of(IReadOnlyList<EdtfDate> dates)
    {
        var ends = dates.Select(Known).ToList();
        return new(ends.Min(end => end.First.Year), ends.Max(end => end.Last.Year));
    }

    /// <summary>From the beginning of its first day to the end of its last, in thousandths of the line.</summary>
    public (int From, int To) Place(EdtfDate date)
    {
        var (first, last) = Known(date);
        return (_scale.At(new(first.DayNumber)), _scale.At(new(last.DayNumber + 1L)));
    }

    /// <summary>Where each year begins; on a long line, only some.</summary>
    public IReadOnlyList<TimelineYear> Years(PageContext page)
    {
        var (step, years) = (1, _last - _first + 1);
        while (years / step > 10)
        {
            step *= step.ToString(CultureInfo.InvariantCulture)[0] == '2' ? 5 : 2;
        }

        var drawn = Enumerable.Range(_first, years).Where(year => year % step == 0).ToList();
        var every = (drawn.Count + MostWords - 1) / MostWords;
        return [.. drawn.Select((year, index) => Mark(page, year, hasWords: index % every == 0))];
    }

    private TimelineYear Mark(PageContext page, int year, bool hasWords)
    {
        var date = EdtfDate.Parse(year.ToString("0000", CultureInfo.InvariantCulture))!;
        var x = _scale.At(new(StartOf(year)));
        return new(ChartScale.Percent(x), date.Text, hasWords && x < LastWords ? page.Wording.Date(date) : null);
    }

    // Of an open date, the end that is known.
    private static (DateOnly First, DateOnly Last) Known(EdtfDate date) => (
        date.First == DateOnly.MinValue ? date.Last : date.First,
        date.Last == DateOnly.MaxValue ? date.First : date.Last);

    private static long StartOf(int year) => new DateOnly(year, 1, 1).DayNumber;

    private static long DaysIn(int year) => DateTime.IsLeapYear(year) ? 366 : 365;
}
