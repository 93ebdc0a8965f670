using System.Globalization;
using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Compares dates in files with the words of articles: each part that the words give must match,
/// what they lack is derived from the article's date.</summary>
internal static class DateRules
{
    // How far back or ahead a date without its year may lie: leap days come once in eight years at worst.
    private const int YearsAround = 8;

    /// <param name="published">When the article appeared; null where nobody knows.</param>
    /// <param name="planned">Whether the words speak of what is to come: then the earliest date not before <paramref
    /// name="published"/> is meant, else the latest not after it.</param>
    public static Agreement Agrees(DateReading words, EdtfDate claimed, EdtfDate? published, bool planned)
    {
        if (words.IsUnclear)
        {
            return new Unclear($"words beside {Describe(words)} make another date of it");
        }

        if (words.Relative is { } day)
        {
            return day.Agrees(claimed, published, planned);
        }

        var isDerived = words.Year is null;
        words = words.In(published);
        if (Differs(words, claimed) is { } part)
        {
            return new Contradicts($"the words give {Describe(words)}, the file says {claimed}", part);
        }

        if (words.Year is null && (published is null || published.First == DateOnly.MinValue || published.Last == DateOnly.MaxValue))
        {
            return new NeedsMore($"the words give {Describe(words)} without a year, and the article's date is not known");
        }

        var meant = Meant(words, published, planned);
        if (meant.Count > 1 && words is { Day: not null, Month: not null, Year: null } && meant.Exists(days => days.First.Year == claimed.First.Year)
            && published!.First.Year == published.Last.Year && claimed.First.Year == published.First.Year)
        {
            return new Unclear($"the article's date leaves open of which year {Describe(words)} is");
        }

        return Compare(meant, words, claimed, isDerived ? new(published!, MonthToo: words.Month is null && words.Day is not null)
            : null);
    }

    /// <summary>The first and last days that words may mean, in an article of that date; more than one
    /// where that leaves it open, none where it is not known.</summary>
    public static List<(DateOnly First, DateOnly Last)> Meant(DateReading words, EdtfDate? published, bool planned)
    {
        words = words.In(published);
        if (words.IsUnclear)
        {
            return [];
        }

        if (words.Relative is { } relative)
        {
            return relative.Meant(published, planned).ConvertAll(day => (day, day));
        }

        if (words.Year is { } year)
        {
            return [DaysOf(words, year, words.Month)];
        }

        if (published is null || published.First == DateOnly.MinValue || published.Last == DateOnly.MaxValue)
        {
            return [];
        }

        var possible = Possible(words, published).ToList();
        // Of the first months of a year one writes when they are over.
        var isTold = words.LastMonth - words.Month > 2;
        (DateOnly First, DateOnly Last)?[] nearest = [Nearest(published.First), Nearest(published.Last)];
        var meant = nearest.OfType<(DateOnly First, DateOnly Last)>().Distinct().ToList();
        if (IsInOneMonth(published) && meant.FindAll(days => published.First <= days.First && days.Last <= published.Last) is [var within])
        {
            return [within];
        }

        return words.IsLoose ? [.. possible.Where(days => meant.Exists(near => near.First.Year - days.First.Year is 0 or 1
            && near.First.Month == days.First.Month))] : meant;

        (DateOnly First, DateOnly Last)? Nearest(DateOnly written)
        {
            if (planned)
            {
                return possible.Find(days => days.Last >= written);
            }

            return isTold ? possible.FindLast(days => days.Last < EndOf(written)) : possible.FindLast(days => days.First <= written);
        }
    }

    // An article of October that writes "on the 2nd of October" means its own, unless it says otherwise.
    private static bool IsInOneMonth(EdtfDate published) => (published.First.Year, published.First.Month) == (published.Last.Year, published.Last.Month);

    private static Agreement CompareSeason(List<(DateOnly First, DateOnly Last)> fitting, DateReading words, EdtfDate claimed, AgreesAsDerived? derived)
    {
        if (claimed.SeasonNumber == words.Season)
        {
            return new AgreesAsGiven();
        }

        if (words.Season is not null)
        {
            return new Contradicts($"the words give another season of {words.Year}, the file says {claimed}", DatePart.Month);
        }

        if (words.Month is not null && fitting.TrueForAll(days => claimed.First <= days.First && days.Last <= claimed.Last))
        {
            return derived is null ? new AgreesAsGiven() : derived;
        }

        return new NeedsMore($"the words give {Describe(words)} and no season, the file says {claimed}");
    }

