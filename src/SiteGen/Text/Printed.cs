using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>Words for a terminal: what would move the cursor, colour it or turn the direction of writing is shown by its number.</summary>
internal static class Printed
{
    private const int LongestMessage = 800;

    private static readonly SearchValues<char> Unsafe = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(IsUnsafe)]);

    /// <summary>Several lines stay several.</summary>
    public static string Line(string text)
    {
        if (!text.AsSpan().ContainsAny(Unsafe))
        {
            return text;
        }

        var printed = new StringBuilder(text.Length + 16);
        foreach (var (index, c) in text.Index())
        {
            var isLineEnd = c == '\r' && index + 1 < text.Length && text[index + 1] == '\n';
            _ = isLineEnd || !Unsafe.Contains(c) ? printed.Append(c) : printed.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return printed.ToString();
    }

    /// <summary>Without its middle, where it is longer than anybody reads: a message may name a value of any length.</summary>
    public static string Short(string text)
    {
        if (text.Length <= LongestMessage)
        {
            return text;
        }

        var (head, tail) = (LongestMessage * 3 / 4, text.Length - (LongestMessage / 8));
        return $"{text[..(char.IsLowSurrogate(text[head]) ? head - 1 : head)]} … {text[(char.IsLowSurrogate(text[tail]) ? tail + 1 : tail)..]}";
    }

    /// <summary>A path as it is on the disk, on one line.</summary>
    public static string Path(string path) => Line(path).Replace("\n", "\\u000A", StringComparison.Ordinal).Replace("\t", "\\u0009", StringComparison.Ordinal);

    private static bool IsUnsafe(char c) => (char.IsControl(c) && c is not ('\n' or '\t'))
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029' or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB')
        || UnfitCharacters.IsNoCharacter(c);
}
