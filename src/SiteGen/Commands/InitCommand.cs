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
        var command = new Command("init", "Begin a new project that builds, with a tiny example to replace, e.g. sitegen init my-fact-sheet.") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), clock));
        return command;
    }

    private static int Run(string folder, TimeProvider clock)
    {
        var files = NewProject.Create(folder, Shipped.Project, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        if (ProjectLoader.Load(folder, Shipped.Ui, new DiagnosticBag()) is { } project)
        {
            SchemaFiles.Renew(folder, project);
        }

        Console.WriteLine($"{folder}: {Report.Count(files.Count, "file")}, an example that builds. Begin with {Path.Combine(folder, "README.md")}.");
        Console.WriteLine("Next:");
        var named = folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder;
        Console.WriteLine($"  sitegen serve {named}");
        Console.WriteLine($"  sitegen check {named}");
        return ExitCode.Clean;
    }
}
