using System.Buffers.Binary;
using System.Numerics;

namespace SiteGen.Render.Share;

/// <summary>
/// Deflate (RFC 1951 in RFC 1950) for rows that repeat themselves: it looks only one byte and one row back, with the fixed codes.
/// The system's own packs tighter, but into other bytes on other processors,
/// and a site must have the same bytes wherever it is built.
/// </summary>
internal static class Deflate
{
    private const int Shortest = 3;
    private const int Longest = 258;
    private const int EndOfBlock = 256;
    private const uint Modulus = 65521;

    // Before this many bytes, the sums of Adler-32 can't overflow.
    private const int Stretch = 5552;

    public static byte[] Compress(ReadOnlySpan<byte> data, int rowLength)
    {
        var bits = new BitWriter(data.Length / 8);
        bits.Write(0x0178, 16);
        // The last block, with the fixed codes.
        bits.Write(0b011, 3);
        for (var at = 0; at < data.Length;)
        {
            var (run, above) = (Repeated(data, at, 1), Repeated(data, at, rowLength));
            var length = Math.Max(run, above);
            if (length < Shortest)
            {
                Symbol(ref bits, data[at]);
                at++;
                continue;
            }

            Length(ref bits, length);
            Distance(ref bits, run >= above ? 1 : rowLength);
            at += length;
        }

        Symbol(ref bits, EndOfBlock);
        return bits.End(Adler(data));
    }

    private static int Repeated(ReadOnlySpan<byte> data, int at, int distance) =>
        at < distance ? 0 : data.Slice(at, Math.Min(Longest, data.Length - at)).CommonPrefixLength(data[(at - distance)..]);

    private static void Symbol(ref BitWriter bits, int symbol)
    {
        var (code, length) = symbol switch
        {
            < 144 => (0x30 + symbol, 8),
            < 256 => (0x190 + symbol - 144, 9),
            < 280 => (symbol - 256, 7),
            _ => (0xC0 + symbol - 280, 8),
        };
        bits.Write(Reversed(code, length), length);
    }

    // Lengths stand in groups of four symbols, each group with one more bit behind the symbol than the one before; the longest has a symbol of its own.
    private static void Length(ref BitWriter bits, int length)
    {
        var beyond = length - Shortest;
        if (length == Longest || beyond < 8)
        {
            Symbol(ref bits, length == Longest ? 285 : 257 + beyond);
            return;
        }

        var extra = BitOperations.Log2((uint)beyond) - 2;
        Symbol(ref bits, 257 + (4 * extra) + (beyond >> extra));
        bits.Write((uint)beyond & ((1u << extra) - 1), extra);
    }

    // The same in groups of two.
    private static void Distance(ref BitWriter bits, int distance)
    {
        var beyond = distance - 1;
        var extra = beyond < 4 ? 0 : BitOperations.Log2((uint)beyond) - 1;
        bits.Write(Reversed((2 * extra) + (beyond >> extra), 5), 5);
        bits.Write((uint)beyond & ((1u << extra) - 1), extra);
    }

    // Codes go with their highest bit first, everything else with its lowest.
    private static uint Reversed(int code, int length)
    {
        var reversed = 0u;
        for (var bit = 0; bit < length; bit++)
        {
            reversed = (reversed << 1) | (((uint)code >> bit) & 1);
        }

        return reversed;
    }

    private static uint Adler(ReadOnlySpan<byte> data)
    {
        var (low, high) = (1u, 0u);
        while (!data.IsEmpty)
        {
            var stretch = data[..Math.Min(Stretch, data.Length)];
            foreach (var value in stretch)
            {
                low += value;
                high += low;
            }

            (low, high) = (low % Modulus, high % Modulus);
            data = data[stretch.Length..];
        }

        return (high << 16) | low;
    }

    private struct BitWriter(int capacity)
    {
        private byte[] _bytes = new byte[Math.Max(capacity, 64)];
        private int _length;
        private ulong _open;
        private int _count;

        public void Write(uint bits, int count)
        {
            _open |= (ulong)bits << _count;
            for (_count += count; _count >= 8; _count -= 8)
            {
                Add((byte)_open);
                _open >>= 8;
            }
        }

        public byte[] End(uint checksum)
        {
            Write(0, 7);
            if (_length + 4 > _bytes.Length)
            {
                Array.Resize(ref _bytes, _length + 4);
            }

            BinaryPrimitives.WriteUInt32BigEndian(_bytes.AsSpan(_length), checksum);
            return _bytes[..(_length + 4)];
        }

        private void Add(byte value)
        {
            if (_length == _bytes.Length)
            {
                Array.Resize(ref _bytes, 2 * _length);
            }

            _bytes[_length++] = value;
        }
    }
}
