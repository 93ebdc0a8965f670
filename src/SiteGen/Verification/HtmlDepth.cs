using System.Collections.Frozen;

namespace SiteGen.Verification;

/// <summary>Tells by the tags alone how deep a page is nested: a reader of HTML takes the square of that, and browsers stop at 512.</summary>
internal static class HtmlDepth
{
    private const int Deepest = 512;

    // These have no end, or may be left open.
    private static readonly FrozenSet<string> Uncounted = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "rt", "rp", "html", "head", "body",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsTooDeep(string html)
    {
        var names = Uncounted.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var isEnd = html[i + 1] == '/';
            var name = html.AsSpan(i + (isEnd ? 2 : 1));
            name = name[..(name.IndexOfAnyExcept(Letters) is >= 0 and var end ? end : name.Length)];
            if (name.IsEmpty || names.Contains(name))
            {
                continue;
            }

            depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    private static System.Buffers.SearchValues<char> Letters { get; } =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
}
