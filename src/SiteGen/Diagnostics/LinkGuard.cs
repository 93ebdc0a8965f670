using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What stands against a file of the project: a link that leads out of it, to nothing or to a folder, and what is no file at all.</summary>
/// <param name="root">The project's folder.</param>
internal sealed class LinkGuard(string root)
{
    private readonly string _realRoot = RealPath(new DirectoryInfo(Path.GetFullPath(root)));

    public string RealRoot => _realRoot;

    /// <summary>What is wrong with a file, or null.</summary>
    public Diagnostic? Problem(FileInfo file, Place at)
    {
        if (file.LinkTarget is null)
        {
            return RegularFile.IsSpecial(file.FullName, file.Exists ? file.Length : 0) ? IsNoFile(at) : null;
        }

        // A link in a circle, or to nothing, has no target that is there.
        return Target(file) switch
        {
            DirectoryInfo => LinkToFolder(at),
            FileInfo { Exists: true } target =>
                !IsInside(file) ? LeadsOutside(at) : RegularFile.IsSpecial(target.FullName, target.Length) ? IsNoFile(at) : null,
            _ => LeadsNowhere(at),
        };
    }

    public bool IsInside(FileSystemInfo entry) => RealPath(entry).StartsWith(_realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>For a file that is to be written: neither it nor a folder on the way to it may be a link that leads out of the project.</summary>
    /// <exception cref="InputOutputException">One is.</exception>
    public static void RefuseOutside(string root, string path)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Path.GetFullPath(path))!);
        while (!folder.Exists && folder.LinkTarget is null && folder.Parent is { } above)
        {
            folder = above;
        }

        var guard = new LinkGuard(root);
        if (RealPath(folder) != guard._realRoot && !guard.IsInside(folder))
        {
            throw new InputOutputException($"{path} would be written outside of the project: {folder.FullName} is a link", "put a folder in its place");
        }

        if (new FileInfo(path) is { LinkTarget: not null } file && !guard.IsInside(file))
            throw new InputOutputException($"{path} would be written outside of the project: it is a link", "put the file itself in its place");
    }

    public static Diagnostic LeadsOutside(Place at) => Diagnostic.Error("SG008", at, "this link leads out of the project", "", "put the file itself here");

    public static Diagnostic LeadsNowhere(Place at) =>
        Diagnostic.Error("SG008", at, "this link leads to no file", "", "put the file itself here, or delete the link");

    public static Diagnostic LinkToFolder(Place at) => Diagnostic.Error("SG008", at, "a link to a folder is not followed", "", "put the folder itself here");

    public static Diagnostic IsNoFile(Place at) =>
        Diagnostic.Error("SG008", at, "this is no file, but a pipe, a socket or a device", "", "put a file here, or take it away");

    /// <summary>Of a file that is copied as it is.</summary>
    public static Diagnostic TooLarge(Place at) => Diagnostic.Error(
        "SG004", at, string.Create(CultureInfo.InvariantCulture, $"this file is larger than {RegularFile.LargestCopied / 1_000_000} MB"), "",
        "make it smaller, or put it on another host and link to it");

    /// <summary>What a link leads to in the end; null where that is nothing, or a circle.</summary>
    public static FileSystemInfo? Target(FileSystemInfo entry)
    {
        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            return null;
        }
    }

    // A target's own folders may be links again.
    private static string RealPath(FileSystemInfo entry)
    {
        var target = Target(entry) ?? entry;
        var parent = Path.GetDirectoryName(target.FullName);
        return parent is null ? target.FullName : Path.Combine(RealPath(new DirectoryInfo(parent)), target.Name);
    }
}
