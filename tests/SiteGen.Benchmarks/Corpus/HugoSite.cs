using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>
/// Writes the same entities as a site of Hugo, as somebody would who knows it: each page shows what the fact says, its quotes with their articles, what it refers to and what
/// refers to it. What refers to a page is collected once for the whole site. It leaves out what ours leaves out without an address: feeds and sitemap. It has no check, chart, table, data or search.
/// </summary>
internal static class HugoSite
{
    public static void Write(string folder, int entities)
    {
        FactSheet.Put(folder, "hugo.toml", "baseURL = 'https://example.org/'\ntitle = 'A large site'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404']\n");
        FactSheet.Put(folder, "layouts/_default/baseof.html", """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><meta name="description" content="{{ .Title }}"></head>
            <body>
            <nav><a href="/">Home</a>{{ range site.Home.Sections }} <a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
            <main>{{ block "main" . }}{{ end }}</main>
            </body>
            </html>

            """);
        FactSheet.Put(folder, "layouts/_default/single.html", """
            {{ define "main" }}
            <h1>{{ .Title }}</h1>
            {{ .Content }}
            {{ range .Params.lines }}
            <section><h2>{{ .words }}</h2><blockquote>{{ .quote }}</blockquote>{{ with site.GetPage $.Params.article }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}</section>
            {{ end }}
            {{ with .Params.links }}<h2>Refers to</h2><ul>{{ range . }}{{ with site.GetPage . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ end }}</ul>{{ end }}
            {{ $all := partialCached "referring.html" . }}
            {{ with $all.Get .Params.path }}<h2>Referred to by</h2><ul>{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
            <p>{{ .Date.Format "2 January 2006" }}</p>
            {{ end }}

            """);
        FactSheet.Put(folder, "layouts/_default/list.html", """{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages.ByTitle }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}""");
        FactSheet.Put(folder, "layouts/index.html", """{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range first 50 site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}""");
        FactSheet.Put(folder, "layouts/partials/referring.html",
            """{{ $to := newScratch }}{{ range site.RegularPages }}{{ $page := . }}{{ range .Params.links }}{{ $to.Add . (slice $page) }}{{ end }}{{ with .Params.article }}{{ $to.Add . (slice $page) }}{{ end }}{{ end }}{{ return $to }}""");

        foreach (var block in BlockMaker.Make(entities))
        {
            foreach (var article in block.Articles)
                FactSheet.Put(folder, $"content/{PathOf(article.Id)}.md", $"---\ntitle: \"{article.Label}\"\ndate: {Day(article.Published)}\npath: /{PathOf(article.Id)}\n---\n{article.Text}");

            var published = block.Articles[0].Published;
            foreach (var fact in block.Facts)
                FactSheet.Put(folder, $"content/{PathOf(fact.Id)}.md", Page(fact, published));
        }
    }

    private static string Page(MadeFact fact, DateOnly published)
    {
        var page = new StringBuilder($"---\ntitle: \"{fact.Title}\"\ndate: {Day(published)}\npath: /{PathOf(fact.Id)}\narticle: /{PathOf(fact.Article)}\nlines:\n");
        foreach (var (words, quote) in fact.Lines)
            page.Append(CultureInfo.InvariantCulture, $"  - words: \"{words}\"\n    quote: \"{quote}\"\n");

        page.Append("links:\n");
        foreach (var link in fact.Links)
            page.Append(CultureInfo.InvariantCulture, $"  - /{PathOf(link)}\n");

        return page.Append("---\n").ToString();
    }

    private static string PathOf(string id) => $"{id[..id.IndexOf('-', StringComparison.Ordinal)]}/{id}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
