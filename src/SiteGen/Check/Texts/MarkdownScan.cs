using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>As much of Markdown as one must know to tell prose from what is none.</summary>
internal static class MarkdownScan
{
    /// <summary>Runs of lines that belong together: up to an empty line, or one that begins a heading, an item, a quotation or a row.</summary>
    public static IEnumerable<TextSpan> Blocks(string body)
    {
        var start = 0;
        foreach (var line in Lines(body))
        {
            var first = body.AsSpan(line.Start, line.Length).TrimStart();
            if (first.Length > 0 && !(first[0] is '#' or '-' or '*' or '+' or '>' or '|' || ListMark(body, line) is not null))
            {
                continue;
            }

            if (line.Start > start)
            {
                yield return new(start, line.Start);
            }

            start = line.Start;
        }

        if (start < body.Length)
        {
            yield return new(start, body.Length);
        }
    }

    /// <summary>Blocks of code between fences, code in a line, and addresses.</summary>
    public static IEnumerable<TextSpan> Code(string body)
    {
        List<TextSpan> fences = [];
        var (open, mark) = (-1, "");
        foreach (var line in Lines(body))
        {
            var first = body.AsSpan(line.Start, line.Length).TrimStart();
            if (open < 0 && (first.StartsWith("```", StringComparison.Ordinal) || first.StartsWith("~~~", StringComparison.Ordinal)))
            {
                (open, mark) = (line.Start, first[..3].ToString());
            }
            else if (open >= 0 && first.StartsWith(mark, StringComparison.Ordinal))
            {
                fences.Add(new(open, line.End));
                open = -1;
            }
        }

        if (open >= 0)
        {
            fences.Add(new(open, body.Length));
        }

        return [.. fences, .. Between(body, "`", "`"), .. Between(body, "](", ")"), .. Between(body, "<", ">"), .. Addresses(body)];
    }

    /// <summary>Numbers that only count off: <c>1.</c> at the beginning of a line or heading, <c>(2)</c> in one.</summary>
    public static IEnumerable<TextSpan> ListNumbers(string text)
    {
        foreach (var line in Lines(text))
        {
            if (ListMark(text, line) is { } mark)
            {
                yield return mark;
            }
        }

        for (var i = text.IndexOf('(', StringComparison.Ordinal); i >= 0; i = text.IndexOf('(', i + 1))
        {
            var end = DigitsFrom(text, i + 1);
            if (end > i + 1 && end <= i + 3 && end < text.Length && text[end] == ')')
            {
                yield return new(i, end + 1);
            }
        }
    }

    // Behind the marks of quotations and headings.
    private static TextSpan? ListMark(string text, TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && text[start] is ' ' or '\t' or '>' or '#')
        {
            start++;
        }

        var end = DigitsFrom(text, start);
        return end > start && end + 1 < line.End && text[end] is '.' or ')' && text[end + 1] == ' ' ? new(start, end) : null;
    }

    private static int DigitsFrom(string text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    // Where one has no end on its line, none after it there has one.
    private static IEnumerable<TextSpan> Between(string text, string open, string close)
    {
        foreach (var line in Lines(text))
        {
            for (var i = Find(open, line.Start); i >= 0;)
            {
                var end = Find(close, i + open.Length);
                if (end >= 0)
                {
                    yield return new(i, end + close.Length);
                }

                i = end < 0 ? -1 : Find(open, end + close.Length);
            }

            int Find(string mark, int from) => from < line.End ? text.IndexOf(mark, from, line.End - from, StringComparison.Ordinal) : -1;
        }
    }

    private static IEnumerable<TextSpan> Addresses(string text)
    {
        var end = 0;
        for (var i = text.IndexOf("://", StringComparison.Ordinal); i >= 0; i = text.IndexOf("://", end, StringComparison.Ordinal))
        {
            var start = i;
            while (start > end && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            yield return new(start, end);
        }
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            yield return new(start, end);
            start = end + 1;
        }
    }
}
