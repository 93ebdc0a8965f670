using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Render.Links;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

/// <summary>Lists that are too long for one page, from a project that is made up in memory.</summary>
public sealed class LongListTests
{
    private static readonly string[] Beginnings = ["Anh", "Ánh", "Ân", "Dung", "Đức", "ăn", "“Chú” Tư", "7 Sao", "Жан", "[[term|Yến]]"];

    private static readonly Project Example = RenderedSite.Load(RenderedSite.Fixture);

    private static readonly Lazy<RenderedSite> Long = new(() => Site(510));

    [Fact]
    public void A_list_of_five_hundred_stands_on_one_page()
    {
        var site = Site(500);

        Assert.Equal(500, Of(site, "people/index.html").QuerySelectorAll(".items > li").Length);
        Assert.Empty(site.Graph.Pages.OfType<ListPartPage>());
    }

    [Theory]
    [InlineData("people/index.html", "# 102 mục, A 102 mục, Ă 51 mục, Â 51 mục, D 51 mục, Đ 51 mục, Y 51 mục, Chữ khác 51 mục")]
    [InlineData("en/people/index.html", "# 102 entries, A 204 entries, D 102 entries, Y 51 entries, Other letters 51 entries")]
    public void A_longer_one_leads_to_its_letters_in_the_order_of_the_alphabet(string path, string parts)
    {
        var main = Of(Long.Value, path).QuerySelector("main")!;

        Assert.Equal(parts, string.Join(", ", main.QuerySelectorAll("nav li").Select(part => part.TextContent)));
        Assert.Empty(main.QuerySelectorAll(".items"));
    }

    [Fact]
    public void Each_entry_stands_in_one_part_and_these_go_on_in_the_order_of_the_list()
    {
        var parts = Of(Long.Value, "people/index.html").QuerySelectorAll("main nav a").Select(link => $"people/{link.GetAttribute("href")}").ToList();

        Assert.Equal(["people/list/signs.html", "people/list/a.html", "people/list/u0103.html", "people/list/u00e2.html", "people/list/d.html", "people/list/u0111.html", "people/list/y.html", "people/list/letters.html"], parts);
        var entries = parts.SelectMany(part => Of(Long.Value, part).QuerySelectorAll(".items .name").Select(link => link.TextContent)).ToList();
        Assert.Equal(510, entries.Count);
        Assert.Equal(entries.Order(new Wording(Example.Ui["vi"]).Sorter), entries);
    }

