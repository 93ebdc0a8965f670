using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>Two numbers that are one: "one in eight", "seven out of ten", "cứ 10 người thì 3 người".</summary>
internal sealed class NumberRatios(WordList words, NumberWords language)
{
    private static readonly Rational One = new(1);

    /// <summary>A ratio that begins at a word; of other numbers than one, only out of ten, a hundred and so on.</summary>
    public ParsedNumber? At(int i, Func<int, ParsedNumber?> compose)
    {
        if (language.RatioJoiners.Count == 0 || compose(i) is not { Value.Denominator.IsOne: true } part
            || words.GapAfter(part.Last) is not (" " or "-" or "‐" or "‑"))
        {
            return null;
        }

        var joiner = words.PhraseAt(part.Last + 1, language.RatioJoiners);
        if (joiner > 0 && compose(part.Last + 1 + joiner) is { Value.Denominator.IsOne: true } whole && part.Value < whole.Value
            && (part.Value == One || IsRound(whole.Value)) && !words.IsAny(whole.Last + 1, language.Durations))
        {
            return ParsedNumber.Whole(i, whole.Last, new Rational(part.Value.Numerator, whole.Value.Numerator));
        }

        return null;
    }

    /// <summary>Joins "cứ 10 người thì 3": neither number stands alone.</summary>
    public void Join(List<ParsedNumber> numbers)
    {
        const int between = 6;
        const int betweenThen = 14;
        for (var n = 0; n < numbers.Count; n++)
        {
            // "cứ 5 phút lại có 1 chuyến": how often, and no part of anything.
            var isMean = words.EndsBefore(numbers[n].First, language.RatioMeans) && !IsRatioLed(numbers[n].First);
            if (!(isMean || IsRatioLed(numbers[n].First)) || words.IsAny(numbers[n].Last + 1, language.Durations) || (isMean && n + 1 == numbers.Count))
            {
                continue;
            }

            if (n + 1 == numbers.Count)
            {
                numbers[n] = numbers[n] with { IsVague = true };
                return;
            }

            var (whole, part) = (numbers[n], numbers[n + 1]);
            var then = Enumerable.Range(whole.Last + 1, Math.Max(0, part.First - whole.Last - 1)).Any(i => words.IsAny(i, language.RatioThens));
            if ((then || !isMean) && part.First - whole.Last <= (then ? betweenThen : between) && part.Value < whole.Value && new Rational(0) < part.Value
                && whole.Value.Denominator.IsOne)
            {
                numbers[n + 1] = ParsedNumber.Whole(whole.First, part.Last, part.Value * new Rational(1, whole.Value.Numerator));
                numbers.RemoveAt(n);
            }
        }
    }

    // "cứ 8 người", "cứ khoảng 8 người"
    private bool IsRatioLed(int first) => words.EndsBefore(first, language.RatioLeads)
        || (words.IsAny(first - 1, language.RatioHedges) && words.GapAfter(first - 1) is " " && words.EndsBefore(first - 1, language.RatioLeads));

    /// <summary>Lets the first number of "13 of their 15 games" and "4 trong số 6 loài" be read as the ratio too: it stands alone as well.</summary>
    public void AddParts(NumberReading[] readings, List<ParsedNumber> numbers)
    {
        for (var n = 0; n + 1 < readings.Length; n++)
        {
            var (part, whole) = (numbers[n], numbers[n + 1]);
            if (part.Value.Denominator.IsOne && whole.Value.Denominator.IsOne && new Rational(0) < part.Value && part.Value < whole.Value
                && IsPartOf(part.Last + 1, whole.First) && !IsWithin(part, whole))
            {
                TextSpan both = new(readings[n].Span.Start, readings[n + 1].Span.End);
                readings[n] = readings[n] with { Magnified = readings[n].Magnified ?? new(both, part.Value * new Rational(1, whole.Value.Numerator)) };
            }
        }
    }

    // "bán 3 trong 10 ngày": how long it took.
    private bool IsWithin(ParsedNumber part, ParsedNumber whole) =>
        words.IsAny(part.Last + 1, language.WithinJoiners) && part.Last + 2 == whole.First && words.IsAny(whole.Last + 1, language.Durations);

