using System.Text.Json.Nodes;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data.Linked;

/// <summary>The pieces that JSON-LD is made of, as seen from one page: a thing's id is the address of its page.</summary>
internal sealed class LinkedThing(PageContext page)
{
    public PageContext Page => page;

    /// <summary>A thing with what is known of it.</summary>
    public static JsonObject Node(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var node = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in members)
        {
            if (value is not null and not JsonArray { Count: 0 })
            {
                node[name] = value;
            }
        }

        return node;
    }

    /// <summary>A file of the site, relative where the site does not know its own address.</summary>
    public string Address(string path, string? anchor = null)
    {
        if (page.Site.BaseUrl is { } root)
        {
            return Href.Under(root, path) + (anchor is null ? "" : $"#{Uri.EscapeDataString(anchor)}");
        }

        if (path == page.Page.Path && anchor is not null)
        {
            return Href.Anchor(anchor).ToString();
        }

        return Href.Relative(page.Page.Path, path, anchor).ToString();
    }

    public string IdOf(Fact fact, string? anchor = null) => Address(page.Graph.PathOf(Paths.FileOf(fact), page.Language), anchor);

    public string IdOf(Article article) => Address(page.Graph.PathOf(Paths.FileOf(article), page.Language));

    /// <summary>Only the id of what has a page of its own; null where nothing has this id.</summary>
    public JsonObject? Reference(string? id)
    {
        if (id is null)
        {
            return null;
        }

        if (page.Graph.Facts.TryGetValue(id, out var fact))
        {
            return new() { ["@id"] = IdOf(fact) };
        }

        if (page.Graph.Articles.TryGetValue(id, out var article))
        {
            return new() { ["@id"] = IdOf(article) };
        }

        return null;
    }

    public JsonArray References(IEnumerable<string> ids)
    {
        JsonArray references = [];
        foreach (var reference in ids.Distinct(StringComparer.Ordinal).Select(Reference).OfType<JsonObject>())
        {
            references.Add((JsonNode)reference);
        }

        return references;
    }

    /// <summary>Who says something, with kind and name; somebody without a name is nobody that a program could know.</summary>
    public JsonArray Speakers(Voice voice)
    {
        JsonArray speakers = [];
        foreach (var fact in (voice is NamedVoice named ? named.Ids : []).Select(id => page.Graph.Facts.GetValueOrDefault(id.Value)).OfType<Fact>())
        {
            var type = fact is Person ? "Person" : fact is Organization body ? TypeOf(body) : "Thing";
            speakers.Add((JsonNode)Node(type, ("@id", IdOf(fact)), ("name", page.NameOf(fact.Id))));
        }

        return speakers;
    }

    /// <summary>The articles that a fact rests on.</summary>
    public JsonArray Sources(Fact fact) => References(page.Graph.UsesOf(fact).Select(use => use.Passage.Article.Id));

    public string? Text(LocalText? text) => text is null ? null : page.Plain(text);

    /// <summary>A field that holds an id or a name. Whether a name is a person's or a body's is not known, so it stays a text.</summary>
    public JsonNode? IdOrName(LocalText? text) =>
        text is null ? null : text.ByLanguage is [(_, var only)] && Reference(only.Value) is { } reference ? reference : page.Plain(text);

    /// <summary>A day, month or year as ISO 8601 has it; null for what is only about then, or between two days.</summary>
    public static string? Date(EdtfDate? date) => date is null ? null : Wording.DateTimeAttribute(date);

    public static string TypeOf(Organization body) => body.Type.Value switch
    {
        OrganizationType.Government or OrganizationType.Agency => "GovernmentOrganization",
        OrganizationType.Company => "Corporation",
        OrganizationType.Media => "NewsMediaOrganization",
        OrganizationType.Party => "PoliticalParty",
        _ => "Organization",
    };

    public static JsonArray List(IEnumerable<string> values)
    {
        JsonArray list = [];
        foreach (var value in values)
        {
            list.Add((JsonNode)value);
        }

        return list;
    }
}
