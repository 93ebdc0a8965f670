using System.Text;

namespace SiteGen.Render.Data;

/// <summary><c>robots.txt</c> (RFC 9309): everything may be read, and the sitemap says what there is.</summary>
internal static class Robots
{
    public const string Path = "robots.txt";

    public static ReadOnlyMemory<byte> Write(string? baseUrl)
    {
        var sitemap = baseUrl is null ? "" : $"\nSitemap: {Href.Under(baseUrl, Sitemap.Path)}\n";
        return Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n{sitemap}");
    }
}
