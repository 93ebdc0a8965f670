namespace SiteGen.Text;

/// <summary>Splits an article into paragraphs (its lines) and sentences, at the same places every time.</summary>
internal static class Sentences
{
    /// <summary>The lines that hold anything but white space, trimmed, in order.</summary>
    public static IEnumerable<TextSpan> Paragraphs(string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (Trim(text, new(start, end)) is { IsEmpty: false } paragraph)
            {
                yield return paragraph;
            }

            start = end + 1;
        }
    }

    /// <summary>The sentences of one paragraph, with their full stops and closing quotation marks, without the white space between them.</summary>
    /// <param name="grammar">Names the abbreviations whose full stop ends no sentence.</param>
    public static IEnumerable<TextSpan> Of(string text, TextSpan paragraph, Grammar grammar)
    {
        var start = paragraph.Start;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…'))
            {
                continue;
            }

            var end = i + 1;
            while (end < paragraph.End && text[end] is '.' or '!' or '?' or '…' or '”' or '’' or '"' or '\'' or ')' or ']' or '»')
            {
                end++;
            }

            if (end >= paragraph.End || (char.IsWhiteSpace(text[end]) && BeginsSentence(text, end, paragraph.End)
                && !EndsAbbreviation(text, start, i, end, grammar)))
            {
                yield return Trim(text, new(start, end));
                start = end;
            }

            i = end - 1;
        }

        if (Trim(text, new(start, paragraph.End)) is { IsEmpty: false } rest)
        {
            yield return rest;
        }
    }

    // "Kelva Inc. chief Ro Tan", but "… of Kelva Inc. The firm …"
    private static readonly GrammarFinder Begins = new(grammar => [.. grammar.Frames.LeadIns,
        .. grammar.Frames.Indefinites, .. grammar.Frames.BodyNouns, .. grammar.Pronouns, .. grammar.Demonstratives,
        .. grammar.Prepositions, .. grammar.Honorifics, .. grammar.PhraseOpeners]);

    private const int LongestDegree = 12;

    private static readonly GrammarFinder Degrees = new(grammar => grammar.Degrees);

    private static bool BeginsSentence(string text, int offset, int end)
    {
        while (offset < end && (char.IsWhiteSpace(text[offset]) || text[offset] is '“' or '‘' or '"' or '\'' or '(' or '[' or '«' or '–' or '—' or '-'))
        {
            offset++;
        }

        return offset >= end || char.IsUpper(text[offset]) || char.IsDigit(text[offset]);
    }

    // "J. Stewart", "U.S.", "Mr. Kimball": the word before the full stop is one capital or known to be short for something.
    private static bool EndsAbbreviation(string text, int start, int stop, int next, Grammar grammar)
    {
        if (text[stop] != '.')
        {
            return false;
        }

        var from = stop;
        while (from > start && (Words.IsPart(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        var word = text[from..stop];
        // "chị T. Sau đó"
        var isAtEnd = word.Length == 1 && !grammar.Frames.Inverts && Begins.StartsAt(text, next + 1, grammar);
        return (IsInitials(word) && !isAtEnd && !IsMeasure(text, from, grammar))
            || grammar.Abbreviations.Contains(word, StringComparer.OrdinalIgnoreCase)
            || (grammar.Frames.NameEndings.Contains(word, StringComparer.Ordinal) && !Begins.StartsAt(text, next + 1, grammar));
    }

    // "14 độ C.", "14 °C."
    private static bool IsMeasure(string text, int letter, Grammar grammar) => letter > 1 && (text[letter - 1] == '°'
        || (text[letter - 1] == ' ' && Degrees.EndsBefore(text, letter, new(Math.Max(0, letter - LongestDegree), letter), grammar)));

    // "J", "A.G"
    private static bool IsInitials(string word) => word.Length % 2 == 1 && word.Index().All(letter => letter.Index % 2 == 0 ? char.IsUpper(letter.Item)
        : letter.Item == '.');

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = span;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }
}
