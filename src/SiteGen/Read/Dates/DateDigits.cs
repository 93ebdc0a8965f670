using System.Globalization;

namespace SiteGen.Read.Dates;

/// <summary>Which digits may be a day, a month or a year.</summary>
internal static class DateDigits
{
    public static int? Number(string digits) =>
        digits.Length is > 0 and <= 4 && digits.All(char.IsAsciiDigit) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    public static bool IsYear(string digits, int year) => digits.Length == 4 && year is >= 1000 and <= 2999;

    public static bool IsDay(int day, int month) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2024, month);
}
