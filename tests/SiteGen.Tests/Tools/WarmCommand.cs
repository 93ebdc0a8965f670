using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace SiteGen.Tests.Tools;

/// <summary>
/// <c>sitegen</c> in a process that stays for the next call: nearly all that a start costs is the compiling of code that the next start would compile again.
/// As many stay as run at once; they end with the tests.
/// </summary>
internal sealed class WarmCommand
{
    private static readonly ConcurrentBag<WarmCommand> Idle = [];

    private readonly Process _host = Process.Start(new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", Beside("sitegen.runtimeconfig.json"), "--depsfile", Beside("SiteGen.Tests.deps.json"), Beside("SiteGen.Tests.dll")])
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
    })!;

    /// <summary>Runs the command in this folder; fails where it does not end.</summary>
    public static RunResult Run(string folder, string[] arguments, TimeSpan patience)
    {
        var command = Idle.TryTake(out var idle) ? idle : new();
        var result = command.Ask(new(folder, arguments), patience);
        Idle.Add(command);
        return result;
    }

    private RunResult Ask(CommandHost.Call call, TimeSpan patience)
    {
        _host.StandardInput.WriteLine(JsonSerializer.Serialize(call));
        _host.StandardInput.Flush();
        var answer = _host.StandardOutput.ReadLineAsync();
        if (answer.Wait(patience) && answer.Result is { } line)
            return JsonSerializer.Deserialize<RunResult>(line)!;

        _host.Kill(entireProcessTree: true);
        throw new InvalidOperationException($"sitegen {string.Join(' ', call.Arguments)} did not end as it should.");
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
