using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;
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
        // The same project on every machine.
        var language = LanguageOption.Create("The language of the project and its example", otherwise: "en");
        var command = new Command("init", "Begin a new project that builds, with a tiny example to replace, e.g. sitegen init my-fact-sheet.")
        {
            folder, host, language,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(host), TemplateIn(parsed.GetRequiredValue(language)), clock));
        return command;
    }

    private static FileTree TemplateIn(string language) => language == "vi" ? Shipped.VietnameseProject : Shipped.Project;

    private static int Run(string folder, string? host, FileTree template, TimeProvider clock)
    {
        NewProject.RefuseUsed(folder);
        var files = Write(folder, template, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        Console.WriteLine($"{folder}: {Report.Count(files.Count, "file")}, an example that builds. Begin with {Path.Combine(folder, "README.md")}.");
        Console.WriteLine("Next:");
        Console.WriteLine($"  {OwnName.Call} serve {OwnName.Quoted(folder)}");
        Console.WriteLine($"  {OwnName.Call} check {OwnName.Quoted(folder)}");
        return host is null ? ExitCode.Clean : HostCommand.Run(host, folder);
    }

    private static IReadOnlyList<string> Write(string folder, FileTree template, DateOnly today)
    {
        try
        {
            var files = NewProject.Create(folder, template, today);
            if (ProjectLoader.Load(folder, Shipped.Ui, new DiagnosticBag()) is { } project)
            {
                SchemaFiles.Renew(folder, project);
            }

            return files;
        }
        catch (InputOutputException)
        {
            NewProject.TakeBack(folder, template);
            throw;
        }
    }
}
