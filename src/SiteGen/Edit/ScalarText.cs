using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Edit;

/// <summary>What readers of YAML may take a text without quotation marks for.</summary>
internal enum Look
{
    Text,

    /// <summary>A number or a date.</summary>
    Number,

    /// <summary>A word with a meaning: true, no, null …</summary>
    Word,
}

/// <summary>Writes a value so that YAML gives back just that value.</summary>
internal static class ScalarText
{
    private static readonly string[] WordsWithMeaning = ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", "", "=", "<<", ".inf", "-.inf",
        "+.inf", ".nan"];

    /// <summary>A text: without quotation marks where it can do without, and is taken for nothing else.</summary>
    /// <param name="inBrackets">Whether it stands in <c>[…]</c> or <c>{…}</c>.</param>
    public static string Of(string value, bool inBrackets = false) => CanBePlain(value, inBrackets) && LookOf(value) == Look.Text ? value : Quoted(value);

    /// <summary>A key with a text, as the guide for editors writes it: a text that needs some quotation mark stands below <c>>-</c>.</summary>
    public static string Line(string key, string value)
    {
        var text = Of(value);
        return text == value || LookOf(value) != Look.Text || !BlockText.CanBeLine(value) || value.Length == 0 ? $"{key}: {text}" : $"{key}: >-\n  {value}";
    }

    /// <summary>Whether the value, without quotation marks, is read as it is.</summary>
    public static bool CanBePlain(string value, bool inBrackets) =>
        value is not ("" or "~" or "null" or "Null" or "NULL")
        && CurlyQuotes.Inside(value) is null
        && IsOneLine(value)
        && !char.IsWhiteSpace(value[0])
        && !char.IsWhiteSpace(value[^1])
        && value[0] is not ('[' or ']' or '{' or '}' or ',' or '*' or '&' or '!' or '%' or '@' or '`' or '#' or '\'' or '"' or '>' or '|' or '?' or ':')
        && !(value[0] == '-' && (value.Length == 1 || value[1] is ' ' or '-'))
        && !value.StartsWith("...", StringComparison.Ordinal)
        && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal)
        && value[^1] != ':'
        && !(inBrackets && value.Any("[]{},:?".Contains));

    public static Look LookOf(string value)
    {
        if (WordsWithMeaning.Contains(value, StringComparer.OrdinalIgnoreCase))
        {
            return Look.Word;
        }

        var digits = value.AsSpan().TrimStart("+-.");
        return digits.Length > 0 && char.IsAsciiDigit(digits[0]) && (IsHex(digits) || digits.TrimStart("0123456789-/.,:_+~?%XeE").IsEmpty) ? Look.Number
            : Look.Text;
    }

    public static string Quoted(string value) =>
        !CanBeSingle(value) || (value.Contains('\'', StringComparison.Ordinal) && value.AsSpan().IndexOfAny('"', '\\') < 0) ? Double(value) : Single(value);

    public static bool CanBeSingle(string value) => IsOneLine(value);

    public static string Single(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Double(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                _ when NeedsEscape(c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>What can stand in a file only as an escape: control characters, and what YAML takes for the end of a line or of a file's head.</summary>
    public static bool NeedsEscape(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF';

    private static bool IsOneLine(string value) => !value.Any(NeedsEscape);

    private static bool IsHex(ReadOnlySpan<char> digits) =>
        digits.Length > 2 && digits[0] == '0' && digits[1] is 'x' or 'o' && digits[2..].TrimStart("0123456789abcdefABCDEF").IsEmpty;
}
