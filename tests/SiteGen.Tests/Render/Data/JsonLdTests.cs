using System.Text.Json;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Render.Views;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Data;

/// <summary>What pages say of themselves to programs.</summary>
public sealed class JsonLdTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<RenderedSite> Anywhere = new(() => RenderedSite.Of(RenderedSite.Fixture));

    private static readonly Lazy<RenderedSite> Known = new(() => RenderedSite.Of(RenderedSite.Fixture, DataSite.Address));

    [Theory]
    [InlineData("index.html")]
    [InlineData("data/index.html")]
    [InlineData("people/person-one.html")]
    [InlineData("organizations/first-agency.html")]
    [InlineData("terms/ship.html")]
    [InlineData("events/meeting.html")]
    [InlineData("statistics/fleet.html")]
    [InlineData("claims/not-stopped.html")]
    [InlineData("sources/first-article.html")]
    [InlineData("people/index.html")]
    public async Task Each_kind_of_page(string file)
    {
        await Verify(JsonSerializer.Serialize(DataOf(Known.Value[$"en/{file}"]), Indented), "json", file.Replace('/', '-').Replace(".html", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_but_404_and_what_has_moved_has_one_and_nothing_is_rated()
    {
        foreach (var (path, html) in Anywhere.Value.Pages)
        {
            if (path == "404.html" || path.EndsWith("person-first.html", StringComparison.Ordinal))
            {
                Assert.DoesNotContain("ld+json", html, StringComparison.Ordinal);
                continue;
            }

            var data = DataOf(html);
            Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
            Assert.All(data.GetProperty("@graph").EnumerateArray(), node => Assert.NotEqual("", node.GetProperty("@type").GetString()));
            Assert.DoesNotContain("ClaimReview", html, StringComparison.Ordinal);
            Assert.DoesNotContain("null", data.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Ids_are_whole_addresses_where_the_site_has_one_and_lead_to_its_files_where_not()
    {
        Assert.All(Known.Value.Pages.Where(HasData).SelectMany(page => AddressesIn(DataOf(page.Value))), address => Assert.StartsWith(DataSite.Address, address, StringComparison.Ordinal));

        var files = Anywhere.Value.Pages.Keys.Concat(DataSite.Anywhere.Files.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, html) in Anywhere.Value.Pages.Where(HasData))
        {
            Assert.All(AddressesIn(DataOf(html)), address => Assert.Contains(new Uri(new Uri($"site:///{path}"), address).AbsolutePath.TrimStart('/'), files));
        }
    }

    [Fact]
    public void A_hedged_number_is_not_made_an_exact_one()
    {
        var moreThan = Assert.Single(DataOf(Anywhere.Value["en/statistics/fleet.html"]).GetProperty("@graph").EnumerateArray(), node => node.GetProperty("@type").GetString() == "Observation");

        Assert.Contains("more than 500", moreThan.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(500, moreThan.GetProperty("minValue").GetInt32());
        Assert.False(moreThan.TryGetProperty("value", out _));
        Assert.False(moreThan.TryGetProperty("maxValue", out _));
    }

    private static bool HasData(KeyValuePair<string, string> page) => page.Value.Contains("ld+json", StringComparison.Ordinal);

    private static JsonElement DataOf(string html)
    {
        var script = Assert.Single(new HtmlParser().ParseDocument(html).QuerySelectorAll("script:not([src])"));
        Assert.Equal("application/ld+json", script.GetAttribute("type"));
        using var json = JsonDocument.Parse(script.TextContent);
        return json.RootElement.Clone();
    }

    private static IEnumerable<string> AddressesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name is "@id" or "item" or "contentUrl" ? [member.Value.GetString()!] : AddressesIn(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(AddressesIn),
        _ => [],
    };
}
