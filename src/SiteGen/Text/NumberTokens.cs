namespace SiteGen.Text;

/// <summary>Words as numbers are read from them: what is glued to digits is a word of its own (<c>19,5|km</c>, <c>4.2|bn</c>, <c>5|½</c>,
/// <c>12|th</c>, <c>KSh|40</c>).</summary>
internal static class NumberTokens
{
    public static IEnumerable<TextSpan> In(string text, TextSpan within, NumberWords? language)
    {
        foreach (var whole in Words.In(text, within))
        {
            var word = whole;
            if (MoneySigns.LettersAt(text, whole) is > 0 and var letters)
            {
                yield return new(whole.Start, whole.Start + letters);
                word = new(whole.Start + letters, whole.End);
            }

            var tail = TailOf(text, word, language);
            yield return new(word.Start, tail);
            if (tail < word.End)
            {
                yield return new(tail, word.End);
            }
        }
    }

    // Where the digits end, if what stands behind them is known; "4x4" and "7h30" are no numbers.
    private static int TailOf(string text, TextSpan word, NumberWords? language)
    {
        var end = word.Start;
        while (end < word.End && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' or '/'))
        {
            end++;
        }

        return end > word.Start && end < word.End && IsTail(text[end..word.End], language) ? end : word.End;
    }

    private static bool IsTail(string tail, NumberWords? language) =>
        (tail.Length == 1 && Words.IsFraction(tail[0]))
        || UnitSymbols.Glued.ContainsKey(tail)
        || (language is not null
        && (language.Magnitudes.ContainsKey(tail) || language.DoubtfulMagnitudes.ContainsKey(tail) || language.Scales.ContainsKey(tail)
        || language.OrdinalEndings.Contains(tail, StringComparer.Ordinal)));
}
