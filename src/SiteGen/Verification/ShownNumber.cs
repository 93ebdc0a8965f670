using System.Globalization;
using System.Numerics;
using SiteGen.Model;

namespace SiteGen.Verification;

/// <summary>Reads the number that a reader sees, digit by digit, with nothing of the code that has written it.</summary>
internal static class ShownNumber
{
    private const string Separators = ".,'’ \u00A0\u202F٬٫·";

    /// <summary>Whether the numbers in the words are just these, in whatever way their language groups digits.</summary>
    /// <param name="text">With the unit.</param>
    /// <param name="unit">Its own digits are no number.</param>
    public static bool Says(string text, string unit, params IReadOnlyList<Figure> values)
    {
        var unitAt = unit.Length == 0 ? -1 : text.IndexOf(unit, StringComparison.Ordinal);
        var words = unitAt < 0 ? text : text.Remove(unitAt, unit.Length).Insert(unitAt, "#");
        var seen = Numbers(words).ToList();
        var at = 0;
        foreach (var value in values)
        {
            var count = value.Ratio is null ? 1 : 2;
            if (at + count > seen.Count || !(count == 1 ? Reads(seen[at], value.Value) : IsRatio(seen[at], seen[at + 1], value)))
            {
                return false;
            }

            at += count;
        }

        return at == seen.Count;
    }

    // Languages begin with the part or with the whole: of the two, the part is never the larger.
    private static bool IsRatio(string one, string other, Figure ratio) =>
        ratio.Digits.Split('/').Select(BigInteger.Parse).Order().SequenceEqual(new[] { Digits(one), Digits(other) }.Order());

    private static IEnumerable<string> Numbers(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var start = i > 0 && text[i - 1] is '-' or '−' ? i - 1 : i;
            while (i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || (i + 2 < text.Length
                && (Separators.Contains(text[i + 1], StringComparison.Ordinal) || text[i + 1] == '/')
                && char.IsAsciiDigit(text[i + 2]))))
            {
                i++;
            }

            yield return text[start..(i + 1)];
        }
    }

    // The last separator may be that of a fraction; all others group.
    private static bool Reads(string seen, Rational value)
    {
        var isNegative = seen[0] is '-' or '−';
        var parts = seen.TrimStart('-', '−').Split('/');
        var sign = isNegative ? -BigInteger.One : BigInteger.One;
        return parts.Length switch
        {
            1 => Readings(parts[0]).Any(one => new Rational(sign * one.Digits, BigInteger.Pow(10, one.Places)) == value),
            2 => Digits(parts[1]) is { IsZero: false } under && new Rational(sign * Digits(parts[0]), under) == value,
            _ => false,
        };
    }

    private static IEnumerable<(BigInteger Digits, int Places)> Readings(string number)
    {
        yield return (Digits(number), 0);
        var last = number.AsSpan().LastIndexOfAnyExceptInRange('0', '9');
        if (last > 0)
        {
            yield return (Digits(number), number.Length - last - 1);
        }
    }

    private static BigInteger Digits(string number) =>
        BigInteger.Parse(string.Concat(number.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture);
}
