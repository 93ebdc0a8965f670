using System.Globalization;
using System.Text;

namespace SiteGen.Render.Links;

/// <summary>Reads addresses off a style sheet: <c>url(…)</c> and <c>@import "…"</c>. Comments and other strings hold none.</summary>
internal static class CssLinks
{
    public static HashSet<string> Read(string css)
    {
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        var isImport = false;
        for (var at = 0; at < css.Length;)
        {
            var start = at;
            if (css[at] is '"' or '\'')
            {
                var text = QuotedText(css, ref at);
                Add(addresses, isImport ? text : "");
            }
            else if (StartsWith(css, at, "/*"))
            {
                at = css.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : css.Length;
            }
            else if (StartsWith(css, at, "url(") && (at == 0 || !IsName(css[at - 1])))
            {
                at += 4;
                Add(addresses, Url(css, ref at));
            }
            else
            {
                at++;
            }

            // Only what follows the word at once is imported.
            isImport = StartsWith(css, start, "@import")
                || (isImport && (char.IsWhiteSpace(css[start]) || char.IsAsciiLetter(css[start]) || StartsWith(css, start, "/*")));
        }

        return addresses;
    }

    // What begins with # is in the page that uses the sheet.
    private static void Add(HashSet<string> addresses, string address)
    {
        if (address.Length > 0 && address[0] != '#')
        {
            addresses.Add(address);
        }
    }

    private static string Url(string css, ref int at)
    {
        while (at < css.Length && char.IsWhiteSpace(css[at]))
        {
            at++;
        }

        return at < css.Length && css[at] is '"' or '\'' ? QuotedText(css, ref at) : Unescaped(css, ref at, ')').Trim();
    }

    private static string QuotedText(string css, ref int at)
    {
        var quote = css[at++];
        return Unescaped(css, ref at, quote);
    }

    /// <summary>The text up to a sign, and <paramref name="at"/> after it.</summary>
    private static string Unescaped(string css, ref int at, char end)
    {
        var text = new StringBuilder();
        while (at < css.Length && css[at] != end)
        {
            var sign = css[at++];
            if (sign != '\\' || at == css.Length)
            {
                text.Append(sign);
                continue;
            }

            var digits = 0;
            while (digits < 6 && at + digits < css.Length && char.IsAsciiHexDigit(css[at + digits]))
            {
                digits++;
            }

            if (digits == 0)
            {
                text.Append(css[at] == '\n' ? "" : css[at].ToString());
                at++;
                continue;
            }

            text.Append(Rune.TryCreate(int.Parse(css.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), out var rune)
                ? rune.ToString()
                : "\uFFFD");
            at += digits;
            at += at < css.Length && char.IsWhiteSpace(css[at]) ? 1 : 0;
        }

        at++;
        return text.ToString();
    }

    private static bool StartsWith(string css, int at, string word) => string.Compare(css, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsName(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' || sign > '\u007f';
}
