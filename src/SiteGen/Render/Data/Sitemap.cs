using System.Globalization;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data;

/// <summary><c>sitemap.xml</c> (sitemaps.org 0.9) with each page's other languages; where it would be too long, an index of <c>sitemap-1.xml</c> and so
/// on.</summary>
internal static class Sitemap
{
    public const string Path = "sitemap.xml";

    /// <summary>The most addresses that one file may hold.</summary>
    public const int Limit = 50_000;

    // More than the tags around the list, an entry and an address of it take, with a tag of a language of any usual length.
    private const int HeadLength = 250;
    private const int EntryLength = 100;
    private const int LinkLength = 100;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The most bytes that one file may have.</summary>
    public const int Bytes = 52_428_800;

    /// <param name="site">One that knows its own address.</param>
    public static IEnumerable<(string Path, Func<ReadOnlyMemory<byte>> Content)> Files(SiteContext site, int limit = Limit, int bytes = Bytes)
    {
        var parts = Parts(site, [.. site.Graph.Pages.Where(page => page is not (NotFoundPage or MovedPage))], limit, bytes)
            .Select((pages, index) => (Path: string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml"), Pages: pages))
            .ToList();
        if (parts is [var only])
        {
            return [(Path, () => Pages(site, only.Pages))];
        }

        return [
            (Path, () => Index(site, parts.Select(part => part.Path))),
            .. parts.Select(part => (part.Path, (Func<ReadOnlyMemory<byte>>)(() => Pages(site, part.Pages)))),
        ];
    }

    // In the order of the pages, each part as full as it may be.
    private static IEnumerable<List<Page>> Parts(SiteContext site, List<Page> pages, int limit, int bytes)
    {
        var (part, length) = (new List<Page>(), HeadLength);
        foreach (var page in pages)
        {
            var more = LongestOf(site, page);
            if (part.Count > 0 && (part.Count == limit || length + more > bytes))
            {
                yield return part;
                (part, length) = ([], HeadLength);
            }

            part.Add(page);
            length += more;
        }

        yield return part;
    }

    // An address and what stands around it; an & is five bytes long.
    private static int LongestOf(SiteContext site, Page page) => EntryLength + PageFrameMaker.Alternates(site, page).Select(version => version.Href.ToString())
        .Append(Address(site, page.Path))
        .Sum(address => LinkLength + address.Length + (4 * address.Count(sign => sign == '&')));

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

            foreach (var version in PageFrameMaker.Alternates(site, page))
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
        HomePage or ListPage or ListPartPage => site.LastChangedOfAll,
        _ => null,
    };

    private static string Address(SiteContext site, string path) => Href.Under(site.BaseUrl!, path).ToString();
}
