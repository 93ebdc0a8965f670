using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Tests.Tools;
using SiteGen.Text;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Links;

/// <summary>Links of the shipped project, whole and broken by whoever may write one.</summary>
public sealed partial class LinkCheckTests
{
    private const string About = "content/pages/linked.md";

    [Theory]
    [InlineData(null)]
    [InlineData("https://example.org/sheet/")]
    public void Every_link_of_the_shipped_site_leads_somewhere(string? baseUrl)
    {
        var diagnostics = new DiagnosticBag();
        var site = Pipeline.Site(Repository.Talks, BaseAddress.Parse(baseUrl), diagnostics)!;

        Assert.NotEmpty(site.Files);
        Assert.Empty(site.RenderAndFindBrokenLinks());
    }

    [Theory]
    [InlineData("page-in-prose", "[c](people/nobody.html)")]
    [InlineData("slip-in-prose", "a\n\n[c](people/mallory-stewert.html)")]
    [InlineData("place-in-prose", "[c](methodology.html#nowhere) [d](#here)")]
    [InlineData("folder-in-prose", "[c](people/) ![d](none.png)")]
    public async Task A_broken_link_is_shown_where_it_was_written_in_prose(string @case, string markdown)
    {
        using var project = Scenario.Shipped().File(About, $"---\ntitle: x\n---\n\n{markdown}\n");

        await Verify(Problems(project), "txt", @case);
    }

    [Fact]
    public void A_link_in_prose_to_a_page_a_place_or_a_file_that_is_there_is_none()
    {
        using var project = Scenario.Shipped()
            .File(About, "---\ntitle: x\n---\n\n## Nơi này\n\n[a](people/index.html) [b](#nơi-này) [c](sources/index.html#main_content) [d](pictures/b%20c.txt) [e](feed.txt#x)\n")
            .File("content/static/pictures/b c.txt", "")
            .File("content/static/feed.txt", "");

        Assert.Equal("", Problems(project));
    }

    [Fact]
    public async Task A_broken_link_of_a_template_is_shown_once()
    {
        using var project = Scenario.Shipped()
            .Edit("templates/partials/layout.sbn-html", "<footer class=\"colophon\">", "<footer class=\"colophon\"><a href=\"contact.html\">x</a> <a href=\"/people/index.html\">y</a> <a href=\"#bottom\">z</a>");

        // The layout and the number of pages change for other reasons.
        await Verify(Moving().Replace(Problems(project), "N"), "txt");
    }

    [Fact]
    public async Task A_broken_link_of_a_copied_page_is_shown_in_it()
    {
        using var project = Scenario.Shipped().File("content/static/old/map.html", "<!doctype html>\n<title>x</title>\n<p><a href=\"../people/index.html\">x</a> <a href=\"../persons.html\">y</a>\n");

        await Verify(Problems(project), "txt");
    }

    [Fact]
    public async Task A_broken_address_of_a_style_sheet_a_picture_or_data_is_shown_where_it_was_written()
    {
        using var project = Scenario.Shipped()
            .File("content/static/fonts/fonts.css", "@font-face {\n  font-family: x;\n  src: url(\"gothic.woff2\");\n}\n")
            .File("content/static/old/map.html", """
                <!doctype html>
                <title>x</title>
                <link rel="stylesheet" href="../fonts/fonts.css">
                <img src="map.png" srcset="map.png 1x, map-large.png 2x" alt="">
                <script type="application/ld+json">{"@id": "map.html", "contentUrl": "map.csv"}</script>

                """)
            .File("content/static/old/map.png", "");
        File.AppendAllText(project.PathTo("templates/style.css"), "body { background: url( paper.png ) }\n");

        // The style sheet changes for other reasons.
        await Verify(LineOfStyle().Replace(Problems(project), "N"), "txt");
    }

    [Fact]
    public void A_style_sheet_that_loads_something_from_another_site_is_told()
    {
        using var project = Scenario.Shipped();
        File.AppendAllText(project.PathTo("templates/style.css"),
            "@namespace svg url(http://www.w3.org/2000/svg);\n@import \"https://example.org/face.css\";\nbody { background: url(//example.org/paper.png) }\n");

        var problems = Problems(project);

        Assert.Contains("SG303: the style sheet loads \"https://example.org/face.css\" from another site", problems, StringComparison.Ordinal);
        Assert.Contains("SG303: the style sheet loads \"//example.org/paper.png\" from another site", problems, StringComparison.Ordinal);
        Assert.DoesNotContain("w3.org", string.Join('\n', problems.Split('\n').Where(line => line.StartsWith("error", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_at_the_top_of_the_site_is_found_from_a_page_in_a_folder()
    {
        using var project = Scenario.Shipped()
            .File("content/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .Edit("templates/person.sbn-html", "<div class=\"columns\">", "<img src=\"logo.svg\" alt=\"\"><div class=\"columns\">");

        Assert.Contains("logo.svg lies at the top of the site: write \"../logo.svg\"", Problems(project), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_link_stops_check_and_build_and_the_site_stays_as_it_was()
    {
        using var project = Scenario.Shipped();
        Assert.Equal(0, project.Run("build").ExitCode);
        var before = project.Tree();
        project.File(About, "---\ntitle: x\n---\n\n[c](people/nobody.html)\n");

        var build = project.Run("build");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains($"{About}:5:5", build.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", build.Error, StringComparison.Ordinal);
        Assert.Equal(before, project.Tree());
        var check = project.Run("check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains($"{About}:5:5", check.Error, StringComparison.Ordinal);
    }

    private static string Problems(Scenario project)
    {
        var diagnostics = new DiagnosticBag();
        var site = Pipeline.Site(project.PathTo("."), baseUrl: null, diagnostics)!;
        diagnostics.AddRange(site.RenderAndFindBrokenLinks());
        return string.Concat(diagnostics.Sorted().Select(DiagnosticPrinter.Print));
    }

    [GeneratedRegex(@"(?<=style\.css:)\d+|\d+(?=│ body)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineOfStyle();

    [GeneratedRegex(@"(?<=layout\.sbn-html:)\d+|(?<=stands on )\d+|(?<=\n)\d+(?=│)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Moving();
}
