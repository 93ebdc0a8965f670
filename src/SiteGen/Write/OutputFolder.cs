using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>The output folder without links on the way to it, and the names beside it that a build uses.</summary>
internal sealed record OutputFolder(string Site)
{
    private const int MostLinks = 40;

    public string Parent => Path.GetDirectoryName(Site)!;

    /// <summary>Where the new site grows; after the exchange, the old one on its way out.</summary>
    public string New => Beside("new");

    /// <summary>Where the old site waits between two renames.</summary>
    public string Old => Beside("old");

    public string Lock => Beside("lock");

    public static OutputFolder Resolve(string output, IReadOnlyList<string> protectedFolders)
    {
        if (string.IsNullOrWhiteSpace(output))
            throw new InputOutputException("the output folder has no name", "name it with -o");

        var path = Checked("the output folder", output, protectedFolders, "name a folder with -o",
            "a build replaces the whole output folder: name another one with -o");
        if (Disk.Try("read", "the list of disks", DriveInfo.GetDrives).Any(disk => Same(disk.RootDirectory.FullName, path)))
            throw NotExchangeable(path, "it is a mount point");

        return new(path);
    }

    /// <summary>For files that are changed one by one: the same without links, and it may be a mount point.</summary>
    /// <exception cref="InputOutputException">It is, or lies in, a folder of the sources.</exception>
    public static string ForSingleFiles(string folder, IReadOnlyList<string> protectedFolders)
    {
        const string mend = "name a folder for the site";
        var path = Checked("the folder", folder, protectedFolders, mend, "name a folder outside of them");
        for (var above = Path.GetDirectoryName(path); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
                throw new InputOutputException($"{above} is a file, not a folder", mend);
        }

        return path;
    }

    private static string Checked(string what, string folder, IReadOnlyList<string> protectedFolders, string mend, string mendOfClash)
    {
        var path = WithoutLinks(folder)
            ?? throw new InputOutputException($"the links on the way to {Path.GetFullPath(folder)} lead in a circle", "mend the link, or name another folder");
        if (Path.GetPathRoot(path) == path)
            throw new InputOutputException($"{path} is a whole disk, not a folder for a site", mend);
        foreach (var other in protectedFolders)
        {
            if (ClashOf(other, path, mayHoldIt: protectedFolders.Any(inner => Holds(Path.GetFullPath(other), Path.GetFullPath(inner)))) is { } clash)
                throw new InputOutputException($"{what} {path} {clash}", mendOfClash);
        }

        return File.Exists(path) ? throw new InputOutputException($"{path} is a file, not a folder", mend) : path;
    }

    public static InputOutputException NotExchangeable(string path, string reason, Exception? cause = null) => new(
        $"{path} cannot be replaced in one step: {reason}",
        "build into a folder inside it or elsewhere, and publish from there to this one",
        cause);

    private static string? ClashOf(string folder, string output, bool mayHoldIt)
    {
        // A circle holds nothing, and is told with what else is wrong in the project.
        if (WithoutLinks(folder) is not { } path)
        {
            return null;
        }

        if (Same(output, path))
        {
            return "is itself a folder of your sources";
        }

        if (Holds(output, path))
        {
            return $"holds your sources ({path})";
        }

        if (Holds(path, output) && !mayHoldIt)
        {
            return $"lies inside your sources ({path})";
        }

        return null;
    }

    /// <summary>Every link on the way is replaced by what it leads to; the end of the way need not exist. Null where they lead in a circle.</summary>
    private static string? WithoutLinks(string path)
    {
        var full = Path.GetFullPath(path);
        var (resolved, ahead, links) = (Root(full), new Stack<string>(), 0);
        PushSteps(full);
        while (ahead.TryPop(out var step))
        {
            if (step is "" or ".")
                continue;

            var next = Path.GetFullPath(Path.Combine(resolved, step));
            if (step is ".." || Disk.Try("read", next, () => new DirectoryInfo(next).LinkTarget) is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            if (Path.IsPathRooted(target))
                resolved = Root(target);
            PushSteps(target);
        }

        return resolved;

        void PushSteps(string way)
        {
            foreach (var step in way[Root(way).Length..].Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Reverse())
                ahead.Push(step);
        }
    }

    private static string Root(string path) => Path.GetPathRoot(path) ?? "";

    private static bool Same(string one, string other) => string.Equals(Ended(one), Ended(other), PathComparison);

    private static bool Holds(string outer, string inner) => !Same(outer, inner) && Ended(inner).StartsWith(Ended(outer), PathComparison);

    private static string Ended(string path) => Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar;

    private static StringComparison PathComparison => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private string Beside(string role) => Path.Combine(Parent, $".{Path.GetFileName(Site)}.sitegen-{role}");
}
