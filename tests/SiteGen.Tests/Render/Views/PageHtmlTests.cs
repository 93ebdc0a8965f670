using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Render.Data;
using SiteGen.Render.Search;
using SiteGen.Tests.Render.Data;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

/// <summary>What holds for every page of the example project and of the shipped site.</summary>
public sealed class PageHtmlTests
{
    private static readonly Lazy<RenderedSite> Example = new(() => RenderedSite.Of(RenderedSite.Fixture));

    private static readonly Lazy<RenderedSite> Shipped = new(() => RenderedSite.Of(Repository.Talks));

    private static readonly int StyleSize = (int)new FileInfo(Path.Combine(Repository.Root, "templates", "style.css")).Length;

    private static IEnumerable<(string Path, string Html, IDocument Document)> Documents =>
        from site in new[] { Example.Value, Shipped.Value }
        from page in site.Pages
        select (page.Key, page.Value, (IDocument)Parse(page.Value));

    [Fact]
    public void Every_page_is_HTML_without_an_error()
    {
        Assert.All(Documents, page => Assert.Equal("html", page.Document.DocumentElement.LocalName));
    }

    [Fact]
    public void The_parser_of_these_tests_refuses_bad_HTML()
    {
        Assert.ThrowsAny<Exception>(() => Parse("<!doctype html><title>x</title><p><ul><li></b></ul>"));
    }

    [Fact]
    public void Every_page_has_one_h1_and_skips_no_level_of_headings()
    {
        Assert.All(Documents, page =>
        {
            var levels = page.Document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.Equal(1, levels.Count(level => level == 1));
            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{page.Path}: h{pair.First} before h{pair.Second}"));
        });
    }

    [Fact]
    public void No_id_stands_twice_on_a_page()
    {
        Assert.All(Documents, page =>
        {
            var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        });
    }

    [Fact]
    public void No_page_holds_script_style_or_handlers_or_asks_anybody_else()
    {
        Assert.All(Documents, page =>
        {
            Assert.Empty(page.Document.QuerySelectorAll("script:not([src],[type='application/ld+json']),style,iframe,img,[style],base"));
            Assert.All(page.Document.QuerySelectorAll("script[src]"), script => Assert.Equal(page.Path.EndsWith("search.html", StringComparison.Ordinal), SearchIndex.Scripts.Contains(Path.GetFileName(script.GetAttribute("src")))));
            Assert.DoesNotContain(page.Document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.All(page.Document.QuerySelectorAll("link[rel=stylesheet]"), link => Assert.EndsWith("style.css", link.GetAttribute("href"), StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_network_is_drawn_and_each_of_its_lines_stands_in_words_below()
    {
        var page = new HtmlParser().ParseDocument(Example.Value["en/network.html"]);
        var drawings = page.QuerySelectorAll("svg[role=img]").ToList();

        Assert.NotEmpty(drawings);
        Assert.All(drawings, drawing =>
        {
            var words = page.GetElementById(drawing.GetAttribute("aria-describedby")!)!;
            Assert.NotEqual("", page.GetElementById(drawing.GetAttribute("aria-labelledby")!)!.TextContent);
            Assert.Equal(drawing.QuerySelectorAll("ellipse").Length, words.QuerySelectorAll("li").Length);
        });
        Assert.Contains("network.html", Example.Value["en/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_a_title_a_description_and_landmarks()
    {
        Assert.All(Documents, page =>
        {
            Assert.NotEqual("", page.Document.Title);
            Assert.DoesNotContain("[[", page.Document.Title, StringComparison.Ordinal);
            Assert.NotEqual("", page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content"));
            Assert.NotNull(page.Document.QuerySelector("header.masthead"));
            Assert.Single(page.Document.QuerySelectorAll("main"));
            Assert.NotNull(page.Document.QuerySelector("footer"));
            Assert.Equal(page.Path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "vi", page.Document.DocumentElement.GetAttribute("lang"));
        });
    }

    [Fact]
    public void Every_table_has_a_caption_or_column_heads_with_a_scope()
    {
        Assert.All(Documents.SelectMany(page => page.Document.QuerySelectorAll("table")), table => Assert.All(table.QuerySelectorAll("th"), head => Assert.True(head.HasAttribute("scope"))));
    }

    [Fact]
    public void Every_link_inside_the_site_leads_to_a_page_and_to_a_place_in_it()
    {
        foreach (var site in new[] { Example.Value, Shipped.Value })
        {
            var ids = site.Pages.ToDictionary(page => page.Key, page => Parse(page.Value).QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal));
            var data = new DataSite(site.Graph, null).Files.Keys.Concat(PublishedSchemas.All.Select(schema => PublishedSchemas.PathOf(schema.Kind))).ToHashSet(StringComparer.Ordinal);
            foreach (var (path, html) in site.Pages.Where(page => page.Key != "404.html"))
            {
                foreach (var (address, from) in Parse(html).QuerySelectorAll("a[href],blockquote[cite]").Select(link => (link.GetAttribute("href") ?? link.GetAttribute("cite")!, link)))
                {
                    if (address.StartsWith("https://", StringComparison.Ordinal))
                        continue;
                    var target = new Uri(new Uri($"site:///{path}"), address);
                    var file = target.AbsolutePath.TrimStart('/');
                    if (!file.EndsWith(".html", StringComparison.Ordinal))
                    {
                        Assert.True(data.Contains(file), $"{path}: {address} leads to no file");
                        continue;
                    }

                    Assert.True(ids.ContainsKey(file), $"{path}: {address} ({from.TextContent}) leads to no page");
                    var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
                    Assert.True(anchor.Length == 0 || ids[file].Contains(anchor), $"{path}: {address} leads to no place");
                }
            }
        }
    }

    [Fact]
    public void A_page_of_the_shipped_site_and_its_style_sheet_are_below_60_KB()
    {
        Assert.All(Shipped.Value.Pages, page => Assert.InRange(Encoding.UTF8.GetByteCount(page.Value) + StyleSize, 1, 60 * 1024));
    }

    [Fact]
    public void Rendering_again_and_in_parallel_gives_the_same_bytes()
    {
        var again = new[] { 1, 2, 3 }.AsParallel().Select(_ => RenderedSite.Anew(RenderedSite.Fixture)).ToList();

        Assert.All(again, site => Assert.Equal(Example.Value.Pages, site.Pages));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
}
