using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>An amount in another unit than that of the number itself.</summary>
/// <param name="Span">All of its words: "two decades", "4 years and 6 months".</param>
/// <param name="Units">The words for the unit that it is told in.</param>
internal sealed record Measure(TextSpan Span, Rational Value, ImmutableArray<string> Units);

/// <summary>Amounts whose words give number and unit together: the 10 years of "a decade", the 54 months of "4 years and 6 months".</summary>
internal sealed class NumberMeasures(WordList words, NumberWords language)
{
    private readonly MeasureWords _measures = language.Measures;

    /// <summary>A number that is one only before such a noun: "a decade", "half a century", "a quarter century".</summary>
    public ParsedNumber? At(int i)
    {
        var half = words.PhraseAt(i, language.Halves);
        if (half > 0 && NounAt(i + half) is not null)
        {
            return ParsedNumber.Whole(i, i + half - 1, new(1, 2));
        }

        if (!words.IsAny(i, language.Articles))
        {
            return null;
        }

        if (NounAt(i + 1) is not null)
        {
            return ParsedNumber.Whole(i, i, new(1));
        }

        if (language.Parts.TryGetValue(words[i + 1], out var part) && NounAt(i + 2) is not null)
        {
            return ParsedNumber.Whole(i, i + 1, new(1, part));
        }

        return null;
    }

    /// <param name="dates">A time of day is no amount: "5 giờ 15 phút ngày 3/4".</param>
    public void AddTo(NumberReading[] readings, List<ParsedNumber> numbers, IReadOnlyList<TextSpan> dates)
    {
        for (var n = 0; n < readings.Length; n++)
        {
            if (NounBehind(numbers[n]) is var (noun, last))
            {
                // "một thập kỷ rưỡi": of a noun of one word the half is read with the number.
                var half = words.GapAfter(last) is " " && words.PhraseAt(last, noun.Words) == 0 ? words.PhraseAt(last + 1, language.AndHalf) : 0;
                var (whole, value) = (words.From(numbers[n].First, last + half), readings[n].Value + new Rational(half > 0 ? 1 : 0, 2));
                readings[n] = readings[n] with
                {
                    Measures = [.. noun.Of.Select(of => new Measure(whole, value * new Rational(of.Count), [.. of.Units]))],
                };
            }

            n += AddPieces(n, readings, numbers, dates);
        }
    }

    private (MeasureNoun Noun, int Last)? NounBehind(ParsedNumber number)
    {
        var link = words.PhraseAt(number.Last + 1, language.PartLinks);
        return NounAt(number.Last + 1) ?? (link > 0 && words.GapAfter(number.Last) is " " ? NounAt(number.Last + 1 + link) : null);
    }

    private (MeasureNoun Noun, int Last)? NounAt(int i)
    {
        if (words.GapAfter(i - 1) is not (" " or "-") || _measures.Nouns.FirstOrDefault(noun => words.PhraseAt(i, noun.Words) > 0) is not { } found)
        {
            return null;
        }

        var last = i + words.PhraseAt(i, found.Words) - 1;
        // "thập niên 80", "thế kỷ 20"
        return words.GapAfter(last) is " " && char.IsAsciiDigit(words[last + 1].FirstOrDefault()) ? null : (found, last);
    }

    // How many numbers behind the first are pieces of the same amount.
    private int AddPieces(int n, NumberReading[] readings, List<ParsedNumber> numbers, IReadOnlyList<TextSpan> dates)
    {
        List<MeasurePair> pairs = [];
        while (n + pairs.Count + 1 < numbers.Count && PairOf(numbers[n + pairs.Count], numbers[n + pairs.Count + 1], pairs.LastOrDefault()) is { } pair)
        {
            pairs.Add(pair);
        }

        if (pairs.Count == 0)
        {
            return 0;
        }

        var last = numbers[n + pairs.Count].Last;
        last += words.PhraseAt(last + 1, pairs[^1].Smaller);
        var whole = words.From(numbers[n].First, last);
        var start = readings[n].HedgeSpan is { } hedge && hedge.End <= whole.Start ? words.Over(hedge).First() : numbers[n].First;
        var isClock = words.EndsBefore(start, language.ClockLeads)
            || dates.Any(date => date.Start >= whole.End && string.IsNullOrWhiteSpace(words.Text[whole.End..date.Start]));
        if (isClock || words.PhraseAt(last + 1, _measures.Ends) > 0)
        {
            return 0;
        }

        var total = (Value: numbers[n].Value, Count: 1L);
        foreach (var (pair, number) in pairs.Zip(numbers.Skip(n + 1)))
        {
            total = ((total.Value * new Rational(pair.Count ?? 0)) + number.Value, total.Count * (pair.Count ?? 0));
        }

        for (var piece = n; piece <= n + pairs.Count; piece++)
        {
            readings[piece] = readings[piece] with { Whole = whole };
        }

        if (total.Count > 0)
        {
            readings[n] = readings[n] with
            {
                Measures = [new(whole, total.Value, [.. pairs[^1].Smaller]), new(whole, total.Value * new Rational(1, total.Count), [.. pairs[0].Larger])],
            };
        }

        return pairs.Count;
    }

    // "4 years and 6 months", "4 năm 6 tháng"
    private MeasurePair? PairOf(ParsedNumber larger, ParsedNumber smaller, MeasurePair? before)
    {
        if (!larger.Value.Denominator.IsOne || words.GapAfter(larger.Last) is not " " || words.GapAfter(smaller.Last) is not " ")
        {
            return null;
        }

        return _measures.Pairs.FirstOrDefault(pair => (before is null || before.Smaller == pair.Larger) && words.PhraseAt(larger.Last + 1, pair.Larger) is > 0
            and var unit && words.PhraseAt(smaller.Last + 1, pair.Smaller) > 0 && IsLinked(larger.Last + unit, smaller.First)
            && (pair.Count is not { } count || smaller.Value < new Rational(count)));
    }

    private bool IsLinked(int unit, int next)
    {
        var isApart = words.GapAfter(unit) is " " || (_measures.MayHaveComma && words.GapAfter(unit) is ", ");
        return isApart && (next == unit + 1 || (words.PhraseAt(unit + 1, _measures.Links) is > 0 and var link && next == unit + 1 + link
            && words.GapAfter(next - 1) is " "));
    }
}
