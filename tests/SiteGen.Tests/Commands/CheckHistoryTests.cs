using System.Diagnostics;
using System.Text.Json;
using SiteGen.Scaffold;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Commands;

/// <summary>When a fact was last changed, as git has it.</summary>
public sealed class CheckHistoryTests
{
    private const string Term = "content/terms/sitegen.yaml";

    [Fact]
    public void Each_fact_is_told_with_the_day_and_the_commit_of_its_last_change()
    {
        using var project = Committed("2026-11-21", "2026-11-28");
        Commit(project.Append($"sheet/{Term}", "# x\n"), "2026-11-28");

        var text = project.Run("check", "sheet", "--history").Output;
        using var json = JsonDocument.Parse(project.Run("check", "sheet", "--history", "--format", "json").Output);

        Assert.Matches($"(?m)^{Term}: .* open; last changed 2026-11-28 \\([0-9a-f]+\\)$", text);
        Assert.Matches("(?m)^content/events/example-made.yaml: .* open; last changed 2026-11-21 \\([0-9a-f]+\\)$", text);
        var fact = Assert.Single(json.RootElement.GetProperty("facts").EnumerateArray(), fact => fact.GetProperty("file").GetString() == Term);
        Assert.Equal("2026-11-28", fact.GetProperty("lastChanged").GetString());
        Assert.Contains(fact.GetProperty("commit").GetString()!, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Unasked_git_is_not_asked_and_a_build_has_the_same_bytes_with_and_without_it()
    {
        using var project = Committed("2026-11-21", "2026-11-21");
        project.Run("build", "sheet");
        var with = project.Tree("sheet/_site");
        Assert.DoesNotContain("last changed", project.Run("check", "sheet").Output, StringComparison.Ordinal);

        Directory.Move(project.PathTo("sheet/.git"), project.PathTo("gone"));
        project.Run("build", "sheet");

        Assert.Equal(with, project.Tree("sheet/_site"));
    }

    [Fact]
    public void Where_nothing_is_known_a_note_says_why()
    {
        using var project = Scenario.Empty();
        project.Run("init", "sheet");

        var run = project.Run("check", "sheet", "--history");

        Assert.Equal((0, "note: This project is in no git repository with a commit, so nothing is known of its history.\n"), (run.ExitCode, run.Error));
    }

    private static Scenario Committed(string day, string made)
    {
        var project = Scenario.Empty();
        NewProject.Create(project.PathTo("sheet"), Shipped.Project, DateOnly.Parse(made, System.Globalization.CultureInfo.InvariantCulture));
        Git(project, day, "init", "-q");
        Commit(project, day);
        return project;
    }

    private static void Commit(Scenario project, string day)
    {
        Git(project, day, "add", "-A");
        Git(project, day, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
    }

    private static void Git(Scenario project, string day, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", project.PathTo("sheet"), .. arguments]) { UseShellExecute = false };
        start.Environment["GIT_COMMITTER_DATE"] = start.Environment["GIT_AUTHOR_DATE"] = $"{day}T12:00:00+00:00";
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
