using System.Globalization;
using System.Reflection;
using System.Text.Json;
using SiteGen.Commands;

namespace SiteGen.Tests.Tools;

/// <summary>
/// The program of this test project: <c>sitegen</c>, as often as <see cref="WarmCommand"/> calls it, one call a line on standard input,
/// answered by one line on standard output. Each call gets its own working folder and streams.
/// </summary>
internal static class CommandHost
{
    internal sealed record Call(string Folder, string[] Arguments);

    public static void Main()
    {
        var sitegen = typeof(CommandLine).Assembly.EntryPoint!;
        using var answers = new StreamWriter(Console.OpenStandardOutput());
        using var calls = new StreamReader(Console.OpenStandardInput());
        // Set once: what the command keeps of its streams stays right.
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetOut(output);
        Console.SetError(error);
        Console.SetIn(TextReader.Null);
        while (calls.ReadLine() is { } line)
        {
            var call = JsonSerializer.Deserialize<Call>(line)!;
            Environment.CurrentDirectory = call.Folder;
            var exitCode = (int)sitegen.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [call.Arguments], CultureInfo.InvariantCulture)!;
            answers.WriteLine(JsonSerializer.Serialize(new RunResult(exitCode, Taken(output), Taken(error))));
            answers.Flush();
        }
    }

    private static string Taken(StringWriter writer)
    {
        var said = writer.GetStringBuilder();
        var text = said.ToString();
        said.Clear();
        return text;
    }
}
