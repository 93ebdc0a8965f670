using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>Adds and multiplies number words, one after another: "một nghìn hai trăm", "twelve hundred", "1 triệu 200 nghìn".</summary>
internal sealed partial class NumberComposer(WordList words, NumberWords language, int start)
{
    private static readonly Rational One = new(1);

    private Rational _total = new(0);

    private readonly int _start = start;

    // What is not multiplied by a scale of thousand or more yet; what may be added to it is less than the room.
    private Rational? _chunk;
    private long _room = long.MaxValue;
    private long _lastScale = long.MaxValue;
    private int _lastUnit;
    private bool _inDigits;
    private bool _afterScale;
    private bool _onFiller;
    private bool _hasEnded;
    private Rational _plain = One;

    /// <summary>The word to be taken next.</summary>
    public int Next { get; private set; } = start;

    public ParsedNumber? Result { get; private set; }

    /// <summary>Takes the next word, or says that the number ends before it.</summary>
    /// <param name="digits">The number in digits that begins at the word.</param>
    public bool Take((int Last, Rational Value)? digits)
    {
        if (_hasEnded)
        {
            return false;
        }

        var word = words[Next];
        (_onFiller, var afterFiller) = (false, _onFiller);
        var taken = TakeWord(word, digits, afterFiller);
        if (taken && !_onFiller)
        {
            Result = SoFar();
        }

        return taken;
    }

    private bool TakeWord(string word, (int Last, Rational Value)? digits, bool afterFiller)
    {
        if (digits is { } number)
        {
            return TakeDigits(number.Value, number.Last);
        }

        if (ScaleAt(Next) is { } scale)
        {
            return TakeScale(scale);
        }

        return IsUnit(word) ? TakeTenths() || TakeUnit(UnitOf(word), language.Tens.ContainsKey(word)) : TakeMark(afterFiller);
    }

    private ParsedNumber SoFar()
    {
        var value = _total + (_chunk ?? new Rational(0));
        var isHundreds = _room == 100 && _total == new Rational(0) && language.Scales.ContainsKey(words[Next - 1]);
        if (isHundreds)
        {
            return new(_start, Next - 1, value, value * new Rational(1, 100), new(100));
        }

        var scale = _afterScale && _lastScale != long.MaxValue ? new(_lastScale) : One;
        return new(_start, Next - 1, value, _afterScale ? _plain : value, scale);
    }

    private bool TakeMark(bool afterFiller)
    {
        if (words.IsAny(Next, language.TensMarks))
        {
            return TakeTensMark();
        }

        if (words.IsAny(Next, language.AndHalf))
        {
            return TakeHalf();
        }

        return words.IsAny(Next, language.Articles) ? TakeArticle() : TakeFiller(afterFiller);
    }

    private bool TakeDigits(Rational value, int last)
    {
        var more = _afterScale && language.Scales.TryGetValue(words[last + 1], out var scale) && scale < _lastScale && words.GapAfter(last) is " ";
        if (_chunk is null && Next > _start && !more)
        {
            return TakeTenths();
        }

        if (_chunk is not null)
        {
            return false;
        }

        (_chunk, _room, _inDigits, _afterScale) = (value, 1, true, false);
        Next = last + 1;
        return true;
    }

    private bool TakeUnit(int value, bool isTen)
    {
        if (!isTen && TakeAsTens(value))
        {
            return true;
        }

        if ((_chunk is not null && (value >= _room || _inDigits))
            || (_chunk is null && Next > _start && !_afterScale)
            || (_chunk is null && value >= _lastScale))
        {
            return false;
        }

        (_chunk, _room, _lastUnit, _inDigits, _afterScale) = ((_chunk ?? new Rational(0)) + new Rational(value), isTen ? 10 : 1, isTen ? 0 : value, false,
            false);
        Next++;
        return true;
    }

    // "hai mươi": the two becomes twenty.
    private bool TakeTensMark()
    {
        // "hơn chục người"
        if (_chunk is null && Next == _start && words.EndsBefore(Next, language.ScaleLeads))
        {
            (_chunk, _room, _lastUnit) = (new Rational(10), 1, 0);
            Next++;
            return true;
        }

        if (_chunk is null || _lastUnit is < 1 or > 9)
        {
            return false;
        }

        (_chunk, _room, _lastUnit) = (_chunk + new Rational(_lastUnit * 9L), 10, 0);
        Next++;
        return true;
    }

    private bool TakeScale(long scale)
    {
        // "5 nghìn tỷ": a scale of a scale.
        if (_chunk is null && _afterScale && scale > _lastScale)
        {
            (_total, _lastScale) = (_total * new Rational(scale), _lastScale * scale);
            Next++;
            return true;
        }

        if (_chunk is null && Next == _start && (OpensShortForm() || words.EndsBefore(Next, language.ScaleLeads)))
        {
            _chunk = One;
        }

        if (_chunk is not { } chunk || scale == _lastScale)
        {
            return false;
        }

        // "một nghìn hai trăm tỷ": all before it counts the larger scale.
        if (scale > _lastScale)
        {
            (_total, chunk) = (new(0), _total + chunk);
        }

        if (scale < 1000)
        {
            if (!(chunk < new Rational(100)))
            {
                return false;
            }

            (_chunk, _room, _lastUnit, _inDigits) = (chunk * new Rational(scale), scale, 0, false);
            Next++;
            return true;
        }

        (_total, _chunk, _plain, _room, _lastUnit, _lastScale, _inDigits, _afterScale) = (_total + (chunk * new Rational(scale)), null, chunk, long.MaxValue, 0,
            scale, false, true);
        Next++;
        return true;
    }

    // "hai triệu rưỡi", "hai trăm rưỡi"; after a unit it belongs to the thing counted.
    private bool TakeHalf()
    {
        if (_afterScale)
        {
            _total += new Rational(_lastScale, 2);
        }
        else if (_room == 100)
        {
            _chunk += new Rational(50);
        }
        else
        {
            return false;
        }

        (_room, _lastUnit) = (1, 0);
        Next++;
        return true;
    }

    // "a hundred"
    private bool TakeArticle()
    {
        if (Next > _start || !language.Scales.ContainsKey(words[Next + 1]))
        {
            return false;
        }

        (_chunk, _room) = (One, 1);
        Next++;
        return true;
    }

    // "một trăm linh năm", "hai nghìn không trăm linh ba", "two hundred and five"; never "two and three".
    private bool TakeFiller(bool afterFiller)
    {
        var length = words.PhraseAt(Next, language.Fillers);
        var goesOn = Next + length is var after && words.GapAfter(after - 1) is " "
            && (language.Units.ContainsKey(words[after]) || language.EndUnits.ContainsKey(words[after]) || language.Tens.ContainsKey(words[after])
            || words.IsAny(after, language.Fillers));
        if (length == 0 || Next == _start || !goesOn || !(afterFiller || language.Scales.ContainsKey(words[Next - 1])))
        {
            return false;
        }

        _onFiller = true;
        Next += length;
        return true;
    }
}
