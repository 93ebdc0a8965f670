using System.Diagnostics;
using System.Globalization;
using SiteGen.Tests.Publish;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Commands;

/// <summary>Ctrl-C while git works: the terminal tells both, and git may be gone first.</summary>
public sealed class PublishInterruptedTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_push_that_is_interrupted_is_no_failure_of_git(string signal, int exitCode)
    {
        if (OperatingSystem.IsWindows())
            return;

        using var place = new GitPlace();
        using var project = Scenario.Empty();
        project.Run("init", "demo");
        project.Append("demo/content/site.yaml", $"\npublish:\n  target:\n{place.Yaml}");
        // The push waits for this for ever, and says that it has begun.
        var hook = Path.Combine(place.Bare, "hooks", "pre-receive");
        Directory.CreateDirectory(Path.GetDirectoryName(hook)!);
        File.WriteAllText(hook, $"#!/bin/sh\n: > '{project.PathTo("begun")}'\nexec sleep 600\n");
        File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        using var command = Start(project);
        var (output, error) = (command.StandardOutput.ReadToEndAsync(), command.StandardError.ReadToEndAsync());
        Assert.True(SpinWait.SpinUntil(() => File.Exists(project.PathTo("begun")) || command.HasExited, Patience));
        Signal(command, signal);

        Assert.True(command.WaitForExit(Patience));
        Assert.Equal((exitCode, ""), (command.ExitCode, string.Concat((await error).Split('\n').Where(line => line.StartsWith("error", StringComparison.Ordinal)))));
        Assert.Empty(place.Commits());
        await output;
    }

    // A group of its own, as a shell gives each call.
    private static Process Start(Scenario project)
    {
        var start = Tool.Start("publish", "--project", "demo");
        start.ArgumentList.Insert(0, start.FileName);
        start.FileName = "setsid";
        start.WorkingDirectory = project.PathTo(".");
        return Process.Start(start)!;
    }

    private static void Signal(Process group, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", "--", $"-{group.Id.ToString(CultureInfo.InvariantCulture)}"]);
        kill.WaitForExit();
    }
}
