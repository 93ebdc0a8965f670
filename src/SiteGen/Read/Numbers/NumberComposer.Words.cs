using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>Which words count here, and the short forms of Vietnamese; the rest is in NumberComposer.cs.</summary>
internal sealed partial class NumberComposer
{
    /// <summary>Whether the word to be taken next is a unit or ten that counts here.</summary>
    public bool IsAtUnit => IsUnit(words[Next]);

    private int UnitOf(string word) =>
        language.Units.TryGetValue(word, out var unit) || language.EndUnits.TryGetValue(word, out unit) ? unit : language.Tens[word];

    // "bốn lăm", "ba sáu": the first of two units is tens.
    private bool TakeAsTens(int value)
    {
        if (!language.HasShortForms || _chunk is null || _lastUnit is < 2 or > 9 || value is < 1 or > 9 || words.GapAfter(Next - 1) is not " ")
        {
            return false;
        }

        (_chunk, _room, _lastUnit) = (_chunk + new Rational((_lastUnit * 9L) + value), 1, 0);
        Next++;
        return true;
    }

    // "hai trăm tư", "ba triệu hai", "4 triệu 5": tenths of the scale before it, where the number ends.
    private bool TakeTenths()
    {
        var isAfterHundred = !_afterScale && _room == 100;
        if (!language.HasShortForms || !(_afterScale || isAfterHundred) || TenthsAt(Next) is not { } tenths || words.GapAfter(Next - 1) is not " "
            || GoesOnAfter(Next) || words.IsAny(Next - 1, language.Fillers))
        {
            return false;
        }

        if (isAfterHundred)
        {
            _chunk += new Rational(tenths * 10);
        }
        else
        {
            _total += new Rational(tenths * _lastScale, 10);
        }

        (_room, _lastUnit, _afterScale, _hasEnded) = (1, 0, false, true);
        Next++;
        return true;
    }

    private int? TenthsAt(int i)
    {
        if (language.Units.TryGetValue(words[i], out var unit) && unit < 10 && IsUnit(words[i]))
        {
            return unit;
        }

        if (language.EndUnits.TryGetValue(words[i], out var end))
        {
            return end;
        }

        if (words[i] is [>= '1' and <= '9' and var digit] && words.GapAfter(i) is " " or "." or "\n" or ", ")
        {
            return digit - '0';
        }

        return null;
    }

    private bool GoesOnAfter(int i)
    {
        var next = words[i + 1];
        return words.GapAfter(i) is " " && (IsNumberWord(next) || language.Scales.ContainsKey(next))
            && !(language.Doubtful is { } doubtful && words.Is(i + 1, doubtful.Word));
    }

    // "nghìn rưỡi", "trăm tư"
    private bool OpensShortForm() => language.HasShortForms && words.GapAfter(Next) is " "
        && (words.IsAny(Next + 1, language.AndHalf) || words.IsAny(Next + 1, language.EndUnitNames));

    // After digits in short, too: "4.2bn".
    private long? ScaleAt(int i) =>
        language.Scales.TryGetValue(words[i], out var scale) || (_inDigits && language.Magnitudes.TryGetValue(words[i], out scale)) ? scale : null;

    private bool IsUnit(string word) =>
        language.Tens.ContainsKey(word)
        || (language.EndUnits.ContainsKey(word) && Next > _start)
        || (language.Units.ContainsKey(word) && (language.Doubtful is not { } doubtful || !words.Is(Next, doubtful.Word) || IsDoubtfulUnit(doubtful)));

    // "năm" is five inside a number ("hai nghìn năm trăm", "linh năm") and before what is counted ("năm người"); after a number it is its unit ("hai năm").
    private bool IsDoubtfulUnit(DoubtfulUnit doubtful)
    {
        var multiplied = words.IsAny(Next + 1, language.TensMarks) || language.Scales.ContainsKey(words[Next + 1]);
        if (Next > _start)
        {
            return multiplied || words.IsAny(Next - 1, language.Fillers);
        }

        var isUnit = words.GapAfter(Next - 1) is " " && (IsNumberWord(words[Next - 1]) || char.IsAsciiDigit(words[Next - 1][^1]));
        var counts = !isUnit && words.GapAfter(Next) is " " && words[Next + 1] is [var letter, ..] && char.IsLower(letter)
            && !words.IsAny(Next + 1, doubtful.NotBefore);
        return multiplied || (counts && !words.EndsBefore(Next, doubtful.NotAfter));
    }

    private bool IsNumberWord(string word) =>
        language.Units.ContainsKey(word) || language.EndUnits.ContainsKey(word) || language.Tens.ContainsKey(word) || language.Scales.ContainsKey(word)
            || language.TensMarks.Contains(word, StringComparer.OrdinalIgnoreCase);
}
