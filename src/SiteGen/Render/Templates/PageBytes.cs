using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Render.Templates;

/// <summary>A page while it is written, as UTF-8. Its buffer is kept from one page to the next of the same thread.</summary>
internal sealed class PageBytes
{
    private const int LargestKept = 1 << 20;

    // What no page of a fact sheet comes near: lists within lists within lists end here, and in a message.
    private const int LargestPage = 64 << 20;
    private const int MostRounds = 20_000_000;
    private const int RoundsOfPartial = 10;

    [ThreadStatic]
    private static PageBytes? _spare;

    private readonly ArrayBufferWriter<byte> _bytes = new(32 * 1024);

    private readonly HashSet<Tie> _lines = [];

    private int _rounds;

    private PageBytes()
    {
    }

    /// <summary>How many lines of an article it shows so far; one that it shows twice counts once.</summary>
    public int Lines => _lines.Count;

    public static PageBytes Rent()
    {
        var page = _spare ?? new();
        _spare = null;
        return page;
    }

    public void Return()
    {
        if (_bytes.Capacity <= LargestKept)
        {
            _bytes.ResetWrittenCount();
            _rounds = 0;
            _lines.Clear();
            _spare = this;
        }
    }

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    /// <summary>Counts one more time round a loop of the page's templates.</summary>
    /// <exception cref="PageTooLargeException">They print without end.</exception>
    public void GoRound() => Go(1);

    /// <summary>Counts one more partial, which takes as long as ten rounds.</summary>
    /// <exception cref="PageTooLargeException">They print without end.</exception>
    public void GoInto() => Go(RoundsOfPartial);

    private void Go(int rounds)
    {
        _rounds += rounds;
        if (_rounds > MostRounds || _bytes.WrittenCount > LargestPage)
        {
            throw new PageTooLargeException();
        }
    }

    /// <summary>As it is, in UTF-8.</summary>
    public void Write(ReadOnlySpan<byte> utf8) => _bytes.Write(utf8);

    /// <summary>As it is.</summary>
    public void Write(ReadOnlySpan<char> markup)
    {
        var room = _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(markup.Length));
        _bytes.Advance(Encoding.UTF8.GetBytes(markup, room));
    }

    /// <summary>
    /// A value that a template prints: finished HTML as it is, everything else so that it stands for itself between tags and in quoted attributes.
    /// </summary>
    public void Print(object? value)
    {
        switch (value)
        {
            case Html html:
                Write(html.Markup);
                break;
            case Tied tied:
                if (tied.To.Key == TieKeys.Words)
                {
                    _lines.Add(tied.To);
                }

                Write(tied.ToString());
                break;
            case int number:
                Write(number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                Write(HtmlText.Encoded(value?.ToString() ?? ""));
                break;
        }
    }
}

/// <summary>A page grows beyond 64 MB, or its templates go through lists more than 20 million times.</summary>
internal sealed class PageTooLargeException : Exception;