    /// <summary>The second number of "trong 13 người, có 12 người", "of the 13, only 12" and "13 ships, of which 12" is the ratio as well.</summary>
    public void AddWholesFirst(NumberReading[] readings, List<ParsedNumber> numbers)
    {
        const int between = 8;
        for (var n = 0; n + 1 < readings.Length; n++)
        {
            var (whole, part) = (numbers[n], numbers[n + 1]);
            if (IsToldBehind(whole, part) && part.First - whole.Last <= between && part.Value.Denominator.IsOne && whole.Value.Denominator.IsOne
                && new Rational(0) < part.Value && part.Value < whole.Value)
            {
                TextSpan both = new(readings[n].Span.Start, readings[n + 1].Span.End);
                readings[n + 1] = readings[n + 1] with { Magnified = new(both, part.Value * new Rational(1, whole.Value.Numerator)) };
            }
        }
    }

    /// <summary>The first number of "40 pupils passed the test out of 60" is the ratio as well.</summary>
    public void AddWholesFar(NumberReading[] readings, List<ParsedNumber> numbers)
    {
        const int between = 8;
        for (var n = 0; n + 1 < readings.Length; n++)
        {
            var (part, whole) = (numbers[n], numbers[n + 1]);
            if (readings[n].Magnified is null && words.EndsBefore(whole.First, language.FarJoiners) && whole.First - part.Last <= between
                && words.Text.AsSpan(readings[n].Span.End, readings[n + 1].Span.Start - readings[n].Span.End).IndexOfAny(",;:") < 0
                && part.Value.Denominator.IsOne && whole.Value.Denominator.IsOne && new Rational(0) < part.Value && part.Value < whole.Value)
            {
                TextSpan both = new(readings[n].Span.Start, readings[n + 1].Span.End);
                readings[n] = readings[n] with { Magnified = new(both, part.Value * new Rational(1, whole.Value.Numerator)) };
            }
        }
    }

    /// <summary>The 35 of "một trong 35 tàu" is the ratio as well.</summary>
    public void AddOneOf(NumberReading[] readings, List<ParsedNumber> numbers)
    {
        for (var n = 0; n < readings.Length; n++)
        {
            var (whole, first) = (numbers[n].Value, numbers[n].First);
            var lead = language.WholeLeads.Select(phrase => phrase.Count(' ') + 1).Where(length => first >= length
                && words.PhraseAt(first - length, language.WholeLeads) == length && words.GapAfter(first - 1) is " ").DefaultIfEmpty(0).Max();
            if (lead > 0 && readings[n].Magnified is null && whole.Denominator.IsOne && One < whole)
            {
                TextSpan both = new(words.Span(first - lead).Start, readings[n].Span.End);
                readings[n] = readings[n] with { Magnified = new(both, new Rational(1, whole.Numerator)) };
            }
        }
    }

    private bool IsToldBehind(ParsedNumber whole, ParsedNumber part)
    {
        if (words.EndsBefore(whole.First, language.WholeFirstLeads) && words.EndsBefore(part.First, language.PartVerbs))
        {
            return true;
        }

        // "of which at least seven"
        var first = part.First;
        while (first - 1 > whole.Last && words.GapAfter(first - 1) is " " && words.IsAny(first - 1, language.ListVerbs))
        {
            first--;
        }

        return words.EndsBefore(first, language.PartsOfWhole)
            || (words.GapAfter(first - 1) is ", " && first - 1 > whole.Last && words.EndsBefore(whole.First, language.WholeFirstLeads)
                && language.PartsOfWhole.Count > 0);
    }

    // "of 12", "270/ 538", "of the 12", "of Florida's 12": no more than a word for whose they are between.
    private bool IsPartOf(int first, int whole)
    {
        const int ownerWords = 4;
        if (first == whole && words.GapAfter(first - 1) is "/ " or " / ")
        {
            return true;
        }

        var joiner = words.GapAfter(first - 1) is " " ? words.PhraseAt(first, language.PartJoiners) : 0;
        if (joiner == 0 || words.GapAfter(whole - 1) is not " ")
        {
            return false;
        }

        var owner = first + joiner;
        return owner == whole || (owner < whole && whole - owner <= ownerWords && words.GapAfter(owner - 1) is " " && IsOwner(owner, whole));
    }

    // "the", "the next", "Florida's"
    private bool IsOwner(int first, int whole)
    {
        if (first + 1 == whole)
        {
            return words.IsAny(first, language.PartOwners);
        }

        if (first + 2 == whole && words.IsAny(first, language.PartOwners))
        {
            return words.IsAny(first + 1, language.PartTimes);
        }

        return words.IsAny(whole - 1, language.PartOwners) && words.GapAfter(whole - 2) is "'" or "’";
    }

    private static bool IsRound(Rational value) => value.ToString() is ['1', .. var zeros] && zeros.Length > 0 && zeros.All(digit => digit == '0');
}
