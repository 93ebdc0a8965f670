using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Desk;

/// <summary>One file that is not as the last commit has it.</summary>
/// <param name="Path">In the project, with <c>/</c>.</param>
/// <param name="Before">What it was called there; null where it is new.</param>
internal sealed record Change(string Path, string What, string? Before);

/// <summary>
/// What has changed in the project's folders since the last commit, where the project stands in a repository. Git is only asked what it has stored; files are
/// compared here, since <c>git status</c> would run the filters
/// that the repository's settings name.
/// </summary>
internal static class SinceCommit
{
    private const int LargestFile = 64_000_000;

    private static readonly string[] Rooms = ["content", "seeds", "templates"];

    /// <returns>Null, with the reason, where git knows nothing of it.</returns>
    public static (IReadOnlyList<Change>? Files, string Why) In(string root)
    {
        if (Git.Ask(root, "", "rev-parse", "--show-prefix") is { Output: null } folder)
        {
            return (null, folder.Why ?? "This project is in no git repository, so nothing is known of its last version.");
        }

        if (Git.Ask(root, "", "rev-parse", "--quiet", "--verify", "HEAD") is { Output: null } head)
        {
            return (null, head.Why ?? "Nothing is committed in this repository yet, so there is no last version to compare with.");
        }

        var (committed, slow) = Git.Ask(root, "", ["ls-tree", "-r", "-z", "HEAD", "--", .. Rooms]);
        var (known, slower) = Git.Ask(root, "", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", .. Rooms]);
        var (conflicts, slowest) = Git.Ask(root, "", ["ls-files", "-z", "--unmerged", "--", .. Rooms]);
        return committed is null || known is null || conflicts is null
            ? (null, slow ?? slower ?? slowest ?? "git could not say what has changed.")
            : (Compare(root, Tree(Git.Text(committed)), Entries(Git.Text(known)), Entries(Git.Text(conflicts)).Select(AfterTab)), "");
    }

    /// <summary>The files as the last commit has them, as far as it has them.</summary>
    public static IReadOnlyDictionary<string, byte[]> Committed(string root, IReadOnlyCollection<string> paths)
    {
        Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
        List<string> asked = [.. paths.Where(path => !path.Contains('\n', StringComparison.Ordinal))];
        if (asked.Count == 0 || Git.Ask(root, string.Concat(asked.Select(path => $"HEAD:./{path}\n")), "cat-file", "--batch") is not { Output: { } output })
        {
            return files;
        }

        // "<hash> blob <length>", a line end, the bytes, a line end; or one line that says it is missing.
        var at = 0;
        foreach (var path in asked)
        {
            var end = output.IndexOf('\n', at);
            if (end < 0)
            {
                return files;
            }

            var head = output[at..end];
            at = end + 1;
            if (head.Split(' ') is [_, "blob", var length] && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
                && bytes < output.Length - at)
            {
                files[path] = Git.Bytes(output.Substring(at, bytes));
                at += bytes + 1;
            }
        }

        return files;
    }

    private static List<Change> Compare(string root, Dictionary<string, string> committed, IEnumerable<string> known, IEnumerable<string> conflicts)
    {
        var inConflict = conflicts.ToHashSet(StringComparer.Ordinal);
        var here = known.Distinct(StringComparer.Ordinal).Where(path => IsThere(root, path)).ToList();
        var gone = committed.Keys.Where(path => !IsThere(root, path)).ToHashSet(StringComparer.Ordinal);
        List<Change> changes = [.. inConflict.Select(path => new Change(path, "in conflict", committed.ContainsKey(path) ? path : null))];
        foreach (var path in here.Where(path => !inConflict.Contains(path)))
        {
            if (committed.TryGetValue(path, out var hash))
            {
                changes.AddRange(HashesOf(root, path, hash.Length).Contains(hash) ? [] : [new Change(path, "changed", path)]);
            }
            else if (gone.FirstOrDefault(old => HashesOf(root, path, committed[old].Length).Contains(committed[old])) is { } before)
            {
                gone.Remove(before);
                changes.Add(new(path, $"renamed from {before}", before));
            }
            else
            {
                changes.Add(new(path, "new", null));
            }
        }

        changes.AddRange(gone.Where(path => !inConflict.Contains(path)).Select(path => new Change(path, "deleted", path)));
        return [.. changes.OrderBy(change => change.Path, StringComparer.Ordinal)];
    }

    private static bool IsThere(string root, string path) => new FileInfo(Path.Combine(root, path)) is { Exists: true } or { LinkTarget: not null };

    // As it is, and with the other kind of line ends, which git may have turned when it took the file in. What can't be read has none.
    private static IEnumerable<string> HashesOf(string root, string path, int length)
    {
        byte[] bytes;
        try
        {
            var file = new FileInfo(Path.Combine(root, path));
            bytes = file.LinkTarget is { } target ? Encoding.UTF8.GetBytes(target) : RegularFile.Read(file.FullName, LargestFile);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InputOutputException)
        {
            return [];
        }

        return bytes.AsSpan().Contains((byte)'\r')
            ? [Hash(bytes, length), Hash(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal)), length)]
            : [Hash(bytes, length)];
    }

    // As git names what it stores; by its length it says by which of the two functions.
    private static string Hash(byte[] bytes, int length)
    {
        byte[] stored = [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {bytes.Length}\0")), .. bytes];
#pragma warning disable CA5350 // Not for safety: it is what git calls its files.
        return Convert.ToHexStringLower(length == 2 * SHA256.HashSizeInBytes ? SHA256.HashData(stored) : SHA1.HashData(stored));
#pragma warning restore CA5350
    }

    // "<mode> blob <hash>", a tab, the path.
    private static Dictionary<string, string> Tree(string tree) => Entries(tree)
        .Where(entry => entry.Contains('\t', StringComparison.Ordinal) && entry.Split(' ', '\t') is [_, "blob", ..])
        .ToDictionary(AfterTab, entry => entry.Split(' ', '\t')[2], StringComparer.Ordinal);

    private static string[] Entries(string output) => output.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static string AfterTab(string entry) => entry[(entry.IndexOf('\t', StringComparison.Ordinal) + 1)..];
}
