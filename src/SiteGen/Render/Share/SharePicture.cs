using System.Buffers;
using System.Text;

namespace SiteGen.Render.Share;

/// <summary>
/// The picture that stands beside a link to a page elsewhere: what it is about, and on which site. It is as small as networks take for a wide one,
/// so that a site of ten thousand pages is neither slow to build nor heavy.
/// </summary>
internal static class SharePicture
{
    public const int Width = 600;
    public const int Height = 315;

    private const int Margin = 36;
    private const int Inner = Width - (2 * Margin);
    private const int MostLines = 4;
    private const int TitleTop = 74;
    private const int RuleTop = Height - 70;

    // Paper to ink, as in style.css.
    private static readonly byte[] Palette = [0xFD, 0xFD, 0xFA, 0xB0, 0xB4, 0xB5, 0x62, 0x6A, 0x70, 0x14, 0x20, 0x2B];

    /// <summary>Whether every letter of it can be drawn.</summary>
    public static bool CanShow(string title) => Clean(title) is { Length: > 0 } words && LetterSet.Large.Has(words);

    /// <param name="kind">Above the title, small; left out where it can't be drawn, as is <paramref name="site"/>.</param>
    /// <param name="title">It must be one that can be shown.</param>
    /// <param name="site">Below it.</param>
    /// <returns>A PNG file.</returns>
    public static ReadOnlyMemory<byte> Draw(string kind, string title, string site)
    {
        var dots = ArrayPool<byte>.Shared.Rent(Width * Height);
        try
        {
            var picture = dots.AsSpan(0, Width * Height);
            picture.Clear();
            picture[..(6 * Width)].Fill(3);
            picture.Slice((RuleTop * Width) + Margin, Inner).Fill(1);
            Small(kind, picture, Margin);
            Small(site, picture, RuleTop + 12);
            var y = TitleTop;
            foreach (var line in Lines(Clean(title)))
            {
                LetterSet.Large.Draw(line, picture, Width, Margin, y);
                y += LetterSet.Large.LineHeight - 1;
            }

            return Png.Write(picture, Width, Palette);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(dots);
        }
    }

    /// <summary>A text in lines that are as wide as the picture has room for; what is left over ends in “…”.</summary>
    internal static IEnumerable<string> Lines(string text)
    {
        var rest = text;
        for (var line = 1; rest.Length > 0; line++)
        {
            var end = EndOfLine(rest, LetterSet.Large, line == MostLines);
            yield return end < rest.Length && line == MostLines ? $"{rest[..end].TrimEnd()}…" : rest[..end].TrimEnd();
            if (line == MostLines)
            {
                yield break;
            }

            rest = rest[end..].TrimStart();
        }
    }

    // After the last word that there is room for; in the middle of a word that is wider than the line.
    private static int EndOfLine(string text, LetterSet letters, bool isLast)
    {
        if (letters.WidthOf(text) <= Inner)
        {
            return text.Length;
        }

        var room = Inner - (isLast ? letters.WidthOf("…") : 0);
        var end = 0;
        for (var width = 0; width + letters.WidthOf(text.AsSpan(end, 1)) <= room; end++)
        {
            width += letters.WidthOf(text.AsSpan(end, 1));
        }

        return text.LastIndexOf(' ', end) is > 0 and var space ? space : end;
    }

    private static void Small(string text, Span<byte> picture, int y)
    {
        var words = Clean(text);
        if (LetterSet.Small.Has(words) && LetterSet.Small.WidthOf(words) <= Inner)
        {
            LetterSet.Small.Draw(words, picture, Width, Margin, y);
        }
    }

    // Vietnamese letters are one character each here, whatever they are in the file.
    private static string Clean(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
