using AngleSharp.Html.Parser;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

public sealed class CorrectionTests
{
    [Fact]
    public void A_site_without_a_correction_says_so_in_each_language()
    {
        var project = RenderedSite.Load(RenderedSite.Fixture);
        var site = RenderedSite.Of(project with { People = [.. project.People.Select(person => person with { Corrections = [] })] });

        Assert.Contains("Đến nay chưa có điều gì phải đính chính.", site["corrections.html"], StringComparison.Ordinal);
        Assert.Contains("Nothing had to be corrected so far.", site["en/corrections.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("<del>", string.Concat(site.Pages.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_stand_newest_first_on_their_page_and_on_the_facts_and_every_footer_leads_to_them()
    {
        var project = RenderedSite.Load(RenderedSite.Fixture);
        var (first, last) = (Correction("2023-11-21", "1"), Correction("2023-12", "2"));
        var site = RenderedSite.Of(project with
        {
            People = [.. project.People.Select(person => person with { Corrections = [first, last] })],
            Terms = [.. project.Terms.Select(term => term with { Corrections = [Correction("2023-11-30", "3")] })],
        });

        Assert.Equal(["2", "3", "1"], site.Graph.Corrections.Select(one => one.Correction.Was.Best("vi").Text.Value));
        Assert.Equal(["2", "3", "1"], Texts(site["corrections.html"], "del"));
        Assert.Equal(["2", "1"], Texts(site["people/person-one.html"], "del"));
        Assert.Contains("id=\"correction_2\"", site["people/person-one.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"people/person-one.html#correction_2\"", site["corrections.html"], StringComparison.Ordinal);
        Assert.All(site.Pages.Where(page => page.Key != "404.html"), page => Assert.Contains("corrections.html\"", page.Value[page.Value.IndexOf("<footer", StringComparison.Ordinal)..], StringComparison.Ordinal));
    }

    private static Correction Correction(string date, string was) => new(Make.Date(date), Make.Text(was), Make.Text("nay"), Make.Text("vì"));

    private static IEnumerable<string> Texts(string html, string selector) => new HtmlParser().ParseDocument(html).QuerySelectorAll(selector).Select(element => element.TextContent);
}
