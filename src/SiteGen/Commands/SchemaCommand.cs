using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Scaffold;

namespace SiteGen.Commands;

/// <summary><c>sitegen schema</c>: writes the JSON Schemas by which YAML editors complete and explain keys and ids.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var project = CommandLine.ProjectArgument();
        var command = new Command("schema", "Write the JSON Schemas by which YAML editors complete keys, ids and words, to content/.schema/.") { project };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(project)));
        return command;
    }

    private static int Run(string root)
    {
        var problems = new DiagnosticBag();
        if (ProjectLoader.Load(root, Shipped.Ui, problems) is not { } project)
        {
            Report.Problems(problems, strict: false);
            return ExitCode.Content;
        }

        using var finish = Interruption.Finish();

        // Facts with mistakes are no obstacle: their schemas help to mend them.
        foreach (var (path, isNew) in SchemaFiles.Renew(root, project))
        {
            Console.WriteLine($"{path}: {(isNew ? "written" : "unchanged")}");
        }

        return ExitCode.Clean;
    }
}
