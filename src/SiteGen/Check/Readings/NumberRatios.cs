using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Two numbers that are one: "one in eight", "seven out of ten", "cứ 10 người thì 3 người".</summary>
internal sealed class NumberRatios(WordList words, NumberWords language)
{
    private static readonly Rational One = new(1);

    /// <summary>A ratio that begins at a word; of other numbers than one, only out of ten, a hundred and so on.</summary>
    public ParsedNumber? At(int i, Func<int, ParsedNumber?> compose)
    {
        if (language.RatioJoiners.Count == 0 || compose(i) is not { Value.Denominator.IsOne: true } part || words.GapAfter(part.Last) is not " ")
        {
            return null;
        }

        var joiner = words.PhraseAt(part.Last + 1, language.RatioJoiners);
        return joiner > 0 && compose(part.Last + 1 + joiner) is { Value.Denominator.IsOne: true } whole && part.Value < whole.Value
            && (part.Value == One || IsRound(whole.Value)) && !words.IsAny(whole.Last + 1, language.Durations)
            ? ParsedNumber.Whole(i, whole.Last, new Rational(part.Value.Numerator, whole.Value.Numerator))
            : null;
    }

    /// <summary>Joins "cứ 10 người thì 3": neither number stands alone.</summary>
    public void Join(List<ParsedNumber> numbers)
    {
        const int between = 6;
        for (var n = 0; n < numbers.Count; n++)
        {
            if (!words.EndsBefore(numbers[n].First, language.RatioLeads))
            {
                continue;
            }

            if (n + 1 == numbers.Count)
            {
                numbers[n] = numbers[n] with { IsVague = true };
                return;
            }

            var (whole, part) = (numbers[n], numbers[n + 1]);
            if (part.First - whole.Last <= between && part.Value < whole.Value && new Rational(0) < part.Value && whole.Value.Denominator.IsOne)
            {
                numbers[n + 1] = ParsedNumber.Whole(whole.First, part.Last, part.Value * new Rational(1, whole.Value.Numerator));
                numbers.RemoveAt(n);
            }
        }
    }

    private static bool IsRound(Rational value) => value.ToString() is ['1', .. var zeros] && zeros.Length > 0 && zeros.All(digit => digit == '0');
}
