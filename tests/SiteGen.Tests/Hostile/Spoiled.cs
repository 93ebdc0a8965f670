namespace SiteGen.Tests.Hostile;

/// <summary>A text with a few things done to it at random.</summary>
internal static class Spoiled
{
    private const int MostChanges = 8;
    private const int LongestPiece = 60;
    private const int MostTimes = 300;

    private static readonly string[] Pieces =
    [
        "\0", "\t", "\r\n", "\n\n", "\u00A0", "\u200B", "\u202E", "\uFFFE", "\uFEFF", "\uD800", "\uDC00", "e\u0302\u0301", "İ", "ß", "\U0001F600", "½", "٣", "１２", "…", "[…]", " […] ", "“", "”", "\"", "'", "’", "`", "[[", "]]", "[[a|b]]", "[[a#b]]", "[", "](", ")", "<", ">", "<!--", "&#0;", "*", "_", "|", "\\",
        "{{", "}}", "{{ if x }}", "{{ end }}", "{{ for x in xs }}", "{", "}", ": ", "- ", "? ", "& ", "* ", "!!", "|\n", ">-\n", "#", " #", "---\n", "...\n", "%", "@", "0", "1.000", "1,5", "2/3", "1e9", "99999999999999999999", "-1", "1 in 8", "2023", "30/2/2023", "năm 2023", "tháng 13", "hơn ", "more than ", "hàng trăm ", "hundred million ",
        "theo ", "said ", "cho biết ", "hôm qua", "last year", "first half of ", "J. ", "U.S. ", ". ", "?!", "–", "—", "%",
    ];

    public static string Of(Random random, string text, string other)
    {
        for (var change = random.Next(1, MostChanges); change > 0; change--)
        {
            var (start, end) = Stretch(random, text);
            text = random.Next(6) switch
            {
                0 => text.Remove(start, end - start),
                1 => text.Insert(end, text[start..end]),
                2 when other.Length > 0 && Stretch(random, other) is var (from, to) => text.Insert(start, other[from..to]),
                3 => text.Insert(start, string.Concat(Enumerable.Repeat(random.GetItems(Pieces, 1)[0], random.Next(1, MostTimes)))),
                4 => text[..start],
                _ => text.Insert(start, random.GetItems(Pieces, 1)[0]),
            };
        }

        return text;
    }

    private static (int Start, int End) Stretch(Random random, string text)
    {
        var start = random.Next(text.Length + 1);
        return (start, Math.Min(text.Length, start + random.Next(LongestPiece)));
    }
}
