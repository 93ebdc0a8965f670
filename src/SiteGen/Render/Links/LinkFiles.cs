using System.Text;
using System.Xml;
using SiteGen.Render.Data.Tables;

namespace SiteGen.Render.Links;

/// <summary>What a file offers to links, and where its own lead.</summary>
/// <param name="Anchors">Every <c>id</c> of a page.</param>
/// <param name="Addresses">As they are meant, without the escapes of HTML, CSS, XML or JSON; each once.</param>
internal sealed record PageLinks(IReadOnlySet<string> Anchors, IReadOnlyCollection<string> Addresses);

/// <summary>Which files of the site hold addresses, and how each kind is read.</summary>
internal static class LinkFiles
{
    private const string LanguageNames = "http://www.w3.org/";

    private static readonly HashSet<string> NoAnchors = [];

    public static bool HasLinks(string path) => IsPage(path) || IsStyleSheet(path) || IsList(path) || path == DataPackage.Path;

    public static PageLinks Read(string path, ReadOnlySpan<byte> content)
    {
        if (IsPage(path))
        {
            return LinkReader.Read(content);
        }

        if (IsStyleSheet(path))
        {
            return new(NoAnchors, CssLinks.Read(Encoding.UTF8.GetString(content)));
        }

        return new(NoAnchors, IsList(path) ? InXml(content) : JsonLinks.Read(content));
    }

    /// <summary>Whether a style sheet loads what an address of another site names; the name of a language of XML is only a name.</summary>
    public static bool LoadsFromElsewhere(string path, string address) => IsStyleSheet(path) && !address.StartsWith(LanguageNames, StringComparison.Ordinal)
        && (address.StartsWith("//", StringComparison.Ordinal) || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    private static bool IsStyleSheet(string path) => path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    // Sitemaps and feeds, of any language. Other XML of content/static says nothing of the site.
    private static bool IsList(string path) =>
        Path.GetFileName(path) is "feed.xml" || (path.StartsWith("sitemap", StringComparison.Ordinal) && path.EndsWith(".xml", StringComparison.Ordinal));

    private static HashSet<string> InXml(ReadOnlySpan<byte> content)
    {
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            using var xml = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(content)));
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("href") is { } address)
                {
                    addresses.Add(address);
                }

                // An entry's id only names it: what stands after # is no place of the page.
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "loc" or "id" && xml.Read() && xml.NodeType == XmlNodeType.Text)
                {
                    addresses.Add(xml.Value.Split('#')[0]);
                }
            }
        }
        catch (XmlException)
        {
            // content/static may hold one that is no XML; programs that read it pass it over, too.
        }

        return addresses;
    }
}
