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

    // Ends well, with problems, and as a call that is not understood.
    [Fact]
    public void A_process_that_stays_answers_each_call_as_a_process_of_its_own_does()
    {
        using var project = Scenario.Empty();
        string[][] calls = [["--version"], ["check"], ["biuld"]];
        List<RunResult> alone = [.. calls.Select(project.RunAlone)];

        Assert.Equal([0, 1, 2], alone.Select(run => run.ExitCode));
        Assert.Equal(alone, calls.Select(project.Run));
        Assert.Equal(alone, calls.Select(project.Run));
    }

    [Fact]
    public void A_process_that_stays_works_in_the_folder_of_each_call()
    {
        using var full = Scenario.Empty().File("mine/thesis.txt", "years of work");
        using var empty = Scenario.Empty();

        Assert.Contains("there is no folder mine", empty.Run("build", "mine").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("there is no folder mine", full.Run("build", "mine").Error, StringComparison.Ordinal);
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
