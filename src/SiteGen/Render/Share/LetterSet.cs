using System.Buffers.Binary;

namespace SiteGen.Render.Share;

/// <summary>The letters of one size, as dots in four levels from paper to ink: every machine draws the same, with whatever fonts it has.</summary>
internal sealed class LetterSet
{
    private static readonly byte[] File = ReadFile();

    private readonly Dictionary<char, Letter> _letters = [];

    private LetterSet(ref int at)
    {
        LineHeight = File[at];
        var count = BinaryPrimitives.ReadUInt16LittleEndian(File.AsSpan(at + 2));
        at += 4;
        for (; count > 0; count--)
        {
            var letter = new Letter(File[at + 2], (sbyte)File[at + 3], File[at + 4], File[at + 5], File[at + 6], at + 7);
            _letters.Add((char)BinaryPrimitives.ReadUInt16LittleEndian(File.AsSpan(at)), letter);
            at = letter.Dots + (((letter.Width * letter.Rows) + 3) / 4);
        }
    }

    /// <param name="Advance">From where it begins to where the next one does.</param>
    /// <param name="Left">Of what is drawn, from where the letter begins; it may reach before.</param>
    /// <param name="Top">Of what is drawn, from the top of the line.</param>
    /// <param name="Dots">Where they begin in the file: four a byte, row by row.</param>
    private readonly record struct Letter(int Advance, int Left, int Top, int Width, int Rows, int Dots);

    /// <summary>For titles.</summary>
    public static LetterSet Large { get; }

    /// <summary>For all else.</summary>
    public static LetterSet Small { get; }

    public int LineHeight { get; }

    static LetterSet()
    {
        var at = 0;
        Large = new(ref at);
        Small = new(ref at);
    }

    /// <summary>Whether the text can be drawn whole: Latin with every Vietnamese letter, Greek, Cyrillic.</summary>
    public bool Has(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!_letters.ContainsKey(letter))
            {
                return false;
            }
        }

        return true;
    }

    public int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var letter in text)
        {
            width += _letters[letter].Advance;
        }

        return width;
    }

    /// <param name="picture">One byte a dot, row by row; the text must lie inside.</param>
    public void Draw(ReadOnlySpan<char> text, Span<byte> picture, int rowLength, int x, int y)
    {
        foreach (var name in text)
        {
            var letter = _letters[name];
            for (var dot = 0; dot < letter.Width * letter.Rows; dot++)
            {
                var (row, column) = Math.DivRem(dot, letter.Width);
                var level = (byte)((File[letter.Dots + (dot >> 2)] >> (6 - (2 * (dot & 3)))) & 3);
                ref var there = ref picture[((y + letter.Top + row) * rowLength) + x + letter.Left + column];
                there = Math.Max(there, level);
            }

            x += letter.Advance;
        }
    }

    private static byte[] ReadFile()
    {
        using var resource = typeof(LetterSet).Assembly.GetManifestResourceStream("share/letters.bin")!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
