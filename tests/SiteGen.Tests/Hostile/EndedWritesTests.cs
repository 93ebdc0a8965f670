using System.Net;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Hostile.BuiltProject;

namespace SiteGen.Tests.Hostile;

/// <summary>What the desk and a publish write, ended at any moment: each file is the old one or the new one, and what was told as done is done.</summary>
public sealed class EndedWritesTests
{
    private const string Listing = ".sitegen-published.json";
    private const string Appended = "  - quote: carries\n";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("KILL", 137)]
    public void A_publish_that_is_ended_leaves_each_file_old_or_new_and_the_next_one_is_exact(string signal, int exitCode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var project = Copy();
        Assert.Equal(0, project.Run("publish", "./public").ExitCode);
        for (var time = 0; time < Ended.Times; time++)
        {
            var before = project.Tree("public");
            project.File(Page, $"---\ntitle: T{new string('x', time)}\n---\n\nWords.\n");

            var (code, error) = Ended.Run(project, signal, TimeSpan.FromMilliseconds(100 + (time * 977 % 1_300)), "publish", "./public");
            var left = project.Tree("public");

            Assert.Contains(code, new[] { 0, exitCode });
            Assert.DoesNotMatch(BadInput.OfTheRuntime(), error);
            Assert.Equal(0, project.Run("publish", "./public").ExitCode);
            var after = project.Tree("public");
            Assert.DoesNotContain(left.Except(before).Except(after), file => !file.StartsWith('.') && !file.Contains("/.", StringComparison.Ordinal));
            Assert.Equal(project.Tree().Where(file => !file.StartsWith(".sitegen ", StringComparison.Ordinal)), after.Where(file => !file.StartsWith(Listing, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("KILL")]
    public async Task A_desk_that_is_ended_while_it_writes_leaves_the_old_file_or_the_new_one(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var project = Copy();
        var old = project.Read(Claim);
        for (var time = 0; time < Ended.Times; time++)
        {
            project.File(Claim, old);
            var isTold = await EndWhileItWritesAsync(project, signal, TimeSpan.FromMilliseconds(time * 3 % 60));
            var now = project.Read(Claim);

            Assert.Contains(now, new[] { old, old.TrimEnd('\n') + "\n" + Appended });
            Assert.True(now != old || !isTold, "it was told as written, and is not there");
        }

        project.File(Claim, old);
        Assert.Equal(0, project.Run("set", "sitegen", "review_by", "2030-01-01").ExitCode);
    }

    // True where the desk has answered that it is done.
    private static async Task<bool> EndWhileItWritesAsync(Scenario project, string signal, TimeSpan after)
    {
        using var serving = await ServingProcess.StartAsync(project);
        var writing = serving.PostAsync("no-fact-without-an-article", "- quote: carries\n");
        await Task.Delay(after);
        Ended.Send(serving.Process, signal);
        Assert.True(serving.Process.WaitForExit(Patience));
        try
        {
            Assert.Equal(HttpStatusCode.SeeOther, await writing);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
