using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>
/// The hash of all that a site is made from: every file of the project by its path and bytes, and whatever else it depends on. The list of a large site
/// carries it (<see cref="SiteListing"/>), so that the next build sees that nothing has changed without making the site again.
/// </summary>
internal static class MadeFrom
{
    /// <returns>SHA-256 in lower-case hex. Null where a file is a link, which may lead anywhere, or can't be read: whoever needs it says so.</returns>
    /// <param name="root">The project's folder: paths count from there.</param>
    /// <param name="rooms">The folders that a build reads, which need not exist.</param>
    /// <param name="how">What else the site depends on: the options, and the tool itself.</param>
    public static string? Hash(string root, IEnumerable<string> rooms, string how)
    {
        try
        {
            var entries = rooms.Where(Directory.Exists).SelectMany(room => Entries(root, room)).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
            if (entries.Exists(entry => entry.IsLink))
                return null;

            var lines = SideBySide.Select(entries, entry => $"{(entry.IsFolder ? "" : HashOf(Path.Combine(root, entry.Path)))} {entry.Path}",
                Interruption.Token);
            return Hex(Encoding.UTF8.GetBytes(string.Join('\0', [how, .. lines])));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InputOutputException or AggregateException)
        {
            return null;
        }
    }

    private static string HashOf(string file) => Hex(RegularFile.Read(file, RegularFile.LargestCopied));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static FileSystemEnumerable<Entry> Entries(string root, string room) => new(
        room,
        (ref entry) => new(
            Path.GetRelativePath(root, entry.ToSpecifiedFullPath()).Replace('\\', '/'),
            entry.IsDirectory,
            entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
    {
        ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    private sealed record Entry(string Path, bool IsFolder, bool IsLink);
}
