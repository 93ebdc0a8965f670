using SiteGen.Link;
using SiteGen.Render.Data.Tables;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data;

/// <summary>One file for machines.</summary>
/// <param name="Path">Under the output, with <c>/</c>.</param>
/// <param name="Origin">What it is made from, as a message names it.</param>
internal sealed record DataFile(string Path, string Origin, Func<ReadOnlyMemory<byte>> Content);

/// <summary>Everything in the site that programs read rather than people.</summary>
internal static class DataFiles
{
    private const string Facts = "the facts of content/";

    /// <param name="baseUrl">Without the site's own address there are no files that would need it: sitemap and feeds.</param>
    public static IEnumerable<DataFile> Of(Graph graph, IReadOnlyDictionary<string, Wording> wordings, string? baseUrl)
    {
        var site = new SiteContext(graph, wordings, baseUrl);
        foreach (var (path, content) in FactsFile.Files(graph, wordings))
        {
            yield return new(path, Facts, content);
        }

        var make = new TableMaker(site);
        var tables = FactTables.All(make);
        foreach (var table in tables.Concat(FactTables.OfEachStatistic(make)))
        {
            yield return new(table.Path, Facts, () => Csv.Write(table));
        }

        yield return new(DataPackage.Path, Facts, () => DataPackage.Write(site, tables));
        foreach (var home in graph.Pages.OfType<HomePage>())
        {
            yield return new(graph.PathOf(Citations.BibTexName, home.Language), Facts, () => Citations.BibTexFile(new(site, home)));
            yield return new(graph.PathOf(Citations.CslJsonName, home.Language), Facts, () => Citations.CslJsonFile(new(site, home)));
        }

        if (baseUrl is not null)
        {
            foreach (var (path, content) in Sitemap.Files(site))
            {
                yield return new(path, "the list of pages", content);
            }

            foreach (var home in graph.Pages.OfType<HomePage>().Where(_ => site.HasFeed))
            {
                yield return new(graph.PathOf(AtomFeed.Name, home.Language), Facts, () => AtomFeed.Write(new(site, home)));
            }
        }

        // Whoever has rules of their own for crawlers or hosts puts them into content/static.
        foreach (var file in HostFiles.Of(site).Append(new(Robots.Path, "the address of the site", () => Robots.Write(baseUrl))))
        {
            if (!graph.Project.StaticFiles.Any(own => own.Path == file.Path))
            {
                yield return file;
            }
        }
    }
}
