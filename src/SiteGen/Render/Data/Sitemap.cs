using System.Globalization;
using System.Xml;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data;

/// <summary><c>sitemap.xml</c> (sitemaps.org 0.9) with each page's other languages; where it would be too long, an index of <c>sitemap-1.xml</c> and so on.</summary>
internal static class Sitemap
{
    public const string Path = "sitemap.xml";

    /// <summary>The most addresses that one file may hold.</summary>
    public const int Limit = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <param name="site">One that knows its own address.</param>
    public static IEnumerable<(string Path, Func<ReadOnlyMemory<byte>> Content)> Files(SiteContext site, int limit = Limit)
    {
        var pages = site.Graph.Pages.Where(page => page is not (NotFoundPage or MovedPage)).ToList();
        if (pages.Count <= limit)
        {
            return [(Path, () => Pages(site, pages))];
        }

        var parts = pages.Chunk(limit).Select((part, index) => (Path: string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml"), Pages: part)).ToList();
        return
        [
            (Path, () => Index(site, parts.Select(part => part.Path))),
            .. parts.Select(part => (part.Path, (Func<ReadOnlyMemory<byte>>)(() => Pages(site, part.Pages)))),
        ];
    }

    private static ReadOnlyMemory<byte> Pages(SiteContext site, IEnumerable<Page> pages) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, Address(site, page.Path));
            if (ChangedOn(site, page) is { Precision: DatePrecision.Day } day)
            {
                xml.WriteElementString("lastmod", Namespace, day.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            foreach (var version in FrameMaker.Alternates(site, page))
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", version.Language);
                xml.WriteAttributeString("href", version.Href.ToString());
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    });

    private static ReadOnlyMemory<byte> Index(SiteContext site, IEnumerable<string> paths) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var path in paths)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, Address(site, path));
            xml.WriteEndElement();
        }
    });

    private static EdtfDate? ChangedOn(SiteContext site, Page page) => page switch
    {
        FactPage fact => SiteContext.LastChanged(fact.Fact),
        HomePage or ListPage => site.LastChangedOfAll,
        _ => null,
    };

    private static string Address(SiteContext site, string path) => Href.Under(site.BaseUrl!, path).ToString();
}
