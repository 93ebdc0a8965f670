using System.Globalization;
using System.Runtime.CompilerServices;

namespace SiteGen.Text;

/// <summary>Finds part of a scalar's value in the raw YAML: past quotes, escapes, a block's header and the indent of its lines.</summary>
internal static class PlaceWithin
{
    private const int Long = 4_000;

    // Where many problems lie in one long text, it is gone through once.
    private static readonly ConditionalWeakTable<Located<string>, Steps> Walked = [];

    /// <summary>The place of <paramref name="span"/> of the value. Where raw text and value can't be walked together, the place of the whole scalar.</summary>
    public static Place Of(Located<string> scalar, TextSpan span)
    {
        if (span.Start < 0
            || span.Start >= scalar.Value.Length
            || span.End > scalar.Value.Length
            || WalkOf(scalar) is not { Starts: var starts, Ends: var ends, Together: true })
        {
            return scalar.At;
        }

        var start = starts[span.Start];
        var end = span.IsEmpty ? start : ends[span.End - 1];
        return new(scalar.At.Source, new(scalar.At.Span.Start + start, scalar.At.Span.Start + end));
    }

    private static Steps WalkOf(Located<string> scalar) => scalar.Value.Length < Long ? Walk(scalar) : Walked.GetValue(scalar, Walk);

    // A scalar's place may hold its quotes or its block's header, or leave them out.
    private static Steps Walk(Located<string> scalar)
    {
        var (starts, ends) = (new int[scalar.Value.Length], new int[scalar.Value.Length]);
        var (text, span) = (scalar.At.Source.Text, scalar.At.Span);
        var raw = span.Of(text);
        var around = span.Start > 0 && span.End < text.Length && text[span.Start - 1] == text[span.End] ? text[span.End] : ' ';
        return new(starts, ends, Walk(raw, 0, around, scalar.Value, starts, ends)
            || Walk(raw, 0, ' ', scalar.Value, starts, ends)
            || (raw is ['"' or '\'', ..] && Walk(raw, 1, raw[0], scalar.Value, starts, ends))
            || (raw is ['|' or '>', ..] && Walk(raw, raw.IndexOf('\n') + 1, ' ', scalar.Value, starts, ends)));
    }

    private static bool Walk(ReadOnlySpan<char> raw, int r, char style, string value, int[] starts, int[] ends)
    {
        for (var v = 0; v < value.Length;)
        {
            // Runs of white space are matched as a whole: a line end and its indent are one space of the value.
            var space = WhiteSpace(raw, r, style);
            var run = Run(value, v);
            if (run > 0 && space == 0)
            {
                return false;
            }

            for (var i = 0; i < run; i++)
            {
                starts[v + i] = r + Math.Min(i, space - 1);
                ends[v + i] = i == run - 1 ? r + space : starts[v + i] + 1;
            }

            r += space;
            v += run;
            if (run > 0)
            {
                continue;
            }

            var length = LengthOf(value[v], raw, r, style);
            if (length == 0)
            {
                return false;
            }

            (starts[v], ends[v]) = (r, r + length);
            r += length;
            v++;
        }

        return true;
    }

    private static int Run(string value, int v)
    {
        var end = v;
        while (end < value.Length && char.IsWhiteSpace(value[end]))
        {
            end++;
        }

        return end - v;
    }

    // 0 where something else stands there.
    private static int LengthOf(char sign, ReadOnlySpan<char> raw, int at, char style)
    {
        if (Escape(raw, at, style) is { Length: > 0 } escape)
        {
            return escape.Char == sign ? escape.Length : 0;
        }

        return at < raw.Length && raw[at] == sign ? 1 : 0;
    }

    // With the line ends that a backslash hides.
    private static int WhiteSpace(ReadOnlySpan<char> raw, int start, char style)
    {
        var end = start;
        while (end < raw.Length)
        {
            if (char.IsWhiteSpace(raw[end]))
            {
                end++;
                continue;
            }

            var escape = Escape(raw, end, style);
            if (escape.Length == 0 || !char.IsWhiteSpace(escape.Char))
            {
                break;
            }

            end += escape.Length;
        }

        return end - start;
    }

    private static (int Length, char Char) Escape(ReadOnlySpan<char> raw, int r, char style)
    {
        if (r + 1 >= raw.Length)
        {
            return default;
        }

        if (style == '\'' && raw[r] == '\'' && raw[r + 1] == '\'')
        {
            return (2, '\'');
        }

        if (style != '"' || raw[r] != '\\')
        {
            return default;
        }

        return raw[r + 1] switch
        {
            'n' => (2, '\n'),
            't' => (2, '\t'),
            'r' => (2, '\r'),
            '_' => (2, '\u00A0'),
            'N' => (2, '\u0085'),
            'L' => (2, '\u2028'),
            'P' => (2, '\u2029'),
            'x' => Hex(raw, r, 2),
            'u' => Hex(raw, r, 4),
            var c => (2, c),
        };
    }

    private static (int Length, char Char) Hex(ReadOnlySpan<char> raw, int r, int digits) =>
        r + 2 + digits <= raw.Length && ushort.TryParse(raw.Slice(r + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (2 + digits, (char)code)
            : default;

    /// <param name="Together">Whether raw text and value could be walked together.</param>
    private sealed record Steps(int[] Starts, int[] Ends, bool Together);
}