    [Fact]
    public void A_part_says_which_one_it_is_and_where_it_belongs()
    {
        var page = Of(Long.Value, "people/list/u0111.html");

        Assert.Equal("Nhân vật: Đ", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Đ", Assert.Single(page.QuerySelectorAll("main [aria-current=page]")).TextContent);
        Assert.Equal(["../../index.html", "../index.html"], page.QuerySelectorAll(".breadcrumb a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Nhân vật", page.QuerySelector("header .menu [aria-current=true]")!.TextContent);
    }

    [Theory]
    [InlineData("people/list/d.html", "../../en/people/list/d.html", 3)]
    [InlineData("people/list/u0111.html", "../../en/people/index.html", 2)]
    public void The_language_switch_leads_to_the_same_letter_or_where_there_is_none_to_the_list(string path, string english, int alternates)
    {
        var page = Of(Site(510, "https://example.org/sheet/"), path);

        Assert.Equal(english, page.QuerySelector(".languages a[lang=en]")!.GetAttribute("href"));
        Assert.Equal(alternates, page.QuerySelectorAll("link[rel=alternate][hreflang]").Length);
    }

    [Fact]
    public void Every_link_of_the_lists_leads_somewhere()
    {
        var links = new LinkCheck(Long.Value.Graph.Pages.Select(page => page.Path).Append("style.css").Append("icon.svg").ToHashSet(StringComparer.Ordinal), baseUrl: null);
        foreach (var page in Long.Value.Graph.Pages.Where(page => page is ListPage or ListPartPage))
            links.Read(page.Path, Encoding.UTF8.GetBytes(Long.Value[page.Path]));

        Assert.Empty(links.Broken());
    }

    [Fact]
    public void Statements_are_divided_by_who_speaks_and_events_and_sources_by_year()
    {
        var (claim, happening, article) = (Example.Claims.First(claim => claim.Speaker is NamedVoice), Example.Events[0], Example.Articles[0]);
        string[] speakers = ["north", "person-one"];
        var lists = new ListParts(Example with
        {
            Claims =
            [
                .. Enumerable.Range(0, 501).Select(at => claim with
                {
                    Id = $"claim-{at}",
                    Speaker = at == 0 ? new ArticleVoice(claim.Start) : at == 1 ? new UnnamedVoice(Make.Text("một quan chức"), null, claim.Start) : new NamedVoice(Make.Ids(speakers[at % 2]), claim.Start),
                }),
            ],
            Events = [.. Enumerable.Range(0, 501).Select(at => happening with { Id = $"event-{at}", Date = Make.Date(at == 0 ? "../1999" : $"{2000 + (at % 2)}-05") })],
            Articles = [.. Enumerable.Range(0, 501).Select(at => article with { Id = $"article-{at}", Published = at == 0 ? null : Make.Date("2023-11") })],
        });

        Assert.Equal(["m 1", "n 499", "articles 1"], Names(lists.Of(Section.Claims, "vi")));
        Assert.Equal(["m 1", "p 249", "t 250", "articles 1"], Names(lists.Of(Section.Claims, "en")));
        Assert.Equal(["1999 1", "2000 250", "2001 250"], Names(lists.Of(Section.Events, "vi")));
        Assert.Equal(["2023 500", "undated 1"], Names(lists.Of(Section.Sources, "vi")));
        Assert.Empty(lists.Of(Section.Terms, "vi"));
    }

    [Fact]
    public void Home_shows_some_people_and_statements_of_many_and_leads_to_all()
    {
        var said = Example.Claims.First(claim => claim.Speaker is NamedVoice { Ids.Length: 1 });
        var project = Many(510) with
        {
            Claims = [.. Enumerable.Range(0, 30).Select(at => said with { Id = $"claim-{at}", Speaker = new NamedVoice(Make.Ids("person-300"), said.Start), SaidOn = Make.Date($"{2000 + at}"), About = [] })],
        };

        var home = Of(RenderedSite.Of(project), "index.html");

        Assert.Equal(24, home.QuerySelectorAll(".grid .items > li").Length);
        Assert.Contains(home.QuerySelectorAll(".grid a"), link => link.GetAttribute("href") == "people/person-300.html");
        Assert.Equal("Xem tất cả 510 nhân vật", home.QuerySelector("main p a[href='people/index.html']")!.TextContent);
        var statements = home.QuerySelectorAll(".says a.name").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(Enumerable.Range(10, 20).Reverse().Select(at => $"claims/claim-{at}.html"), statements);
        Assert.Equal("Xem tất cả 30 phát biểu", home.QuerySelector("main p a[href='claims/index.html']")!.TextContent);
    }

    [Fact]
    public void The_page_of_corrections_shows_the_newest_and_leads_to_all()
    {
        var fact = Example.Terms[0];
        var correction = new Correction(Make.Date("2023-11-22"), Make.Text("a"), Make.Text("b"), Make.Text("c"));
        var all = Of(RenderedSite.Of(Example with { Terms = [fact with { Corrections = [.. Enumerable.Repeat(correction, 501)] }] }), "corrections.html");

        Assert.Equal(500, all.QuerySelectorAll(".items > li").Length);
        Assert.NotNull(all.QuerySelector("main a[href='data/corrections.csv']"));
        Assert.Null(Of(RenderedSite.Of(Example), "corrections.html").QuerySelector("main a[href='data/corrections.csv']"));
    }

    private static IEnumerable<string> Names(ImmutableArray<ListPart> parts) => parts.Select(part => $"{part.FileName} {part.Ids.Length}");

    private static RenderedSite Site(int people, string? baseUrl = null) => RenderedSite.Of(Many(people), baseUrl);

    private static Project Many(int people) => Example with
    {
        People = [.. Enumerable.Range(0, people).Select(at => Make.Person($"person-{at}", $"{Beginnings[at % Beginnings.Length]} {at:000}"))],
        Claims = [],
        Events = [],
        Statistics = [],
        Pages = [],
    };

    private static IDocument Of(RenderedSite site, string path) => new HtmlParser(new() { IsStrictMode = true }).ParseDocument(site[path]);
}
