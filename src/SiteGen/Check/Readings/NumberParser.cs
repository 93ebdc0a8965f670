using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A number that begins at some word.</summary>
/// <param name="First">The number of its first word.</param>
/// <param name="Last">The number of its last word.</param>
/// <param name="Plain">What it would be without its last scale: 3 in "3 triệu", so that "2 đến 3 triệu" is read whole.</param>
internal sealed record ParsedNumber(int First, int Last, Rational Value, Rational Plain, Rational Scale);

/// <summary>Puts a number together from digits and number words, as far as they reach.</summary>
/// <param name="isMasked">Whether a word belongs to a date or a name.</param>
internal sealed class NumberParser(WordList words, Grammar? grammar, Func<int, bool> isMasked)
{
    private static readonly Rational One = new(1);
    private static readonly Rational Half = new(1, 2);

    private readonly NumberWords? _language = grammar?.Numbers;

    public ParsedNumber? At(int i)
    {
        if (isMasked(i) || !(char.IsAsciiDigit(words[i][0]) || _language?.Beginnings.Contains(words[i]) == true) || IsNameOrTime(i))
        {
            return null;
        }

        return _language is null ? Digit(i) is { } digits ? Plain(i, digits.Last, digits.Value) : null
            : MultipleAt(i) ?? HalfAt(i) ?? (Compose(i) is { } whole ? FractionOf(whole) ?? AndHalf(whole) : null);
    }

    private static ParsedNumber Plain(int first, int last, Rational value) => new(first, last, value, value, One);

    // "5.200", "5 200", "2 1/2"
    private (int Last, Rational Value)? Digit(int i)
    {
        if (Digits.Read(words[i], grammar) is not { } value)
        {
            return null;
        }

        var last = i;
        if (words[i].Length <= 3 && words[i].All(char.IsAsciiDigit) && words[i][0] != '0')
        {
            for (; words.GapAfter(last) is " " && words[last + 1].Length == 3 && words[last + 1].All(char.IsAsciiDigit) && !isMasked(last + 1); last++)
            {
                value = (value * new Rational(1000)) + Digits.Read(words[last + 1], grammar)!.Value;
            }
        }

        if (words.GapAfter(last) is " " && words[last + 1].Contains('/', StringComparison.Ordinal) && value.Denominator.IsOne && Digits.Read(words[last + 1], grammar) is { } fraction && !isMasked(last + 1))
        {
            (value, last) = (value + fraction, last + 1);
        }

        return (last, IsNegative(words.Span(i).Start) ? value * new Rational(-1) : value);
    }

    // "gấp đôi", "doubled"
    private ParsedNumber? MultipleAt(int i)
    {
        var length = words.PhraseAt(i, _language!.Multiples.Keys);
        return length == 0 ? null : Plain(i, i + length - 1, _language.Multiples[words.From(i, i + length - 1).In(words.Text)]);
    }

    // "half of", "một nửa", "nửa triệu"
    private ParsedNumber? HalfAt(int i)
    {
        var length = words.PhraseAt(i, _language!.Halves);
        if (length == 0)
        {
            return null;
        }

        if (words.GapAfter(i + length - 1) is " " && _language.Scales.TryGetValue(words[i + length], out var scale))
        {
            return Plain(i, i + length, Half * new Rational(scale));
        }

        // "nửa đêm" is midnight, "half a year" is counted in years.
        return words.Is(i, _language.One) || words.Is(i + 1, "of") ? Plain(i, words.Is(i + 1, "of") ? i : i + length - 1, Half) : null;
    }

    private ParsedNumber? Compose(int i)
    {
        var composer = new NumberComposer(words, _language!, i);
        while (composer.Next < words.Count && !isMasked(composer.Next) && (composer.Next == i || words.GapAfter(composer.Next - 1) is " " or "-") && composer.Take(Digit(composer.Next)))
        {
        }

        return composer.Result is { } number && (number.Last > i || !IsArticle(i)) ? number : null;
    }

    private bool IsArticle(int i) =>
        words.IsAny(i, _language!.Articles)
        || (words.Is(i, _language.One) && !words.EndsBefore(i, _language.CountsOne) && !IsFraction(i) && words.PhraseAt(i + 1, _language.Percents) == 0);

    // "hai phần ba", "two thirds"; "hai phần trăm" is a per cent.
    private ParsedNumber? FractionOf(ParsedNumber number)
    {
        var next = number.Last + 1;
        if (!IsFraction(number.Last))
        {
            return null;
        }

        if (_language!.Parts.TryGetValue(words[next], out var part))
        {
            return Plain(number.First, next, number.Value * new Rational(1, part));
        }

        // "ba phần tư"
        if (_language.EndUnits.TryGetValue(words[next + 1], out var four))
        {
            return Plain(number.First, next + 1, number.Value * new Rational(1, four));
        }

        return Compose(next + 1) is { } under && under.Value > One ? Plain(number.First, under.Last, number.Value * new Rational(under.Value.Denominator, under.Value.Numerator)) : null;
    }

    private bool IsFraction(int last)
    {
        var next = last + 1;
        if (words.GapAfter(last) is not (" " or "-") || words.PhraseAt(next, _language!.Percents) > 0)
        {
            return false;
        }

        return _language.Parts.ContainsKey(words[next])
            ? words[next].EndsWith('s') || words.Is(last, _language.One)
            : _language.FractionMark is { } mark && words.Is(next, mark) && words.GapAfter(next) is " " && (_language.Units.ContainsKey(words[next + 1]) || _language.EndUnits.ContainsKey(words[next + 1]) || _language.Tens.ContainsKey(words[next + 1]) || Digit(next + 1) is not null);
    }

    // "two and a half years", "hai năm rưỡi"
    private ParsedNumber AndHalf(ParsedNumber number)
    {
        var after = words.PhraseAt(number.Last + 1, _language!.AndHalf) > 0 || (words.GapAfter(number.Last) is " " && words.GapAfter(number.Last + 1) is " " && words.PhraseAt(number.Last + 2, _language.AndHalf) > 0);
        return after && number.Scale == One ? number with { Value = number.Value + Half } : number;
    }

    // "F-16", "12:30", "thứ hai", "Tôn Hiểu Ba": a name, a time, a place in a row.
    private bool IsNameOrTime(int i)
    {
        var (span, text) = (words.Span(i), words.Text);
        var before = span.Start > 0 ? text[span.Start - 1] : ' ';
        var after = span.End < text.Length ? text[span.End] : ' ';
        if (char.IsAsciiDigit(words[i][0]))
        {
            var afterNext = span.End + 1 < text.Length ? text[span.End + 1] : ' ';
            var beforeLast = span.Start > 1 ? text[span.Start - 2] : ' ';
            return (before == '-' && char.IsLetter(beforeLast)) || (before == ':' && char.IsAsciiDigit(beforeLast)) || (after == ':' && char.IsAsciiDigit(afterNext))
                || char.IsNumber(before) || char.IsNumber(after) || (_language is not null && words.EndsBefore(i, _language.NameBefore));
        }

        var capital = char.IsUpper(words[i][0]) && i > 0 && words.GapAfter(i - 1) is " " or "-";
        return capital || (_language is not null && words.EndsBefore(i, _language.NameBefore));
    }

    private bool IsNegative(int start) => start > 0 && words.Text[start - 1] is '-' or '−' && (start == 1 || char.IsWhiteSpace(words.Text[start - 2]) || words.Text[start - 2] == '(');
}
