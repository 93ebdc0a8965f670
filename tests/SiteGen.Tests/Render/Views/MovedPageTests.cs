using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Render.Views;

/// <summary>What stands where a page was under a former id.</summary>
public sealed class MovedPageTests
{
    [Theory]
    [InlineData("people/person-first.html", null)]
    [InlineData("en/people/person-first.html", "https://example.org/sheet/en/people/person-one.html")]
    public void It_leads_on_and_names_the_page_that_is_to_be_kept(string path, string? canonical)
    {
        var document = new HtmlParser().ParseDocument(RenderedSite.Of(RenderedSite.Fixture, canonical is null ? null : "https://example.org/sheet/")[path]);

        Assert.Equal("0; url=person-one.html", document.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(canonical, document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("person-one.html", document.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Empty(document.QuerySelectorAll("link[hreflang]"));
    }

    [Fact]
    public void No_other_page_leads_on_by_itself()
    {
        var pages = RenderedSite.Of(RenderedSite.Fixture).Pages.Where(page => page.Value.Contains("http-equiv", StringComparison.Ordinal)).Select(page => page.Key);

        Assert.Equal(["en/people/person-first.html", "people/person-first.html"], pages.Order(StringComparer.Ordinal));
    }
}
