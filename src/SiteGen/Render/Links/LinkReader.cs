using System.Net;
using System.Text;

namespace SiteGen.Render.Links;

/// <summary>What a page offers to links, and where its own lead.</summary>
/// <param name="Anchors">Every <c>id</c>.</param>
/// <param name="Addresses">As they are meant, without HTML's escapes; each once.</param>
internal sealed record PageLinks(IReadOnlySet<string> Anchors, IReadOnlyCollection<string> Addresses);

/// <summary>Reads anchors and addresses off the bytes of a page. It knows of HTML what it takes to tell a tag from text, a comment and a script.</summary>
internal static class LinkReader
{
    public static PageLinks Read(ReadOnlySpan<byte> html)
    {
        var (anchors, addresses) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var at = html.IndexOf((byte)'<'); at >= 0 && at < html.Length; at = Next(html, at, "<"u8))
        {
            var rest = html[(at + 1)..];
            if (rest.StartsWith("!--"u8))
            {
                at = Next(html, at, "-->"u8) is >= 0 and var end ? end : html.Length;
            }
            else if (rest.Length > 0 && char.IsAsciiLetter((char)rest[0]))
            {
                at = Tag(html, at + 1, anchors, addresses);
            }
            else
            {
                at++;
            }
        }

        return new(anchors, addresses);
    }

    /// <summary>Where the tag ends, and with it what it holds that is no HTML.</summary>
    private static int Tag(ReadOnlySpan<byte> html, int start, HashSet<string> anchors, HashSet<string> addresses)
    {
        var at = start + EndOf(html[start..], " \t\r\n/>"u8);
        var name = html[start..at];
        while (at < html.Length && html[at] != '>')
        {
            if (IsSpace(html[at]) || html[at] == '/')
            {
                at++;
                continue;
            }

            var attribute = html.Slice(at, EndOf(html[at..], " \t\r\n=>/"u8));
            at += Math.Max(1, attribute.Length);
            var value = Value(html, ref at);
            if (Is(attribute, "id"u8))
            {
                anchors.Add(Decoded(value));
            }
            else if (Is(attribute, "href"u8) || Is(attribute, "src"u8) || Is(attribute, "cite"u8) || Is(attribute, "action"u8) || Is(attribute, "poster"u8))
            {
                addresses.Add(Decoded(value));
            }
        }

        return Is(name, "script"u8) ? EndOfRaw(html, at, "</script"u8) : Is(name, "style"u8) ? EndOfRaw(html, at, "</style"u8) : at;
    }

    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> html, ref int at)
    {
        at = Skip(html, at);
        if (at >= html.Length || html[at] != '=')
        {
            return default;
        }

        at = Skip(html, at + 1);
        if (at >= html.Length)
        {
            return default;
        }

        var quoted = html[at] is (byte)'"' or (byte)'\'';
        var start = quoted ? at + 1 : at;
        var length = quoted ? html[start..].IndexOf(html[at]) : EndOf(html[start..], " \t\r\n>"u8);
        length = length < 0 ? html.Length - start : length;
        at = Math.Min(html.Length, start + length + (quoted ? 1 : 0));
        return html.Slice(start, length);
    }

    private static int Skip(ReadOnlySpan<byte> html, int at)
    {
        while (at < html.Length && IsSpace(html[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> ends) => text.IndexOfAny(ends) is >= 0 and var end ? end : text.Length;

    private static int EndOfRaw(ReadOnlySpan<byte> html, int at, ReadOnlySpan<byte> end)
    {
        for (var close = Next(html, at - 1, "</"u8); close >= 0; close = Next(html, close, "</"u8))
        {
            if (html.Length - close >= end.Length && Is(html.Slice(close, end.Length), end))
            {
                return close - 1;
            }
        }

        return html.Length;
    }

    // After `at`; -1 where there is none.
    private static int Next(ReadOnlySpan<byte> html, int at, ReadOnlySpan<byte> what) =>
        at + 1 < html.Length && html[(at + 1)..].IndexOf(what) is >= 0 and var found ? at + 1 + found : -1;

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> lower) => Ascii.EqualsIgnoreCase(name, lower);

    private static bool IsSpace(byte sign) => sign is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f';

    private static string Decoded(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }
}
