using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Scaffold;

namespace SiteGen.Commands;

/// <summary><c>sitegen new</c>: a commented skeleton in the right folder under the right id; prints its path.</summary>
internal static class NewCommand
{
    /// <param name="clock">For the day that the file says it was added on.</param>
    public static Command Create(TimeProvider clock)
    {
        var kind = new Argument<string>("KIND") { Description = $"What it is: {string.Join(", ", NewFile.Kinds)}." };
        var name = new Argument<string[]>("NAME")
        {
            Description = "What it is called; for a source, the name of its text in seeds/; for a template, which of the tool's own is to be changed.",
            Arity = ArgumentArity.OneOrMore
        };
        var project = new Option<string>("--project")
        {
            HelpName = "DIR",
            Description = "The folder with content/ and seeds/; the current one by default.",
            DefaultValueFactory = _ => "."
        };
        var command = new Command("new", "Write the skeleton of a new fact, article or page, or a template to be changed.") { kind, name, project };
        // A name without quotation marks arrives word by word.
        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(project), parsed.GetRequiredValue(kind), string.Join(' ', parsed.GetRequiredValue(name)), clock));
        return command;
    }

    private static int Run(string root, string kind, string name, TimeProvider clock)
    {
        var problems = new DiagnosticBag();
        if (ProjectLoader.Load(root, Shipped.Ui, problems) is not { } project)
        {
            Report.Problems(problems, strict: false);
            return ExitCode.Content;
        }

        using var finish = Interruption.Finish();

        // Mistakes elsewhere are no obstacle to a new file.
        var path = new NewFile(root, project, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).Create(kind, name);
        Console.WriteLine(root == "." ? path : Path.Combine(root, path));
        return ExitCode.Clean;
    }
}
