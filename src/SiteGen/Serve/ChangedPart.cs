using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Serve;

/// <summary>What an edit has changed of a project. What was not read anew is the same object.</summary>
/// <param name="Project">The project as it is now, with nothing in it but what has changed, and the facts that rest on articles that have.</param>
/// <param name="Paths">The files that have changed, come or gone: what was wrong in them is no longer known.</param>
internal sealed record ChangedPart(Project Project, IReadOnlySet<string> Paths)
{
    public static ChangedPart Of(Project before, Project now)
    {
        var (articles, pages) = (New(before.Articles, now.Articles), New(before.Pages, now.Pages));
        var gone = New(now.Articles, before.Articles);
        var sources = articles.Concat(gone).Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var part = now with
        {
            Articles = articles,
            Pages = pages,
            People = Facts(before.People, now.People, sources),
            Organizations = Facts(before.Organizations, now.Organizations, sources),
            Events = Facts(before.Events, now.Events, sources),
            Statistics = Facts(before.Statistics, now.Statistics, sources),
            Claims = Facts(before.Claims, now.Claims, sources),
            Terms = Facts(before.Terms, now.Terms, sources),
        };
        var files = part.Facts.Concat(New([.. now.Facts], [.. before.Facts])).Select(fact => fact.File)
            .Concat(articles.Concat(gone).SelectMany(article => new[] { article.File, article.Words }))
            .Concat(pages.Concat(New(now.Pages, before.Pages)).Select(page => page.File))
            .Concat(ReferenceEquals(before.Site, now.Site) ? [] : [now.Site.File]);
        return new(part, files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal));
    }

    private static ImmutableArray<T> Facts<T>(ImmutableArray<T> before, ImmutableArray<T> now, HashSet<string> sources)
        where T : Fact
    {
        var known = before.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return [.. now.Where(fact => !known.Contains(fact) || (sources.Count > 0 && fact.AllEvidence.Any(evidence => evidence.Source is { } source && sources.Contains(source.Value))))];
    }

    private static ImmutableArray<T> New<T>(ImmutableArray<T> before, ImmutableArray<T> now)
        where T : class
    {
        var known = before.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return [.. now.Where(one => !known.Contains(one))];
    }
}
