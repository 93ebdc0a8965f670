using System.Globalization;
using System.Numerics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>Reads numbers in digits by the marks of a language.</summary>
internal static class Digits
{
    // In the order of their code points from ⅐ on; the three of Latin-1 stand before.
    private const string FractionSigns = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

    private static readonly Rational[] Fractions =
        [new(1, 4), new(1, 2), new(3, 4), new(1, 7), new(1, 9), new(1, 10), new(1, 3), new(2, 3), new(1, 5), new(2, 5), new(3, 5), new(4, 5), new(1, 6),
            new(5, 6), new(1, 8), new(3, 8), new(5, 8), new(7, 8)];

    /// <summary>The exact value of e.g. "1.000", "1,5", "2/3"; null where it is none, or where it may be two and no grammar decides.</summary>
    public static Rational? Read(string word, Grammar? grammar)
    {
        if (word.Length == 1 && FractionSigns.IndexOf(word[0], StringComparison.Ordinal) is >= 0 and var sign)
        {
            return Fractions[sign];
        }

        if (word.Length == 0 || !char.IsAsciiDigit(word[0]) || word.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',' or '/')))
        {
            return null;
        }

        if (word.Contains('/', StringComparison.Ordinal))
        {
            return Fraction(word.Split('/'));
        }

        if (grammar is { DecimalMark: ',' } && IsThousands(word) && ByMarks(word, ',', '.') is { } thousands)
        {
            return thousands;
        }

        if (grammar is not null && ByMarks(word, grammar.GroupMark, grammar.DecimalMark) is { } own)
        {
            return own;
        }

        // Marks of the other custom are clear where the language's own can't be meant: "1.5" in Vietnamese is no thousand.
        var (point, comma) = (ByMarks(word, ',', '.'), ByMarks(word, '.', ','));
        return point is null || comma is null || point == comma ? point ?? comma : null;
    }

    // "7,000", as papers abroad write it: nobody ends a fraction with zeros.
    private static bool IsThousands(string word) => word.IndexOf(',', StringComparison.Ordinal) == word.Length - 4
        && word.EndsWith("00", StringComparison.Ordinal) && !word.Contains('.', StringComparison.Ordinal);

    // More than a whole is a date or a score.
    private static Rational? Fraction(string[] parts) =>
        parts is [var over, var under] && over.All(char.IsAsciiDigit) && under.All(char.IsAsciiDigit) && Whole(over) is var a && Whole(under) is var b && a < b
            ? new Rational(a, b)
            : null;

    private static Rational? ByMarks(string word, char group, char point)
    {
        var parts = word.Split(point);
        if (parts.Length > 2 || (parts.Length == 2 && !parts[1].All(char.IsAsciiDigit)))
        {
            return null;
        }

        var groups = parts[0].Split(group);
        var grouped = groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && (groups[1..].All(three => three.Length == 3)
            || IsInLakhs(groups, group)));
        if (!grouped || groups.Any(digits => digits.Length == 0 || !digits.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var whole = new Rational(Whole(string.Concat(groups)), 1);
        return parts.Length == 1 ? whole : whole + new Rational(Whole(parts[1]), BigInteger.Pow(10, parts[1].Length));
    }

    // "1,20,000", as India counts.
    private static bool IsInLakhs(string[] groups, char group) =>
        group == ',' && groups.Length > 2 && groups[0].Length < 3 && groups[^1].Length == 3 && groups[1..^1].All(two => two.Length == 2);

    private static BigInteger Whole(string digits) => BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
