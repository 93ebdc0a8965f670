using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Views;

/// <summary>Every kind of page in both languages, from the example project.</summary>
public sealed class PageSnapshotTests
{
    private static readonly Lazy<RenderedSite> Site = new(() => RenderedSite.Of(RenderedSite.Fixture));

    public static TheoryData<string> Files =>
    [
        "statistics/fleet.html", "people/person-one.html", "organizations/first-agency.html", "organizations/north.html", "terms/ship.html", "events/meeting.html",
        "events/next-meeting.html", "claims/not-stopped.html", "claims/official-met.html", "sources/first-article.html", "sources/second-article.html",
        "events/index.html", "claims/index.html", "methodology.html", "search.html", "corrections.html", "data/index.html",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_content_of_each_kind_of_page(string file)
    {
        await Verify(MainOf(Site.Value[file]), "html", NameOf(file));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_content_of_each_kind_of_page_in_English(string file)
    {
        await Verify(MainOf(Site.Value[$"en/{file}"]), "html", NameOf(file));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("en/index.html")]
    [InlineData("404.html")]
    public async Task The_whole_page(string path)
    {
        await Verify(Site.Value[path], "html", NameOf(path));
    }

    [Fact]
    public async Task The_whole_page_of_a_site_that_knows_its_address()
    {
        await Verify(RenderedSite.Of(RenderedSite.Fixture, "https://example.org/sheet/")["en/terms/ship.html"], "html");
    }

    private static string NameOf(string path) => path.Replace('/', '-').Replace(".html", "", StringComparison.Ordinal);

    private static string MainOf(string html) => html[html.IndexOf("<main", StringComparison.Ordinal)..(html.IndexOf("</main>", StringComparison.Ordinal) + 8)];
}
