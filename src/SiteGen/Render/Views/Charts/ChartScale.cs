using System.Globalization;
using System.Numerics;
using SiteGen.Model;

namespace SiteGen.Render.Views.Charts;

/// <summary>Puts numbers on a line between two whole places. It counts in whole numbers, so that every machine draws the same.</summary>
internal sealed record ChartScale(Rational Low, Rational High, int From, int To)
{
    /// <summary>Thousandths of the whole width.</summary>
    public const int Width = 1000;

    public int At(Rational value)
    {
        var (part, whole) = (Minus(value, Low), Minus(High, Low));
        if (whole.Numerator.IsZero)
        {
            return From;
        }

        var (over, under) = ((To - From) * part.Numerator * whole.Denominator, part.Denominator * whole.Numerator);
        return From + (int)Floor((2 * over) + under, 2 * under);
    }

    /// <summary>Thousandths of the width as SVG has them: <c>12.5%</c>.</summary>
    public static string Percent(int thousandths)
    {
        var (whole, rest) = (thousandths / 10, thousandths % 10);
        return rest == 0 ? string.Create(CultureInfo.InvariantCulture, $"{whole}%") : string.Create(CultureInfo.InvariantCulture, $"{whole}.{rest}%");
    }

    /// <summary>A place that is no part of the width; null for zero, which needs no saying.</summary>
    public static string? Pixels(int pixels) => pixels == 0 ? null : pixels.ToString(CultureInfo.InvariantCulture);

    /// <summary>The day in the middle of a date, as a number to be put on a line. Of an open date, the end that is known.</summary>
    public static Rational Day(EdtfDate date)
    {
        var first = date.First == DateOnly.MinValue ? date.Last : date.First;
        var last = date.Last == DateOnly.MaxValue ? first : date.Last;
        return new(first.DayNumber + (long)last.DayNumber, 2);
    }

    private static Rational Minus(Rational a, Rational b) => a + (b * new Rational(-1));

    private static BigInteger Floor(BigInteger over, BigInteger under)
    {
        var whole = BigInteger.DivRem(over, under, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }
}
