using System.Text;
using SiteGen.Render.Links;

namespace SiteGen.Tests.Render.Links;

/// <summary>Addresses in files that are no pages.</summary>
public sealed class LinkFilesTests
{
    private const string Address = "https://example.org/sheet/";

    [Theory]
    [InlineData("index.html", true)]
    [InlineData("old/MAP.HTML", true)]
    [InlineData("fonts/fonts.css", true)]
    [InlineData("en/feed.xml", true)]
    [InlineData("sitemap-2.xml", true)]
    [InlineData("data/datapackage.json", true)]
    [InlineData("data/facts.json", false)]
    [InlineData("opensearch.xml", false)]
    [InlineData("search.js", false)]
    public void Pages_style_sheets_feeds_sitemaps_and_the_data_package_have_links(string path, bool has) => Assert.Equal(has, LinkFiles.HasLinks(path));

    [Theory]
    [InlineData("")]
    [InlineData("<feed><link href=\"a.html\">")]
    [InlineData("<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><feed>&x;</feed>")]
    public void A_feed_of_the_projects_own_that_is_no_XML_is_read_as_far_as_it_is_one(string xml) => Assert.InRange(LinkFiles.Read("feed.xml", Encoding.UTF8.GetBytes(xml)).Addresses.Count, 0, 1);

    [Theory]
    [InlineData("sitemap.xml", "<urlset xmlns:x=\"y\"><url><loc>https://example.org/sheet/no.html</loc><x:link href=\"https://example.org/sheet/index.html\"/></url></urlset>", "no.html")]
    [InlineData("sitemap.xml", "<urlset xmlns:x=\"y\"><url><loc>https://example.org/sheet/index.html</loc><x:link href=\"https://example.org/sheet/en/a&amp;b.html\"/></url></urlset>", "en/a&b.html")]
    [InlineData("feed.xml", "<feed><link href=\"https://example.org/sheet/no.html#a\"/><id>https://example.org/elsewhere/</id></feed>", "no.html")]
    [InlineData("feed.xml", "<feed><link href=\"https://example.org/sheet/index.html#no\"/><id>https://example.org/sheet/index.html#only-a-name</id></feed>", "index.html")]
    [InlineData("data/datapackage.json", """{"homepage": "https://example.org/sheet/index.html", "resources": [{"path": "a.csv"}, {"path": "b.csv", "description": "no.csv"}]}""", "data/b.csv")]
    [InlineData("style.css", "a { background: url(logo.svg) } b { background: url(no.svg) }", "no.svg")]
    [InlineData("a.html", """<script type="application/ld+json">{"@id": "index.html#of-no-place", "url": "no.html", "name": "x.html"}</script>""", "no.html")]
    public void A_broken_address_in_them_is_found(string path, string content, string target)
    {
        var links = new LinkCheck(new HashSet<string>(["index.html", "logo.svg", "data/a.csv", path]), new(Address));
        links.Read("index.html", "<p id=a>"u8);
        links.Read(path, Encoding.UTF8.GetBytes(content));

        Assert.Equal(target, Assert.Single(links.Broken()).Target);
    }
}
