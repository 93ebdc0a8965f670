using System.Globalization;
using SiteGen.Model;
using SiteGen.Render.Views.Charts;

namespace SiteGen.Render.Views;

/// <summary>A line of whole years or months, on which every day has its place.</summary>
internal sealed class DateLine
{
    // So many of their words fit beside each other on the narrowest phone; from here on they would run out of the line.
    private static readonly (int Most, int Last) YearWords = (5, 820);
    private static readonly (int Most, int Last) MonthWords = (2, 600);

    // A line of more months counts in years.
    private const int MostMonths = 24;

    private readonly bool _months;
    private readonly DateOnly _first;
    private readonly int _count;
    private readonly ChartScale _scale;

    private DateLine(IReadOnlyList<EdtfDate> dates, bool months)
    {
        var (first, last) = (dates.Min(date => Known(date).First), dates.Max(date => Known(date).Last));
        _count = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        _months = months && _count <= MostMonths;
        _first = new(first.Year, _months ? first.Month : 1, 1);
        _count = _months ? _count : last.Year - first.Year + 1;
        _scale = new(new(_first.DayNumber), new(LastOf(_count - 1).DayNumber + 1L), 0, ChartScale.Width);
    }

    /// <summary>From the beginning of the first year of all to the end of the last.</summary>
    public static DateLine OfYears(IReadOnlyList<EdtfDate> dates) => new(dates, months: false);

    /// <summary>From the beginning of the first month of all to the end of the last; where these are too many, a line of years.</summary>
    public static DateLine OfMonths(IReadOnlyList<EdtfDate> dates) => new(dates, months: true);

    /// <summary>The whole line as a date.</summary>
    public EdtfDate Period => _count == 1 ? Unit(0) : EdtfDate.Parse($"{Unit(0)}/{Unit(_count - 1)}")!;

    /// <summary>From the beginning of its first day to the end of its last, in thousandths of the line.</summary>
    public (int From, int To) Place(EdtfDate date)
    {
        var (first, last) = Known(date);
        return (_scale.At(new(first.DayNumber)), _scale.At(new(last.DayNumber + 1L)));
    }

    /// <summary>Where each year or month begins; on a long line, only some.</summary>
    public IReadOnlyList<TimelineYear> Marks(PageContext page)
    {
        var step = 1;
        while (_count / step > 10)
        {
            step *= _months ? 3 : step.ToString(CultureInfo.InvariantCulture)[0] == '2' ? 5 : 2;
        }

        var (most, last) = _months ? MonthWords : YearWords;
        var drawn = Enumerable.Range(0, _count).Where(index => (_months ? StartOf(index).Month - 1 : StartOf(index).Year) % step == 0).ToList();
        var every = (drawn.Count + most - 1) / most;
        return [.. drawn.Select((index, number) => Mark(page, index, number % every == 0, last))];
    }

    private TimelineYear Mark(PageContext page, int index, bool hasWords, int last)
    {
        var x = _scale.At(new(StartOf(index).DayNumber));
        return new(ChartScale.Percent(x), Unit(index).Text, hasWords && x < last ? page.Wording.Date(Unit(index)) : null);
    }

    private EdtfDate Unit(int index) => EdtfDate.Parse(StartOf(index).ToString(_months ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture))!;

    private DateOnly StartOf(int index) => _months ? _first.AddMonths(index) : _first.AddYears(index);

    private DateOnly LastOf(int index)
    {
        var start = StartOf(index);
        return _months ? new(start.Year, start.Month, DateTime.DaysInMonth(start.Year, start.Month)) : new(start.Year, 12, 31);
    }

    // Of an open date, the end that is known.
    private static (DateOnly First, DateOnly Last) Known(EdtfDate date) => (
        date.First == DateOnly.MinValue ? date.Last : date.First,
        date.Last == DateOnly.MaxValue ? date.First : date.Last);
}
