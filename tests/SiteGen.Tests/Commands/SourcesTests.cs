using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Commands;

/// <summary><c>sources accept</c>: what became of the quotes is shown first, and then only the hash changes.</summary>
public sealed class SourcesTests
{
    [Fact]
    public void A_change_that_loses_no_quote_is_recorded_after_the_list_and_nothing_else_changes()
    {
        using var project = Scenario.Shipped();
        var article = File.ReadAllText(project.PathTo("seeds/wsj-consultations.txt"));
        var yaml = File.ReadAllText(project.PathTo("seeds/wsj-consultations.yaml"));
        project.File("seeds/wsj-consultations.txt", article + "\nMột dòng mới.\n");
        var before = project.Tree("seeds").Concat(project.Tree("content")).ToList();

        var dry = project.Run("sources", "accept", "wsj-consultations", "--dry-run");
        var other = project.Run("sources", "accept", "washington-meeting");

        Assert.Equal((0, 0), (dry.ExitCode, other.ExitCode));
        Assert.Contains("the new sha256 would be", dry.Output, StringComparison.Ordinal);
        Assert.Equal("Every article is the one that was recorded: nothing to renew.\n", other.Output);
        Assert.Equal(before, project.Tree("seeds").Concat(project.Tree("content")));

        var accepted = project.Run("sources", "accept");

        Assert.Equal((0, ""), (accepted.ExitCode, accepted.Error));
        Assert.Equal(dry.Output.Replace("the new sha256 would be", "sha256 is now", StringComparison.Ordinal), accepted.Output);
        Assert.StartsWith("seeds/wsj-consultations.txt has changed: all ", accepted.Output, StringComparison.Ordinal);
        var hash = accepted.Output.Trim()[^64..];
        Assert.Equal(File.ReadAllText(project.PathTo("seeds/wsj-consultations.yaml")), yaml.Replace("155c768b574b1a7336575b2bd837dd997a16d9f0e8307ee90d982923f3f83f8a", hash, StringComparison.Ordinal));
        Assert.Equal(0, project.Run("check").ExitCode);
    }

    [Fact]
    public async Task A_change_that_loses_a_quote_is_refused_with_the_list()
    {
        using var project = Scenario.Shipped()
            .Edit("seeds/wsj-consultations.txt", "khoảng 5.200", "khoảng 5.300")
            .Edit("seeds/wsj-consultations.txt", "Về phần mình, Bắc Kinh luôn lập luận", "Bắc Kinh luôn lập luận");
        var before = project.Tree("seeds");

        var result = project.Run("sources", "accept");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(before, project.Tree("seeds"));
        var lost = result.Output.Split('\n').Where(line => !line.StartsWith("  intact", StringComparison.Ordinal));
        await Verify($"{string.Join('\n', lost)}\n{result.Error}");
    }

    [Fact]
    public void An_article_that_is_none_is_a_slip_of_the_command()
    {
        using var project = Scenario.Shipped();

        var result = project.Run("sources", "accept", ".", "wsj-consultation");

        Assert.Equal((2, "error: wsj-consultation is no article of .\n  help: did you mean wsj-consultations?\n"), (result.ExitCode, result.Error));
    }
}
