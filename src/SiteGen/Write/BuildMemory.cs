using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>
/// What a build keeps of itself in the user's cache, so that the next one of the same files need not make the whole site to see that nothing has changed.
/// Files of the project are the same where path, length and time are; what stands in the output is compared by its bytes (<see cref="SiteWriter.Holds"/>).
/// </summary>
internal sealed class BuildMemory
{
    // What was written so shortly before may be written again within the same time.
    private static readonly TimeSpan TooFresh = TimeSpan.FromSeconds(2);

    private readonly string _file;
    private readonly string _inputs;
    private readonly bool _isTooFresh;

    private BuildMemory(string file, string inputs, bool isTooFresh) => (_file, _inputs, _isTooFresh) = (file, inputs, isTooFresh);

    /// <summary>Where programs of this user keep what they can make again; null where there is no such place.</summary>
    public static string? UsersCache() =>
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? Path.Combine(cache, "sitegen")
        : OperatingSystem.IsLinux() && FolderOf(Environment.SpecialFolder.UserProfile) is { } home ? Path.Combine(home, ".cache", "sitegen")
        : FolderOf(Environment.SpecialFolder.LocalApplicationData) is { } local ? Path.Combine(local, "sitegen")
        : null;

    /// <summary>Looks at the files of a project before anything is read of them. Null where one is a link: what it leads to may change without it.</summary>
    /// <param name="cache">The folder that it is kept in.</param>
    /// <param name="rooms">The folders that a build reads.</param>
    /// <param name="output">Where the site goes: one memory for each.</param>
    /// <param name="how">What else the site depends on: the options, and the tool itself.</param>
    public static BuildMemory? Of(string cache, IEnumerable<string> rooms, string output, string how, DateTimeOffset now)
    {
        List<string> lines = [how];
        var newest = DateTimeOffset.MinValue;
        foreach (var room in rooms.Where(Directory.Exists))
        {
            var found = Disk.Try("read", room, () => Entries(room).ToList());
            if (found.Exists(entry => entry.IsLink))
            {
                return null;
            }

            newest = found.Select(entry => entry.Time).Append(newest).Max();
            lines.Add(room);
            lines.AddRange(found.Select(entry => entry.Line).Order(StringComparer.Ordinal));
        }

        return new(Path.Combine(cache, Hash(Path.GetFullPath(output))), Hash(string.Join('\0', lines)), isTooFresh: newest > now - TooFresh);
    }

    /// <summary>The hash of the list of the site that these very files made, and what was said of it; null where none is known.</summary>
    public (string Listing, string[] Said)? Recall()
    {
        try
        {
            var isThere = !_isTooFresh && File.Exists(_file);
            var kept = isThere ? Encoding.UTF8.GetString(RegularFile.Read(_file, RegularFile.LargestCopied)).Split('\n') : [];
            return kept is [var inputs, var listing, .. var said] && inputs == _inputs ? (listing, said) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InputOutputException)
        {
            return null;
        }
    }

    /// <summary>Keeps what a build has made of these files. Where that can't be kept, the next build takes as long.</summary>
    public void Keep(string listing, IEnumerable<string> said)
    {
        if (_isTooFresh)
        {
            return;
        }

        try
        {
            Disk.CreateFolder(Path.GetDirectoryName(_file)!);
            Disk.Renew(_file, Encoding.UTF8.GetBytes(string.Join('\n', [_inputs, listing, .. said])));
        }
        catch (InputOutputException)
        {
            // Nothing rests on it.
        }
    }

    private static string? FolderOf(Environment.SpecialFolder folder) => Environment.GetFolderPath(folder) is { Length: > 0 } path ? path : null;

    private static FileSystemEnumerable<Entry> Entries(string room) => new(
        room,
        (ref entry) => new(
            entry.ToSpecifiedFullPath(),
            entry.IsDirectory ? 0 : entry.Length,
            entry.IsDirectory ? default : entry.LastWriteTimeUtc,
            entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
    {
        ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed record Entry(string Path, long Length, DateTimeOffset Time, bool IsLink)
    {
        public string Line => string.Create(CultureInfo.InvariantCulture, $"{Length} {Time.UtcTicks} {Path}");
    }
}
