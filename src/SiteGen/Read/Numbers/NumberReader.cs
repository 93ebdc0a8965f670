using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>Reads the numbers that words give, with what beside them bears on them. Dates are no numbers.</summary>
internal static class NumberReader
{
    /// <param name="text">With white space folded, as <see cref="Article.Reading"/> has it.</param>
    /// <param name="within">At best a whole sentence: a hedge outside is not seen.</param>
    /// <param name="grammar">Without one, only digits are read that can be read in one way.</param>
    /// <param name="masked">Names and whatever else may hold number words that count nothing.</param>
    public static ImmutableArray<NumberReading> Read(string text, TextSpan within, Grammar? grammar, IReadOnlyList<TextSpan> masked) =>
        Read(text, within, grammar, masked, DateReader.Read(text, within, grammar), isLenient: false);

    /// <summary>Where the dates are known.</summary>
    /// <param name="isLenient">With words that are numbers only for one who looks for them: "one", "một", "hạng 18", "the 12th".</param>
    public static ImmutableArray<NumberReading> Read(string text, TextSpan within, Grammar? grammar, IReadOnlyList<TextSpan> masked,
        ImmutableArray<DateReading> dates, bool isLenient)
    {
        WordList words = new(text, NumberTokens.In(text, within, grammar?.Numbers));
        var numbers = Parse(words, grammar, [.. masked, .. dates.Select(date => date.Span)], isLenient);
        var readings = numbers.ConvertAll(number => ReadingOf(words, number)).ToArray();
        if (grammar is not null)
        {
            NumberHedges hedges = new(words, grammar, within);
            hedges.AddTo(readings, numbers);
            new NumberRanges(words, grammar.Numbers, hedges).AddTo(readings, numbers);
            new NumberRatios(words, grammar.Numbers).AddParts(readings, numbers);
            new NumberRatios(words, grammar.Numbers).AddWholesFirst(readings, numbers);
            new NumberRatios(words, grammar.Numbers).AddWholesFar(readings, numbers);
            new NumberRatios(words, grammar.Numbers).AddOneOf(readings, numbers);
            new NumberMeasures(words, grammar.Numbers).AddTo(readings, numbers, [.. dates.Select(date => date.Span)]);
        }

        return [.. readings.Where((_, n) => !numbers[n].IsVague)];
    }

    /// <summary>Leniently, in a text of which no names are known.</summary>
    public static ImmutableArray<NumberReading> ReadLeniently(string text, TextSpan within, Grammar? grammar) =>
        Read(text, within, grammar, masked: [], DateReader.Read(text, within, grammar), isLenient: true);

    private static List<ParsedNumber> Parse(WordList words, Grammar? grammar, IEnumerable<TextSpan> masked, bool isLenient)
    {
        var isMasked = new bool[words.Count];
        foreach (var i in masked.SelectMany(words.Over))
        {
            isMasked[i] = true;
        }

        NumberParser parser = new(words, grammar, i => i < isMasked.Length && isMasked[i], isLenient);
        List<ParsedNumber> numbers = [];
        for (var i = 0; i < words.Count; i++)
        {
            if (parser.At(i) is { } number)
            {
                numbers.Add(number);
                i = number.Last;
            }
        }

        if (grammar is not null)
        {
            new NumberRatios(words, grammar.Numbers).Join(numbers);
        }

        return numbers;
    }

    private static NumberReading ReadingOf(WordList words, ParsedNumber number) => new(words.From(number.First, number.Last), number.Value)
    {
        IsOrdinal = number.IsOrdinal,
        Magnified = number.Magnified is { } value ? new(words.From(number.First, number.Last + 1), value) : null,
    };
}
