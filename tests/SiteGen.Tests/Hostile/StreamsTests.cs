namespace SiteGen.Tests.Hostile;

/// <summary>Standard streams that are closed or full: nothing is printed into a file of the project, and the exit code says the same.</summary>
public sealed class StreamsTests
{
    [Theory]
    [InlineData("build 2>&-", 0)]
    [InlineData("build 2>/dev/full", 0)]
    [InlineData("check nowhere 2>/dev/full", 2)]
    [InlineData("check >/dev/full", 2)]
    [InlineData("check | head -1; exit ${PIPESTATUS[0]}", 0)]
    public void A_stream_that_takes_nothing_changes_no_exit_code(string words, int exitCode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var project = BuiltProject.Copy();
        var before = project.Tree("content");

        var run = Shell.Run(project, $"TOOL {words}");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.DoesNotMatch(BadInput.OfTheRuntime(), run.Said);
        Assert.Equal(before, project.Tree("content"));
        Assert.Equal(0, project.Run("verify", "_site").ExitCode);
    }
}
