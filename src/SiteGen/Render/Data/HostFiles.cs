using System.Text;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data;

/// <summary>What a host is told in files of its own form: the headers of its answers, and where pages have gone to.</summary>
internal static class HostFiles
{
    public const string Headers = "_headers";
    public const string Redirects = "_redirects";

    // Cloudflare reads no more of them. Behind these, the page at the old address leads on by itself, as it does on every other host.
    private const int MostRedirects = 2000;

    public static IEnumerable<DataFile> Of(SiteContext site)
    {
        if (site.Graph.Project.Site.Host is not { Value: Host.Cloudflare or Host.Netlify } host)
        {
            yield break;
        }

        yield return new(Headers, "the host of the site", () => Encoding.UTF8.GetBytes(HeadersOf(site.BasePath)));
        if (site.Graph.Pages.OfType<MovedPage>().Any())
        {
            yield return new(Redirects, "former_ids", () => Encoding.UTF8.GetBytes(string.Concat(RedirectsOf(site, host.Value).Take(MostRedirects))));
        }
    }

    // What no rule names is asked for anew at every visit: both hosts have it so. Where two rules give one header, Cloudflare joins the values, so no header
    // stands in two.
    private static string HeadersOf(string basePath) => $"""
        /*
          Content-Security-Policy: {ContentPolicy.Value}
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin

        {Href.Under(basePath, "data/")}*
          Access-Control-Allow-Origin: *
          Cache-Control: public, max-age=300

        """;

    private static IEnumerable<string> RedirectsOf(SiteContext site, Host host) => site.Graph.Pages.OfType<MovedPage>().SelectMany(page =>
    {
        var (from, to) = (Href.Under(site.BasePath, page.Path).ToString(),
            Href.Under(site.BasePath, site.Graph.PathOf(Paths.FileOf(page.Fact), page.Language)));
        // Netlify shows a file that is there unless the code ends with a mark; Cloudflare follows every rule, and leaves .html off.
        return host == Host.Netlify ? [$"{from} {to} 301!\n"] : (string[])[$"{from} {to} 301\n", $"{from[..^".html".Length]} {to} 301\n"];
    });
}
