using System.Globalization;

namespace SiteGen.Model;

/// <summary>Reads EDTF level 1; the rest of the type is in Dates.cs.</summary>
internal sealed partial record EdtfDate
{
    /// <summary>The date, or null where <paramref name="text"/> is none, e.g. <c>6/11/2023</c>, <c>2023-02-30</c>, or an interval that ends before it
    /// begins.</summary>
    public static EdtfDate? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return ParseOne(text, text);
        }

        var (from, to) = (ParseEnd(text[..slash], text), ParseEnd(text[(slash + 1)..], text));
        if (from is null || to is null || from.First > to.Last || (from.First == DateOnly.MinValue && to.Last == DateOnly.MaxValue))
        {
            return null;
        }

        return new(text, from.First, to.Last, DatePrecision.Interval, from.IsApproximate || to.IsApproximate, from.IsUncertain || to.IsUncertain);
    }

    // ".." is an open end and "" an unknown one: both may be any day.
    private static EdtfDate? ParseEnd(string end, string text) => end is "" or ".."
        ? new(text, DateOnly.MinValue, DateOnly.MaxValue, DatePrecision.Interval, false, false)
        : ParseOne(end, text);

    private static EdtfDate? ParseOne(string one, string text)
    {
        var mark = one.Length > 0 ? one[^1] : ' ';
        var (approximate, uncertain) = (mark is '~' or '%', mark is '?' or '%');
        var date = approximate || uncertain ? one[..^1] : one;
        return DaysOf(date) is { } days ? new(text, days.First, days.Last, days.Precision, approximate, uncertain) : null;
    }

    private static (DateOnly First, DateOnly Last, DatePrecision Precision)? DaysOf(string date)
    {
        var parts = date.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || parts[1..].Any(part => part.Length != 2))
        {
            return null;
        }

        if (date.Contains('X', StringComparison.Ordinal))
        {
            return Unspecified(parts);
        }

        if (parts.Any(part => !part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return numbers switch
        {
            [0, ..] => null,
            [var year] => (new(year, 1, 1), new(year, 12, 31), DatePrecision.Year),
            [var year, >= 21 and <= 24 and var season] => Season(year, season),
            [var year, >= 1 and <= 12 and var month] => (new(year, month, 1), LastOf(year, month), DatePrecision.Month),
            [var year, >= 1 and <= 12 and var month, >= 1 and var day] when day <= DateTime.DaysInMonth(year, month) =>
                (new(year, month, day), new(year, month, day), DatePrecision.Day),
            _ => null,
        };
    }

    // 21 spring, 22 summer, 23 autumn, 24 winter, which ends in the next year.
    private static (DateOnly, DateOnly, DatePrecision)? Season(int year, int season)
    {
        var month = ((season - 20) * 3) % 12 is var first && first == 0 ? 12 : first;
        var lastYear = month == 12 ? year + 1 : year;
        if (lastYear > 9999)
        {
            return null;
        }

        return (new(year, month, 1), LastOf(lastYear, (month + 1) % 12 + 1), DatePrecision.Season);
    }

    // Level 1 leaves digits open from the right: 202X, 20XX, 2023-XX, 2023-11-XX, 2023-XX-XX.
    private static (DateOnly, DateOnly, DatePrecision)? Unspecified(string[] parts)
    {
        var digits = parts[0].TrimEnd('X');
        if (digits.Length < 2 || !digits.All(char.IsAsciiDigit) || parts[1..].Any(part => part != "XX" && !part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        if (digits.Length < 4)
        {
            return parts.Length > 1 ? null : (Year(digits.PadRight(4, '0'), first: true), Year(digits.PadRight(4, '9'), first: false), DatePrecision.Interval);
        }

        return parts switch
        {
            [_, "XX"] or [_, "XX", "XX"] => DaysOf(digits) is { } year ? year with { Precision = DatePrecision.Interval } : null,
            [_, var month, "XX"] =>
                DaysOf($"{digits}-{month}") is { Precision: DatePrecision.Month } days ? days with { Precision = DatePrecision.Interval } : null,
            _ => null,
        };

        static DateOnly Year(string digits, bool first)
        {
            var year = Math.Max(1, int.Parse(digits, CultureInfo.InvariantCulture));
            return first ? new(year, 1, 1) : new(year, 12, 31);
        }
    }

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
