using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>The files of a folder of templates, in one order on every machine; of the project's own, links and what is no file are told and left out.</summary>
internal static class TemplateFolder
{
    private const int Deepest = 16;

    /// <summary>With <c>/</c>, under the folder; those whose names are hidden are left out.</summary>
    /// <param name="isOurs">The tool's own folder, which whoever installs it may have linked together.</param>
    public static IReadOnlyList<StaticFile> Files(FileTree tree, bool isOurs, DiagnosticBag? problems = null)
    {
        if (tree.Folder is not { } folder)
        {
            return [.. tree.Paths.Where(path => !path.Split('/').Any(part => part.StartsWith('.'))).Select(tree.File)];
        }

        var root = new DirectoryInfo(folder);
        if (!root.Exists && root.LinkTarget is null)
        {
            problems?.AddRange(File.Exists(folder) ? [TemplateMessages.NoFolder(At(""))] : []);
            return [];
        }

        List<StaticFile> files = [];
        Add(root, "", isOurs || Path.GetDirectoryName(Path.GetFullPath(folder)) is not { } project ? null : new LinkGuard(project));
        return files;

        void Add(DirectoryInfo into, string path, LinkGuard? guard)
        {
            if (guard is not null && into.LinkTarget is not null && (path.Length > 0 || !guard.IsInside(into)))
            {
                problems?.Add(path.Length > 0 ? LinkGuard.LinkToFolder(At(path.TrimEnd('/'))) : LinkGuard.LeadsOutside(At("")));
                return;
            }

            foreach (var entry in Entries(into).Where(entry => !entry.Name.StartsWith('.')))
            {
                var name = path + entry.Name;
                if (UnfitCharacters.IsUnfitName(entry.Name))
                {
                    problems?.Add(DiskNames.Unfit(into.FullName, $"templates/{path}".TrimEnd('/'), entry.Name));
                }
                else if (entry is DirectoryInfo inner)
                {
                    if (path.Count(c => c == '/') < Deepest)
                    {
                        Add(inner, $"{name}/", guard);
                    }
                    else
                    {
                        problems?.Add(TemplateMessages.FoldersTooDeep(At(name)));
                    }
                }
                else if (entry is FileInfo file && guard?.Problem(file, At(name)) is { } problem)
                {
                    problems?.Add(problem);
                }
                else if (entry is FileInfo { Exists: false } unseen && !RegularFile.IsThere(unseen.FullName, $"templates/{name}"))
                {
                    throw DiskFailure.Unread($"templates/{name}", new FileNotFoundException());
                }
                else if (entry is FileInfo { Length: > RegularFile.LargestCopied })
                {
                    problems?.Add(LinkGuard.TooLarge(At(name)));
                }
                else if (entry is FileInfo accepted)
                {
                    files.Add(new(name, accepted.FullName));
                }
            }
        }
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw DiskFailure.Unread($"the folder {folder.FullName}", refused);
        }
    }

    private static Place At(string path) => Place.StartOf(new(path.Length == 0 ? "templates" : $"templates/{path}", ""));
}
