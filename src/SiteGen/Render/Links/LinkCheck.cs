using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Render.Links;

/// <summary>What is wrong with a link.</summary>
internal enum LinkFault
{
    NoPage,
    NoAnchor,
    Outside,
    Elsewhere,
}

/// <param name="Page">The path of the page, or of another file of the site, that it stands in.</param>
/// <param name="Target">The path that it leads to; empty where that is none of the site's.</param>
internal sealed record BrokenLink(string Page, string Address, string Target, string Anchor, LinkFault Fault);

/// <summary>What was read of one file.</summary>
/// <param name="Broken">Links that lead to no file, or out of the site.</param>
/// <param name="ToAnchors">Links to places in files, which are there or not.</param>
/// <param name="Targets">The paths of files that its links lead to.</param>
internal sealed record LinksOfFile(IReadOnlySet<string> Anchors, ImmutableArray<BrokenLink> Broken, ImmutableArray<BrokenLink> ToAnchors,
    ImmutableArray<string> Targets);

/// <summary>
/// Holds every address inside the site against the files of the site and the anchors of its pages. Files are read as they are rendered, from any thread;
/// only what leads to an anchor waits until all are read.
/// </summary>
/// <param name="paths">Of every file of the site, under the output, with <c>/</c>.</param>
/// <param name="baseUrl">The site's own address, by which links may be absolute.</param>
internal sealed class LinkCheck(HashSet<string> paths, Uri? baseUrl)
{
    // To find what was meant, a link is compared with every path: for each of ten thousand broken ones that would take minutes.
    private const int MostSuggested = 50;

    private readonly ConcurrentDictionary<string, LinksOfFile> _files = new(StringComparer.Ordinal);

    /// <param name="page">One that may hold links (<see cref="LinkFiles"/>).</param>
    public LinksOfFile Read(string page, ReadOnlySpan<byte> content)
    {
        var links = LinkFiles.Read(page, content);
        var (broken, toAnchors, targets) = (ImmutableArray.CreateBuilder<BrokenLink>(), ImmutableArray.CreateBuilder<BrokenLink>(),
            new HashSet<string>(StringComparer.Ordinal));
        foreach (var address in links.Addresses)
        {
            if (LinkGoal.Of(page, address, baseUrl) is not { } target)
            {
                if (LinkFiles.LoadsFromElsewhere(page, address))
                {
                    broken.Add(new(page, address, "", "", LinkFault.Elsewhere));
                }

                continue;
            }

            // The path as all links to it have it: of a large site, many are kept.
            if (target.Path is null || !paths.TryGetValue(target.Path, out var known))
            {
                broken.Add(new(page, address, target.Path ?? "", target.Anchor, target.Path is null ? LinkFault.Outside : LinkFault.NoPage));
                continue;
            }

            targets.Add(known);
            if (target.Anchor.Length > 0 && !(known == page && links.Anchors.Contains(target.Anchor)))
            {
                toAnchors.Add(new(page, address, known, target.Anchor, LinkFault.NoAnchor));
            }
        }

        return _files[page] = new(links.Anchors, broken.ToImmutable(), toAnchors.ToImmutable(), [.. targets]);
    }

    /// <summary>Takes what was read of a file before.</summary>
    public void Add(string page, LinksOfFile links) => _files[page] = links;

    /// <summary>Once every page is read or added: whether what is known of the page says that a link of it is broken.</summary>
    public bool IsDoubtful(string page) =>
        _files[page] is var links && (links.Broken.Length > 0 || links.ToAnchors.Any(IsMissing) || !links.Targets.All(paths.Contains));

    /// <summary>Once every page is read: by page and address, pages at the top of the site first.</summary>
    public IReadOnlyList<BrokenLink> Broken() =>
    [
        .. _files.Values.SelectMany(links => links.Broken.Concat(links.ToAnchors.Where(IsMissing)))
            .OrderBy(link => link.Page.Count(sign => sign == '/'))
            .ThenBy(link => link.Page, StringComparer.Ordinal)
            .ThenBy(link => link.Address, StringComparer.Ordinal),
    ];

    /// <summary>Once every page is read: what to say of them, each link once where it was written.</summary>
    /// <param name="textOf">A file again, for links that stand neither in prose nor in a template.</param>
    public IEnumerable<Diagnostic> Problems(LinkOrigins origins, Func<string, string> textOf)
    {
        var places = Broken().GroupBy(link => (At: origins.Find(link, textOf), link.Fault));
        foreach (var (index, place) in places.Index())
        {
            var pages = place.Select(link => link.Page).Distinct(StringComparer.Ordinal).Count();
            yield return LinkMessages.Of(place.First(), place.Key.At, pages, index < MostSuggested ? paths : []);
        }
    }

    private bool IsMissing(BrokenLink link) => _files.TryGetValue(link.Target, out var target) && !target.Anchors.Contains(link.Anchor);
}
