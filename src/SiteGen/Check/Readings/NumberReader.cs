using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Reads the numbers that words give, with what beside them bears on them. Dates are no numbers.</summary>
internal sealed class NumberReader
{
    private readonly WordList _words;
    private readonly Grammar? _grammar;
    private readonly List<ParsedNumber> _numbers = [];

    private NumberReader(WordList words, Grammar? grammar, IReadOnlyList<TextSpan> masked)
    {
        (_words, _grammar) = (words, grammar);
        var isMasked = new bool[words.Count];
        foreach (var i in masked.SelectMany(words.Over))
        {
            isMasked[i] = true;
        }

        var parser = new NumberParser(words, grammar, i => i < isMasked.Length && isMasked[i]);
        for (var i = 0; i < words.Count; i++)
        {
            if (parser.At(i) is { } number)
            {
                _numbers.Add(number);
                i = number.Last;
            }
        }
    }

    /// <param name="text">With white space folded, as <see cref="Article.Reading"/> has it.</param>
    /// <param name="within">At best a whole sentence: a hedge outside is not seen.</param>
    /// <param name="grammar">Without one, only digits are read that can be read in one way.</param>
    /// <param name="masked">Names and whatever else may hold number words that count nothing.</param>
    public static ImmutableArray<NumberReading> Read(string text, TextSpan within, Grammar? grammar, IReadOnlyList<TextSpan> masked) =>
        Read(text, within, grammar, masked, DateReader.Read(text, within, grammar));

    /// <summary>A sentence of an article, whose dates are known.</summary>
    public static ImmutableArray<NumberReading> Read(ArticleText article, TextSpan sentence, IReadOnlyList<TextSpan> masked) =>
        Read(article.Text, sentence, article.Grammar, masked, article.DatesIn(sentence));

    private static ImmutableArray<NumberReading> Read(string text, TextSpan within, Grammar? grammar, IReadOnlyList<TextSpan> masked, ImmutableArray<DateReading> dates)
    {
        var reader = new NumberReader(new(text, within), grammar, [.. masked, .. dates.Select(date => date.Span)]);
        var readings = reader._numbers.Select(number => new NumberReading(reader.SpanOf(number), number.Value)).ToArray();
        if (grammar is not null)
        {
            reader.AddHedges(readings, grammar);
            reader.AddRanges(readings, grammar.Numbers);
        }

        return [.. readings];
    }

    private TextSpan SpanOf(ParsedNumber number) => _words.From(number.First, number.Last);

    private void AddHedges(NumberReading[] readings, Grammar grammar)
    {
        for (var n = 0; n < readings.Length; n++)
        {
            readings[n] = HedgeBefore(readings[n], _numbers[n].First, _numbers[n].Last, grammar) ?? HedgeAfter(readings[n], n, grammar.Numbers) ?? readings[n];
        }
    }

    private NumberReading? HedgeBefore(NumberReading reading, int first, int last, Grammar grammar)
    {
        if (_words.GapAfter(first - 1).Trim("$€£¥ ").Length > 0)
        {
            return null;
        }

        var longest = 0;
        var (hedge, words) = (default(Qualifier), "");
        foreach (var (phrase, qualifier) in grammar.Hedges)
        {
            var length = phrase.Count(' ') + 1;
            if (length > longest && first >= length && _words.PhraseAt(first - length, [phrase]) == length)
            {
                (longest, hedge, words) = (length, qualifier, phrase);
            }
        }

        if (longest == 0)
        {
            return null;
        }

        if (words == grammar.Numbers.DifferenceMark && _words.EndsBefore(first - longest, grammar.Numbers.Comparables))
        {
            return reading with { IsDifference = true };
        }

        var isUncertain = grammar.Numbers.UncertainHedges.Contains(words);
        if (isUncertain && IsCompared(last, grammar.Numbers))
        {
            return reading with { IsDifference = true };
        }

        return reading with { Hedge = hedge, HedgeSpan = _words.From(first - longest, first - 1), IsHedgeUncertain = isUncertain };
    }

    // "ít hơn 4 trạm so với tuyến cũ": by how much, not how exact.
    private bool IsCompared(int last, NumberWords language)
    {
        const int unitWords = 3;
        return Enumerable.Range(last + 1, unitWords + 1).TakeWhile(i => i < _words.Count && _words.GapAfter(i - 1) is " ").Any(i => _words.PhraseAt(i, language.DifferenceEnds) > 0);
    }