    private static Agreement Compare(List<(DateOnly First, DateOnly Last)> meant, DateReading words, EdtfDate claimed, AgreesAsDerived? derived)
    {
        // A span that is only partly what the words mean is another span.
        var fitting = meant.FindAll(days => days.First <= claimed.Last
            && claimed.First <= days.Last
            && (claimed.IsVague || IsInside(claimed, days) || (claimed.First <= days.First && days.Last <= claimed.Last)));
        if (fitting.Count == 0)
        {
            var basis = derived is null ? "" : $" ({(derived.MonthToo ? "month and year" : "year")} derived from the article's date ({derived.Published}))";
            return new Contradicts($"the words mean {string.Join(" or ", meant.Select(days => Print(days, words)))}{basis}, the file says {claimed}",
                words.Month is null || words.IsSpan ? DatePart.Month : DatePart.Year);
        }

        if (fitting.Count < meant.Count && !words.IsLoose)
        {
            return new NeedsMore($"{Describe(words)} may mean {string.Join(" or ", meant.Select(days => Print(days, words)))}");
        }

        if (claimed.Precision == DatePrecision.Season)
        {
            return CompareSeason(fitting, words, claimed, derived);
        }

        // A claim inside what the words give says more than they do, unless it says that it is approximate.
        if (fitting.TrueForAll(days => IsInside(claimed, days) && (days.First < claimed.First || claimed.Last < days.Last)) && !claimed.IsVague)
        {
            return new NeedsMore($"the words give {Describe(words)} and no more, the file says {claimed}");
        }

        return derived is null ? new AgreesAsGiven() : derived;
    }

    private static bool IsInside(EdtfDate claimed, (DateOnly First, DateOnly Last) days) => days.First <= claimed.First && claimed.Last <= days.Last;

    private static DatePart? Differs(DateReading words, EdtfDate claimed)
    {
        if (words.LastYear < claimed.First.Year || words.Year > claimed.Last.Year)
        {
            return DatePart.Year;
        }

        var (month, day) = (words.Month is null, words.Month is null && words.Day is null);
        var last = Math.Min(claimed.Last.DayNumber, claimed.First.DayNumber + (366 * YearsAround));
        for (var number = claimed.First.DayNumber; number <= last && !day; number++)
        {
            var date = DateOnly.FromDayNumber(number);
            var sameMonth = words.Month is null || (words.Month <= date.Month && date.Month <= words.LastMonth);
            month |= sameMonth;
            day = sameMonth && (words.Day is null || words.Day == date.Day);
        }

        return !month ? DatePart.Month : !day ? DatePart.Day : null;
    }

    // Every date around the article's that the words may mean, in order.
    private static IEnumerable<(DateOnly First, DateOnly Last)> Possible(DateReading words, EdtfDate published)
    {
        var (first, last) = (Math.Max(1, published.First.Year - YearsAround), Math.Min(9999, published.Last.Year + YearsAround));
        return from year in Enumerable.Range(first, last - first + 1)
               from month in words.Month is { } given ? [given] : Enumerable.Range(1, 12)
               where words.Day is null || words.Day <= DateTime.DaysInMonth(year, month)
               select DaysOf(words, year, month);
    }

    private static (DateOnly First, DateOnly Last) DaysOf(DateReading words, int year, int? month)
    {
        if (month is not { } first)
        {
            return (new(year, 1, 1), EndOf(words.LastYear ?? year, 12));
        }

        return words.Day <= DateTime.DaysInMonth(year, first)
            ? One(new(year, first, words.Day.Value))
            : Months(year, first, Math.Max(first, words.LastMonth ?? first));
    }

    private static (DateOnly First, DateOnly Last) One(DateOnly day) => (day, day);

    private static (DateOnly First, DateOnly Last) Months(int year, int first, int last) => (new(year, first, 1), EndOf(year, last));

    // The first day of the month after it.
    private static DateOnly EndOf(DateOnly day) => EndOf(day.Year, day.Month).Plus(1);

    private static DateOnly EndOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static string Print((DateOnly First, DateOnly Last) days, DateReading words) =>
        days.First.ToString(Pattern(words), CultureInfo.InvariantCulture)
            + (words.IsSpan ? $" to {days.Last.ToString(Pattern(words), CultureInfo.InvariantCulture)}" : "");

    private static string Pattern(DateReading words) =>
        words.Day is not null ? "yyyy-MM-dd" : words.Month is not null || words.Year is null ? "yyyy-MM" : "yyyy";

    private static string Describe(DateReading words)
    {
        (string Name, int? First, int? Last)[] parts =
        [
            ("day", words.Day, words.Day),
            ("month", words.Month, words.LastMonth),
            ("year", words.Year, words.LastYear),
        ];
        return string.Join(", ", parts.Where(part => part.First is not null).Select(part => Span(part.Name, part.First, part.Last)));
    }

    private static string Span(string name, int? first, int? last) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {first}{(last > first ? $" to {last}" : "")}");
}
