using System.Xml.Linq;
using SiteGen.Link;

namespace SiteGen.Tests.Render.Data;

/// <summary>What search engines are told of the site's pages; the rules of the format are in <see cref="Published.SitemapProtocolTests"/>.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void It_lists_every_page_once_but_404_and_what_has_moved()
    {
        var pages = DataSite.Example.Context.Graph.Pages;

        var addresses = DataSite.Example.Xml("sitemap.xml").Elements(Sitemaps + "url").Select(url => url.Element(Sitemaps + "loc")!.Value).ToList();

        Assert.Contains(pages, page => page is MovedPage);
        Assert.Equal(pages.Where(page => page is not (NotFoundPage or MovedPage)).Select(page => DataSite.Address + page.Path), addresses);
        Assert.Contains("https://example.org/sheet/en/people/person-one.html", addresses);
        Assert.DoesNotContain(addresses, address => address.EndsWith("person-first.html", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_page_names_itself_and_its_other_languages_and_each_of_them_names_it()
    {
        var urls = DataSite.Example.Xml("sitemap.xml").Elements(Sitemaps + "url").ToDictionary(
            url => url.Element(Sitemaps + "loc")!.Value,
            url => url.Elements(Xhtml + "link").ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value));

        Assert.All(urls, url =>
        {
            Assert.Equal(["en", "vi", "x-default"], url.Value.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(url.Value["vi"], url.Value["x-default"]);
            Assert.Contains(url.Key, url.Value.Values);
            Assert.All(url.Value.Values, version => Assert.Equal(url.Value, urls[version]));
        });
    }

    [Fact]
    public void A_date_is_given_where_it_is_a_whole_day()
    {
        var urls = DataSite.Example.Xml("sitemap.xml").Elements(Sitemaps + "url").ToDictionary(url => url.Element(Sitemaps + "loc")!.Value, url => url.Element(Sitemaps + "lastmod")?.Value);

        Assert.Equal("2023-11-22", urls[DataSite.Address + "people/person-one.html"]);
        Assert.Null(urls[DataSite.Address + "methodology.html"]);
    }

    [Fact]
    public void Robots_may_read_everything_and_are_told_of_the_sitemap_where_there_is_one()
    {
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://example.org/sheet/sitemap.xml\n", DataSite.Example.Files["robots.txt"]);
        Assert.Equal("User-agent: *\nAllow: /\n", DataSite.Anywhere.Files["robots.txt"]);
    }

    [Fact]
    public void Without_an_address_there_is_neither_sitemap_nor_feed()
    {
        Assert.Contains("feed.xml", DataSite.Example.Files.Keys);
        Assert.Contains("en/feed.xml", DataSite.Example.Files.Keys);
        Assert.DoesNotContain(DataSite.Anywhere.Files.Keys, path => path.EndsWith(".xml", StringComparison.Ordinal));
    }
}
