using SiteGen.Text;

namespace SiteGen.Render.Links;

/// <summary>An article as a browser seeks words in it: whole words, without case and accents.</summary>
internal sealed class Sought(string text)
{
    // As long as the text, sign by sign.
    private readonly string _bare = Letters.Bare(text);

    public string Text => text;

    /// <summary>Up to so many words of the same paragraph that end at a place; empty where there is none.</summary>
    public TextSpan WordsBefore(int end, int words)
    {
        var start = end;
        for (var at = end; words > 0 && at > 0 && text[at - 1] != '\n';)
        {
            at--;
            if (text[at] != ' ' && (at == 0 || char.IsWhiteSpace(text[at - 1])))
            {
                (start, words) = (at, words - 1);
            }
        }

        return new(start, TrimEnd(start, end));
    }

    /// <summary>Up to so many words of the same paragraph from a place on; empty where there is none.</summary>
    public TextSpan WordsAfter(int start, int words)
    {
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        var end = start;
        for (var at = start; words > 0 && at < text.Length && text[at] != '\n';)
        {
            at++;
            if (text[at - 1] != ' ' && (at == text.Length || char.IsWhiteSpace(text[at])))
            {
                (end, words) = (at, words - 1);
            }
        }

        return new(start, end);
    }

    /// <summary>What a browser finds: the first place where the words stand between their prefix and suffix; null where there is none.</summary>
    public TextSpan? First(TextSpan prefix, TextSpan start, TextSpan end, TextSpan suffix)
    {
        for (var from = Find(prefix.IsEmpty ? start : prefix, 0); from >= 0; from = Find(prefix.IsEmpty ? start : prefix, from + 1))
        {
            var at = prefix.IsEmpty ? from : SkipSpace(from + prefix.Length);
            if (!Stands(start, at))
            {
                continue;
            }

            // With an end given, the next place where it stands is taken, and asked for the suffix.
            for (var last = end.IsEmpty ? at : Find(end, at + start.Length); last >= 0; last = end.IsEmpty ? -1 : Find(end, last + 1))
            {
                var stop = last + (end.IsEmpty ? start.Length : end.Length);
                if (suffix.IsEmpty || Stands(suffix, SkipSpace(stop)))
                {
                    return new(at, stop);
                }
            }
        }

        return null;
    }

    /// <summary>Percent-encoded, with the signs that a directive uses itself; runs of spaces are one, as on a page.</summary>
    public string Encoded(TextSpan span) =>
        Uri.EscapeDataString(string.Join(' ', span.In(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))).Replace("-", "%2D", StringComparison.Ordinal);

    private int Find(TextSpan words, int from)
    {
        for (var at = from; at <= _bare.Length - words.Length; at++)
        {
            at = _bare.IndexOf(words.In(_bare), at, StringComparison.Ordinal);
            if (at < 0 || IsWhole(at, words.Length))
            {
                return at;
            }
        }

        return -1;
    }

    private bool Stands(TextSpan words, int at) =>
        at + words.Length <= _bare.Length && _bare.AsSpan(at, words.Length).SequenceEqual(words.Of(_bare)) && IsWhole(at, words.Length);

    private bool IsWhole(int at, int length) => IsBoundary(at) && IsBoundary(at + length);

    private bool IsBoundary(int at) => at == 0 || at == text.Length || !Words.IsPart(text[at - 1]) || !Words.IsPart(text[at]);

    private int SkipSpace(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }
}
