using System.Buffers;
using System.Globalization;

namespace SiteGen.Text;

/// <summary>Characters that no text of a project may hold: nobody sees them, and they break what they get into,
/// or show letters in another order than they stand.</summary>
internal static class UnfitCharacters
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("\f\u0085\u2028\u2029");

    private static readonly SearchValues<char> InNoName = SearchValues.Create("\n\t\f\u0085\u2028\u2029\uFFFD");

    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(code => (char)code)
        .Where(c => char.IsSurrogate(c) || IsUnfit(c))]);

    /// <summary>Half a letter, which no file can hold, becomes U+FFFD, and so does what Unicode has promised never to be a
    /// letter: nothing that looks at letters fails on them.</summary>
    public static string Replaced(string text)
    {
        char[]? replaced = null;
        for (var from = 0; Find(text.AsSpan(from)) is { } found;)
        {
            var (at, length) = (from + found, LengthAt(text, from + found));
            if (IsNoLetter(text, at))
            {
                replaced ??= text.ToCharArray();
                replaced.AsSpan(at, length).Fill('\uFFFD');
            }

            from = at + length;
        }

        return replaced is null ? text : new(replaced);
    }

    /// <summary>Where the first one stands; null where there is none.</summary>
    public static int? Find(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny(Suspects) is >= 0 and var found;)
        {
            var at = from + found;
            if (LengthAt(text, at) == 1 || IsNoCharacter(char.ConvertToUtf32(text[at], text[at + 1])))
            {
                return at;
            }

            from = at + 2;
        }

        return null;
    }

    /// <summary>The same where line separators that are none of the file's own are unfit, too: YAML takes them for spaces.</summary>
    public static int? FindInValue(string text) => Find(text) ?? (text.AsSpan().IndexOfAny(Separators) is >= 0 and var at ? at : null);

    /// <summary>With a space for each of these separators.</summary>
    public static string WithSpaces(string text) =>
        text.AsSpan().ContainsAny(Separators) ? string.Concat(text.Select(c => Separators.Contains(c) ? ' ' : c)) : text;

    /// <summary>What stands at an offset that <see cref="Find"/> gave.</summary>
    public static string NameAt(ReadOnlySpan<char> text, int at)
    {
        var code = LengthAt(text, at) == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
        var what = code switch
        {
            _ when IsDirection(code) => "the sign U+{0:X4}, which shows words in another order than they stand,",
            0x2028 or 0x2029 or 0x85 => "the line separator U+{0:X4}",
            <= char.MaxValue when char.IsControl((char)code) => "the control character U+{0:X4}",
            _ => "U+{0:X4}, which is no character,",
        };
        return string.Format(CultureInfo.InvariantCulture, what, code);
    }

    /// <summary>How many of the text's units the character takes.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    /// <summary>Whether a file can't be named so: a name is one line of text, and what is not UTF-8 can't be asked for.</summary>
    public static bool IsUnfitName(string name) => Find(name) is not null || name.AsSpan().ContainsAny(InNoName);

    /// <summary>What stands against such a name.</summary>
    /// <param name="isText">Whether the disk has it just so: for a byte that is none of a letter, U+FFFD is only shown.</param>
    public static string ObjectionToName(string name, bool isText)
    {
        if (Find(name) is { } at)
        {
            return $"{NameAt(name, at)} stands in this name";
        }

        if (name.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return isText ? "U+FFFD stands in this name, in the place of a letter that some program could not read" : "this name is not UTF-8";
        }

        return "this name is not on one line";
    }

    private static bool IsNoLetter(string text, int at) => char.IsSurrogate(text[at]) || IsNoCharacter(text[at]);

    // White space that is none of YAML's is told where it stands in YAML; elsewhere it is harmless.
    private static bool IsUnfit(char c) => (char.IsControl(c) && c is not ('\t' or '\n' or '\f')) || IsNoCharacter(c) || IsDirection(c);

    /// <summary>Whether Unicode has promised that it is never a letter.</summary>
    public static bool IsNoCharacter(int code) => code is >= 0xFDD0 and <= 0xFDEF || (code & 0xFFFE) == 0xFFFE;

    // Left-to-right and right-to-left marks only say of themselves what they are.
    private static bool IsDirection(int code) => code is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
