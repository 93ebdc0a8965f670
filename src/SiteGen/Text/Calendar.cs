namespace SiteGen.Text;

/// <summary>Days counted from others. An article or an editor may name any day of the years 1 to 9999; what would lie outside of them is their first or last
/// day.</summary>
internal static class Calendar
{
    public static DateOnly Plus(this DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    /// <summary>The first day of a month, counted from that of the day.</summary>
    public static DateOnly Month(this DateOnly day, int months)
    {
        var (year, month) = Math.DivRem(Math.Clamp((day.Year * 12) + day.Month - 1 + months, 12, (9999 * 12) + 11), 12);
        return new(year, month + 1, 1);
    }
}
