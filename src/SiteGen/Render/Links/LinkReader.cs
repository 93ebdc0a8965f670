using System.Buffers;
using System.Net;
using System.Text;

namespace SiteGen.Render.Links;

/// <summary>Reads anchors and addresses off the bytes of a page. It knows of HTML what it takes to tell a tag from text, a comment and a script.</summary>
internal static class LinkReader
{
    private static readonly SearchValues<byte> EndsOfName = SearchValues.Create(" \t\r\n/>"u8);
    private static readonly SearchValues<byte> EndsOfAttribute = SearchValues.Create(" \t\r\n=>/"u8);
    private static readonly SearchValues<byte> EndsOfValue = SearchValues.Create(" \t\r\n>"u8);

    // An address of this site is hardly ever longer.
    private const int ShortAddress = 256;

    private enum Meaning
    {
        None,
        Anchor,
        Address,
        Type,
        Candidates,
        Style,
        Meta,

        // Scripts load what these name; so they count where they are like a file of the site, and not a number or a word.
        ForScripts,
    }

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
        var at = start + EndOf(html[start..], EndsOfName);
        var name = html[start..at];
        var isLinkedData = false;
        while (at < html.Length && html[at] != '>')
        {
            if (IsSpace(html[at]) || html[at] == '/')
            {
                at++;
                continue;
            }

            var attribute = html.Slice(at, EndOf(html[at..], EndsOfAttribute));
            at += Math.Max(1, attribute.Length);
            var value = Value(html, ref at);
            switch (MeaningOf(attribute))
            {
                case Meaning.None:
                    break;
                case Meaning.Anchor:
                    AddTo(anchors, value);
                    break;
                case Meaning.Address:
                    AddTo(addresses, value);
                    break;
                case Meaning.Type:
                    isLinkedData |= Is(value, "application/ld+json"u8);
                    break;
                case var several:
                    addresses.UnionWith(AddressesIn(several, Decoded(value)));
                    break;
            }
        }

        var end = Is(name, "script"u8) ? EndOfRaw(html, at, "</script"u8) : Is(name, "style"u8) ? EndOfRaw(html, at, "</style"u8) : at;
        if (end > at && at < html.Length)
        {
            var raw = html[(at + 1)..Math.Min(html.Length, end + 1)];
            addresses.UnionWith(isLinkedData ? JsonLinks.Read(raw) : Is(name, "style"u8) ? CssLinks.Read(Encoding.UTF8.GetString(raw)) : []);
        }

        return end;
    }

    // Most links of a page lead where others do: no text is made of what is there already.
    private static void AddTo(HashSet<string> texts, ReadOnlySpan<byte> value)
    {
        if (value.Length > ShortAddress || value.Contains((byte)'&'))
        {
            texts.Add(Decoded(value));
            return;
        }

        Span<char> text = stackalloc char[ShortAddress];
        texts.GetAlternateLookup<ReadOnlySpan<char>>().Add(text[..Encoding.UTF8.GetChars(value, text)]);
    }

    // Of the name's letters only few are looked at: most attributes of a page mean nothing here.
    private static Meaning MeaningOf(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 when Is(name, "id"u8) => Meaning.Anchor,
        3 when Is(name, "src"u8) => Meaning.Address,
        4 when Is(name, "href"u8) || Is(name, "cite"u8) => Meaning.Address,
        4 when Is(name, "type"u8) => Meaning.Type,
        5 when Is(name, "style"u8) => Meaning.Style,
        6 when Is(name, "action"u8) || Is(name, "poster"u8) => Meaning.Address,
        6 when Is(name, "srcset"u8) => Meaning.Candidates,
        7 when Is(name, "content"u8) => Meaning.Meta,
        8 when Is(name, "data-src"u8) || Is(name, "data-url"u8) => Meaning.ForScripts,
        9 when Is(name, "data-href"u8) => Meaning.ForScripts,
        10 when Is(name, "formaction"u8) || Is(name, "xlink:href"u8) => Meaning.Address,
        10 when Is(name, "data-index"u8) => Meaning.ForScripts,
        11 when Is(name, "imagesrcset"u8) => Meaning.Candidates,
        _ => Meaning.None,
    };

    private static IEnumerable<string> AddressesIn(Meaning meaning, string value) => meaning switch
    {
        Meaning.ForScripts => IsLikeAFile(value) ? [value] : [],
        Meaning.Candidates => Candidates(value),
        Meaning.Style => CssLinks.Read(value),
        _ => OfMeta(value),
    };

    // "0; url=x.html" of a page that has moved, and whole addresses: og:url, og:image.
    private static string[] OfMeta(string content)
    {
        var url = content.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        if (url > 0 && content.AsSpan(0, url).TrimEnd() is [>= '0' and <= '9', .., ';' or ','])
        {
            return [content[(url + 4)..].Trim().Trim('\'', '"')];
        }

        if (content.StartsWith("https://", StringComparison.Ordinal) || content.StartsWith("http://", StringComparison.Ordinal))
        {
            return [content];
        }

        return [];
    }

    // "a.png 1x, b.png 2x": an address ends at a space, or at a comma before one.
    private static List<string> Candidates(string srcset)
    {
        List<string> addresses = [];
        for (var rest = srcset.AsSpan().TrimStart(" \t\r\n,"); !rest.IsEmpty; rest = rest.TrimStart(" \t\r\n,"))
        {
            var end = rest.IndexOfAny(" \t\r\n") is >= 0 and var space ? space : rest.Length;
            var address = rest[..end];
            rest = rest[end..];
            if (address[^1] != ',')
            {
                rest = rest.IndexOf(',') is >= 0 and var comma ? rest[comma..] : [];
            }

            addresses.Add(address.TrimEnd(',').ToString());
        }

        return addresses;
    }

    private static bool IsLikeAFile(string address) =>
        !address.Any(char.IsWhiteSpace) && address.LastIndexOf('.') is >= 0 and var dot && dot + 1 < address.Length && char.IsAsciiLetter(address[dot + 1]);

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
        var length = quoted ? html[start..].IndexOf(html[at]) : EndOf(html[start..], EndsOfValue);
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

    private static int EndOf(ReadOnlySpan<byte> text, SearchValues<byte> ends) => text.IndexOfAny(ends) is >= 0 and var end ? end : text.Length;

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
