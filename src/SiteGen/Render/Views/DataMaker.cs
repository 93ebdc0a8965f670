using SiteGen.Render.Data;
using SiteGen.Render.Data.Tables;

namespace SiteGen.Render.Views;

/// <summary>Makes the page of what there is to download.</summary>
internal static class DataMaker
{
    public static DataView Make(PageContext page) => new(
        PageFrameMaker.Make(page, page.Word("data.title"), page.Word("data.text"), page.Site.LastChangedOfAll, "website"),
        page.Wording,
        [
            new(page.Word("data.all"), page.Word("data.all-text"),
                [Download(page, FactsFile.Path, "data.facts"), Download(page, DataPackage.Path, "data.package")]),
            new(page.Word("data.tables"), page.Word("data.tables-text"),
                [.. FactTables.Names.Select(name => Download(page, Table.PathOf(name), Keys.OfTable(name)))]),
            new(page.Word("data.schemas"), page.Word("data.schemas-text"),
                [.. PublishedSchemas.All.Select(schema => Download(page, PublishedSchemas.PathOf(schema.Kind), schema.Word))]),
            new(page.Word("data.cite"), page.Word("data.cite-text"), [.. Citing(page)]),
        ]);

    private static IEnumerable<Item> Citing(PageContext page)
    {
        yield return Download(page, page.Graph.PathOf(Citations.BibTexName, page.Language), "data.bibtex");
        yield return Download(page, page.Graph.PathOf(Citations.CslJsonName, page.Language), "data.csl");
        if (page.Site.HasFeed)
        {
            yield return Download(page, page.Graph.PathOf(AtomFeed.Name, page.Language), "data.feed");
        }
    }

    /// <param name="word">What the file holds.</param>
    public static Item Download(PageContext page, string path, string word) =>
        new(page.ToPath(path), HtmlText.Encode(path[(path.LastIndexOf('/') + 1)..]), HtmlText.Encode(page.Word(word)));
}
