using System.Runtime.InteropServices;

namespace SiteGen.Diagnostics;

/// <summary>The one way to the bytes of a file of a project or a site: never a pipe, a socket or a device, which would keep the tool
/// waiting or never end, and never more than was asked for.</summary>
internal static partial class RegularFile
{
    /// <summary>Of a file that is copied or read whole, in bytes.</summary>
    public const int LargestCopied = 64_000_000;

    private const int Here = -100;
    private const uint OfKind = 1;
    private const int KindAt = 28;
    private const int KindMask = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>A link counts as what it leads to.</summary>
    /// <exception cref="InputOutputException">It is no regular file, or larger.</exception>
    /// <exception cref="IOException">It is not there, or can't be read.</exception>
    public static byte[] Read(string path, long largest)
    {
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        if (!target.Exists)
        {
            // It says why, where the file may not be looked at.
            _ = File.GetAttributes(path);
            throw new FileNotFoundException($"there is no file {path}", path);
        }

        if (IsSpecial(target.FullName, target.Length))
        {
            throw new InputOutputException($"{path} is no file, but a pipe or a device", "put a file in its place, or take it away");
        }

        if (target.Length > largest)
        {
            throw new InputOutputException($"{path} is larger than {largest / 1_000_000} MB", "divide it, or take it away");
        }

        // What holds nothing is not opened: where the kind can't be asked for, it may be a pipe.
        return target.Length == 0 ? [] : Bytes(target.FullName, target.Length);
    }

    /// <summary>Whether anything stands there.</summary>
    /// <param name="shown">As messages name it.</param>
    /// <exception cref="InputOutputException">That can't be told: a folder may be listed of which nothing may be looked at.</exception>
    public static bool IsThere(string path, string shown)
    {
        try
        {
            _ = File.GetAttributes(path);
            return true;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw DiskFailure.Unread(shown, refused);
        }
    }

    /// <summary>Whether what stands there is neither a file nor a folder.</summary>
    /// <param name="length">As the disk says: what is special has none.</param>
    public static bool IsSpecial(string path, long length) =>
        length == 0 && OperatingSystem.IsLinux() && KindOf(path) is { } kind && kind is not (Regular or Folder);

    private static byte[] Bytes(string path, long length)
    {
        using var file = File.OpenHandle(path);
        var bytes = new byte[length];
        var at = 0;
        while (at < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(at), at) is > 0 and var read)
        {
            at += read;
        }

        // It was cut meanwhile.
        return at == bytes.Length ? bytes : bytes[..at];
    }

    // The runtime does not say it of a file before it is opened, and that may wait for ever.
    private static int? KindOf(string path)
    {
        Span<byte> answer = stackalloc byte[256];
        try
        {
            return StatX(Here, path, 0, OfKind, answer) == 0 ? BitConverter.ToUInt16(answer[KindAt..]) & KindMask : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint mask, Span<byte> answer);
}
