using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>A number that begins at some word.</summary>
/// <param name="First">The number of its first word.</param>
/// <param name="Last">The number of its last word.</param>
/// <param name="Plain">What it would be without its last scale: 3 in "3 triệu", so that "2 đến 3 triệu" is read whole.</param>
internal sealed record ParsedNumber(int First, int Last, Rational Value, Rational Plain, Rational Scale)
{
    /// <summary>Words that count, but no exact number: "năm bảy", "vài chục".</summary>
    public bool IsVague { get; init; }

    /// <summary>A place in a row: "thứ 12", "12th".</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>What it is where the letter behind it is no unit: 1,000,000 in "1m trees".</summary>
    public Rational? Magnified { get; init; }

    public static ParsedNumber Whole(int first, int last, Rational value) => new(first, last, value, value, new(1));
}

/// <summary>Puts a number together from digits and number words, as far as they reach.</summary>
/// <param name="isMasked">Whether a word belongs to a date or a name.</param>
/// <param name="isLenient">Whether articles and places in a row are read, too.</param>
internal sealed class NumberParser(WordList words, Grammar? grammar, Func<int, bool> isMasked, bool isLenient)
{
    // Behind the first three digits: more of them in a row are a table, and no number.
    private const int MostGroups = 10;

    private readonly NumberWords? _language = grammar?.Numbers;
    private readonly NumberParts? _parts = grammar is null ? null : new(words, grammar.Numbers);

    private readonly NumberRatios? _ratios = grammar is null ? null : new(words, grammar.Numbers);
    private readonly NumberMeasures? _measures = grammar is null ? null : new(words, grammar.Numbers);

    public ParsedNumber? At(int i)
    {
        if (isMasked(i) || !(IsDigits(i) || _language?.Beginnings.Contains(words[i]) == true))
        {
            return null;
        }

        var isName = IsNameOrTime(i);
        var isOrdinal = IsOrdinal(i);
        if (isName || (isOrdinal && !isLenient))
        {
            return null;
        }

        if (isLenient && _language?.OwnOrdinals.Index().FirstOrDefault(place => words.Is(i, place.Item)) is (var place, { }))
        {
            return ParsedNumber.Whole(i, i, new(place + 1)) with { IsOrdinal = true };
        }

        if (_language is null)
        {
            return Digit(i) is { } digits ? ParsedNumber.Whole(i, digits.Last, digits.Value) : null;
        }

        if ((VagueAt(i) ?? _ratios!.At(i, next => next < words.Count && !isMasked(next) ? Compose(next) : null)) is { } joined)
        {
            return joined;
        }

        if ((_parts!.MultipleAt(i) ?? _parts.At(i, Compose)
            ?? _parts.More(Cardinal(i) ?? (isLenient ? _measures!.At(i) : null), Compose)) is { } number)
        {
            return Signed(Magnified(number)) with { IsOrdinal = isOrdinal };
        }

        return null;
    }

    private bool IsDigits(int i) => char.IsAsciiDigit(words[i][0]) || Words.IsFraction(words[i][0]);

    // "5.200", "5 200", "2 1/2", "5½"
    private (int Last, Rational Value)? Digit(int i)
    {
        if (Digits.Read(words[i], grammar) is not { } value)
        {
            return null;
        }

        var last = i;
        if (words[i].Length <= 3 && words[i].All(char.IsAsciiDigit) && words[i][0] != '0')
        {
            for (; last - i < MostGroups && IsGroup(last + 1); last++)
            {
                value = (value * new Rational(1000)) + Digits.Read(words[last + 1], grammar)!.Value;
            }
        }

        if (words.GapAfter(last) is " " or "" && (words[last + 1].Contains('/', StringComparison.Ordinal) || Words.IsFraction(words[last + 1][0]))
            && value.Denominator.IsOne && Digits.Read(words[last + 1], grammar) is { } fraction && !isMasked(last + 1))
        {
            (value, last) = (value + fraction, last + 1);
        }

        return (last, IsNegative(words.Span(i).Start) ? value * new Rational(-1) : value);
    }

    private bool IsGroup(int i) => words.GapAfter(i - 1) is " " && words[i].Length == 3 && words[i].All(char.IsAsciiDigit) && !isMasked(i);

    private ParsedNumber? Compose(int i)
    {
        var composer = new NumberComposer(words, _language!, i);
        while (composer.Next < words.Count && !isMasked(composer.Next) && (composer.Next == i || words.GapAfter(composer.Next - 1) is " " or "-" or "")
            && composer.Take(Digit(composer.Next)))
        {
        }

        return composer.Result;
    }

    private ParsedNumber? Cardinal(int i) => Compose(i) is { } number && (number.Last > i || isLenient || !IsArticle(i) || _parts!.GoesOn(number)) ? number
        : null;

