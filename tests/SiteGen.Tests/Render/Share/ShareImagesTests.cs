using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Share;
using SiteGen.Tests.Render.Data;
using SiteGen.Tests.Render.Views;
using SiteGen.Text;

namespace SiteGen.Tests.Render.Share;

/// <summary>Which page is shown by which picture.</summary>
public sealed class ShareImagesTests
{
    [Fact]
    public void A_site_that_does_not_know_its_address_has_none()
    {
        Assert.Empty(ShareImages.Of(DataSite.Anywhere.Context));
        Assert.DoesNotContain(RenderedSite.Of(RenderedSite.Fixture).Pages.Values, page => page.Contains("og:image", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_but_404_and_what_has_moved_names_a_picture_that_is_there_with_its_size_and_what_it_shows()
    {
        var site = RenderedSite.Of(RenderedSite.Fixture, DataSite.Address);
        var pictures = ShareImages.Of(DataSite.Example.Context).Select(file => DataSite.Address + file.Path).ToHashSet(StringComparer.Ordinal);

        Assert.All(site.Pages, page =>
        {
            var document = new HtmlParser().ParseDocument(page.Value);
            if (page.Key == NotFoundPage.Name || Content(document, "og:url") != DataSite.Address + page.Key)
            {
                Assert.Null(Content(document, "og:image"));
                return;
            }

            Assert.Contains(Content(document, "og:image")!, pictures);
            Assert.Equal(("600", "315"), (Content(document, "og:image:width"), Content(document, "og:image:height")));
            Assert.Equal(document.Title, Content(document, "og:image:alt"));
        });
    }

    [Theory]
    [InlineData("people/person-one.html", "share/people/person-one.png")]
    [InlineData("en/people/person-one.html", "share/en/people/person-one.png")]
    [InlineData("en/people/index.html", "share/en/index.png")]
    [InlineData("search.html", "share/index.png")]
    public void A_fact_has_one_of_its_own_and_a_list_that_of_the_site(string page, string picture) =>
        Assert.Equal(DataSite.Address + picture, Content(new HtmlParser().ParseDocument(RenderedSite.Of(RenderedSite.Fixture, DataSite.Address)[page]), "og:image"));

    [Fact]
    public void A_title_that_cannot_be_drawn_takes_that_of_the_site_too()
    {
        var project = DataSite.Example.Context.Graph.Project;
        var term = project.Terms[0] with { Name = new([("en", new Located<string>("军备控制", project.Terms[0].Start))], project.Terms[0].Start) };
        var site = RenderedSite.Of(project with { Terms = [term] }, DataSite.Address);

        Assert.Equal($"{DataSite.Address}share/en/index.png", Content(new HtmlParser().ParseDocument(site[$"en/terms/{term.Id}.html"]), "og:image"));
    }

    private static string? Content(IHtmlDocument page, string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
}
