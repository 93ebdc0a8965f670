namespace SiteGen.Text;

internal static class LocatedText
{
    /// <summary>
    /// Where a part of a text stands in its file, whose lines YAML may have folded and whose marks it may have escaped; the whole text where that can't be told.
    /// </summary>
    public static Place Part(this Located<string> text, TextSpan part)
    {
        var (value, file) = (text.Value, text.At.Source.Text);
        var (start, end) = (-1, -1);
        var at = text.At.Span.Start;
        for (var i = 0; i <= value.Length; i++)
        {
            start = i == part.Start ? at : start;
            end = i == part.End ? at : end;
            if (i == value.Length || end >= 0 && start >= 0)
            {
                break;
            }

            if (Step(value[i], file, at, text.At.Span.End) is not { } next)
            {
                return text.At;
            }

            at = next;
        }

        return start >= 0 && end >= start ? new(text.At.Source, new(start, end)) : text.At;
    }

    // Past the file's way of writing one character: itself, a run of white space for a fold, '' or \" for a mark.
    private static int? Step(char c, string file, int at, int limit)
    {
        if (at >= limit)
        {
            return null;
        }

        if (file[at] == c && c != '\n')
        {
            return c == '\'' && at + 1 < limit && file[at + 1] == '\'' ? at + 2 : at + 1;
        }

        if (file[at] == '\\' && at + 1 < limit && file[at + 1] == c)
        {
            return at + 2;
        }

        if (!char.IsWhiteSpace(c) || !char.IsWhiteSpace(file[at]))
        {
            return null;
        }

        while (at < limit && char.IsWhiteSpace(file[at]))
        {
            at++;
        }

        return at;
    }
}