    // "500 người trở lên"
    private NumberReading? HedgeAfter(NumberReading reading, int n, NumberWords language)
    {
        const int unitWords = 4;
        var end = Math.Min(n + 1 < _numbers.Count ? _numbers[n + 1].First : _words.Count, _numbers[n].Last + unitWords + 2);
        for (var i = _numbers[n].Last + 1; i < end && _words.GapAfter(i - 1) is " " or "%" or "% "; i++)
        {
            foreach (var (phrase, qualifier) in language.HedgesAfter)
            {
                if (_words.PhraseAt(i, [phrase]) is > 0 and var length)
                {
                    return reading with { Hedge = qualifier, HedgeSpan = _words.From(i, i + length - 1) };
                }
            }
        }

        return null;
    }

    private void AddRanges(NumberReading[] readings, NumberWords language)
    {
        for (var n = 0; n + 1 < readings.Length; n++)
        {
            if (OpenerOf(_numbers[n], _numbers[n + 1], readings[n], language) is not { } opener)
            {
                readings[n] = readings[n] with { Value = BeforeChange(_numbers[n], _numbers[n + 1], language) };
                continue;
            }

            var (from, to) = (Scaled(_numbers[n], _numbers[n + 1]), _numbers[n + 1].Value);
            if (!(from < to))
            {
                continue;
            }

            var hedged = readings[n].Hedge is null && opener.Length > 0 ? HedgeBefore(readings[n], _numbers[n].First - 1, _numbers[n + 1].Last, _grammar!) ?? readings[n] : readings[n];
            if (hedged.HedgeSpan is { } hedge && _words.EndsBefore(_words.Over(hedge).Last() + 1, language.RangeLeads))
            {
                hedged = hedged with { IsHedgeUncertain = true };
            }

            var (lower, upper) = (readings[n].Span, readings[n + 1].Span);
            readings[n] = hedged with { Value = from, OtherEnd = new(upper, to) };
            readings[n + 1] = readings[n + 1] with { Hedge = readings[n + 1].Hedge ?? hedged.Hedge, HedgeSpan = readings[n + 1].HedgeSpan ?? hedged.HedgeSpan, IsHedgeUncertain = hedged.IsHedgeUncertain, OtherEnd = new(lower, from) };
            n++;
        }
    }

    // "2 đến 3 triệu": the first takes the scale of the second.
    private static Rational Scaled(ParsedNumber from, ParsedNumber to) => from.Scale == new Rational(1) && from.Value < to.Plain ? from.Value * to.Scale : from.Value;

    // "giảm từ 60 xuống 45 nghìn tấn": sixty thousand, where the two are of like size.
    private Rational BeforeChange(ParsedNumber from, ParsedNumber to, NumberWords language)
    {
        var ten = new Rational(10);
        var changes = to.First > from.Last + 1 && _words.PhraseAt(from.Last + 1, language.ChangeJoiners) == to.First - from.Last - 1 && _words.EndsBefore(from.First, language.Ranges.Select(range => range.Opener));
        return changes && from.Scale == new Rational(1) && from.Value < to.Plain * ten && to.Plain < from.Value * ten ? from.Value * to.Scale : from.Value;
    }

    // The word that opens the range, "" where it needs none, null where there is no range.
    private string? OpenerOf(ParsedNumber from, ParsedNumber to, NumberReading reading, NumberWords language)
    {
        var between = to.First - from.Last - 1;
        if (between == 0)
        {
            return _words.GapAfter(from.Last).Trim() is "-" or "–" or "—" ? "" : null;
        }

        const int unitWords = 3;
        var first = reading.HedgeSpan is { } hedge && hedge.End <= reading.Span.Start ? from.First - hedge.Of(_words.Text).Count(' ') - 1 : from.First;
        foreach (var (opener, joiners, mayBeChange) in language.Ranges)
        {
            var opened = opener.Length == 0 ? between == 1 : between <= unitWords + 1 && _words.EndsBefore(first, [opener]);
            if (opened && _words.IsAny(to.First - 1, joiners) && !(mayBeChange && Enumerable.Range(first - 6, 6).Any(i => _words.IsAny(i, language.Changes))))
            {
                return opener;
            }
        }

        return null;
    }
}
