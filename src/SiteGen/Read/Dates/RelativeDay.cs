using System.Globalization;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read.Dates;

/// <summary>A day that is named as seen from the article's: "on Tuesday", "thứ Ba tuần trước", "hôm qua", "last night".</summary>
internal sealed record RelativeDay
{
    private const int WeekDays = 7;

    public DayOfWeek? Weekday { get; init; }

    /// <summary>How many days from the article's; of a night the day on which it begins. Without meaning for a weekday.</summary>
    public int Shift { get; init; }

    /// <summary>Whether it may as well be the day after: "last night".</summary>
    public bool IsNight { get; init; }

    /// <summary>Whether it is counted back, as "six days ago", from a day that may be the one before or after.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The week that words beside a weekday name.</summary>
    public RelativeTime? Week { get; init; }

    /// <summary>"last Tuesday" is past, "next Tuesday" to come, whatever else is told; null where only the fact says which.</summary>
    public bool? IsToCome { get; init; }

    /// <summary>Whether the words leave it to several days: "last Tuesday" on a Thursday.</summary>
    private bool IsLoose => IsToCome is not null;

    /// <summary>The days that may be meant in an article of that day, the likeliest first.</summary>
    public List<DateOnly> Meant(EdtfDate? published, bool planned) =>
        !IsOneDay(published) ? [] : Days(published!.First, IsToCome ?? planned).ToList();

    public Agreement Agrees(EdtfDate claimed, EdtfDate? published, bool planned)
    {
        var isDay = claimed.Precision == DatePrecision.Day && claimed.First == claimed.Last && !claimed.IsVague;
        if (isDay && Weekday is { } named && claimed.First.DayOfWeek != named)
        {
            return new Contradicts($"the words name a {named}, and {claimed} is a {claimed.First.DayOfWeek}", DatePart.Day);
        }

        var meant = Meant(published, planned);
        if (meant.Count == 0)
        {
            return new Unclear("the words name a day as seen from the article's, which is not known");
        }

        var fitting = meant.FindIndex(day => claimed.First <= day && day <= claimed.Last);
        if (fitting < 0)
        {
            return new Contradicts(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the words mean {meant[0]:yyyy-MM-dd}, seen from the article's date ({published}), the file says {claimed}"),
                DatePart.Day);
        }

        if (fitting > 0 && !IsLoose)
        {
            return new Unclear("the words may mean the day beside it");
        }

        return new AgreesAsDerived(published!, MonthToo: true) { DayToo = true };
    }

    // The years of the calendar that leave room on both sides.
    private static bool IsOneDay(EdtfDate? published) =>
        published is { First.Year: >= 3 and <= 9990 } && published.First == published.Last && !published.IsVague;

    private IEnumerable<DateOnly> Days(DateOnly article, bool isToCome)
    {
        if (Weekday is not { } weekday)
        {
            if (IsCounted)
            {
                return [article.AddDays(Shift), article.AddDays(Shift - 1), article.AddDays(Shift + 1)];
            }

            if (IsNight)
            {
                return [article.AddDays(Shift), article.AddDays(Shift + 1)];
            }

            return [article.AddDays(Shift)];
        }

        if (Week is { } week)
        {
            var around = Enumerable.Range(-2 * WeekDays, (4 * WeekDays) + 1).Select(article.AddDays);
            return around.Where(day => day.DayOfWeek == weekday && week.Holds((day, day), article, article));
        }

        var back = ((int)article.DayOfWeek - (int)weekday + WeekDays) % WeekDays;
        var nearest = isToCome ? (WeekDays - back) % WeekDays : -back;
        return IsToCome is null ? [article.AddDays(nearest)] : OfLastOrNext(article, nearest, isToCome ? WeekDays : -WeekDays);
    }

    // The article's own day is no last or next one; the one before the nearest may be meant only where that is of the article's own week.
    private static IEnumerable<DateOnly> OfLastOrNext(DateOnly article, int nearest, int further)
    {
        if (nearest == 0)
        {
            return [article.AddDays(further)];
        }

        if (IsInOneWeek(article, nearest))
        {
            return [article.AddDays(nearest), article.AddDays(nearest + further)];
        }

        return [article.AddDays(nearest)];
    }

    // Of a week that begins on a Sunday or on a Monday.
    private static bool IsInOneWeek(DateOnly article, int shift) => new[] { DayOfWeek.Sunday, DayOfWeek.Monday }.Any(first =>
        (((int)article.DayOfWeek - (int)first + WeekDays) % WeekDays) + shift is >= 0 and < WeekDays);
}
