using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Slips that a line of YAML shows only beside its neighbours: an item without its hyphen, a
/// text that is not indented, a key without its colon.</summary>
internal static class YamlLines
{
    /// <param name="first">The line of the last value that could be read.</param>
    /// <param name="last">The line where the parser gave up.</param>
    public static Diagnostic? SlipAround(SourceText file, int first, int last)
    {
        if (Before(file, last) is not { } above)
        {
            return null;
        }

        var line = Words(file, last);
        for (var number = above; number >= Math.Max(first - 1, 0); number--)
        {
            if (EndsWithBlockSign(file, number) && Next(file, number) is { } text && Indent(file, text) <= IndentOfKey(file, number) && !IsKey(file, text))
            {
                return YamlMessages.BlockNotIndented(new(file, Words(file, text)), new(file, Words(file, number)));
            }

            if (DashOrNothing(file, number) is { } sign)
            {
                return sign;
            }
        }

        if (Lone(file, last, above) is { } lone)
        {
            return lone;
        }

        // `key:`, an item without its hyphen, and then one with it.
        if (!line.IsEmpty && IsItem(file, last) && Parent(file, last) is { } parent && Next(file, parent) is { } item && item < last && !IsItem(file, item))
        {
            return DashOrNothing(file, item) ?? YamlMessages.NoHyphen(new(file, Words(file, item)));
        }

        if (HiddenSpace(file, above) is { } hidden)
        {
            return hidden;
        }

        var lacksColon = !IsKey(file, above)
            && !IsItem(file, above)
            && above >= first - 1
            && !InBlock(file, above)
            && (IsKey(file, last) || Indent(file, last) > Indent(file, above))
            && !line.IsEmpty;
        return lacksColon ? YamlMessages.NoColon(new(file, Words(file, above))) : null;
    }

    // The line itself is neither a key nor an item.
    private static Diagnostic? Lone(SourceText file, int line, int above)
    {
        if (DashOrNothing(file, line) is { } dash)
        {
            return dash;
        }

        if (Words(file, line).IsEmpty)
        {
            return null;
        }

        if (IsKey(file, line) || IsItem(file, line) || file.Text[Words(file, line).Start] is '"' or '\'' or '[' or '{')
        {
            return null;
        }

        if (IsItem(file, above) && Indent(file, above) == Indent(file, line))
        {
            return YamlMessages.NoHyphen(new(file, Words(file, line)));
        }

        if (Words(file, line).Of(file.Text).Contains(':'))
        {
            return null;
        }

        return YamlMessages.NoColon(new(file, Words(file, line)));
    }

    private static Diagnostic? HiddenSpace(SourceText file, int line)
    {
        var colon = YamlSyntax.ColonAfterKey(file.Text, KeyStart(file, line), file.Line(line).End);
        return colon >= 0 && colon + 1 < file.Line(line).End && file.Text[colon + 1] == '\u00A0' && !InBlock(file, line)
            ? YamlMessages.HiddenSpace(new(file, new(colon + 1, colon + 2)), "a no-break space")
            : null;
    }

    private static Diagnostic? DashOrNothing(SourceText file, int line)
    {
        var words = Words(file, line);
        var text = words.Of(file.Text);
        if (text.Length < 2)
        {
            return null;
        }

        var isDash = text[0] is '–' or '—' or '•' or '−' or '‐';
        var isJoined = text[0] == '-' && char.IsLetter(text[1]);
        if (!(isDash || isJoined) || InBlock(file, line))
        {
            return null;
        }

        return isDash
            ? YamlMessages.DashForHyphen(new(file, new(words.Start, words.Start + 1)))
            : YamlMessages.NoSpaceAfterHyphen(new(file, new(words.Start, words.Start + 2)));
    }

    private static TextSpan Words(SourceText file, int line)
    {
        var span = file.Line(line);
        return new(YamlSyntax.SkipSpaces(file.Text, span.Start, span.End), span.End);
    }

    private static int Indent(SourceText file, int line) => Words(file, line).Start - file.Line(line).Start;

    // Of `- quote: >-` the key, not the hyphen, says how deep its text must stand.
    private static int IndentOfKey(SourceText file, int line) => KeyStart(file, line) - file.Line(line).Start;

    private static int KeyStart(SourceText file, int line)
    {
        var words = Words(file, line);
        return IsItem(file, line) ? YamlSyntax.SkipSpaces(file.Text, words.Start + 1, words.End) : words.Start;
    }

    private static bool IsItem(SourceText file, int line) => Words(file, line).Of(file.Text) is ['-', ' ', ..] or ['-'];

    private static bool IsKey(SourceText file, int line) => YamlSyntax.ColonAfterKey(file.Text, KeyStart(file, line), file.Line(line).End) >= 0;

    private static bool EndsWithBlockSign(SourceText file, int line) =>
        IsKey(file, line) && Words(file, line).Of(file.Text).TrimEnd() is [.., ' ', '>' or '|'] or [.., ' ', '>' or '|', '-' or '+'];

    private static bool InBlock(SourceText file, int line) => Parent(file, line) is { } parent && EndsWithBlockSign(file, parent);

    private static int? Before(SourceText file, int line) => Find(file, line, -1, _ => true);

    private static int? Next(SourceText file, int line) => Find(file, line, 1, _ => true);

    private static int? Parent(SourceText file, int line) => Find(file, line, -1, other => Indent(file, other) < Indent(file, line));

    // Comments and empty lines are passed over.
    private static int? Find(SourceText file, int line, int step, Func<int, bool> fits)
    {
        for (var other = line + step; other >= 0 && other < file.LineCount; other += step)
        {
            if (!string.IsNullOrWhiteSpace(file.Line(other).In(file.Text)) && file.Text[Words(file, other).Start] != '#' && fits(other))
            {
                return other;
            }
        }

        return null;
    }
}
