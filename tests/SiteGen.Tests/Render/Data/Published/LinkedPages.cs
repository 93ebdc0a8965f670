using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Render.Data.Published;

/// <param name="Within">The property that holds it; null at the top of the graph.</param>
/// <param name="Members">Without id and type.</param>
internal sealed record LinkedNode(string? Type, string? Id, string? Within, IReadOnlyList<JsonProperty> Members)
{
    public bool IsTop => Within is null;
}

/// <summary>The JSON-LD of all pages of a site, node by node.</summary>
internal sealed class LinkedPages
{
    private readonly Dictionary<string, string> _typeById = new(StringComparer.Ordinal);

    private LinkedPages(IReadOnlyList<JsonElement> documents)
    {
        Documents = documents;
        Nodes = [.. documents.SelectMany(NodesOf)];
        foreach (var node in Nodes.Where(node => node is { Id: not null, Type: not null }))
        {
            _typeById.TryAdd(node.Id!, node.Type!);
        }
    }

    public IReadOnlyList<JsonElement> Documents { get; }

    public IReadOnlyList<LinkedNode> Nodes { get; }

    public IEnumerable<List<JsonElement>> Breadcrumbs => Nodes.Where(node => node.Type == "BreadcrumbList").Select(node => node.Members.Single(member => member.Name == "itemListElement").Value.EnumerateArray().ToList());

    public static LinkedPages Of(IReadOnlyDictionary<string, string> pages) => new([.. pages.Values.Select(DataOf).OfType<JsonElement>()]);

    /// <summary>Null where the page has none.</summary>
    public static JsonElement? DataOf(string html)
    {
        var scripts = new HtmlParser().ParseDocument(html).QuerySelectorAll("script[type='application/ld+json']");
        return scripts.Length == 0 ? null : JsonSerializer.Deserialize<JsonElement>(Assert.Single(scripts).TextContent);
    }

    public static IEnumerable<LinkedNode> NodesOf(JsonElement document) => document.GetProperty("@graph").EnumerateArray().SelectMany(node => NodesIn(node, null));

    public string? TypeOf(string id) => _typeById.GetValueOrDefault(id);

    /// <summary>Whether a value is of a kind; a role may stand where the thing itself would, and holds it then.</summary>
    public bool Fits(JsonElement value, string kind, string property) => (value.ValueKind, kind) switch
    {
        (JsonValueKind.Object, _) => (value.TryGetProperty("@type", out var type) ? type.GetString() : TypeOf(value.GetProperty("@id").GetString()!)) is { } known
            && (SchemaOrg.Is(known, kind) || (SchemaOrg.Is(known, "Role") && value.TryGetProperty(property, out var held) && Fits(held, kind, property))),
        (JsonValueKind.Number, "Number") => true,
        (JsonValueKind.Number, "Integer") => value.TryGetInt32(out _),
        (JsonValueKind.String, "Text") => true,
        (JsonValueKind.String, "URL") => Uri.IsWellFormedUriString(value.GetString(), UriKind.Absolute),
        (JsonValueKind.String, "Language") => LanguageTag.IsWellFormed(value.GetString()!),
        (JsonValueKind.String, "Date") => DateOnly.TryParseExact(value.GetString(), ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        (JsonValueKind.String, "EventStatusType") => value.GetString() is "https://schema.org/EventScheduled" or "https://schema.org/EventCancelled" or "https://schema.org/EventPostponed",

        // The item of a breadcrumb is a thing by its address.
        (JsonValueKind.String, "Thing") => property == "item" && Uri.IsWellFormedUriString(value.GetString(), UriKind.Absolute),
        _ => false,
    };

    private static IEnumerable<LinkedNode> NodesIn(JsonElement value, string? within) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(one => NodesIn(one, within)),
        JsonValueKind.Object => value.EnumerateObject().Where(member => member.Name[0] != '@').SelectMany(member => NodesIn(member.Value, member.Name)).Prepend(new(
            value.TryGetProperty("@type", out var type) ? type.GetString() : null,
            value.TryGetProperty("@id", out var id) ? id.GetString() : null,
            within,
            [.. value.EnumerateObject().Where(member => member.Name[0] != '@')])),
        _ => [],
    };
}
