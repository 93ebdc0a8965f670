using System.Diagnostics;
using SiteGen.Tests.Tools;

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
    public async Task A_stream_that_takes_nothing_changes_no_exit_code(string words, int exitCode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var project = BuiltProject.Copy();
        var before = project.Tree("content");
        var tool = Tool.Start();
        var command = $"'{string.Join("' '", [tool.FileName, .. tool.ArgumentList])}' {words}";
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = project.PathTo("."), UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var said = await Task.WhenAll(shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync()).WaitAsync(TimeSpan.FromMinutes(1));
        await shell.WaitForExitAsync();

        Assert.Equal(exitCode, shell.ExitCode);
        Assert.DoesNotMatch(BadInput.OfTheRuntime(), string.Concat(said));
        Assert.Equal(before, project.Tree("content"));
        Assert.Equal(0, project.Run("verify", "_site").ExitCode);
    }
}
