using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Write;

namespace SiteGen.Scaffold;

/// <summary>The files by which a host checks, builds and publishes a project; none of them is ever written over.</summary>
internal static class HostSetup
{
    /// <summary>Where a project keeps the package of the tool, so that every machine builds with the same one.</summary>
    public const string ToolFolder = "tools";

    private const string OwnTool = " # its own tool\n";
    private const string ForThoseByCommand = "by-command/";

    // What they take is one command that builds, and this is a script with the steps.
    private static readonly Host[] ByCommand = [Host.Cloudflare, Host.Netlify];

    /// <param name="templates">A folder for each host, and one for all that are told a command.</param>
    /// <param name="version">Of the tool that is to be installed there.</param>
    /// <returns>The paths of those that were not there yet, with <c>/</c>.</returns>
    /// <exception cref="InputOutputException">Where one is there with other bytes; then nothing is written.</exception>
    public static IReadOnlyList<string> Create(string root, Host host, FileTree templates, string version)
    {
        string[] folders = [.. ByCommand.Contains(host) ? [ForThoseByCommand] : Array.Empty<string>(), $"{EnumWords.Kebab(host.ToString())}/"];
        List<(string Path, byte[] Content)> files =
        [
            .. from folder in folders
               from path in templates.Paths
               where path.StartsWith(folder, StringComparison.Ordinal)
               select (NewProject.Named(path[folder.Length..]), Filled(root, templates.File(path).Read(), version)),
        ];
        if (files.FirstOrDefault(file => IsOther(Path.Combine(root, file.Path), file.Content)) is { Path: { } taken })
        {
            throw new InputOutputException($"{Path.Combine(root, taken)} is there already, and says something else",
                "move it away, run this again, and put what you need of it into the new one; nothing was written");
        }

        foreach (var (path, _) in files)
        {
            LinkGuard.RefuseOutside(root, Path.Combine(root, path));
        }

        List<string> made = [];
        foreach (var (path, content) in files.Where(file => !File.Exists(Path.Combine(root, file.Path))))
        {
            var full = Path.Combine(root, path);
            try
            {
                Disk.CreateFolder(Path.GetDirectoryName(full)!);
                Disk.WriteNewWhole(full, content);
            }
            catch (InputOutputException)
            {
                Remove(root, made);
                throw;
            }

            made.Add(path);
        }

        return made;
    }

    /// <summary>Takes away again what was made, where something after it has failed.</summary>
    public static void Remove(string root, IEnumerable<string> made)
    {
        foreach (var path in made)
        {
            WholeFiles.Delete(root, Path.Combine(root, path));
        }
    }

    /// <summary>Whether the project brings the tool that it is built with.</summary>
    public static bool HasOwnTool(string root) => File.Exists(Path.Combine(root, "src", "SiteGen", "SiteGen.csproj"));

    private static bool IsOther(string path, byte[] content) => Path.Exists(path) && !Disk.IsRegularAndEqual(path, content);

    private static byte[] Filled(string root, byte[] template, string version)
    {
        var text = Encoding.UTF8.GetString(template).Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace("{version}", version, StringComparison.Ordinal)
            .Replace("{name}", NameOf(root), StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(HasOwnTool(root) ? text.Replace(OwnTool, "\n", StringComparison.Ordinal)
            : string.Concat(text.Split('\n').Select(line => $"{line}\n").Where(line => !line.EndsWith(OwnTool, StringComparison.Ordinal)))[..^1]);
    }

    // Hosts take small letters, digits and hyphens.
    private static string NameOf(string root) =>
        Ids.Suggest(Path.GetFileName(Path.GetFullPath(root).TrimEnd(Path.DirectorySeparatorChar))) is { Length: > 0 } name ? name : "fact-sheet";
}
