using System.Runtime.InteropServices;

namespace SiteGen.Write;

internal static partial class HardLink
{
    /// <summary>False where the disk has no links, or the file has too many.</summary>
    public static bool TryCreate(string existing, string added) =>
        OperatingSystem.IsWindows() ? CreateHardLink(added, existing, 0) : Link(existing, added) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string existing, string added);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string added, string existing, nint securityAttributes);
}
