using System.Text.Json.Nodes;
using SiteGen.Model;
using SiteGen.Render.Data.Tables;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data.Linked;

/// <summary>The site, its data and its sources in the words of schema.org.</summary>
internal static class LinkedSite
{
    public static JsonObject Home(LinkedThing make, string description) => LinkedThing.Node(
        "WebSite",
        ("@id", make.Address(make.Page.Page.Path)),
        ("name", make.Page.Plain(make.Page.Graph.Project.Site.Title)),
        ("description", description),
        ("inLanguage", make.Page.Language),
        ("license", License(make.Page)),
        ("publisher", Publisher(make)));

    public static JsonObject Data(LinkedThing make, string title)
    {
        var site = make.Page.Graph.Project.Site;
        JsonArray files = [(JsonNode)Download(make, FactsFile.Path, "application/json")];
        foreach (var name in FactTables.Names)
        {
            files.Add((JsonNode)Download(make, Table.PathOf(name), "text/csv"));
        }

        return LinkedThing.Node(
            "Dataset",
            ("@id", make.Address(make.Page.Page.Path)),
            ("name", $"{make.Page.Plain(site.Title)}: {title}"),
            ("description", make.Page.Plain(site.Description)),
            ("inLanguage", LinkedThing.List(site.Languages.Select(language => language.Value))),
            ("license", License(make.Page)),
            ("publisher", Publisher(make)),
            ("isBasedOn", make.References(make.Page.Graph.Project.Articles.Select(article => article.Id))),
            ("distribution", files));
    }

    /// <summary>The article itself, of which the page tells; the editors' name for it is no headline.</summary>
    public static JsonObject Article(LinkedThing make, Article article) => LinkedThing.Node(
        "NewsArticle",
        ("@id", make.IdOf(article)),
        ("headline", make.Text(article.Title)),
        ("name", make.Text(article.Label)),
        ("inLanguage", article.Language.Value),
        ("author", make.IdOrName(article.Author)),
        ("publisher", make.IdOrName(article.Publisher)),
        ("datePublished", LinkedThing.Date(article.Published?.Value)),
        ("url", article.Url?.Value),
        ("archivedAt", article.ArchiveUrl?.Value),
        ("mentions", make.References(make.Page.Graph.MentionsIn(article).SelectMany(mention => mention.Ids))));

    public static JsonObject Download(LinkedThing make, string path, string type) =>
        LinkedThing.Node("DataDownload", ("contentUrl", make.Address(path)), ("encodingFormat", type));

    /// <summary>By its address; schema.org takes no bare text here, so a licence without one is a work with a name.</summary>
    public static JsonNode? License(PageContext page)
    {
        if (page.Graph.Project.Site.License is not { } license)
        {
            return null;
        }

        var words = page.Plain(license);
        return Href.External(words) is null ? LinkedThing.Node("CreativeWork", ("name", words)) : words;
    }

    private static JsonObject? Publisher(LinkedThing make) =>
        make.Page.Graph.Project.Site.Publisher is { } publisher ? LinkedThing.Node("Organization", ("name", make.Page.Plain(publisher))) : null;
}
