using System.IO.Enumeration;
using System.Runtime.InteropServices;

namespace SiteGen.Write;

/// <summary>Changes single files in a folder that others read meanwhile: each is the old one or the new one, and no folder changes places.</summary>
internal static partial class WholeFiles
{
    private const int MayWrite = 2;
    private const int MayEnter = 1;
    private static readonly int AsWhoeverRuns = OperatingSystem.IsMacOS() ? 0x10 : 0x200; // AT_EACCESS

    /// <summary>Every file in the folder by its path with <c>/</c>, and its size. A link counts as a file, whatever
    /// it leads to. Nothing where there is no such folder.</summary>
    public static IReadOnlyList<(string Path, long Size)> In(string folder)
    {
        if (!Directory.Exists(folder))
            return [];

        return Disk.Try("read", folder, () =>
        {
            var files = new FileSystemEnumerable<(string Path, long Size)>(
                folder,
                (ref entry) => (entry.ToFullPath(), entry.Length),
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
            {
                ShouldIncludePredicate = (ref entry) => !IsFolder(entry),
                ShouldRecursePredicate = (ref entry) => IsFolder(entry),
            };
            return files
                .Select(file => (OldSite.AsOnDisk(Path.GetRelativePath(folder, file.Path).Replace(Path.DirectorySeparatorChar, '/')), file.Size))
                .ToList();
        });
    }

    /// <summary>Writes the file beside its place, then puts it there in one step, with the folders on the way to it. A
    /// link that stands there is replaced, not followed.</summary>
    public static void Put(string path, ReadOnlyMemory<byte> content) => Disk.Try("write", path, () =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Not waited for: what a power cut takes, the next publish sees by the bytes.
        return Disk.Beside(path, content, PutInPlace, flush: false);

        bool PutInPlace(string made)
        {
            if (!OperatingSystem.IsWindows() && new FileInfo(path) is { Exists: true, LinkTarget: null })
                File.SetUnixFileMode(made, File.GetUnixFileMode(path));
            File.Move(made, path, overwrite: true);
            return true;
        }
    });

    /// <summary>Also where it is gone already; then the folders on the way to it, as far as nothing is left in them.</summary>
    /// <param name="folder">Stays, whatever it holds.</param>
    public static void Delete(string folder, string path) => Disk.Try("delete", path, () =>
    {
        if (File.Exists(path) || new FileInfo(path).LinkTarget is not null)
            File.Delete(path);

        for (var above = Path.GetDirectoryName(path)!; above.Length > folder.Length && DeleteIfEmpty(above); above = Path.GetDirectoryName(above)!)
        {
        }

        return true;
    });

    // Files are deleted side by side: whoever deleted the last other one may have taken the folder away at any moment.
    private static bool DeleteIfEmpty(string folder)
    {
        try
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any())
                return false;

            Directory.Delete(folder);
        }
        catch (DirectoryNotFoundException)
        {
            // As it should be.
        }

        return true;
    }

    /// <summary>A new one, for what is only needed while a command runs.</summary>
    public static string TemporaryFolder() => Disk.Try("create", "a temporary folder", () => Directory.CreateTempSubdirectory("sitegen-").FullName);

    /// <summary>What a run that was killed has left beside a file.</summary>
    public static bool IsLeftover(string path) => Path.GetFileName(path) is ['.', ..] name && name.EndsWith(Disk.NewEnding, StringComparison.Ordinal);

    /// <summary>Asked of the system, with nothing tried; where it can't be asked, true.</summary>
    public static bool MayBeWritten(string folder) =>
        OperatingSystem.IsWindows() || AccessAt(0, Path.GetFullPath(folder), MayWrite | MayEnter, AsWhoeverRuns) == 0;

    private static bool IsFolder(in FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    // The path is absolute, so the folder that the number stands for is never looked at.
    [LibraryImport("libc", EntryPoint = "faccessat", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int AccessAt(int folder, string path, int mode, int flags);
}
