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
        var files = new HashSet<string>(StringComparer.Ordinal);
        var part = now with
        {
            Articles = articles,
            Pages = pages,
            People = Facts(before.People, now.People),
            Organizations = Facts(before.Organizations, now.Organizations),
            Events = Facts(before.Events, now.Events),
            Statistics = Facts(before.Statistics, now.Statistics),
            Claims = Facts(before.Claims, now.Claims),
            Terms = Facts(before.Terms, now.Terms),
        };
        files.UnionWith(articles.Concat(gone).SelectMany(article => new[] { article.File.Path, article.Words.Path }));
        files.UnionWith(pages.Concat(New(now.Pages, before.Pages)).Select(page => page.File.Path));
        if (!ReferenceEquals(before.Site, now.Site))
        {
            files.Add(now.Site.File.Path);
        }

        return new(part, files);

        ImmutableArray<T> Facts<T>(ImmutableArray<T> before, ImmutableArray<T> now)
            where T : Fact
        {
            files.UnionWith(New(now, before).Select(fact => fact.File.Path));
            var known = before == now ? null : Known(before);
            ImmutableArray<T> facts = known is null && sources.Count == 0 ? [] : [.. now.Where(fact => known?.Contains(fact) == false || RestsOnChanged(fact))];
            files.UnionWith(facts.Select(fact => fact.File.Path));
            return facts;
        }

        bool RestsOnChanged(Fact fact) =>
            sources.Count > 0 && fact.AllEvidence.Any(evidence => evidence.Source is { } source && sources.Contains(source.Value));
    }

    private static ImmutableArray<T> New<T>(ImmutableArray<T> before, ImmutableArray<T> now)
        where T : class
    {
        if (before == now)
        {
            return [];
        }

        var known = Known(before);
        return [.. now.Where(one => !known.Contains(one))];
    }

    private static HashSet<object> Known<T>(ImmutableArray<T> all)
        where T : class => all.ToHashSet<object>(ReferenceEqualityComparer.Instance);
}
