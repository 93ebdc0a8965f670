using System.Globalization;

namespace SiteGen.Text;

/// <summary>Characters that an editor can't see, or can't tell from others.</summary>
internal static class Lookalikes
{
    private const string Cyrillic = "аaеeоoрpсcуyхxіiјjѕsһhԁdАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS";
    private const string Greek = "οoΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

    private static readonly Dictionary<char, (char Looks, string Kind)> Letters = Pairs(Cyrillic, "Cyrillic")
        .Concat(Pairs(Greek, "Greek"))
        .Append(KeyValuePair.Create('Ð', ('Đ', "the Icelandic eth, not the Vietnamese Đ")))
        .Append(KeyValuePair.Create('Ɖ', ('Đ', "an African letter, not the Vietnamese Đ")))
        .ToDictionary();

    /// <summary>Format characters: zero-width spaces and joiners, soft hyphens, marks of writing direction.</summary>
    public static bool IsHidden(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>The letter that <paramref name="c"/> looks like, and what it is; null for a letter that is what it looks like.</summary>
    public static (char Looks, string Kind)? Of(char c) => c switch
    {
        < '\u0080' => null,
        >= '\uFF01' and <= '\uFF5E' => ((char)(c - 0xFEE0), "a full-width character"),
        _ => Letters.TryGetValue(c, out var known) ? known : null,
    };

    /// <summary>What a hidden or look-alike character is, e.g. <c>a zero-width space</c>; null for any other.</summary>
    public static string? Name(char c) => c switch
    {
        '\u200B' => "a zero-width space",
        '\u200C' => "a zero-width non-joiner",
        '\u200D' => "a zero-width joiner",
        '\u2060' => "a word joiner",
        '\uFEFF' => "a byte order mark",
        '\u00AD' => "a soft hyphen",
        _ when IsHidden(c) => string.Create(CultureInfo.InvariantCulture, $"the invisible character U+{(int)c:X4}"),
        _ => Of(c) is { } letter ? $"the letter {c}, which is {letter.Kind}" : null,
    };

    private static IEnumerable<KeyValuePair<char, (char Looks, string Kind)>> Pairs(string pairs, string kind) =>
        pairs.Chunk(2).Select(pair => KeyValuePair.Create(pair[0], (pair[1], kind)));
}
