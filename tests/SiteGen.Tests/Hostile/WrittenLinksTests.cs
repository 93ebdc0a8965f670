using SiteGen.Tests.Tools;
using SiteGen.Write;

namespace SiteGen.Tests.Hostile;

/// <summary>What the tool writes goes into the project, whatever links a stranger's project holds in its place.</summary>
public sealed class WrittenLinksTests
{
    [Fact]
    public void A_link_where_a_schema_belongs_is_replaced_and_what_it_leads_to_stays()
    {
        using var outside = Scenario.Empty().File("kept.txt", "kept");
        using var project = Scenario.Shipped("content", "seeds").File("content/.schema/other.json", "{}");
        File.CreateSymbolicLink(project.PathTo("content/.schema/claim.json"), outside.PathTo("kept.txt"));

        var run = project.Run("schema");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("kept", File.ReadAllText(outside.PathTo("kept.txt")));
        Assert.Null(new FileInfo(project.PathTo("content/.schema/claim.json")).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(project.PathTo("content/.schema/claim.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("set", "china-warheads", "unit.en", "heads")]
    [InlineData("sources", "accept")]
    public void A_fact_or_article_that_is_a_link_out_of_the_project_is_never_written_to(params string[] arguments)
    {
        using var outside = Scenario.Empty();
        using var project = Scenario.Shipped("content", "seeds");
        foreach (var path in (string[])["content/statistics/china-warheads.yaml", "seeds/wsj-consultations.yaml"])
        {
            outside.File(path, File.ReadAllText(project.PathTo(path)));
            File.Delete(project.PathTo(path));
            File.CreateSymbolicLink(project.PathTo(path), outside.PathTo(path));
        }

        var before = outside.Tree(".");

        var run = project.Run(arguments);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(before, outside.Tree("."));
    }

    public static TheoryData<string, string, int, string[]> Links => new()
    {
        { "._site.sitegen-new", ".", 0, ["build"] },
        { "._site.sitegen-old", ".", 0, ["build"] },
        { "._site.sitegen-lock", "made", 2, ["build"] },
        { "_site/.sitegen", "listing", 2, ["build"] },
        { "_site/.sitegen", "listing", 2, ["verify", "_site"] },
        { $"content/terms/.{Disk.ShortName("sitegen.yaml")}.sitegen-lock", "made", 2, ["set", "sitegen", "review_by", "2031-01-01"] },
        { "content/site.yaml", "site.yaml", 2, ["host", "github"] },
        { ".github", ".", 2, ["host", "github"] },
        { ".gitlab-ci.yml", "made", 2, ["host", "gitlab"] },
        { "seeds/kept.txt", "kept.txt", 2, ["new", "source", "kept"] },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void What_a_link_in_the_place_of_the_tools_own_files_leads_to_is_neither_read_nor_written(string place, string goal, int exitCode, string[] arguments)
    {
        using var project = BuiltProject.Copy();
        using var outside = Scenario.Empty().File("kept.txt", "kept").File("folder/kept.txt", "kept")
            .File("site.yaml", project.Read(BuiltProject.Site)).File("listing", project.Site(".sitegen"));
        project.Append(BuiltProject.Page, "\nMore words.\n");
        File.Delete(project.PathTo(place));
        File.CreateSymbolicLink(project.PathTo(place), outside.PathTo(goal));
        var (before, site) = (outside.Tree("."), project.Tree());

        var run = project.Run(arguments);

        Assert.True(run.ExitCode == exitCode, $"{run.ExitCode}: {run.Error}");
        Assert.DoesNotMatch(BadInput.OfTheRuntime(), run.Error);
        Assert.Equal(before, outside.Tree("."));
        Assert.Equal(exitCode == 0, !site.SequenceEqual(project.Tree()));
    }

    [Fact]
    public void A_new_file_that_cannot_be_written_leaves_the_schemas_as_they_were()
    {
        using var project = BuiltProject.Copy();
        var before = project.Tree();

        var run = project.Run("new", "person", new string('a', 300));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, project.Tree());
    }

    [Fact]
    public void Where_the_schemas_cannot_be_renewed_there_is_no_new_file()
    {
        using var project = BuiltProject.Copy().Delete("content/.schema/term.json").File("content/.schema/term.json/x", "kept");

        var run = project.Run("new", "person", "Jane Doe");

        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(project.PathTo("content/people/jane-doe.yaml")));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("seeds")]
    public void A_folder_that_is_a_link_to_itself_is_the_same_problem_to_every_command(string folder)
    {
        using var project = BuiltProject.Copy();
        Directory.Delete(project.PathTo(folder), recursive: true);
        File.CreateSymbolicLink(project.PathTo(folder), folder);

        var (check, build) = (project.Run("check"), project.Run("build"));

        Assert.Equal((1, 1), (check.ExitCode, build.ExitCode));
        Assert.StartsWith($"error SG001: the folder {folder}/ is missing\n", check.Error, StringComparison.Ordinal);
        Assert.StartsWith($"error SG001: the folder {folder}/ is missing\n", build.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_schema_is_told_as_that()
    {
        using var project = BuiltProject.Copy().Delete("content/.schema/term.json").File("content/.schema/term.json/x", "kept");

        var run = project.Run("schema");

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("term.json: a folder stands in its place\n  help: take the folder away\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("kept", project.Read("content/.schema/term.json/x"));
    }
}
