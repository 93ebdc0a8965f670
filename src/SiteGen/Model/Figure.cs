using System.Globalization;
using System.Numerics;

namespace SiteGen.Model;

/// <summary>The word between the two numbers of a ratio.</summary>
internal enum RatioWord
{
    /// <summary>"1 in 8".</summary>
    In,

    /// <summary>"14 of 62".</summary>
    Of,
}

/// <summary>
/// A number in the form that its file gives it, in which pages print it: <c>1.70</c> keeps its nought, <c>14/62</c> is not shortened, <c>1 in 8</c> is a ratio.
/// Two of them are equal where they are written alike; whoever compares numbers takes <see cref="Value"/>.
/// </summary>
/// <param name="Value">What it is worth, exactly.</param>
/// <param name="Digits">Digits with at most one point, or two whole numbers with a slash between them; before them <c>-</c> where it is below nought.</param>
/// <param name="Ratio">Null unless it is said as a ratio; then <paramref name="Digits"/> have a slash.</param>
internal sealed record Figure(Rational Value, string Digits, RatioWord? Ratio = null)
{
    // More digits than any source counts; beyond it exact arithmetic only costs time.
    private const int MostDigits = 40;

    /// <summary>The number in its shortest form.</summary>
    public static Figure Of(Rational value) => new(value, value.ToString());

    /// <summary>Reads <c>500</c>, <c>1.70</c>, <c>2/3</c>, <c>1 in 8</c>, <c>14 of 62</c>; null for anything else.</summary>
    public static Figure? Parse(string text)
    {
        foreach (var word in Enum.GetValues<RatioWord>())
        {
            if (text.Split(Joiner(word)) is [var part, var whole])
            {
                return Read($"{part}/{whole}") is { } ratio && IsPart(ratio.Value) ? ratio with { Ratio = word } : null;
            }
        }

        return Read(text);
    }

    // Nothing of it to all of it: "8 in 1" is none.
    private static bool IsPart(Rational value) => value.Numerator.Sign >= 0 && !(value > new Rational(1));

    /// <summary>What files write between the two numbers of a ratio.</summary>
    public static string Joiner(RatioWord word) => word == RatioWord.In ? " in " : " of ";

    /// <summary>As files write it.</summary>
    public override string ToString() => Ratio is { } word ? Digits.Replace("/", Joiner(word), StringComparison.Ordinal) : Digits;

    private static Figure? Read(string text)
    {
        var digits = text.StartsWith('-') ? text[1..] : text;
        return digits.Length <= MostDigits && ValueOf(digits) is { } value ? new(digits == text ? value : value * new Rational(-1), text) : null;
    }

    private static Rational? ValueOf(string digits)
    {
        if (digits.Split('/') is [var over, var under])
        {
            return Whole(over) is { } part && Whole(under) is { IsZero: false } whole ? new(part, whole) : null;
        }

        return digits.Split('.') switch
        {
            [var whole] => Whole(whole) is { } number ? new(number, 1) : null,
            [{ Length: > 0 } whole, { Length: > 0 } places] => Whole(whole + places) is { } scaled ? new(scaled, BigInteger.Pow(10, places.Length)) : null,
            _ => null,
        };
    }

    private static BigInteger? Whole(string digits) =>
        digits.Length > 0 && digits.All(char.IsAsciiDigit) ? BigInteger.Parse(digits, CultureInfo.InvariantCulture) : null;
}
