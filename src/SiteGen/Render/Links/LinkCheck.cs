using System.Collections.Concurrent;
using SiteGen.Diagnostics;

namespace SiteGen.Render.Links;

/// <summary>What is wrong with a link.</summary>
internal enum LinkFault
{
    NoPage,
    NoAnchor,
    Outside,
}

/// <param name="Page">The path of the page, or of another file of the site, that it stands in.</param>
/// <param name="Target">The path that it leads to; empty where that is none of the site's.</param>
internal sealed record BrokenLink(string Page, string Address, string Target, string Anchor, LinkFault Fault);

/// <summary>
/// Holds every address inside the site against the files of the site and the anchors of its pages. Files are read as they are rendered, from any thread;
/// only what leads to an anchor waits until all are read.
/// </summary>
/// <param name="paths">Of every file of the site, under the output, with <c>/</c>.</param>
/// <param name="baseUrl">The site's own address, by which links may be absolute.</param>
internal sealed class LinkCheck(IReadOnlySet<string> paths, Uri? baseUrl)
{
    // To find what was meant, a link is compared with every path: for each of ten thousand broken ones that would take minutes.
    private const int MostSuggested = 50;

    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<BrokenLink> _toAnchors = [];
    private readonly ConcurrentBag<BrokenLink> _broken = [];

    /// <param name="page">One that may hold links (<see cref="LinkFiles"/>).</param>
    public void Read(string page, ReadOnlySpan<byte> content)
    {
        var links = LinkFiles.Read(page, content);
        _anchors[page] = links.Anchors;
        foreach (var address in links.Addresses)
        {
            if (LinkGoal.Of(page, address, baseUrl) is not { } target)
            {
                continue;
            }

            var link = new BrokenLink(page, address, target.Path ?? "", target.Anchor, target.Path is null ? LinkFault.Outside : paths.Contains(target.Path) ? LinkFault.NoAnchor : LinkFault.NoPage);
            if (link.Fault != LinkFault.NoAnchor)
            {
                _broken.Add(link);
            }
            else if (link.Anchor.Length > 0 && !(link.Target == page && links.Anchors.Contains(link.Anchor)))
            {
                _toAnchors.Add(link);
            }
        }
    }

    /// <summary>Once every page is read: by page and address, pages at the top of the site first.</summary>
    public IReadOnlyList<BrokenLink> Broken() =>
    [
        .. _broken.Concat(_toAnchors.Where(link => _anchors.TryGetValue(link.Target, out var anchors) && !anchors.Contains(link.Anchor)))
            .OrderBy(link => link.Page.Count(sign => sign == '/')).ThenBy(link => link.Page, StringComparer.Ordinal).ThenBy(link => link.Address, StringComparer.Ordinal),
    ];

    /// <summary>Once every page is read: what to say of them, each link once where it was written.</summary>
    /// <param name="textOf">A file again, for links that stand neither in prose nor in a template.</param>
    public IEnumerable<Diagnostic> Problems(LinkOrigins origins, Func<string, string> textOf) => Broken()
        .Select(link => (link, at: origins.Find(link, textOf)))
        .GroupBy(found => (found.at, found.link.Fault))
        .Select((group, index) => LinkMessages.Of(group.First().link, group.Key.at, group.Select(found => found.link.Page).Distinct(StringComparer.Ordinal).Count(), index < MostSuggested ? paths : []));
}
