using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>Words and signs beside a number that say how exact it is, or that it is only a difference.</summary>
internal sealed class NumberHedges(WordList words, Grammar grammar, TextSpan sentence)
{
    private const int UnitWords = 4;

    private static readonly GrammarFinder PlainNegations = new(grammar => grammar.PlainNegations);

    private const string Signs = "$€£¥₫₹₩₦₱₺₪₴₽฿";

    private readonly NumberWords _language = grammar.Numbers;

    public void AddTo(NumberReading[] readings, List<ParsedNumber> numbers)
    {
        for (var n = 0; n < readings.Length; n++)
        {
            var next = n + 1 < numbers.Count ? numbers[n + 1].First : words.Count;
            var hedged = Before(readings[n], numbers[n].First, numbers[n].Last) ?? SignBefore(readings[n]) ?? After(readings[n], numbers[n].Last, next)
                ?? readings[n];
            readings[n] = hedged with { IsChange = IsChange(numbers[n], hedged, next) };
        }
    }

    /// <summary>The reading with the hedge that ends before word <paramref name="first"/>; null where there is none.</summary>
    public NumberReading? Before(NumberReading reading, int first, int last)
    {
        first = WithSign(first);
        return HedgeBefore(reading, first, last) ?? HedgeBeforeArticle(reading, first, last);
    }

    // "over US$5", "over KSh5": the letters belong to the sign.
    private int WithSign(int first) => words.GapAfter(first - 1) is "$"
        || (first > 0 && MoneySigns.At(words.Text, words.Span(first).Start, words.Span(first).Start)?.Span == words.Span(first - 1)) ? first - 1 : first;

    // "roughly a 32 percent fall"; but "talks about a 40 percent tariff" may be how exact it is, or what they are about.
    private NumberReading? HedgeBeforeArticle(NumberReading reading, int first, int last)
    {
        var isThreshold = words.EndsBefore(first, _language.PartOwners) && Enumerable.Range(last + 1, UnitWords)
            .TakeWhile(i => i < words.Count && words.GapAfter(i - 1) is " " or "-").Any(i => words.IsAny(i, _language.ThresholdNouns));
        if (!(isThreshold || words.IsAny(first - 1, _language.Articles)) || HedgeBefore(reading, first - 1, last) is not { HedgeSpan: { } span } hedged)
        {
            return null;
        }

        var isPreposition = grammar.Prepositions.Concat(grammar.LoosePlaceLeads).Contains(span.In(words.Text), StringComparer.OrdinalIgnoreCase);
        // "a battle over a 40 crown award": what it was about, rather than how much.
        if (isPreposition && !isThreshold && _language.Opponents.Contains(span.In(words.Text), StringComparer.OrdinalIgnoreCase))
        {
            return hedged with { Hedge = null, OtherHedges = [hedged.Hedge] };
        }

        return isPreposition ? hedged with { OtherHedges = [.. hedged.OtherHedges, null] } : hedged;
    }

