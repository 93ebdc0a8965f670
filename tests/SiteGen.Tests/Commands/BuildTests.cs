using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Commands;

/// <summary>The real command on the shipped project: what an editor and a publisher meet.</summary>
public sealed class BuildTests
{
    [Fact]
    public void The_shipped_project_builds_without_a_problem_and_says_what_was_checked()
    {
        using var project = Scenario.Shipped();

        var result = project.RunAlone("build");

        Assert.Equal((0, "note: without --base-url or base_url in content/site.yaml, pages carry no canonical addresses, there is no sitemap and no feed, and 404.html loses style and links where the missing address lies in a folder.\n"), (result.ExitCode, result.Error));
        Assert.Matches(@"^\d+ checks performed: \d+ agree, \d+ derived, 0 failed; \d+ open, left to the editors; \d+ texts in the editors’ words\n", result.Output);
        Assert.Contains("Mallory Stewart", project.Site("en/people/mallory-stewart.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_words_leave_to_the_editors_is_a_problem_only_when_asked_strictly()
    {
        using var project = Scenario.Shipped();

        var run = project.Run("build", "--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.All(run.Error.Split('\n').Where(line => line.StartsWith("warning ", StringComparison.Ordinal)), line => Assert.StartsWith("warning SG188", line, StringComparison.Ordinal));
        var warnings = run.Error.Split("\n\n");
        await Verify($"{warnings[0]}\n\n{warnings.First(warning => warning.Contains("support, oppose", StringComparison.Ordinal))}");
    }

    [Fact]
    public void A_second_build_changes_nothing()
    {
        using var project = Scenario.Shipped();
        project.Run("build");
        var before = project.Tree();

        var result = project.RunAlone("build");

        Assert.Contains("nothing has changed", result.Output, StringComparison.Ordinal);
        Assert.Equal(before, project.Tree());
    }

    [Fact]
    public void A_large_site_is_not_made_again_where_nothing_has_changed_and_its_list_is_the_same_everywhere()
    {
        using var project = Large();
        using var elsewhere = Large();
        Assert.Equal(0, project.Run("build").ExitCode);
        Assert.Equal(0, elsewhere.Run("build").ExitCode);
        var before = project.Tree();

        Assert.Contains("comparing the site with its list", project.Run("build", "--verbose").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("rendering", project.Run("build", "--verbose").Error, StringComparison.Ordinal);
        Assert.Equal(before, project.Tree());
        Assert.Equal(project.Site(".sitegen"), elsewhere.Site(".sitegen"));
        Assert.Equal(project.Run("build").Output, elsewhere.Run("build").Output);
    }

    [Theory]
    [InlineData("content/static/f7.txt", "other")]
    [InlineData("_site/f7.txt", "other")]
    [InlineData("_site/f7.txt", null)]
    public void A_large_site_is_made_again_where_an_input_or_a_page_has_changed(string file, string? content)
    {
        using var project = Large();
        project.Run("build");
        if (content is null)
            File.Delete(project.PathTo(file));
        else
            File.WriteAllText(project.PathTo(file), content);

        var run = project.Run("build", "--verbose");

        Assert.Contains("rendering and writing", run.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(project.PathTo("content/static/f7.txt")), project.Site("f7.txt"));
    }

    private static Scenario Large()
    {
        var project = Scenario.Shipped();
        Directory.CreateDirectory(project.PathTo("content/static"));
        for (var i = 0; i < 1_000; i++)
            File.WriteAllText(project.PathTo($"content/static/f{i}.txt"), $"{i}");

        return project;
    }

    [Fact]
    public void The_parts_of_a_site_together_are_the_whole()
    {
        using var project = Scenario.Shipped();
        project.Run("build");

        string[] parts = ["part-1", "part-2", "part-3"];
        foreach (var part in parts)
            Assert.Equal(0, project.Run("build", "-o", part, "--shard", $"{part[^1]}/3").ExitCode);

        static bool IsList(string file) => file.StartsWith(".sitegen ", StringComparison.Ordinal);
        Assert.Equal(project.Tree().Where(file => !IsList(file)), parts.SelectMany(part => project.Tree(part)).Where(file => !IsList(file)).Order(StringComparer.Ordinal));
        Assert.Equal(Lines("_site"), parts.SelectMany(Lines).OrderBy(line => line[64..], StringComparer.Ordinal));

        // What a whole site was made from is a note in its list, which a part has not.
        IEnumerable<string> Lines(string folder) => File.ReadAllLines(project.PathTo($"{folder}/.sitegen")).Where(line => !line.StartsWith('#'));
    }

    [Fact]
    public void Only_pages_that_a_new_alias_is_on_are_written_anew()
    {
        using var project = Scenario.Shipped();
        project.Run("build");
        var before = project.Tree();

        var result = project.Edit("content/people/daryl-kimball.yaml", "name: Daryl Kimball\n", "name: Daryl Kimball\naliases: [Kimball]\n").Run("build");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("people/daryl-kimball.html", string.Join('\n', project.Tree().Except(before)), StringComparison.Ordinal);
        Assert.DoesNotContain(project.Tree().Except(before), line => line.StartsWith("events/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a value", "content/statistics/china-warheads.yaml", "id: wsj-now\n    value: 500", "id: wsj-now\n    value: 510")]
    [InlineData("a hedge in a quote", "content/statistics/us-nuclear-weapons.yaml", "hiện có khoảng 5.200", "hiện có hơn 5.200")]
    [InlineData("a qualifier", "content/statistics/china-warheads.yaml", "id: wsj-now\n    value: 500\n    qualifier: more-than", "id: wsj-now\n    value: 500\n    qualifier: about")]
    [InlineData("a missing qualifier", "content/statistics/china-warheads.yaml", "id: wsj-now\n    value: 500\n    qualifier: more-than", "id: wsj-now\n    value: 500")]
    [InlineData("a speaker", "content/claims/stoltenberg-transparency.yaml", "speaker: jens-stoltenberg", "speaker: nato")]
    [InlineData("a date of an event", "content/events/arms-control-meeting.yaml", "date: 2023-11-06", "date: 2023-11-07")]
    [InlineData("an as_of", "content/statistics/china-warheads.yaml", "id: wsj-now\n    value: 500\n    qualifier: more-than\n    kind: reported\n    as_of: 2023-10", "id: wsj-now\n    value: 500\n    qualifier: more-than\n    kind: reported\n    as_of: 2023-09")]
    [InlineData("a projection", "content/statistics/china-warheads.yaml", "id: wsj-2030\n    value: 1000\n    qualifier: more-than\n    kind: projected\n    as_of: 2030", "id: wsj-2030\n    value: 1000\n    qualifier: more-than\n    kind: reported\n    as_of: 2023")]
    [InlineData("an accent", "content/claims/fierce-reaction.yaml", "ĐCSTQ đã gây ra phản ứng dữ dội", "ĐCSTQ đã gây ra phản ứng dử dội")]
    [InlineData("a source", "content/claims/fierce-reaction.yaml", "source: washington-meeting", "source: wsj-consultations")]
    [InlineData("a name in place of an id", "content/claims/kimball-focus.yaml", "speaker: daryl-kimball", "speaker: Daryl Kimball")]
    [InlineData("a typo in a key", "content/claims/kimball-focus.yaml", "speaker: daryl-kimball", "speeker: daryl-kimball")]
    [InlineData("a typo in a template", "templates/partials/head.sbn-html", "$.head.title", "$.head.titel")]
    public async Task A_slip_stops_the_build_in_words_that_an_editor_understands(string slip, string file, string old, string @new)
    {
        using var project = Scenario.Shipped();

        var result = project.Edit(file, old, @new).Run("build");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        await Verify(result.Error, @case: slip.Replace(' ', '-'));
    }

    [Fact]
    public void A_slip_leaves_the_site_that_was_built_before_as_it_was()
    {
        using var project = Scenario.Shipped();
        project.Run("build");
        var before = project.Tree();

        var result = project.Edit("content/site.yaml", "languages:", "langauges:").Run("build");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(before, project.Tree());
    }

    [Fact]
    public void An_article_that_cannot_be_read_is_one_problem_and_not_one_of_every_fact_on_it()
    {
        using var project = Scenario.Shipped();

        var result = project.Delete("seeds/wsj-consultations.yaml").Run("build");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("error SG010: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("\n1 error, ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty", 1)]
    [InlineData("no-such-folder", 2)]
    public async Task A_project_that_is_none_is_told_so(string folder, int exitCode)
    {
        using var project = Scenario.Empty();
        Directory.CreateDirectory(project.PathTo("empty"));

        var result = project.RunAlone("build", folder);

        Assert.Equal((exitCode, ""), (result.ExitCode, result.Output));
        await Verify(result.Error, @case: folder);
    }

    [Theory]
    [InlineData("content", "content")]
    [InlineData("the-project", ".")]
    [InlineData("somebodys-files", "mine")]
    public async Task An_output_that_would_lose_something_is_refused(string what, string output)
    {
        using var project = Scenario.Shipped();
        project.File("mine/thesis.txt", "years of work");
        var before = project.Tree(".");

        var result = project.Run("build", "-o", output);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal(before, project.Tree("."));
        await Verify(result.Error.Replace(project.PathTo("."), "PROJECT/", StringComparison.Ordinal).Replace(project.PathTo("").TrimEnd('/'), "PROJECT", StringComparison.Ordinal), @case: what);
    }

    [Theory]
    [InlineData("build", "--base-url", "ftp://example.org/")]
    [InlineData("build", "--no-such-option")]
    [InlineData("build", "--shard", "9/8")]
    [InlineData("biuld")]
    public void A_call_that_is_not_understood_ends_with_2_and_one_line_of_help(params string[] arguments)
    {
        using var project = Scenario.Empty();

        var result = project.RunAlone(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("error: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("help: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}
