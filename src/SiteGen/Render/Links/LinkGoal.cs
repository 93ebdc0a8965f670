namespace SiteGen.Render.Links;

/// <summary>What an address of a page leads to inside the site.</summary>
/// <param name="Path">Under the output, with <c>/</c>; null where the address leads out of the site by its form: above its top, or absolute without the site's own address.</param>
/// <param name="Anchor">Empty for the page as a whole.</param>
internal sealed record LinkGoal(string? Path, string Anchor)
{
    // Browsers go to the top of the page where it has no such anchor.
    private const string Top = "top";

    /// <summary>Null where the address is of another site, or of none.</summary>
    public static LinkGoal? Of(string page, string written, Uri? baseUrl)
    {
        var address = written.Trim();
        var own = baseUrl is not null && address.StartsWith(baseUrl.AbsoluteUri, StringComparison.Ordinal);
        var rooted = Uri.UnescapeDataString(baseUrl?.AbsolutePath ?? "/");
        if (own)
        {
            address = rooted + address[baseUrl!.AbsoluteUri.Length..];
        }
        else if (HasScheme(address) || address.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        var (path, anchor) = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (address[..hash], address[(hash + 1)..]) : (address, "");
        anchor = AnchorOf(anchor);
        path = Uri.UnescapeDataString(path.Split('?')[0]);
        if (path.Length == 0)
        {
            return new(page, anchor);
        }

        // Only what stands at unknown depth may be absolute: the page for addresses that lead nowhere.
        if (path.StartsWith('/') && !own && page != "404.html")
        {
            return new(null, anchor);
        }

        return new(path.StartsWith('/') ? (path.StartsWith(rooted, StringComparison.Ordinal) ? Resolve([], path[rooted.Length..]) : null) : Resolve(page.Split('/')[..^1], path), anchor);
    }

    private static string? Resolve(IEnumerable<string> folder, string path)
    {
        var parts = folder.ToList();
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
