using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Scaffold;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen.Commands;

/// <summary><c>sitegen host</c>: what a host needs to check, build and publish a project on every push.</summary>
internal static class HostCommand
{
    private const string SiteFile = "content/site.yaml";

    private static readonly string Names = string.Join(", ", EnumWords<Host>.All);

    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = $"The host: {Names}." };
        name.Validators.Add(result =>
        {
            var word = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (EnumWords<Host>.Find(word) is null)
            {
                result.AddError($"NAME is one of {Names}, and not {word}{Misspelt.Meant(word, EnumWords<Host>.All)}");
            }
        });
        var project = CommandLine.ProjectArgument();
        var command = new Command("host", "Write what a host needs to check, build and publish the project on every push.") { name, project };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(name), parsed.GetRequiredValue(project)));
        return command;
    }

    /// <summary>For a command that begins a project.</summary>
    public static Option<string?> Option()
    {
        var option = new Option<string?>("--host") { HelpName = "NAME", Description = $"Add what a host needs to check, build and publish it: {Names}." };
        option.AcceptOnly([.. EnumWords<Host>.All]);
        return option;
    }

    /// <param name="name">One of the known hosts.</param>
    /// <param name="root">The project's folder.</param>
    public static int Run(string name, string root)
    {
        if (!File.Exists(Path.Combine(root, SiteFile)))
        {
            throw new InputOutputException($"there is no {SiteFile} in {(root == "." ? "this folder" : root)}", $"{OwnName.Call} init DIR begins a project");
        }

        LinkGuard.RefuseOutside(root, Path.Combine(root, SiteFile));
        using var turn = EditorsFile.Turn(Path.Combine(root, SiteFile));
        var edit = SiteEdit(root, name);
        var made = HostSetup.Create(root, EnumWords<Host>.Find(name)!.Value, Shipped.Hosts, ToolPackage.Version).ToList();
        try
        {
            if (!HostSetup.HasOwnTool(root) && ToolPackage.CopyTo(root, HostSetup.ToolFolder) is { } package)
            {
                made.Add($"{HostSetup.ToolFolder}/{package}");
            }

            if (edit is { } site)
            {
                EditorsFile.Replace(Path.Combine(root, SiteFile), site.Before, site.After);
            }
        }
        catch (InputOutputException)
        {
            HostSetup.Remove(root, made);
            throw;
        }

        Console.WriteLine(made.Count == 0 && edit is null
            ? $"{name}: all is there already; nothing was written"
            : $"{name}: {string.Join(", ", made.Append($"host: {name} in {SiteFile}"))}");
        TellNext(root);
        return ExitCode.Clean;
    }

    // Null where site.yaml says so already.
    private static (byte[] Before, byte[] After)? SiteEdit(string root, string name)
    {
        List<Diagnostic> problems = [];
        var before = EditorsFile.Read(Path.Combine(root, SiteFile));
        if (YamlFile.Read(SiteFile, before, problems) is not { } file)
        {
            throw new InputOutputException($"{SiteFile} cannot be read",
                $"{OwnName.Call} check {OwnName.Quoted(root)} says what is wrong with it; nothing was written");
        }

        if (file.Root.Find("host") is { Value: var value })
        {
            return value is YamlScalar { Value: var given } && given == name ? null
                : throw new InputOutputException($"{SiteFile} names another host",
                    $"{OwnName.Call} set site host {name} --project {OwnName.Quoted(root)} changes it; then run this again; nothing was written");
        }

        return (before, file.With(MapEdit.Insert(file.Root, "host", name), problems)!.Bytes);
    }

    private static void TellNext(string root)
    {
        var project = root == "." ? "" : $" --project {OwnName.Quoted(root)}";
        List<string> steps = [];
        if (!HostSetup.HasOwnTool(root) && !ToolPackage.IsIn(Path.Combine(root, HostSetup.ToolFolder)))
        {
            var clone = OwnName.CloneOf(AppContext.BaseDirectory);
            steps.Add($"dotnet pack {OwnName.Quoted(clone is null ? "src/SiteGen" : Path.Combine(clone, "src", "SiteGen"))} -o {OwnName.Quoted(
                Path.GetFullPath(Path.Combine(root, HostSetup.ToolFolder)))}{(clone is null ? "   (in a clone of sitegen)" : "")}");
        }

        if (YamlFile.Read(SiteFile, EditorsFile.Read(Path.Combine(root, SiteFile)), [])?.Root.Find("base_url") is null)
        {
            steps.Add($"{OwnName.Call} set site base_url https://…{project}   (the address that the host gives you)");
        }

        if (steps.Count > 0)
        {
            Console.WriteLine($"Then, before the first push:\n{string.Join('\n', steps.Select(step => $"  {step}"))}");
        }

        if (RepositoryAbove(root) is { } above)
        {
            Console.Error.WriteLine($"note: hosts read these files only at the top of a repository, and this project stands inside {Printed.Path(above)}.");
        }
    }

    private static string? RepositoryAbove(string root)
    {
        var folder = new DirectoryInfo(root);
        while (folder is not null && !Path.Exists(Path.Combine(folder.FullName, ".git")))
        {
            folder = folder.Parent;
        }

        return folder is null || folder.FullName == new DirectoryInfo(root).FullName.TrimEnd(Path.DirectorySeparatorChar) ? null : folder.FullName;
    }
}
