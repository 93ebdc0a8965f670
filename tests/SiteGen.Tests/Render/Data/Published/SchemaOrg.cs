namespace SiteGen.Tests.Render.Data.Published;

/// <summary>The part of the vocabulary of schema.org that pages use: which type is a kind of which, on which types a property may stand, and what it may hold.</summary>
internal static class SchemaOrg
{
    private static readonly Dictionary<string, string[]> KindsOf = new(StringComparer.Ordinal)
    {
        ["Thing"] = [],
        ["CreativeWork"] = ["Thing"],
        ["Article"] = ["CreativeWork"],
        ["NewsArticle"] = ["Article"],
        ["Claim"] = ["CreativeWork"],
        ["Dataset"] = ["CreativeWork"],
        ["MediaObject"] = ["CreativeWork"],
        ["DataDownload"] = ["MediaObject"],
        ["Quotation"] = ["CreativeWork"],
        ["WebPage"] = ["CreativeWork"],
        ["CollectionPage"] = ["WebPage"],
        ["WebSite"] = ["CreativeWork"],
        ["Event"] = ["Thing"],
        ["Person"] = ["Thing"],
        ["Place"] = ["Thing"],
        ["Organization"] = ["Thing"],
        ["Corporation"] = ["Organization"],
        ["GovernmentOrganization"] = ["Organization"],
        ["NewsMediaOrganization"] = ["Organization"],
        ["PoliticalParty"] = ["Organization"],
        ["Intangible"] = ["Thing"],
        ["DefinedTerm"] = ["Intangible"],
        ["ItemList"] = ["Intangible"],
        ["BreadcrumbList"] = ["ItemList"],
        ["ListItem"] = ["Intangible"],
        ["Role"] = ["Intangible"],
        ["OrganizationRole"] = ["Role"],
        ["StructuredValue"] = ["Intangible"],
        ["QuantitativeValue"] = ["StructuredValue"],
        ["Observation"] = ["Intangible", "QuantitativeValue"],
        ["ConstraintNode"] = ["Intangible"],
        ["StatisticalVariable"] = ["ConstraintNode"],
    };

    private static readonly Dictionary<string, Property> Properties = new(StringComparer.Ordinal)
    {
        ["name"] = new("Thing", "Text"),
        ["alternateName"] = new("Thing", "Text"),
        ["description"] = new("Thing", "Text"),
        ["url"] = new("Thing", "URL"),
        ["subjectOf"] = new("Thing", "CreativeWork", "Event"),
        ["about"] = new("CreativeWork", "Thing"),
        ["archivedAt"] = new("CreativeWork", "URL", "WebPage"),
        // The vocabulary wants a Person or an Organization, and its data model expects texts where nobody knows which.
        ["author"] = new("CreativeWork", "Person", "Organization", "Text"),
        ["publisher"] = new("CreativeWork", "Person", "Organization", "Text"),
        ["dateCreated"] = new("CreativeWork", "Date"),
        ["datePublished"] = new("CreativeWork", "Date"),
        ["encodingFormat"] = new("CreativeWork", "Text"),
        ["inLanguage"] = new("CreativeWork", "Language"),
        ["isBasedOn"] = new("CreativeWork", "CreativeWork"),
        ["isPartOf"] = new("CreativeWork", "CreativeWork"),
        ["license"] = new("CreativeWork", "URL", "CreativeWork"),
        ["mentions"] = new("CreativeWork", "Thing"),
        ["text"] = new("CreativeWork", "Text"),
        ["headline"] = new("CreativeWork", "Text"),
        ["appearance"] = new("Claim", "CreativeWork"),
        ["spokenByCharacter"] = new("Quotation", "Person", "Organization"),
        ["contentUrl"] = new("MediaObject", "URL"),
        ["distribution"] = new("Dataset", "DataDownload"),
        ["variableMeasured"] = new("Dataset Observation", "StatisticalVariable"),
        ["observationAbout"] = new("Observation", "Thing"),
        ["observationDate"] = new("Observation", "Date"),
        ["value"] = new("QuantitativeValue", "Number"),
        ["minValue"] = new("QuantitativeValue", "Number"),
        ["maxValue"] = new("QuantitativeValue", "Number"),
        ["unitText"] = new("QuantitativeValue", "Text"),
        ["attendee"] = new("Event", "Person", "Organization"),
        ["eventStatus"] = new("Event", "EventStatusType"),
        ["location"] = new("Event", "Place"),
        ["startDate"] = new("Event Role", "Date"),
        ["endDate"] = new("Event Role", "Date"),
        ["roleName"] = new("Role", "Text", "URL"),
        ["jobTitle"] = new("Person", "Text"),
        ["worksFor"] = new("Person", "Organization"),
        ["parentOrganization"] = new("Organization", "Organization"),
        ["itemListElement"] = new("ItemList", "ListItem"),
        ["position"] = new("ListItem", "Integer"),
        ["item"] = new("ListItem", "Thing"),
    };

    /// <param name="On">The types that it may stand on, with a space between them.</param>
    /// <param name="Range">What it may hold.</param>
    internal sealed record Property(string On, params string[] Range);

    public static bool IsType(string? type) => type is not null && KindsOf.ContainsKey(type);

    public static Property? Of(string property) => Properties.GetValueOrDefault(property);

    public static bool Is(string type, string kind) => type == kind || (KindsOf.TryGetValue(type, out var above) && above.Any(one => Is(one, kind)));

    /// <param name="within">The property that holds this node, if one does: a role stands between two things, and has that property again.</param>
    public static bool MayHave(string type, string property, string? within) =>
        (Of(property) is { } known && known.On.Split(' ').Any(on => Is(type, on))) || (property == within && Is(type, "Role"));
}
