using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;
using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>Every touch of the disk goes through here, so that every failure names its path in words.</summary>
internal static class Disk
{
    public const string NewEnding = ".sitegen-new";

    public static void CreateFolder(string path) => Try("create", path, () => Directory.CreateDirectory(path));

    /// <summary>A folder of the tool's own, with all that is in it; of a link that stands there only the link. One is open at a time: it can be done where
    /// hardly anything may be opened.</summary>
    public static void DeleteFolder(string path) => Try("delete", path, () =>
    {
        if (new DirectoryInfo(path).LinkTarget is not null)
        {
            File.Delete(path);
            return true;
        }

        List<string> folders = Directory.Exists(path) ? [path] : [];
        for (var at = 0; at < folders.Count; at++)
        {
            var entries = EntriesOf(folders[at]);
            folders.AddRange(entries.OfType<DirectoryInfo>().Where(folder => folder.LinkTarget is null).Select(folder => folder.FullName));
            entries.RemoveAll(entry => entry is DirectoryInfo { LinkTarget: null });
            entries.ForEach(entry => entry.Delete());
        }

        folders.Reverse();
        folders.ForEach(Directory.Delete);
        return true;
    });

    // Whoever took away the right to write in it meant the site that it was, not what is on its way out.
    private static List<FileSystemInfo> EntriesOf(string folder)
    {
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(folder) is var mode && (mode & owner) != owner)
            File.SetUnixFileMode(folder, mode | owner);
        return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()];
    }

    public static void Delete(string path) => Try("delete", path, () =>
    {
        File.Delete(path);
        return true;
    });

    public static void Move(string from, string to) => Try("rename", from, () =>
    {
        Directory.Move(from, to);
        return true;
    });

    public static void WriteNew(string path, ReadOnlyMemory<byte> content) => Try("write", path, () =>
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        Fill(file, content.Span);
        return true;
    });

    // The runtime takes a file that may not become so large (ulimit -f) for a mistake of whoever calls it.
    private static void Fill(SafeFileHandle file, ReadOnlySpan<byte> content)
    {
        const int tooLarge = 27;
        try
        {
            RandomAccess.Write(file, content, 0);
        }
        catch (ArgumentOutOfRangeException refused)
        {
            throw new IOException(refused.Message, tooLarge);
        }
    }

    /// <summary>Writes a file that is not there yet: all of it, or nothing.</summary>
    /// <exception cref="InputOutputException">It is there, or can't be written.</exception>
    public static void WriteNewWhole(string path, ReadOnlyMemory<byte> content) => Try("write", path, () => Beside(path, content, made =>
    {
        File.Move(made, path, overwrite: false);
        return true;
    }));

    /// <summary>Puts other bytes in place of a file's own in one step; where it is a link, in place of those that it leads to. Its permissions stay.</summary>
    public static void Replace(string path, ReadOnlyMemory<byte> content) => Try("write", path, () =>
    {
        var target = TargetOf(path);
        if (new FileInfo(target) is { Exists: true } file && RegularFile.IsSpecial(target, file.Length))
            throw new IOException("it is no file, but a pipe, a socket or a device");

        return Beside(target, content, made =>
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(made, File.GetUnixFileMode(target));
            File.Move(made, target, overwrite: true);
            return true;
        });
    });

    /// <summary>The file itself, where the path is a link to it.</summary>
    public static string TargetOf(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);

    /// <summary>Deletes what runs that were killed have left beside a file. Only for the holder of its turn.</summary>
    public static void DeleteLeftovers(string path) => Try("delete", path, () =>
    {
        foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, $".{ShortName(path)}.*{NewEnding}"))
            File.Delete(left);
        return true;
    });

    /// <summary>A short name for what stands beside a file while it is written: its own may be as long as a name can be.</summary>
    public static string ShortName(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFileName(path))))[..12];

    /// <summary>Writes a new file beside another one and hands it over; what is not taken away from there is deleted.</summary>
    /// <param name="flush">Whether it waits until the disk has it, so that not even a power cut leaves half of it.</param>
    public static bool Beside(string path, ReadOnlyMemory<byte> content, Func<string, bool> then, bool flush = true)
    {
        var made = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{ShortName(path)}.{Guid.NewGuid():N}{NewEnding}");
        try
        {
            using (var file = File.OpenHandle(made, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                Fill(file, content.Span);
                if (flush)
                    RandomAccess.FlushToDisk(file);
            }

            return then(made);
        }
        finally
        {
            File.Delete(made);
        }
    }

    /// <summary>
    /// Writes a file that the tool makes for itself, if it is missing or differs; whether it did. A link in its place is replaced
    /// and never followed: it may lead to a file of somebody else.
    /// </summary>
    public static bool Renew(string path, ReadOnlyMemory<byte> content)
    {
        if (IsRegularAndEqual(path, content.Span))
            return false;

        return Try("write", path, () => Beside(path, content, made =>
        {
            File.Move(made, path, overwrite: true);
            return true;
        }));
    }

    /// <summary>Whether a file, not a link or a folder, stands there with these bytes.</summary>
    public static bool IsRegularAndEqual(string path, ReadOnlySpan<byte> content)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists || info.Attributes.HasFlag(FileAttributes.ReparsePoint) || info.Length != content.Length)
                return false;

            if (content.IsEmpty)
                return !RegularFile.IsSpecial(path, 0);

            using var file = File.OpenHandle(path);
            for (var at = 0; at < content.Length;)
            {
                var read = RandomAccess.Read(file, buffer.AsSpan(0, Math.Min(buffer.Length, content.Length - at)), at);
                if (read == 0 || !content.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read)))
                    return false;
                at += read;
            }

            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Failure("read", path, failure);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static T Try<T>(string verb, string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Failure(verb, path, failure);
        }
    }

    public static InputOutputException Failure(string verb, string path, Exception failure)
    {
        var (reason, help) = DiskFailure.Of(failure);
        return new($"cannot {verb} {path}: {reason}", help, failure);
    }
}
