using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SiteGen.Link;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data.Linked;

/// <summary>What a page is about, as JSON-LD in the words of schema.org. What is not known is left out, and nothing is rated.</summary>
internal static class JsonLd
{
    // Leaves letters as they are, and escapes what could end the element or begin a comment in it: < > & ' ".
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The whole element; null where the page is about nothing.</summary>
    public static Html? Of(PageContext page, string title, string description, IReadOnlyList<Crumb> breadcrumb)
    {
        if (page.Page is NotFoundPage or MovedPage)
        {
            return null;
        }

        JsonArray nodes = [.. Things(new(page), title, description)];
        if (breadcrumb.Count > 0)
        {
            nodes.Add((JsonNode)Breadcrumbs(page, title, breadcrumb));
        }

        var json = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = nodes }.ToJsonString(Options);
        return new(new StringBuilder("<script type=\"application/ld+json\">").Append(json).Append("</script>").ToString());
    }

    private static IEnumerable<JsonNode> Things(LinkedThing make, string title, string description) => make.Page.Page switch
    {
        FactPage { Fact: var fact } => LinkedFacts.Of(make, fact, description),
        SourcePage { Article: var article } => [LinkedSite.Article(make, article)],
        HomePage => [LinkedSite.Home(make, description)],
        DataPage => [LinkedSite.Data(make, title)],
        ListPage or ListPartPage => [LinkedThing.Node("CollectionPage", ("name", title), ("description", description), ("inLanguage", make.Page.Language))],
        _ => [LinkedThing.Node("WebPage", ("name", title), ("description", description), ("inLanguage", make.Page.Language))],
    };

    // The page itself stands last, and needs no address.
    private static JsonObject Breadcrumbs(PageContext page, string title, IReadOnlyList<Crumb> breadcrumb)
    {
        var items = new JsonArray();
        foreach (var crumb in breadcrumb)
        {
            items.Add((JsonNode)new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = items.Count + 1,
                ["name"] = crumb.Text,
                ["item"] = Absolute(page, crumb.Href)
            });
        }

        items.Add((JsonNode)new JsonObject { ["@type"] = "ListItem", ["position"] = items.Count + 1, ["name"] = title });
        return new() { ["@type"] = "BreadcrumbList", ["itemListElement"] = items };
    }

    // Programs that read breadcrumbs want whole addresses, where there is one.
    private static string Absolute(PageContext page, Href href) =>
        page.Site.BaseUrl is { } root ? new Uri(new Uri(Href.Under(root, page.Page.Path).ToString()), href.ToString()).AbsoluteUri : href.ToString();
}
