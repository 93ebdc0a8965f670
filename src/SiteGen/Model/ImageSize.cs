using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Model;

/// <summary>Width and height of a picture, read from the first bytes of its file: a page that tells them keeps its place while the picture loads.</summary>
internal static partial class ImageSize
{
    private const int HeadOfDrawing = 4096;

    /// <summary>Of a PNG, JPEG, GIF, WebP or SVG; null for anything else.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> file)
    {
        var size = file switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when file.Length >= 24 =>
                (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..])),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] when file.Length >= 10 =>
                (BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..])),
            [0xFF, 0xD8, ..] => OfJpeg(file),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] when file.Length >= 30 && file[8..].StartsWith("WEBP"u8) => OfWebP(file),
            _ => OfSvg(file),
        };
        return size is ( > 0, > 0) ? size : null;
    }

    // From mark to mark, up to the one that begins a frame.
    private static (int, int) OfJpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]))
        {
            if (file[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }
        }

        return default;
    }

    // Three forms: with loss, without, and extended.
    private static (int, int) OfWebP(ReadOnlySpan<byte> file) => file[15] switch
    {
        (byte)' ' => (BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF),
        (byte)'L' when BinaryPrimitives.ReadUInt32LittleEndian(file[21..]) is var bits => ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1),
        (byte)'X' => (1 + file[24] + (file[25] << 8) + (file[26] << 16), 1 + file[27] + (file[28] << 8) + (file[29] << 16)),
        _ => default,
    };

    private static (int, int) OfSvg(ReadOnlySpan<byte> file)
    {
        var text = Encoding.UTF8.GetString(file[..Math.Min(file.Length, HeadOfDrawing)]);
        return ViewBox().Match(text) is { Success: true } box ? (Whole(box.Groups["width"].Value), Whole(box.Groups["height"].Value)) : default;
    }

    private static int Whole(string number) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size) && size < int.MaxValue ? (int)Math.Ceiling(size)
        : 0;

    [GeneratedRegex("""<svg\b[^>]*\bviewBox\s*=\s*["']\s*[-0-9.]+[\s,]+[-0-9.]+[\s,]+(?<width>[0-9.]+)[\s,]+(?<height>[0-9.]+)\s*["']""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ViewBox();
}
