using System.Runtime.InteropServices;
using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>Puts the new site in the place of the old one.</summary>
internal static partial class FolderExchange
{
    private const int Busy = 16;
    private const int OtherDisk = 18;
    private static readonly int[] Unsupported = OperatingSystem.IsMacOS() ? [22, 45, 78] : [22, 38, 95]; // EINVAL, ENOTSUP, ENOSYS

    /// <summary>Afterwards the old site is where the new one was, or, where the system cannot exchange folders, in <see cref="OutputFolder.Old"/>.</summary>
    public static void Exchange(OutputFolder folder)
    {
        if (!Directory.Exists(folder.Site))
            Disk.Move(folder.New, folder.Site);
        else if (!TryInOneStep(folder))
            ByTwoRenames(folder);
    }

    public static void ByTwoRenames(OutputFolder folder)
    {
        Disk.Move(folder.Site, folder.Old);
        try
        {
            Disk.Move(folder.New, folder.Site);
        }
        catch (InputOutputException)
        {
            Disk.Move(folder.Old, folder.Site);
            throw;
        }
    }

    /// <summary>Undoes what a build that was killed left behind. Only for the holder of the lock.</summary>
    public static void Mend(OutputFolder folder)
    {
        // Killed between two renames: the old site is the one that its readers knew.
        if (new DirectoryInfo(folder.Old) is { Exists: true, LinkTarget: null } && !Directory.Exists(folder.Site))
            Disk.Move(folder.Old, folder.Site);

        Disk.DeleteFolder(folder.New);
        Disk.DeleteFolder(folder.Old);
    }

    /// <summary>False where the system or the disk cannot do it.</summary>
    public static bool TryInOneStep(OutputFolder folder)
    {
        if (Swap(folder.New, folder.Site) is not { } error)
            return false;
        if (error == 0)
            return true;
        if (Unsupported.Contains(error))
            return false;

        var cause = new IOException(Marshal.GetPInvokeErrorMessage(error), error);
        throw error is Busy or OtherDisk
            ? OutputFolder.NotExchangeable(folder.Site, "it is a mount point, or comes from a layer of a container", cause)
            : Disk.Failure("replace", folder.Site, cause);
    }

    /// <summary>The error of the system, 0 for none; null where it has no such call.</summary>
    private static int? Swap(string one, string other)
    {
        const uint exchange = 2;
        try
        {
            if (OperatingSystem.IsLinux())
            {
                return RenameAt2(0, one, 0, other, exchange) == 0 ? 0 : Marshal.GetLastPInvokeError();
            }

            if (OperatingSystem.IsMacOS())
            {
                return RenameAtXNp(0, one, 0, other, exchange) == 0 ? 0 : Marshal.GetLastPInvokeError();
            }

            return null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    // Both paths are absolute, so the folders that the numbers stand for are never looked at.
    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int folderOfOne, string one, int folderOfOther, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "renameatx_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAtXNp(int folderOfOne, string one, int folderOfOther, string other, uint flags);
}
