using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SiteGen.Render.Data;

namespace SiteGen.Tests.Render.Data.Published;

/// <summary>The sitemap, held against the protocol of sitemaps.org and what it says of other languages.</summary>
public sealed class SitemapProtocolTests
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly Rules<SitemapFile> Protocol = new()
    {
        { "the root is urlset or sitemapindex in the protocol's namespace", file => file.Root.Name == Ns + "urlset" || file.Root.Name == Ns + "sitemapindex" },
        { "urlset holds url, sitemapindex holds sitemap", file => file.Root.Elements().Any() && file.Root.Elements().All(one => one.Name == Ns + (file.Root.Name.LocalName == "urlset" ? "url" : "sitemap")) },
        { "an entry holds loc, lastmod, changefreq and priority, each at most once", file => file.Root.Elements().All(one => one.Elements().Where(part => part.Name.Namespace == Ns).GroupBy(part => part.Name.LocalName).All(parts => parts.Key is "loc" or "lastmod" or "changefreq" or "priority" && parts.Count() == 1)) },
        { "an entry has a loc", file => file.Root.Elements().All(one => one.Elements(Ns + "loc").Any()) },
        { "a loc is a whole address", file => Locations(file).All(loc => Uri.IsWellFormedUriString(loc, UriKind.Absolute)) },
        { "a loc has fewer than 2,048 characters", file => Locations(file).All(loc => loc.Length < 2048) },
        { "a loc is of the sitemap's host and folder", file => Locations(file).All(loc => loc.StartsWith(file.Folder, StringComparison.Ordinal)) },
        { "no page is listed twice", file => Locations(file).ToList() is var all && all.Distinct(StringComparer.Ordinal).Count() == all.Count },
        { "a lastmod is a W3C datetime", file => file.Root.Descendants(Ns + "lastmod").All(date => IsW3CDate(date.Value)) },
        { "a file holds at most 50,000 entries", file => file.Root.Elements().Count() <= 50_000 },
        { "a file has at most 52,428,800 bytes", file => file.Bytes <= 52_428_800 },
        { "a link to another language is an alternate with a tag of BCP 47 or x-default", file => file.Root.Descendants(Xhtml + "link").All(link => link.Attribute("rel")?.Value == "alternate" && link.Attribute("hreflang")?.Value is { } tag && (tag == "x-default" || LanguageTag.IsWellFormed(tag))) },
        { "a page with other languages names itself", file => Pages(file).All(page => page.Links.Count == 0 || page.Links.ContainsValue(page.Location)) },
        { "a page with other languages names each once", file => file.Root.Elements(Ns + "url").All(url => url.Elements(Xhtml + "link").GroupBy(link => (string?)link.Attribute("hreflang")).All(links => links.Count() == 1)) },
        { "a page that is named as another language names back", file => Pages(file).All(page => page.Links.Values.All(other => Pages(file).Any(one => one.Location == other && one.Links.ContainsValue(page.Location)))) },
        { "a page with other languages says which is for everybody else", file => Pages(file).All(page => page.Links.Count == 0 || page.Links.ContainsKey("x-default")) },
    };

    internal sealed record SitemapFile(string Folder, XElement Root, long Bytes);

    [Fact]
    public void The_sitemap_breaks_no_rule()
    {
        Assert.Equal([], Protocol.BrokenBy(new(DataSite.Address, DataSite.Example.Xml("sitemap.xml"), Encoding.UTF8.GetByteCount(DataSite.Example.Files["sitemap.xml"]))));
    }

    [Theory]
    [InlineData(10, 52_428_800, false)]
    [InlineData(50_000, 6_000, true)]
    public void An_index_and_its_parts_break_no_rule_where_pages_are_too_many_or_too_long(int pages, int bytes, bool isByBytes)
    {
        var files = Sitemap.Files(DataSite.Example.Context, pages, bytes).ToDictionary(file => file.Path, file => file.Content(), StringComparer.Ordinal);

        Assert.InRange(files.Count, 3, 100);
        foreach (var (path, content) in files)
        {
            var root = XDocument.Parse(Encoding.UTF8.GetString(content.Span)).Root!;
            // The other language of a page may stand in another part.
            Assert.Equal([], Protocol.BrokenBy(new(DataSite.Address, root, content.Length)).Where(rule => !rule.EndsWith("names back", StringComparison.Ordinal)));
            Assert.Equal(path == "sitemap.xml" ? "sitemapindex" : "urlset", root.Name.LocalName);
            Assert.True(path == "sitemap.xml" || content.Length <= bytes, $"{path} has {content.Length} bytes");
            Assert.True(isByBytes || root.Elements().Count() <= pages);
        }

        Assert.Equal(
            DataSite.Example.Xml("sitemap.xml").Elements(Ns + "url").Select(url => url.Element(Ns + "loc")!.Value),
            files.Where(file => file.Key != "sitemap.xml").OrderBy(file => int.Parse(file.Key["sitemap-".Length..^".xml".Length], CultureInfo.InvariantCulture)).SelectMany(file => XDocument.Parse(Encoding.UTF8.GetString(file.Value.Span)).Root!.Elements(Ns + "url")).Select(url => url.Element(Ns + "loc")!.Value));
    }

    [Fact]
    public void Each_rule_is_broken_by_a_file_that_breaks_it()
    {
        var broken = XElement.Parse($"""
            <urls xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
              <url><loc>../people/{new string('x', 2048)}</loc><lastmod>22/11/2023</lastmod><lastmod>2023</lastmod><title>x</title></url>
              <url><loc>https://example.com/a</loc><xhtml:link rel="next" hreflang="vi_VN" href="b" /><xhtml:link rel="alternate" hreflang="vi_VN" href="b" /></url>
              <url><loc>https://example.com/a</loc></url>
              <url />
            </urls>
            """);
        broken.Add(Enumerable.Range(0, 50_000).Select(_ => new XElement(Ns + "url")));

        Assert.Equal([], Protocol.HeldBy(new(DataSite.Address, broken, 52_428_801)));
    }

    private static IEnumerable<string> Locations(SitemapFile file) => file.Root.Elements().Elements(Ns + "loc").Select(loc => loc.Value);

    private static IEnumerable<(string Location, Dictionary<string, string> Links)> Pages(SitemapFile file) => file.Root.Elements(Ns + "url").Where(url => url.Element(Ns + "loc") is not null).Select(url => (
        url.Element(Ns + "loc")!.Value,
        url.Elements(Xhtml + "link").DistinctBy(link => (string?)link.Attribute("hreflang")).ToDictionary(link => (string)link.Attribute("hreflang")!, link => (string)link.Attribute("href")!, StringComparer.Ordinal)));

    private static bool IsW3CDate(string date) => DateTimeOffset.TryParseExact(date, ["yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
