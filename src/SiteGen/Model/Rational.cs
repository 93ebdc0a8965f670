using System.Globalization;
using System.Numerics;

namespace SiteGen.Model;

/// <summary>An exact number, as sources give them: whole, decimal or a fraction such as 2/3; in lowest terms, the denominator above 0.</summary>
internal readonly record struct Rational
{
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public Rational(long whole)
        : this(whole, 1)
    {
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static Rational operator +(Rational a, Rational b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static bool operator <(Rational a, Rational b) => a.Numerator * b.Denominator < b.Numerator * a.Denominator;

    public static bool operator >(Rational a, Rational b) => b < a;

    // As many as a file may give.
    private const int MostPlaces = 40;

    /// <summary>With a point where the denominator allows it, else as a fraction: <c>1.5</c>, <c>2/3</c>.</summary>
    public override string ToString()
    {
        var (places, scaled) = (0, this);
        while (!scaled.Denominator.IsOne && places < MostPlaces)
        {
            (places, scaled) = (places + 1, scaled * new Rational(10));
        }

        if (!scaled.Denominator.IsOne)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        }

        var digits = BigInteger.Abs(scaled.Numerator).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var sign = scaled.Numerator.Sign < 0 ? "-" : "";
        return places == 0 ? sign + digits : $"{sign}{digits[..^places]}.{digits[^places..]}";
    }
}