    private bool IsArticle(int i) =>
        words.IsAny(i, _language!.Articles)
        || (words.Is(i, _language.One) && !words.EndsBefore(i, _language.CountsOne) && !_parts!.IsFraction(i)
        && words.PhraseAt(i + 1, _language.Percents) == 0);

    // "năm bảy", "ba bốn trăm", "dăm ba", "mươi mười lăm": about so many.
    private ParsedNumber? VagueAt(int i)
    {
        if (IsDigits(i) || !_language!.HasShortForms)
        {
            return null;
        }

        var follows = words.EndsBefore(i, _language.VagueLeads);
        var isPair = words.GapAfter(i) is " " && _language.Units.TryGetValue(words[i], out var first)
            && _language.Units.TryGetValue(words[i + 1], out var second)
            && (second == first + 1 || _language.VaguePairs.Contains((first, second))) && new NumberComposer(words, _language, i).IsAtUnit;
        return (follows || isPair) && Compose(isPair ? i + 1 : i) is { } rest ? ParsedNumber.Whole(i, rest.Last, rest.Value) with { IsVague = true } : null;
    }

    // "$5m" is five million; "1.94m" are metres, unless the unit of who asks is another.
    private ParsedNumber Magnified(ParsedNumber number)
    {
        var next = number.Last + 1;
        if (!number.Scale.Equals(new Rational(1)) || !IsDigits(number.Last) || !_language!.DoubtfulMagnitudes.TryGetValue(words[next], out var magnitude)
            || words.GapAfter(number.Last) is not ("" or " "))
        {
            return number;
        }

        // "$3-5m"
        var first = words.GapAfter(number.First - 1) is "-" or "–" ? number.First - 1 : number.First;
        var (value, start) = (number.Value * new Rational(magnitude), words.Span(first).Start);
        if (MoneySigns.At(words.Text, start, start) is not null)
        {
            return new(number.First, next, value, number.Value, new(magnitude));
        }

        if (words.GapAfter(number.Last) is "")
        {
            return number with { Magnified = value };
        }

        return number;
    }

    // "âm 5", "minus five", "5 degrees below zero"
    private ParsedNumber Signed(ParsedNumber number)
    {
        const int unitWords = 2;
        var lead = _language!.NegativeLeads.Any(sign => words.EndsBefore(number.First, sign.Word)
            && (sign.Unit.Length == 0 || words.Is(number.Last + 1, sign.Unit)));
        var isNegative = lead || Enumerable.Range(number.Last + 1, unitWords + 1).Any(i => words.PhraseAt(i, _language.NegativeEnds) > 0);
        var turn = new Rational(-1);
        return isNegative ? number with { First = lead ? number.First - 1 : number.First, Value = number.Value * turn, Plain = number.Plain * turn } : number;
    }

    private bool IsOrdinal(int i) =>
        _language is not null
            && ((words.EndsBefore(i, _language.NameBefore) && !words.EndsBefore(i, _language.NoNameBefore))
            || (words.GapAfter(i) is "" && _language.OrdinalEndings.Contains(words[i + 1], StringComparer.Ordinal)));

    // "F-16", "12:30", "Tôn Hiểu Ba": a name, a time.
    private bool IsNameOrTime(int i)
    {
        var (span, text) = (words.Span(i), words.Text);
        var before = span.Start > 0 ? text[span.Start - 1] : ' ';
        var after = span.End < text.Length ? text[span.End] : ' ';
        if (!IsDigits(i))
        {
            return char.IsUpper(words[i][0]) && i > 0 && words.GapAfter(i - 1) is " " or "-";
        }

        var afterNext = span.End + 1 < text.Length ? text[span.End + 1] : ' ';
        var beforeLast = span.Start > 1 ? text[span.Start - 2] : ' ';
        // "8-to-10"
        var isGlued = words.GapAfter(i - 2) is "" || (words.GapAfter(i - 2) is "-" && IsDigits(i - 2)
            && _language?.Ranges.Any(range => range.Opener.Length == 0 && words.IsAny(i - 1, range.Joiners)) == true);
        return (before == '-' && char.IsLetter(beforeLast) && !isGlued) || (before == ':' && char.IsAsciiDigit(beforeLast))
            || (after == ':' && char.IsAsciiDigit(afterNext))
            || char.IsNumber(before) || (char.IsNumber(after) && !Words.IsFraction(after));
    }

    private bool IsNegative(int start) => start > 0 && words.Text[start - 1] is '-' or '−' or '–'
        && (start == 1 || char.IsWhiteSpace(words.Text[start - 2]) || words.Text[start - 2] == '(');
}
