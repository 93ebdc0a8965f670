using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Links;
using SiteGen.Tests.Render.Data;
using SiteGen.Tests.Tools;
using SiteGen.Text;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Links;

/// <summary>Files that want the path of another.</summary>
public sealed class PathClashesTests
{
    [Fact]
    public async Task Every_clash_names_the_file_and_its_mend()
    {
        const string page = "---\ntitle: x\n---\n\nx\n";
        using var project = Scenario.Shipped()
            .File("content/pages/search.md", page)
            .File("content/pages/corrections.en.md", page)
            .File("content/pages/index.md", page)
            .File("content/static/people/index.html", "x")
            .File("content/static/people/mallory-stewart.html", "x")
            .File("content/static/style.css", "x")
            .File("content/static/aux.txt", "x")
            .File("content/static/data/facts.json", "x")
            .File("content/static/About.html", "x")
            .File("content/static/events", "x")
            .File("content/static/People/x.png", "x")
            .File("content/static/methodology.html/x.png", "x");

        var diagnostics = new DiagnosticBag();
        Assert.Empty(Pipeline.Site(project.PathTo("."), baseUrl: null, diagnostics)!.Files);

        await Verify(string.Concat(diagnostics.Sorted().Select(DiagnosticPrinter.Print)), "txt");
    }

    [Fact]
    public void No_page_of_prose_takes_the_name_of_a_page_that_every_site_has()
    {
        var project = DataSite.Anywhere.Context.Graph.Project;
        var taken = DataSite.Anywhere.Context.Graph.Pages.Where(page => page is not TextPage && !page.Path.Contains('/', StringComparison.Ordinal)).Select(page => page.Path).ToList();

        Assert.Superset(new HashSet<string>(["404.html", "corrections.html", "index.html", "search.html"]), taken.ToHashSet(StringComparer.Ordinal));
        Assert.All(taken, path =>
        {
            var text = project.Pages.First(page => page.Name != MarkdownPage.Home);
            var file = new SourceText($"content/pages/{path[..^5]}.md", "---\ntitle: x\n---\n");
            var graph = Linker.Link(project with { Pages = [text with { Name = path[..^5], Language = project.Site.DefaultLanguage, File = file }] }, DataSite.Anywhere.Context.Graph.Proof);

            // It stands in both languages, and is one problem.
            var problem = Assert.Single(PathClashes.Find(graph, [], []));
            Assert.Equal(("SG304", $"content/pages/{path[..^5]}.md:1:1"), (problem.Code, problem.At.ToString()));
        });
    }

    [Theory]
    [InlineData("people.html")]
    [InlineData("people/map.png")]
    [InlineData("data/more.csv")]
    [InlineData("pictures/people/index.html")]
    [InlineData(".well-known/security.txt")]
    public void A_file_beside_those_of_the_site_is_none(string path)
    {
        Assert.Empty(PathClashes.Find(DataSite.Anywhere.Context.Graph, [("data/facts.json", "made")], [(new(path, path), $"content/static/{path}")]));
    }

    [Theory]
    [InlineData("people/person-one.html")]
    [InlineData("people/person-first.html")]
    [InlineData("sources/first-article.html")]
    [InlineData("methodology.html")]
    [InlineData("data/facts.json")]
    [InlineData("data/FACTS.json")]
    [InlineData("en")]
    [InlineData("people")]
    [InlineData("index.html/x.png")]
    public void A_file_that_wants_a_path_of_the_site_is_one(string path)
    {
        var problem = Assert.Single(PathClashes.Find(DataSite.Anywhere.Context.Graph, [("data/facts.json", "made")], [(new(path, path), $"content/static/{path}")]));

        Assert.Equal(("SG305", $"content/static/{path}:1:1"), (problem.Code, problem.At.ToString()));
    }

    [Fact]
    public void The_shipped_site_has_none_and_robots_are_the_projects_own_to_tell()
    {
        using var project = Scenario.Shipped().File("content/static/robots.txt", "User-agent: *\nDisallow: /\n");

        var diagnostics = new DiagnosticBag();
        Assert.NotEmpty(Pipeline.Site(project.PathTo("."), new("https://example.org/sheet/"), diagnostics)!.Files);
        Assert.Empty(diagnostics.Sorted().Where(problem => problem.Code is "SG304" or "SG305"));
    }
}
