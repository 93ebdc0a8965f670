using SiteGen.Render;
using SiteGen.Render.Templates;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

/// <summary>The guide for designers says what is there.</summary>
public sealed class DesignersGuideTests
{
    private const string Begin = "<!-- members: begin -->\n";
    private const string End = "<!-- members: end -->";

    [Fact]
    public void The_list_of_members_is_that_of_the_records()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "templates", "README.md"));
        var start = guide.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = guide.IndexOf(End, StringComparison.Ordinal);
        var (written, actual) = (guide[start..end], TemplateGuide.Write(PageRenderer.Views));

        var received = Path.Combine(Repository.Tests, "Render", "Views", "DesignersGuideTests.Guide.received.md");
        if (written != actual)
            File.WriteAllText(received, guide[..start] + actual + guide[end..]);

        Assert.True(written == actual, $"templates/README.md lists other members than the records have. To renew it:\n  mv '{received}' '{Path.Combine(Repository.Root, "templates", "README.md")}'");
    }

    [Fact]
    public void Every_template_is_named_in_it_or_covered_by_a_line_on_partials()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "templates", "README.md"));

        Assert.All(PageRenderer.Views.Keys, template => Assert.Contains($"`{template}{TemplateFiles.Ending}`", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void A_field_of_the_page_with_a_label_of_ones_own_is_added_as_the_guide_says()
    {
        using var project = Scenario.Shipped("content", "seeds", "templates")
            .Edit("templates/person.sbn-html", "{{~ include 'head' head: head ~}}\n", "{{~ include 'head' head: head ~}}\n" + FromGuide("{{~ if frame.lastChanged ~}}"))
            .Edit("content/ui/en.yaml", "\nperson:\n", "\n" + FromGuide("person:\n"))
            .Edit("content/ui/vi.yaml", "\nperson:\n", "\nperson:\n  changed: Xem lại lần cuối\n");

        var run = project.Run("build");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("<p class=\"meta\">Last looked at: <time", project.Site("en/people/sun-xiaobo.html"), StringComparison.Ordinal);
        Assert.Contains("<p class=\"meta\">Xem lại lần cuối: <time", project.Site("people/sun-xiaobo.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mistake_that_the_guide_shows_gives_the_message_that_it_shows()
    {
        using var project = Scenario.Shipped("content", "seeds", "templates").Edit("templates/person.sbn-html", "{{~ if entity.summary ~}}", "{{~ if entity.summry ~}}");

        Assert.StartsWith(FromGuide("error SG201"), project.Run("build").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_piece_that_pages_share_is_printed_as_the_guide_says()
    {
        using var project = Scenario.Shipped("content", "seeds", "templates")
            .File("templates/partials/card.sbn-html", "<p class=\"card\">{{ $.of.title }}</p>\n")
            .Edit("templates/person.sbn-html", "{{~ include 'head' head: head ~}}\n", "{{~ include 'head' head: head ~}}\n{{ include 'card' of: head }}\n");

        Assert.Equal(0, project.Run("build").ExitCode);
        Assert.Contains("<p class=\"card\">", project.Site("people/sun-xiaobo.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_takes_all_from_the_tool_needs_only_the_template_and_the_label()
    {
        using var project = Scenario.Shipped("content", "seeds");
        Directory.Delete(project.PathTo("content/ui"), recursive: true);
        project.File("templates/person.sbn-html", "{{ wrap include 'layout' }}<h1>{{ t 'person.changed' }}</h1>{{ include 'evidence-section' notes: notes }}{{ end }}")
            .File("content/ui/en.yaml", "person:\n  changed: Last looked at\n")
            .File("content/ui/vi.yaml", "person:\n  changed: Xem lại lần cuối\n");

        Assert.Equal(0, project.Run("build").ExitCode);
        Assert.Contains("<h1>Last looked at</h1>", project.Site("en/people/sun-xiaobo.html"), StringComparison.Ordinal);

        var oneLanguage = project.Delete("content/ui/vi.yaml").Run("build");
        Assert.Equal(1, oneLanguage.ExitCode);
        Assert.Contains("error SG210: the interface word \"person.changed\" is missing", oneLanguage.Error, StringComparison.Ordinal);

        var unused = project.Delete("templates/person.sbn-html").Run("build");
        Assert.Contains("error SG045: `person.changed` is no word of the interface", unused.Error, StringComparison.Ordinal);

        var elsewhere = project.File("content/ui/en.yaml", "nav:\n  people: Persons\n").Run("build");
        Assert.Contains("`section.people`?", elsewhere.Error, StringComparison.Ordinal);
        Assert.Equal(0, project.File("content/ui/en.yaml", "section:\n  people: Persons\n").Run("build").ExitCode);
        Assert.Contains(">Persons</a>", project.Site("en/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_saved_with_another_ending_is_one_warning_and_is_not_published()
    {
        using var project = Scenario.Shipped("content", "seeds").File("templates/person.html", "<p>{{ entity.summary }}</p><a href=\"{{ link }}\">x</a>");

        var run = project.Run("build");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning SG212: no page uses this file", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SG301", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathTo("_site/person.html")));
    }

    // The lines of an example, from the one that begins with these words.
    private static string FromGuide(string beginning)
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "templates", "README.md"));
        var lines = guide[guide.IndexOf("    " + beginning, StringComparison.Ordinal)..].Split('\n').TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal));
        return string.Concat(lines.Select(line => line[4..] + "\n"));
    }
}
