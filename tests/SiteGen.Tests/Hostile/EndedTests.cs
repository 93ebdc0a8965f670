using SiteGen.Tests.Tools;
using static SiteGen.Tests.Hostile.BuiltProject;

namespace SiteGen.Tests.Hostile;

/// <summary>Ended or killed at any moment: the old site or the new one, each file whole, nothing left beside them. More of them by hand: <c>KILLS=200</c>.</summary>
public sealed class EndedTests
{
    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    [InlineData("KILL", 137)]
    public void A_build_that_is_ended_leaves_the_old_site_or_the_new_one(string signal, int exitCode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var project = Copy();
        for (var time = 0; time < Ended.Times; time++)
        {
            var before = project.Tree();
            project.File(Page, $"---\ntitle: T{time}\n---\n\nWords {new string('x', time)}.\n");

            var (code, error) = Ended.Run(project, signal, TimeSpan.FromMilliseconds(80 + (time * 977 % 900)), "build");

            Assert.Contains(code, new[] { 0, exitCode });
            Assert.DoesNotMatch(BadInput.OfTheRuntime(), error);
            AssertWhole(project, before);
            if (signal != "KILL")
            {
                Assert.Empty(Directory.EnumerateFileSystemEntries(project.PathTo("."), ".*sitegen*"));
            }
        }

        Assert.Equal(0, project.Run("build").ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(project.PathTo("."), ".*sitegen*"));
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("KILL")]
    public void A_set_that_is_ended_leaves_the_old_file_or_the_new_one(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var project = Copy();
        var old = File.ReadAllText(project.PathTo(Term));
        for (var time = 0; time < Ended.Times; time++)
        {
            project.File(Term, old);

            var (code, error) = Ended.Run(project, signal, TimeSpan.FromMilliseconds(100 + (time * 811 % 900)), "set", "sitegen", "review_by", "2030-01-01");

            Assert.DoesNotMatch(BadInput.OfTheRuntime(), error);
            var now = File.ReadAllText(project.PathTo(Term));
            Assert.True(now == old || now.Contains("review_by: 2030-01-01\n", StringComparison.Ordinal), now);
            Assert.True(code != 0 || now != old);
            if (signal != "KILL")
            {
                Assert.Empty(Directory.EnumerateFiles(project.PathTo("content/terms"), ".*"));
            }
        }

        project.File(Term, old);
        Assert.Equal(0, project.Run("set", "sitegen", "review_by", "2030-01-01").ExitCode);
        Assert.Empty(Directory.EnumerateFiles(project.PathTo("content/terms"), ".*"));
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public void A_server_ends_without_waiting_for_anybody_and_says_nothing_of_its_own_inside(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var project = Copy();
        for (var time = 0; time < Ended.Times; time++)
        {
            var (_, error) = Ended.Run(project, signal, TimeSpan.FromMilliseconds(100 + (time * 613 % 1500)), "serve", "--port", "0");

            Assert.DoesNotMatch(BadInput.OfTheRuntime(), error);
        }
    }

    private static void AssertWhole(Scenario project, IReadOnlyList<string> before)
    {
        var now = project.Tree();
        Assert.True(now.SequenceEqual(before) || project.Run("verify", "_site") is { ExitCode: 0 }, string.Join('\n', now.Except(before)));
    }
}
