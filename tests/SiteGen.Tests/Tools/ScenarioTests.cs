using Xunit.Sdk;

namespace SiteGen.Tests.Tools;

public sealed class ScenarioTests
{
    [Fact]
    public void The_command_runs_in_the_folder_of_the_scenario()
    {
        using var project = Scenario.Empty();

        var run = project.Run("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("hơn 600")]
    [InlineData("đầu đạn")]
    public void An_edit_of_words_that_stand_nowhere_or_twice_fails(string old)
    {
        using var project = Scenario.Empty().File("content/a.yaml", "hơn 500 đầu đạn, 1.000 đầu đạn");

        Assert.Throws<FailException>(() => project.Edit("content/a.yaml", old, "x"));
        Assert.Equal("khoảng 500 đầu đạn, 1.000 đầu đạn", File.ReadAllText(project.Edit("content/a.yaml", "hơn", "khoảng").PathTo("content/a.yaml")));
    }

    [Fact]
    public void The_tree_names_each_file_with_its_hash_and_goes_with_the_scenario()
    {
        using var project = Scenario.Empty().File("_site/b.html", "").File("_site/a/b.html", "");
        const string hashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

        Assert.Equal([$"a/b.html {hashOfNothing}", $"b.html {hashOfNothing}"], project.Tree());

        project.Dispose();
        Assert.False(Directory.Exists(project.PathTo("")));
    }
}