    private NumberReading? HedgeBefore(NumberReading reading, int first, int last)
    {
        if (words.GapAfter(first - 1).Trim(Signs + " ").Length > 0)
        {
            return null;
        }

        var longest = 0;
        var (hedge, phrase) = (default(Qualifier), "");
        foreach (var (candidate, qualifier) in grammar.Hedges)
        {
            if (words.IsBefore(first, candidate) && candidate.Count(' ') + 1 is var length && length > longest)
            {
                (longest, hedge, phrase) = (length, qualifier, candidate);
            }
        }

        var start = first - longest;
        // "Ấn Độ 5,6 triệu tấn": a word of a name.
        var isInName = longest == 1
            && start > 0
            && char.IsUpper(words[start][0])
            && words.GapAfter(start - 1) is " "
            && char.IsUpper(words[start - 1].FirstOrDefault());
        // The "độ" of "cường độ 6" is half a word.
        var isHalf = longest > 0 && _language.NoHedges.Any(word => words.EndsBefore(first, word)
            && word.EndsWith(phrase, StringComparison.OrdinalIgnoreCase));
        // "up to seventh": where it rose.
        var isToRank = reading.IsOrdinal && _language.ChangeJoiners.Contains(phrase);
        if (longest == 0 || isInName || isHalf || isToRank || IsAfterChange(start, phrase) || IsOfOpponent(start, phrase, reading))
        {
            return null;
        }

        var span = words.From(start, first - 1);
        var denial = Denials.Before(words.Text, sentence, span.Start, grammar) is { } nearest && !IsInsideChange(nearest, start)
            && PlainNegations.AtStart(words.Text, nearest, grammar)?.End == nearest.End ? nearest : (TextSpan?)null;
        if (phrase == _language.DifferenceMark && words.EndsBefore(start, _language.Comparables))
        {
            // "không dài hơn 5 km" is at most as long.
            if (denial is { } at)
            {
                return reading with { Hedge = Qualifier.AtMost, HedgeSpan = new(at.Start, span.End), OtherHedges = [null] };
            }

            // "dài hơn 17 km" may be more than 17 km, or longer by so much.
            var mayBeLength = words.EndsBefore(start, _language.Dimensions) && !IsCompared(last);
            return mayBeLength ? reading with { Hedge = hedge, HedgeSpan = span, OtherHedges = [null] } : reading with { IsDifference = true };
        }

        if (denial is { } no && Turned(hedge) is { } turned)
        {
            return reading with { Hedge = turned, HedgeSpan = new(no.Start, span.End) };
        }

        var isUncertain = _language.UncertainHedges.Contains(phrase);
        if (isUncertain && IsCompared(last))
        {
            return reading with { IsDifference = true };
        }

        return reading with
        {
            Hedge = hedge,
            HedgeSpan = span,
            IsHedgeUncertain = isUncertain,
            OtherHedges = [.. _language.LooseHedges.GetValueOrDefault(phrase, [])]
        };
    }

    // "a win over 20-year-old Ro Tan": whom it was won over; but "an over 20-year-old law".
    private bool IsOfOpponent(int start, string phrase, NumberReading reading) =>
        _language.Opponents.Contains(phrase) && !words.IsAny(start - 1, _language.Articles)
        && words.Text.AsSpan(reading.Span.End) is ['-', .. var rest] && IsAge(rest);

