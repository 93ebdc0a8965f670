using System.Diagnostics;
using System.Globalization;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Hostile;

/// <summary>Processes that are ended by signals, so many times as <c>KILLS</c> says.</summary>
internal static class Ended
{
    private const string KillsVariable = "KILLS";

    private const int NativeIsFaster = 5;

    // A server that waits for its streams to end waits thirty seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static int Times => int.TryParse(Environment.GetEnvironmentVariable(KillsVariable), CultureInfo.InvariantCulture, out var times) ? times : 4;

    /// <summary>Runs a command and ends it after a while: its exit code and all that it said.</summary>
    public static (int Code, string Error) Run(Scenario project, string signal, TimeSpan after, params string[] arguments)
    {
        var start = Tool.Start(arguments);
        start.WorkingDirectory = project.PathTo(".");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Thread.Sleep(Tool.Native is null ? after : after / NativeIsFaster);
        Send(process, signal);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{arguments[0]} did not end.");
        }

        return (process.ExitCode, error.Result + output.Result);
    }

    public static void Send(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
