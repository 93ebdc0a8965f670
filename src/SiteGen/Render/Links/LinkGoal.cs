namespace SiteGen.Render.Links;

/// <summary>What an address of a page leads to inside the site.</summary>
/// <param name="Path">Under the output, with <c>/</c>; null where the address leads out of the site by its form: above
/// its top, or absolute without the site's own address.</param>
/// <param name="Anchor">Empty for the page as a whole.</param>
internal readonly record struct LinkGoal(string? Path, string Anchor)
{
    // Browsers go to the top of the page where it has no such anchor.
    private const string Top = "top";

    /// <summary>Null where the address is of another site, or of none.</summary>
    public static LinkGoal? Of(string page, string written, Uri? baseUrl)
    {
        var address = written.Trim();
        var own = baseUrl is not null && address.StartsWith(baseUrl.AbsoluteUri, StringComparison.Ordinal);
        if (own)
        {
            address = RootOf(baseUrl) + address[baseUrl!.AbsoluteUri.Length..];
        }
        else if (HasScheme(address) || address.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? "" : AnchorOf(address[(hash + 1)..]);
        var end = address.AsSpan().IndexOfAny('#', '?') is >= 0 and var found ? found : address.Length;
        var path = Uri.UnescapeDataString(address[..end]);
        if (path.Length == 0)
        {
            return new(page, anchor);
        }

        if (!path.StartsWith('/'))
        {
            return new(Resolve(page.AsSpan(0, Math.Max(0, page.LastIndexOf('/'))), path), anchor);
        }

        // Only what stands at unknown depth may be absolute: the page for addresses that lead nowhere.
        var mayBeAbsolute = own || page == "404.html";
        return new(mayBeAbsolute && RootOf(baseUrl) is var root && path.StartsWith(root, StringComparison.Ordinal)
            ? Resolve([], path.AsSpan(root.Length))
            : null, anchor);
    }

    private static string RootOf(Uri? baseUrl) => Uri.UnescapeDataString(baseUrl?.AbsolutePath ?? "/");

    private static string? Resolve(ReadOnlySpan<char> folder, ReadOnlySpan<char> path)
    {
        while (path.StartsWith("../"))
        {
            if (folder.IsEmpty)
            {
                return null;
            }

            folder = folder[..Math.Max(0, folder.LastIndexOf('/'))];
            path = path[3..];
        }

        // Nearly every path climbs only before it goes down.
        var isPlain = !path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal);
        return !isPlain ? Resolve(folder.ToString(), path.ToString()) : folder.IsEmpty ? path.ToString() : string.Concat(folder, "/", path);
    }

    private static string? Resolve(string folder, string path)
    {
        var parts = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static string AnchorOf(string fragment)
    {
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        var anchor = Uri.UnescapeDataString(directive < 0 ? fragment : fragment[..directive]);
        return anchor.Equals(Top, StringComparison.OrdinalIgnoreCase) ? "" : anchor;
    }

    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(address[0]) && !address.AsSpan(0, colon).ContainsAny("/?#");
    }
}
