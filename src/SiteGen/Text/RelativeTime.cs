namespace SiteGen.Text;

/// <summary>A span of time seen from now: this week, last year.</summary>
/// <param name="Unit">Days in it, roughly: 1, 7, 31 or 366.</param>
/// <param name="Shift">How many of them away: -1 for the last one.</param>
internal sealed record RelativeTime(int Unit, int Shift)
{
    /// <summary>Whether it is as well the time up to now, counted in days: <c>tuần qua</c>.</summary>
    public bool IsRolling { get; init; }

    /// <summary>Whether all of <paramref name="days"/> may be meant by one who writes somewhere between two days: of a week, one
    /// from Monday to Sunday or from Sunday to Saturday.</summary>
    public bool Holds((DateOnly First, DateOnly Last) days, DateOnly first, DateOnly last) =>
        Unit != 7
        || IsRolling
        || WeekHolds(DayOfWeek.Monday, days, first, last)
        || WeekHolds(DayOfWeek.Sunday, days, first, last);

    private bool WeekHolds(DayOfWeek begins, (DateOnly First, DateOnly Last) days, DateOnly first, DateOnly last)
    {
        var start = Days(days.First, -(((int)days.First.DayOfWeek - (int)begins + 7) % 7));
        return days.Last <= Days(start, 6)
            && Days(start, -7 * Shift) <= last
            && first <= Days(start, 6 - (7 * Shift));
    }

    /// <summary>The earliest and the latest day that may be meant by one who writes somewhere between two days.</summary>
    public (DateOnly First, DateOnly Last) From(DateOnly first, DateOnly last) => Unit switch
    {
        1 => (Days(first, Shift), Days(last, Shift)),
        // Weeks begin on a Sunday or on a Monday.
        7 => (Days(first, (Shift * 7) - 7), Days(last, (Shift * 7) + 7)),
        31 => (first.Month(Shift), last.Month(Shift + 1).Plus(-1)),
        _ => (new DateOnly(Year(first), 1, 1), new DateOnly(Year(last), 12, 31)),
    };

    private static DateOnly Days(DateOnly day, int days) => day.Plus(days);

    private int Year(DateOnly day) => Math.Clamp(day.Year + Shift, DateOnly.MinValue.Year, DateOnly.MaxValue.Year);
}
