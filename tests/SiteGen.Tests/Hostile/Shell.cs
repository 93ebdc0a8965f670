using System.Diagnostics;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Hostile;

/// <summary>The real command behind words of a shell, which sets limits and streams as no other program does.</summary>
internal static class Shell
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <param name="words">In which <c>TOOL</c> stands for the command.</param>
    public static (int ExitCode, string Said) Run(Scenario project, string words)
    {
        var tool = Tool.Start();
        var command = words.Replace("TOOL", $"'{string.Join("' '", [tool.FileName, .. tool.ArgumentList])}'", StringComparison.Ordinal);
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", command])
        {
            WorkingDirectory = project.PathTo("."),
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var (output, error) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        if (!shell.WaitForExit(Patience))
        {
            shell.Kill(entireProcessTree: true);
            Assert.Fail($"{words} did not end.");
        }

        return (shell.ExitCode, error.Result + output.Result);
    }
}
