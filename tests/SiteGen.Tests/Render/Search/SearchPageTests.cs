using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Link;
using SiteGen.Tests.Render.Views;

namespace SiteGen.Tests.Render.Search;

/// <summary>What the pages bring for search: the field, the list of everything, the attributes of Pagefind.</summary>
public sealed class SearchPageTests
{
    private static readonly Lazy<RenderedSite> Example = new(() => RenderedSite.Of(RenderedSite.Fixture));

    [Fact]
    public void Every_page_has_one_search_field_that_leads_to_the_page_of_its_language()
    {
        Assert.All(Example.Value.Pages.Where(page => page.Key != "404.html"), page =>
        {
            var form = Assert.Single(Parse(page.Value).QuerySelectorAll("form[role=search]"));
            Assert.Equal(
                page.Key.StartsWith("en/", StringComparison.Ordinal) ? "/en/search.html" : "/search.html",
                new Uri(new Uri($"site:///{page.Key}"), form.GetAttribute("action")).AbsolutePath);
            Assert.Equal("q", Assert.Single(form.QuerySelectorAll("input")).GetAttribute("name"));
        });
        Assert.Equal("/sheet/search.html", Parse(RenderedSite.Of(RenderedSite.Fixture, "https://example.org/sheet/")["404.html"]).QuerySelector("form[role=search]")!.GetAttribute("action"));
    }

    [Fact]
    public void Without_a_script_the_page_says_that_it_needs_one_and_lists_everything()
    {
        var page = Parse(Example.Value["en/search.html"]);

        Assert.StartsWith("Searching needs JavaScript", page.QuerySelector("#search_no_script:not([hidden])")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#search_hint[hidden]"));
        Assert.NotEmpty(page.QuerySelectorAll("#search_everything:not([hidden]) .index a"));
    }

    [Theory]
    [InlineData(500, 500)]
    [InlineData(501, 0)]
    public void Of_more_than_500_of_a_kind_only_their_list_is_named(int count, int listed)
    {
        var project = RenderedSite.Load(RenderedSite.Fixture);
        var term = project.Terms[0];
        var site = RenderedSite.Of(project with { Terms = [.. Enumerable.Range(0, count).Select(i => i == 0 ? term : term with { Id = $"term-{i}", Evidence = [] })] });

        var page = Parse(site["en/search.html"]);

        Assert.Equal(listed, page.QuerySelectorAll(".index a[href^='terms/']").Length);
        Assert.Equal(listed == 0, page.Body!.TextContent.Contains("501 entries, in the list", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("h2 a[href='terms/index.html']"));
    }

    [Fact]
    public void Pagefind_is_told_what_to_read_of_facts_articles_and_prose_and_of_no_list()
    {
        Assert.All(Example.Value.Pages, page =>
        {
            var document = Parse(page.Value);
            var isRead = Example.Value.Graph.Pages.Single(one => one.Path == page.Key) is FactPage or SourcePage or TextPage;
            Assert.Equal(isRead ? 1 : 0, document.QuerySelectorAll("[data-pagefind-body]").Length);
            Assert.All(document.QuerySelectorAll("details.checks"), checks => Assert.True(checks.HasAttribute("data-pagefind-ignore")));
            Assert.Equal(document.QuerySelectorAll(".kicker").Length, document.QuerySelectorAll("[data-pagefind-filter=kind]").Length);
        });
        Assert.Equal("Term", Parse(Example.Value["en/terms/ship.html"]).QuerySelector("[data-pagefind-meta=kind]")!.TextContent);
        Assert.Equal("sample ship", Parse(Example.Value["en/terms/ship.html"]).QuerySelector("[data-pagefind-meta=title]")!.TextContent);
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