    private bool IsAge(ReadOnlySpan<char> rest)
    {
        foreach (var age in _language.AgeAdjectives)
        {
            if (rest.StartsWith(age, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "nâng tổng lỗ chưa phân phối lên trên 400 tỷ": what is denied stands between the verb and the word that leads on to the number.
    private bool IsInsideChange(TextSpan denial, int start)
    {
        const int reach = 8;
        var first = words.Over(denial).First();
        return words.EndsBefore(start, _language.ChangeJoiners) && !Enumerable.Range(first, start - first).Any(i => words.IsAny(i, _language.Changes))
            && Enumerable.Range(Math.Max(0, first - reach), Math.Min(reach, first)).Any(i => words.IsAny(i, _language.Changes));
    }

    // "not more than 40" is at most 40.
    private static Qualifier? Turned(Qualifier hedge) => hedge switch
    {
        Qualifier.MoreThan => Qualifier.AtMost,
        Qualifier.LessThan => Qualifier.AtLeast,
        Qualifier.AtLeast or Qualifier.Nearly or Qualifier.AtMost => Qualifier.LessThan,
        _ => null,
    };

    // "tăng lên tới 500": the words lead to where it rose.
    private bool IsAfterChange(int start, string phrase)
    {
        return _language.ChangeJoiners.Contains(phrase) && FollowsChange(start);
    }

    private bool FollowsChange(int at)
    {
        const int reach = 6;
        return Enumerable.Range(at - reach, reach).Any(i => words.IsAny(i, _language.Changes));
    }

    // "ít hơn 4 trạm so với tuyến cũ": by how much, not how exact.
    private bool IsCompared(int last) =>
        Enumerable.Range(last + 1, UnitWords).TakeWhile(i => i < words.Count
            && words.GapAfter(i - 1) is " ").Any(i => words.PhraseAt(i, _language.DifferenceEnds) > 0);

    // "~100", ">500"
    private NumberReading? SignBefore(NumberReading reading)
    {
        var at = reading.Span.Start - 1;
        while (at > sentence.Start && words.Text[at] is '$' or '€' or '£' or '¥' or ' ')
        {
            at--;
        }

        return at >= sentence.Start && SignOf(words.Text[at]) is { } hedge ? reading with { Hedge = hedge, HedgeSpan = new(at, at + 1) } : null;
    }

    private static Qualifier? SignOf(char sign) => sign switch
    {
        '~' or '∼' or '≈' or '≃' => Qualifier.About,
        '>' => Qualifier.MoreThan,
        '<' => Qualifier.LessThan,
        '≥' => Qualifier.AtLeast,
        '≤' => Qualifier.AtMost,
        _ => null,
    };

    // "500 người trở lên", "40-odd", "500+"
    private NumberReading? After(NumberReading reading, int last, int next)
    {
        if (reading.Span.End < sentence.End && words.Text[reading.Span.End] == '+')
        {
            return reading with { Hedge = Qualifier.AtLeast, HedgeSpan = new(reading.Span.End, reading.Span.End + 1), OtherHedges = [Qualifier.MoreThan] };
        }

        if (words.GapAfter(last) is "-" or "‑" && _language.HedgeEndings.Keys.Any(ending => words.PhraseAt(last + 1, ending) > 0))
        {
            var ending = words[last + 1].ToLowerInvariant();
            return reading with { Hedge = _language.HedgeEndings[ending], HedgeSpan = words.From(last + 1, last + 1), OtherHedges = [Qualifier.MoreThan] };
        }

        var end = Math.Min(next, last + UnitWords + 2);
        for (var i = last + 1; i < end && words.GapAfter(i - 1) is " " or "" or "%" or "% "; i++)
        {
            foreach (var (phrase, qualifier) in _language.HedgesAfter)
            {
                if (words.PhraseAt(i, phrase) is > 0 and var length)
                {
                    return reading with { Hedge = qualifier, HedgeSpan = words.From(i, i + length - 1) };
                }
            }
        }

        return null;
    }

    // "500 fewer ships", "rose by 500", "tăng thêm 500"; a change in per cent is told as such.
    private bool IsChange(ParsedNumber number, NumberReading reading, int next)
    {
        var first = reading.HedgeSpan is { } hedge && hedge.End <= reading.Span.Start ? words.Over(hedge).FirstOrDefault(number.First) : number.First;
        var unit = words.PhraseAt(number.Last + 1, _language.RelativeUnits);
        if (unit > 0 || words.Text.AsSpan(reading.Span.End, Math.Min(2, sentence.End - reading.Span.End)).TrimStart() is ['%', ..])
        {
            return FollowsCompared(first) || IsMeasuredBy(number.Last + unit);
        }

        first = WithSign(first);
        return words.EndsBefore(first, _language.ChangeLeads, Signs)
            || FollowsCompared(first)
            || FollowsMark(first)
            || (words.EndsBefore(first, _language.ChangeAmounts, Signs) && FollowsChange(first))
            || IsMoneyOfChange(number, reading)
            || Enumerable.Range(number.Last + 1, 3).TakeWhile(i => i < next && words.GapAfter(i - 1) is " ")
                .Any(i => words.PhraseAt(i, _language.ChangeEnds) > 0 && reading.HedgeSpan?.Contains(words.Span(i)) != true);
    }

    // "a $20 million increase", "a £5m pay rise"
    private bool IsMoneyOfChange(ParsedNumber number, NumberReading reading) =>
        MoneySigns.At(words.Text, reading.Span.Start, reading.Span.Start) is not null
        && Enumerable.Range(number.Last + 1, 2).TakeWhile(i => words.GapAfter(i - 1) is " ").Any(i => words.IsAny(i, _language.ChangeNouns));

    // "12 percent richer than", "12% more expensive than": by how much one thing is above another.
    private bool IsMeasuredBy(int unit)
    {
        const int comparing = 2;
        return Enumerable.Range(unit + 2, comparing).Any(i => words.GapAfter(i - 1) is " " && words.PhraseAt(i, _language.DifferenceEnds) > 0
            && Enumerable.Range(unit, i - unit).All(gap => words.GapAfter(gap) is " " or "% "));
    }

    // "dưới báo động ba 0,3 m": a word of the mark stands between.
    private bool FollowsMark(int first)
    {
        const int markWords = 2;
        return _language.Marks.Count > 0 && Enumerable.Range(1, markWords).Select(back => first - back).Any(i => i > 0 && words.EndsBefore(i, _language.Marks));
    }

    // "nhiều hơn Nga 500 tàu"
    private bool FollowsCompared(int first)
    {
        const int nameWords = 4;
        return _language.DifferenceVerbs.Count > 0 && Enumerable.Range(1, nameWords).Select(back => first - back).TakeWhile(i => i > 0
            && char.IsUpper(words[i].FirstOrDefault())).Any(i => words.IsAny(i - 1, _language.DifferenceVerbs));
    }
}
