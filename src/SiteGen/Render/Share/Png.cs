using System.Buffers.Binary;

namespace SiteGen.Render.Share;

/// <summary>PNG (ISO/IEC 15948) of four colours.</summary>
internal static class Png
{
    private const int ColoursOfTwoBits = 2;
    private const int Indexed = 3;

    private static readonly uint[] CrcOfByte =
    [
        .. Enumerable.Range(0, 256)
            .Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (crc, _) => (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320)),
    ];

    /// <param name="dots">One byte a dot, row by row: which of the four colours.</param>
    /// <param name="width">A multiple of four.</param>
    /// <param name="palette">Red, green and blue of each colour.</param>
    public static byte[] Write(ReadOnlySpan<byte> dots, int width, ReadOnlySpan<byte> palette)
    {
        var height = dots.Length / width;
        var rowLength = 1 + (width / 4);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        (header[8], header[9]) = (ColoursOfTwoBits, Indexed);

        using var file = new MemoryStream(8 * 1024);
        file.Write([0x89, .. "PNG\r\n\u001A\n"u8]);
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "PLTE"u8, palette);
        WriteChunk(file, "IDAT"u8, Deflate.Compress(Packed(dots, rowLength), rowLength));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    // A row begins with how it is filtered: not at all, since equal rows are found as they are.
    private static byte[] Packed(ReadOnlySpan<byte> dots, int rowLength)
    {
        var packed = new byte[dots.Length / (4 * (rowLength - 1)) * rowLength];
        for (int at = 0, dot = 0; at < packed.Length; at++)
        {
            if (at % rowLength != 0)
            {
                packed[at] = (byte)((dots[dot] << 6) | (dots[dot + 1] << 4) | (dots[dot + 2] << 2) | dots[dot + 3]);
                dot += 4;
            }
        }

        return packed;
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        file.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (var value in data)
        {
            crc = CrcOfByte[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return crc;
    }
}
