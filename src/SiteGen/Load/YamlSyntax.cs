using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Says in plain words why YAML can't be read: looks for the usual slips in the lines where the parser gave up.</summary>
internal static class YamlSyntax
{
    /// <param name="lastGood">The beginning of the last value that was read.</param>
    /// <param name="failed">Where the parser gave up, which is often after the slip.</param>
    public static Diagnostic Explain(SourceText file, TextSpan part, int lastGood, int failed)
    {
        var first = file.LineAt(Math.Min(lastGood, failed));
        var last = file.LineAt(Math.Max(part.Start, Math.Min(failed, part.End)));
        if (YamlLines.SlipAround(file, first, last) is { } between)
        {
            return between;
        }

        for (var line = last; line >= first; line--)
        {
            if (SlipIn(file, file.Line(line)) is { } slip)
            {
                return slip;
            }
        }

        if (BeginsWithoutKey(file, part) is { } prose)
        {
            return YamlMessages.NoKeys(new(file, prose));
        }

        var lineOfFailure = file.Line(last);
        var words = SkipSpaces(file.Text, lineOfFailure.Start, lineOfFailure.End);
        return words < lineOfFailure.End && failed >= words && IndentDiffers(file, last)
            ? YamlMessages.WrongIndent(new(file, new(words, lineOfFailure.End)))
            : YamlMessages.Unreadable(new(file, new(Math.Min(failed, lineOfFailure.End), lineOfFailure.End)));
    }

    // Running text, as of an article that was saved under the wrong name.
    private static TextSpan? BeginsWithoutKey(SourceText file, TextSpan part)
    {
        for (var line = file.LineAt(part.Start); line < file.LineCount && file.Line(line).Start < part.End; line++)
        {
            var span = file.Line(line);
            var start = SkipSpaces(file.Text, span.Start, span.End);
            if (start < span.End && file.Text[start] is not '#')
            {
                return file.Text[start] is '-' or '{' or '"' or '\'' || ColonAfterKey(file.Text, start, span.End) >= 0 ? null : new(start, span.End);
            }
        }

        return null;
    }

    private static Diagnostic? SlipIn(SourceText file, TextSpan line)
    {
        var text = file.Text;
        var start = SkipSpaces(text, line.Start, line.End);
        while (start + 1 < line.End && text[start] == '-' && text[start + 1] == ' ')
        {
            start = SkipSpaces(text, start + 1, line.End);
        }

        if (start >= line.End || text[start] == '#')
        {
            return null;
        }

        var colon = ColonAfterKey(text, start, line.End);
        if (colon >= 0 && colon + 1 < line.End && text[colon + 1] == '\u00A0')
        {
            return YamlMessages.HiddenSpace(new(file, new(colon + 1, colon + 2)), "a no-break space");
        }

        if (colon >= 0 && colon + 1 < line.End && text[colon + 1] != ' ')
        {
            return YamlMessages.NoSpaceAfterColon(new(file, new(start, colon + 1)));
        }

        var value = new TextSpan(SkipSpaces(text, colon < 0 ? start : colon + 1, line.End), line.End);
        return value.IsEmpty ? null : SlipInValue(file, value, hasKey: colon >= 0);
    }

    private static Diagnostic? SlipInValue(SourceText file, TextSpan value, bool hasKey)
    {
        var words = value.Of(file.Text);
        var place = new Place(file, value);
        var first = new Place(file, new(value.Start, value.Start + 1));
        return words[0] switch
        {
            '[' when words.StartsWith("[[", StringComparison.Ordinal) => YamlMessages.LinkBeginsText(place),
            '[' or '{' => YamlMessages.BracketBeginsText(first, words[0]),
            '*' or '&' or '!' or '%' or '@' or '`' => YamlMessages.MarkBeginsText(first, words[0]),
            '"' or '\'' => Quoted(file, value, hasKey),
            '?' when hasKey && words.TrimEnd().Length == 1 => YamlMessages.MarkBeginsText(first, '?'),
            '>' or '|' when words.TrimEnd().Length > 3 => YamlMessages.TextAfterBlockSign(place),
            '-' when hasKey && (words.StartsWith("- ", StringComparison.Ordinal) || words.TrimEnd().Length == 1) => YamlMessages.ListOnLineOfKey(place),
            _ => hasKey && InnerColon(words) is >= 0 and var colon
                ? YamlMessages.ColonInText(new(file, new(value.Start + colon, value.Start + colon + 1)))
                : null,
        };
    }

    private static Diagnostic? Quoted(SourceText file, TextSpan value, bool hasKey)
    {
        var (text, mark) = (file.Text, file.Text[value.Start]);
        for (var i = value.Start + 1; i < value.End; i++)
        {
            if (mark == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == mark && mark == '\'' && i + 1 < value.End && text[i + 1] == mark)
            {
                i++;
            }
            else if (text[i] == mark)
            {
                var rest = SkipSpaces(text, i + 1, value.End);
                // "“…”, she said" behind a key is no list of several lines.
                return rest < value.End && (text[rest] is not ('#' or ',' or ']' or '}' or ':') || (hasKey && IsProse(text, rest, value.End)))
                    ? YamlMessages.TextAfterQuotes(new(file, new(rest, value.End)))
                    : null;
            }
        }

        return YamlMessages.OpenQuotes(new(file, new(value.Start, value.Start + 1)), mark);
    }

    private static bool IsProse(string text, int comma, int end) =>
        text[comma] == ',' && SkipSpaces(text, comma + 1, end) is var next && next < end && char.IsLetter(text[next]);

    // Keys are short words; "X said:" with a space in it is text.
    public static int ColonAfterKey(string text, int start, int end)
    {
        var i = start;
        while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '_' or '-'))
        {
            i++;
        }

        return i > start && i < end && text[i] == ':' ? i : -1;
    }

    private static int InnerColon(ReadOnlySpan<char> words)
    {
        var colon = words.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 && words.EndsWith(":", StringComparison.Ordinal) ? words.Length - 1 : colon;
    }

    private static bool IndentDiffers(SourceText file, int line)
    {
        for (var above = line - 1; above >= 0; above--)
        {
            var (mine, other) = (file.Line(line), file.Line(above));
            if (!string.IsNullOrWhiteSpace(other.In(file.Text)))
            {
                return SkipSpaces(file.Text, mine.Start, mine.End) - mine.Start != SkipSpaces(file.Text, other.Start, other.End) - other.Start;
            }
        }

        return false;
    }

    public static int SkipSpaces(string text, int from, int end)
    {
        while (from < end && text[from] == ' ')
        {
            from++;
        }

        return from;
    }
}
