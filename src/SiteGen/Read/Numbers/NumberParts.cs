using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>Halves, parts and multiples, alone and of a scale: "two thirds", "hai năm rưỡi", "a quarter of a million", "gấp đôi".</summary>
internal sealed class NumberParts(WordList words, NumberWords language)
{
    private static readonly Rational One = new(1);
    private static readonly Rational Half = new(1, 2);

    // "gấp đôi", "doubled"
    public ParsedNumber? MultipleAt(int i)
    {
        var length = words.PhraseAt(i, language.MultipleNames);
        return length == 0 ? null : ParsedNumber.Whole(i, i + length - 1, language.Multiples[words.From(i, i + length - 1).In(words.Text)]);
    }

    /// <summary>A part that begins with no number: "half of", "nửa triệu", "a quarter of".</summary>
    public ParsedNumber? At(int i, Func<int, ParsedNumber?> compose) => HalfAt(i, compose) ?? PartAfterArticle(i);

    /// <summary>Whether a part is added to a number, or is taken of it: then even "one" counts.</summary>
    public bool GoesOn(ParsedNumber number) => words.PhraseAt(number.Last + 1, language.AndPartNames) > 0;

    /// <summary>The number with the parts that follow it.</summary>
    public ParsedNumber? More(ParsedNumber? number, Func<int, ParsedNumber?> compose) => number is null ? null : FractionOf(number, compose)
        ?? AndPart(number) ?? AndHalf(number);

    public bool IsFraction(int last)
    {
        var next = last + 1;
        if (words.GapAfter(last) is not (" " or "-") || words.PhraseAt(next, language.Percents) > 0)
        {
            return false;
        }

        return language.Parts.ContainsKey(words[next])
            ? words[next].EndsWith('s') || words.Is(last, language.One)
            : language.FractionMark is { } mark && words.Is(next, mark) && words.GapAfter(next) is " " && IsUnder(next + 1);
    }

    private bool IsUnder(int i) => language.Units.ContainsKey(words[i]) || language.EndUnits.ContainsKey(words[i]) || language.Tens.ContainsKey(words[i])
        || language.Scales.ContainsKey(words[i]) || char.IsAsciiDigit(words[i].FirstOrDefault());

    private ParsedNumber? HalfAt(int i, Func<int, ParsedNumber?> compose)
    {
        var length = words.PhraseAt(i, language.Halves);
        if (length == 0)
        {
            return null;
        }

        // "nửa triệu", "half a billion"
        if (words.GapAfter(i + length - 1) is " " && language.Scales.TryGetValue(words[i + length], out var scale))
        {
            return ParsedNumber.Whole(i, i + length, Half * new Rational(scale));
        }

        // "nửa số công nhân", "hơn nửa công nhân"; but "hơn nửa năm".
        if (words.PhraseAt(i + length, language.AmountNouns) > 0
            || (words.EndsBefore(i, language.RatioHedges) && !words.IsAny(i + length, language.Durations)))
        {
            return ParsedNumber.Whole(i, i + length - 1, Half);
        }

        // "nửa đêm" is midnight, "half a year" is counted in years.
        return words.Is(i, language.One) || words.Is(i + 1, "of") ? OfScale(ParsedNumber.Whole(i, words.Is(i + 1, "of") ? i : i + length - 1, Half)) : null;
    }

    // "a quarter of", "a third of"; "a third party" is none.
    private ParsedNumber? PartAfterArticle(int i)
    {
        if (words.IsAny(i, language.Articles) && words.GapAfter(i) is " " && words.Is(i + 2, "of")
            && language.Parts.TryGetValue(words[i + 1], out var part) && !words[i + 1].EndsWith('s'))
        {
            return OfScale(ParsedNumber.Whole(i, i + 1, new Rational(1, part)));
        }

        return null;
    }

    // "hai phần ba", "two thirds"; "hai phần trăm" is a per cent.
    private ParsedNumber? FractionOf(ParsedNumber number, Func<int, ParsedNumber?> compose)
    {
        var next = number.Last + 1;
        if (!IsFraction(number.Last))
        {
            return null;
        }

        if (language.Parts.TryGetValue(words[next], out var part))
        {
            return OfScale(ParsedNumber.Whole(number.First, next, number.Value * new Rational(1, part)));
        }

        // "ba phần tư"
        if (language.EndUnits.TryGetValue(words[next + 1], out var four))
        {
            return OfScale(ParsedNumber.Whole(number.First, next + 1, number.Value * new Rational(1, four)));
        }

        // "một phần nghìn"
        if (language.Scales.TryGetValue(words[next + 1], out var scale))
        {
            return ParsedNumber.Whole(number.First, next + 1, number.Value * new Rational(1, scale));
        }

        // "hai phần năm"
        if (compose(next + 1) is null && language.Units.TryGetValue(words[next + 1], out var unit) && unit > 1)
        {
            return OfScale(ParsedNumber.Whole(number.First, next + 1, number.Value * new Rational(1, unit)));
        }

        return compose(next + 1) is { } under && under.Value > One
            ? ParsedNumber.Whole(number.First, under.Last, number.Value * new Rational(under.Value.Denominator, under.Value.Numerator)) : null;
    }

    // "a quarter of a million", "một phần tư triệu"
    private ParsedNumber OfScale(ParsedNumber part)
    {
        var link = words.GapAfter(part.Last) is " " ? words.PhraseAt(part.Last + 1, language.PartLinks) : 0;
        var at = part.Last + 1 + link;
        return (link > 0 || language.PartLinks.Count == 0) && words.GapAfter(at - 1) is " " && language.Scales.TryGetValue(words[at], out var scale)
            ? new(part.First, at, part.Value * new Rational(scale), part.Value, new(scale))
            : part;
    }

    // "one and a half thousand", "a million and a half"
    private ParsedNumber? AndPart(ParsedNumber number)
    {
        // "three-and-a-half"
        if (words.GapAfter(number.Last) is not (" " or "-")
            || language.AndPartNames.FirstOrDefault(phrase =>
                phrase.Split(' ').Index().All(word => words.Is(number.Last + 1 + word.Index, word.Item))) is not { } added)
        {
            return null;
        }

        var last = number.Last + added.Count(' ') + 1;
        var part = language.AndParts[added];
        if (number.Scale > One)
        {
            return number with { Last = last, Value = number.Value + (part * number.Scale), Plain = number.Plain + part };
        }

        var sum = number.Value + part;
        return words.GapAfter(last) is " " && language.Scales.TryGetValue(words[last + 1], out var scale)
            ? new(number.First, last + 1, sum * new Rational(scale), sum, new(scale))
            : number with { Last = last, Value = sum };
    }

    // "hai năm rưỡi", "two years and a half"
    private ParsedNumber AndHalf(ParsedNumber number)
    {
        var after = words.PhraseAt(number.Last + 1, language.AndHalf) > 0
            || (words.GapAfter(number.Last) is " " && words.GapAfter(number.Last + 1) is " " && words.PhraseAt(number.Last + 2, language.AndHalf) > 0);
        return after && number.Scale == One ? number with { Value = number.Value + Half } : number;
    }
}
