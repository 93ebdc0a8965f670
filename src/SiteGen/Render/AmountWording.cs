using System.Numerics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>A number and its unit as pages print them.</summary>
/// <param name="Number">With the word of its scale and the sign of money: <c>£38.5 million</c>.</param>
/// <param name="Unit">Empty where it is that sign, which stands at the number already.</param>
/// <param name="Min">What a reader reads as the number, without the word of its scale: 38.5.</param>
internal sealed record Amount(string Number, string Unit, Figure Min, Figure Max);

/// <summary>Prints numbers with their unit; of money, large ones as people write them: <c>£38.5 million</c>, <c>4,86 tỷ USD</c>. What a word of scale would
/// round is printed in all its digits.</summary>
internal sealed class AmountWording(Wording wording)
{
    // After the point of "4.865 billion".
    private const int MostPlaces = 3;

    private static readonly int[] Powers = [12, 9, 6];

    /// <summary>The interface words of the scales, e.g. <c>number.scale.6</c> for a million.</summary>
    public static IEnumerable<string> ScaleKeys => Powers.Select(KeyOf);

    public Amount Of(Figure min, Figure max, string unit)
    {
        var isMoney = MoneySigns.IsMoney(unit) && min.Ratio is null && max.Ratio is null;
        var power = isMoney ? Powers.FirstOrDefault(power => Fits(min, power) && Fits(max, power)) : 0;
        var (least, most) = power == 0 ? (min, max) : (Scaled(min, power), Scaled(max, power));
        var number = power == 0 ? wording.Range(min, max) : wording.Format(KeyOf(power), ("n", wording.Range(least, most)));
        return isMoney && MoneySigns.IsSign(unit) && min.Value.Numerator.Sign >= 0
            ? new(wording.Format("number.money", ("n", number), ("unit", unit)), "", least, most)
            : new(number, unit, least, most);
    }

    private static string KeyOf(int power) => power switch
    {
        12 => "number.scale.12",
        9 => "number.scale.9",
        _ => "number.scale.6",
    };

    // At least one of the scale, and nothing of it lost.
    private static bool Fits(Figure number, int power) =>
        number.Value is { Numerator.Sign: > 0, Denominator.IsOne: true } && !(number.Value < new Rational(BigInteger.Pow(10, power), 1))
        && (BigInteger.Pow(10, MostPlaces) * number.Value.Numerator % BigInteger.Pow(10, power)).IsZero;

    private static Figure Scaled(Figure number, int power) => Figure.Of(new(number.Value.Numerator, BigInteger.Pow(10, power)));
}
