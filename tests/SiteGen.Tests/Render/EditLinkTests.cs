using AngleSharp.Html.Parser;
using SiteGen.Render;
using SiteGen.Tests.Render.Views;
using SiteGen.Text;

namespace SiteGen.Tests.Render;

/// <summary>Where a page says that it can be edited.</summary>
public sealed class EditLinkTests
{
    [Theory]
    [InlineData("https://github.com/a/b/tree/main", "https://github.com/a/b/blob/main")]
    [InlineData("https://github.com/a/b/tree/main/sheet/", "https://github.com/a/b/blob/main/sheet")]
    [InlineData("https://gitlab.example.org/a/b/-/tree/main/sheet", "https://gitlab.example.org/a/b/-/blob/main/sheet")]
    [InlineData("https://codeberg.org/a/b/src/branch/main", "https://codeberg.org/a/b/src/branch/main")]
    [InlineData("https://github.com/a/b.git", "https://github.com/a/b/blob/HEAD")]
    [InlineData("https://gitlab.com/a/b", "https://gitlab.com/a/b/-/blob/HEAD")]
    [InlineData("https://github.com/a", null)]
    [InlineData("https://codeberg.org/a/b", null)]
    [InlineData("https://example.org/a/b", null)]
    public void Its_form_says_which_kind_of_host_it_is(string repository, string? folder) => Assert.Equal(folder, EditLink.FolderOf(repository));

    [Theory]
    [InlineData("people/person-one.html", "content/people/person-one.yaml", "name:")]
    [InlineData("en/claims/not-stopped.html", "content/claims/not-stopped.yaml", "text:")]
    [InlineData("sources/first-article.html", "seeds/first-article.yaml", "label:")]
    [InlineData("methodology.html", "content/pages/methodology.md", null)]
    public void A_page_leads_to_its_file_and_the_line_of_its_title(string page, string file, string? key)
    {
        var link = Link(page, "https://github.com/a/b/tree/main")!;

        Assert.StartsWith($"https://github.com/a/b/blob/main/{file}#L", link, StringComparison.Ordinal);
        var line = File.ReadLines(Path.Combine(RenderedSite.Fixture, file)).ElementAt(int.Parse(link[(link.LastIndexOf('L') + 1)..], System.Globalization.CultureInfo.InvariantCulture) - 1);
        if (key is not null)
            Assert.Matches($"^({key}|  vi:)", line);
    }

    [Fact]
    public void A_list_is_made_of_many_files_and_leads_to_none() => Assert.Null(Link("people/index.html", "https://github.com/a/b/tree/main"));

    [Fact]
    public void Without_a_repository_no_page_leads_to_one() => Assert.Null(Link("people/person-one.html", null));

    private static string? Link(string page, string? repository)
    {
        var project = RenderedSite.Of(RenderedSite.Fixture).Graph.Project;
        var site = RenderedSite.Of(project with { Site = project.Site with { Repository = repository is null ? null : new Located<string>(repository, Place.StartOf(project.Site.File)) } });
        return new HtmlParser().ParseDocument(site[page]).QuerySelectorAll("footer a[href]").Select(link => link.GetAttribute("href")).FirstOrDefault(address => address!.Contains("#L", StringComparison.Ordinal));
    }
}
