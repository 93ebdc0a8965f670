using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Scaffold;

namespace SiteGen.Commands;

/// <summary><c>sitegen init</c>: a new project that builds, with a tiny example.</summary>
internal static class InitCommand
{
    /// <param name="clock">For the day on which the example says that it was made.</param>
    public static Command Create(TimeProvider clock)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the new project: it must be empty, or not exist yet." };
        var host = HostCommand.Option();
        var command = new Command("init", "Begin a new project that builds, with a tiny example to replace, e.g. sitegen init my-fact-sheet.") { folder, host };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(host), clock));
        return command;
    }

    private static int Run(string folder, string? host, TimeProvider clock)
    {
        NewProject.RefuseUsed(folder);
        var files = Write(folder, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        Console.WriteLine($"{folder}: {Report.Count(files.Count, "file")}, an example that builds. Begin with {Path.Combine(folder, "README.md")}.");
        Console.WriteLine("Next:");
        Console.WriteLine($"  {OwnName.Call} serve {OwnName.Quoted(folder)}");
        Console.WriteLine($"  {OwnName.Call} check {OwnName.Quoted(folder)}");
        return host is null ? ExitCode.Clean : HostCommand.Run(host, folder);
    }

    private static IReadOnlyList<string> Write(string folder, DateOnly today)
    {
        try
        {
            var files = NewProject.Create(folder, Shipped.Project, today);
            if (ProjectLoader.Load(folder, Shipped.Ui, new DiagnosticBag()) is { } project)
            {
                SchemaFiles.Renew(folder, project);
            }

            return files;
        }
        catch (InputOutputException)
        {
            NewProject.TakeBack(folder, Shipped.Project);
            throw;
        }
    }
}
