using System.Text.Json;
using SiteGen.Model;
using SiteGen.Tests.Render.Views;

namespace SiteGen.Tests.Render.Data.Published;

/// <summary>What pages say of themselves, held against the vocabulary of schema.org and, for ids, JSON-LD 1.1.</summary>
public sealed class SchemaOrgTests
{
    private static readonly Lazy<RenderedSite> Known = new(() => RenderedSite.Of(RenderedSite.Fixture, DataSite.Address));

    private static readonly Lazy<RenderedSite> Hostile = new(() => RenderedSite.Of(DataSite.Hostile.Context.Graph.Project, DataSite.Address));

    private static readonly Rules<LinkedPages> Vocabulary = new()
    {
        { "JSON-LD: the words are those of schema.org", site => site.Documents.All(one => Text(one, "@context") == "https://schema.org") },
        { "JSON-LD: an id is an absolute address", site => site.Nodes.All(node => node.Id is null || Uri.IsWellFormedUriString(node.Id, UriKind.Absolute)) },
        { "JSON-LD: a node says what it is, or is only the id of one", site => site.Nodes.All(node => node.Type is not null || (node.Id is not null && node.Members.Count == 0)) },
        { "JSON-LD: an id that is not in the graph is that of a page of the site that says what it is", site => site.Nodes.All(node => node.Type is not null || node.Id is null || site.TypeOf(node.Id) is not null) },
        { "JSON-LD: no page gives one id to two things", site => site.Documents.All(one => LinkedPages.NodesOf(one).Where(node => node.Type is not null && node.IsTop && node.Id is not null).Select(node => node.Id!).ToList() is var ids && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count) },
        { "schema.org: each type is of the vocabulary", site => site.Nodes.All(node => node.Type is null || SchemaOrg.IsType(node.Type)) },
        { "schema.org: each property is of the vocabulary", site => site.Nodes.SelectMany(node => node.Members).All(member => SchemaOrg.Of(member.Name) is not null) },
        { "schema.org: each property stands on a type that may have it", site => site.Nodes.All(node => node.Type is null || node.Members.All(member => SchemaOrg.MayHave(node.Type, member.Name, node.Within))) },
        { "schema.org: each value is what its property may hold", site => site.Nodes.All(node => node.Members.All(member => SchemaOrg.Of(member.Name) is not { } property || Values(member.Value).All(value => property.Range.Any(kind => site.Fits(value, kind, member.Name))))) },
        { "schema.org: positions of a breadcrumb count from 1", site => site.Breadcrumbs.All(items => items.Select(item => item.GetProperty("position").GetRawText()).SequenceEqual(Enumerable.Range(1, items.Count).Select(number => $"{number}"))) },
        { "schema.org: each item of a breadcrumb has a name, and each but the last an address", site => site.Breadcrumbs.All(items => items.All(item => Text(item, "name") is { Length: > 0 }) && items.SkipLast(1).All(item => Text(item, "item") is not null)) },
        { "Nothing is rated", site => site.Nodes.All(node => node.Type is not ("ClaimReview" or "Review" or "Rating")) },
    };

    [Fact]
    public void What_pages_say_of_themselves_breaks_no_rule()
    {
        Assert.Equal([], Vocabulary.BrokenBy(LinkedPages.Of(Known.Value.Pages)));
        Assert.Equal([], Vocabulary.BrokenBy(LinkedPages.Of(Hostile.Value.Pages)));
    }

    [Theory]
    [InlineData("CC-BY-4.0", """{"@type":"CreativeWork","name":"CC-BY-4.0"}""")]
    [InlineData("https://example.org/license", "\"https://example.org/license\"")]
    public void A_license_is_an_address_or_a_work_with_a_name(string license, string expected)
    {
        var project = DataSite.Example.Context.Graph.Project;
        var pages = RenderedSite.Of(project with { Site = project.Site with { License = DataSite.Words(license) } }, DataSite.Address).Pages;

        Assert.Equal([], Vocabulary.BrokenBy(LinkedPages.Of(pages)));
        Assert.Equal(expected, JsonSerializer.Serialize(LinkedPages.DataOf(pages["index.html"])!.Value.GetProperty("@graph")[0].GetProperty("license")));
    }

    [Fact]
    public void Hostile_words_come_back_as_they_were_and_cannot_end_the_script()
    {
        var pages = Hostile.Value.Pages;

        foreach (var (path, property) in new[] { ("claims/not-stopped.html", "text"), ("terms/ship.html", "name"), ("events/meeting.html", "name"), ("sources/first-article.html", "headline"), ("statistics/fleet.html", "name") })
        {
            var thing = LinkedPages.DataOf(pages[path])!.Value.GetProperty("@graph")[0];
            Assert.Equal(DataSite.HostileWords, thing.GetProperty(property).GetString());
        }

        Assert.All(pages.Where(page => LinkedPages.DataOf(page.Value) is not null), page =>
        {
            var start = page.Value.IndexOf("<script type=\"application/ld+json\">", StringComparison.Ordinal) + "<script type=\"application/ld+json\">".Length;
            var script = page.Value[start..page.Value.IndexOf("</script>", start, StringComparison.OrdinalIgnoreCase)];

            // As far as a browser reads the script it is whole, and nothing in it can begin a comment or a tag, or end a line of a script.
            Assert.Equal(JsonValueKind.Array, JsonSerializer.Deserialize<JsonElement>(script).GetProperty("@graph").ValueKind);
            Assert.DoesNotContain(script, sign => sign is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029');
        });
        Assert.Contains("</script>", DataSite.HostileWords, StringComparison.Ordinal);
        Assert.Contains("<!--", DataSite.HostileWords, StringComparison.Ordinal);
        Assert.Contains("\u2028", DataSite.HostileWords, StringComparison.Ordinal);
        Assert.Contains("\u202E", DataSite.HostileWords, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_rule_is_broken_by_pages_that_break_it()
    {
        const string broken = """
            {
              "@context": "http://example.org/words",
              "@graph": [
                {"@type": "ClaimReview", "@id": "x.html", "rating": 5},
                {"@type": "Person", "@id": "https://example.org/a", "worksFor": {"@id": "https://example.org/nowhere"}, "headline": "x", "url": "x.html"},
                {"@type": "Person", "@id": "https://example.org/a", "name": 5},
                {"name": "x"},
                {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 2}, {"@type": "ListItem", "position": 1}]}
              ]
            }
            """;

        Assert.Equal([], Vocabulary.HeldBy(LinkedPages.Of(new Dictionary<string, string>(StringComparer.Ordinal) { ["a.html"] = $"<script type=\"application/ld+json\">{broken}</script>" })));
    }

    private static string? Text(JsonElement one, string name) => one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<JsonElement> Values(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
}
