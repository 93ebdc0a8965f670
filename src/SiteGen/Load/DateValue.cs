using System.Globalization;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Reads EDTF dates, and tells what somebody who wrote another form may have meant.</summary>
internal static class DateValue
{
    private static readonly string[] Dashes = [" - ", " – ", " — ", " / ", "–"];

    public static Located<EdtfDate>? Read(YamlNode node, ReadingScope scope)
    {
        if (Values.Text(node, scope) is not { } text)
        {
            return null;
        }

        return EdtfDate.Parse(text.Value) is { } date
            ? new(date, text.At)
            : Values.Refuse<Located<EdtfDate>>(scope, SchemaMessages.NoDate(text, WhyNot(text.Value), Suggest(text.Value)));
    }

    /// <summary>Whether a text was meant as a date, although it is none.</summary>
    public static bool LooksLikeDate(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiDigit(c) || c is '-' or '/' or '.' or '~' or '?' or '%' or 'X');

    // Only what has the right form can be an impossible date.
    private static string? WhyNot(string text)
    {
        var ends = text.Split('/');
        if (ends.Length == 2 && EdtfDate.Parse(ends[0]) is { } from && EdtfDate.Parse(ends[1]) is { } to && from.First > to.Last)
        {
            return "it ends before it begins";
        }

        var parts = text.TrimEnd('~', '?', '%').Split('-');
        if (parts.Length is < 2 or > 3
            || parts[0].Length != 4
            || parts[1..].Any(part => part.Length != 2)
            || !TryNumbers(parts, out var numbers)
            || numbers[0] == 0)
        {
            return null;
        }

        if (numbers[1] is < 1 or > 12)
        {
            return string.Create(CultureInfo.InvariantCulture, $"there is no month {parts[1]}");
        }

        var days = DateTime.DaysInMonth(numbers[0], numbers[1]);
        return numbers.Length == 3 && (numbers[2] < 1 || numbers[2] > days) ? string.Create(CultureInfo.InvariantCulture, $"that month has {days} days") : null;
    }

    private static string? Suggest(string text)
    {
        var bare = CurlyQuotes.Inside(text) ?? text;
        if (bare != text && EdtfDate.Parse(bare) is not null)
        {
            return bare;
        }

        if (Stretch(bare) is { } stretch)
        {
            return stretch;
        }

        var parts = bare.Split('T')[0].Split('/', '-', '.');
        if (!TryNumbers(parts, out var numbers))
        {
            return null;
        }

        var date = (parts, numbers) switch
        {
            ([{ Length: 4 }, _, _], [var year, var month, var day]) => Iso(year, month, day),
            ([_, _, { Length: 4 }], [var first, var second, var year]) => DayOrMonthFirst(first, second, year),
            ([_, { Length: 4 }], [var month, var year]) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
            ([{ Length: 4 }, _], [var year, var month]) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
            _ => "",
        };
        return date != bare && EdtfDate.Parse(date.Split(',')[0]) is not null ? date : null;
    }

    // "3/5/2026" is another day in Britain than in America.
    private static string DayOrMonthFirst(int first, int second, int year)
    {
        var (dayFirst, monthFirst) = (Iso(year, second, first), Iso(year, first, second));
        if (EdtfDate.Parse(dayFirst) is null)
        {
            return monthFirst;
        }

        return EdtfDate.Parse(monthFirst) is null || dayFirst == monthFirst ? dayFirst : $"{dayFirst}, or {monthFirst} if the month stands first";
    }

    // "2025-08-09 - 2025-08-10"
    private static string? Stretch(string text) =>
        Dashes.Select(dash => text.Split(dash)).FirstOrDefault(ends => ends.Length == 2) is [var from, var to]
            && $"{from}/{to}" is var stretch && EdtfDate.Parse(stretch) is not null ? stretch : null;

    private static string Iso(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    private static bool TryNumbers(string[] parts, out int[] numbers)
    {
        numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 4 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        return true;
    }
}
