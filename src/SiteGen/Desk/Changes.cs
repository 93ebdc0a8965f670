using System.Globalization;

namespace SiteGen.Desk;

/// <summary>One file that is not as the last commit has it.</summary>
/// <param name="Path">In the project, with <c>/</c>.</param>
/// <param name="Before">What it was called there; null where it is new.</param>
internal sealed record Change(string Path, string What, string? Before);

/// <summary>What has changed in the project's folders since the last commit, by <c>git</c>, where the project stands in a repository.</summary>
internal static class Changes
{
    /// <returns>Null, with the reason, where git knows nothing of it.</returns>
    public static (IReadOnlyList<Change>? Files, string Why) In(string root)
    {
        var (folder, why) = Git.Ask(root, "", "rev-parse", "--show-prefix");
        if (folder is null)
        {
            return (null, why ?? "This project is in no git repository, so nothing is known of its last version.");
        }

        if (Git.Ask(root, "", "rev-parse", "--quiet", "--verify", "HEAD") is { Output: null } head)
        {
            return (null, head.Why ?? "Nothing is committed in this repository yet, so there is no last version to compare with.");
        }

        var (status, slow) = Git.Ask(root, "", "status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=all", "--", "content", "seeds", "templates");
        return status is null ? (null, slow ?? "git could not say what has changed.") : (Read(Git.Text(status), Git.Text(folder).TrimEnd('\n')), "");
    }

    /// <summary>What <c>git status --porcelain=v1 -z</c> prints.</summary>
    /// <param name="folder">The project's own in the repository, which its paths begin with.</param>
    public static IReadOnlyList<Change> Read(string status, string folder = "")
    {
        List<Change> changes = [];
        var entries = status.Split('\0');
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Length < 4)
            {
                continue;
            }

            var (state, path) = (entries[i][..2], Inside(entries[i][3..]));
            if (state[0] is 'R' or 'C')
            {
                // The old path is an entry of its own.
                var before = Inside(entries.ElementAtOrDefault(++i) ?? "");
                changes.Add(new(path, $"renamed from {before}", before));
                continue;
            }

            var what = state switch
            {
                "??" => "new",
                _ when state.Contains('U', StringComparison.Ordinal) || state is "AA" or "DD" => "in conflict",
                _ when state.Contains('D', StringComparison.Ordinal) => "deleted",
                _ when state.Contains('A', StringComparison.Ordinal) => "new",
                _ => "changed",
            };
            changes.Add(new(path, what, what == "new" ? null : path));
        }

        return [.. changes.OrderBy(change => change.Path, StringComparer.Ordinal)];

        string Inside(string path) => folder.Length > 0 && path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : path;
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
            var head = output[at..end];
            at = end + 1;
            if (head.Split(' ') is [_, "blob", var length])
            {
                var bytes = int.Parse(length, CultureInfo.InvariantCulture);
                files[path] = Git.Bytes(output.Substring(at, bytes));
                at += bytes + 1;
            }
        }

        return files;
    }
}
