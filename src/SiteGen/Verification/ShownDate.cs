using System.Globalization;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>Reads the date that a reader sees: its numbers, and the month where it is named; with nothing of the code that has written it.</summary>
internal static class ShownDate
{
    /// <summary>Whether the words say just this date, in whatever order their language puts day, month and year.</summary>
    /// <param name="language">Of the words: in one without a grammar, the name of a month is not read.</param>
    public static bool Says(string text, EdtfDate date, string language)
    {
        var months = Grammar.For(language)?.Dates;
        var seen = Numbers(text).Concat(months is null ? [] : Months(text, months)).OrderBy(number => number.At).Select(number => number.Value).ToList();
        var (points, at) = (PointsOf(date).ToList(), 0);
        foreach (var point in points)
        {
            // A month that is named in an unknown language is no number.
            var expected = seen.Count == points.Sum(one => one.Length) || months is not null ? point : point.Except([Month(point)]).ToArray();
            if (!seen.Skip(at).Take(expected.Length).Order().SequenceEqual(expected.Order()))
            {
                return false;
            }

            at += expected.Length;
        }

        return at == seen.Count;
    }

    // Year, month and day, as far as the date says them: of both ends, where it has two.
    private static IEnumerable<int[]> PointsOf(EdtfDate date)
    {
        if (date.IsSpan)
        {
            return date.Text.Split('/').Select(EdtfDate.Parse).OfType<EdtfDate>().SelectMany(PointsOf);
        }

        return date switch
        {
            { Precision: DatePrecision.Day } => [[date.First.Year, date.First.Month, date.First.Day]],
            { Precision: DatePrecision.Month } => [[date.First.Year, date.First.Month]],
            _ when date.SeasonNumber is not null => [[date.First.Year]],
            _ when date.First.Year != date.Last.Year => [[date.First.Year], [date.Last.Year]],
            _ => date.First.Month == date.Last.Month ? [[date.First.Year, date.First.Month]] : [[date.First.Year]],
        };
    }

    private static int Month(int[] point) => point.Length > 1 ? point[1] : 0;

    private static IEnumerable<(int At, int Value)> Numbers(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                yield return (start,
                    int.TryParse(text.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1);
            }
        }
    }

    private static IEnumerable<(int At, int Value)> Months(string text, DateWords words)
    {
        var names = words.Months
            .OrderByDescending(month => month.Key.Length)
            .Select(month => (Name: words.MonthNoun is { } noun ? $"{noun} {month.Key}" : month.Key, month.Value))
            .ToList();
        for (var i = 0; i < text.Length; i++)
        {
            if (names.Find(month => IsWordAt(text, i, month.Name)) is { Name: { } name, Value: var value })
            {
                yield return (i, value);
                i += name.Length - 1;
            }
        }
    }

    private static bool IsWordAt(string text, int at, string word) =>
        string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (at == 0 || !char.IsLetter(text[at - 1]))
        && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]));
}
