using System.Buffers;
using System.Text;

namespace SiteGen.Render;

/// <summary>A writer that keeps its buffer from one page to the next, and gives the page as UTF-8 in one piece.</summary>
internal sealed class PooledText : TextWriter
{
    private const int LargestKept = 1 << 20;

    [ThreadStatic]
    private static PooledText? _spare;

    private readonly ArrayBufferWriter<char> _chars = new(16 * 1024);

    private PooledText()
        : base(System.Globalization.CultureInfo.InvariantCulture)
    {
    }

    public override Encoding Encoding => Encoding.UTF8;

    public static PooledText Rent()
    {
        var writer = _spare ?? new();
        _spare = null;
        return writer;
    }

    public void Return()
    {
        if (_chars.Capacity <= LargestKept)
        {
            _chars.ResetWrittenCount();
            _spare = this;
        }
    }

    public byte[] ToUtf8()
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(_chars.WrittenSpan)];
        Encoding.UTF8.GetBytes(_chars.WrittenSpan, bytes);
        return bytes;
    }

    public override void Write(char value)
    {
        _chars.GetSpan(1)[0] = value;
        _chars.Advance(1);
    }

    public override void Write(string? value) => _chars.Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer) => _chars.Write(buffer);

    public override void Write(char[] buffer, int index, int count) => _chars.Write(buffer.AsSpan(index, count));
}
