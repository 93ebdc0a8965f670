namespace SiteGen.Desk;

/// <summary>The last commit that changed a file.</summary>
/// <param name="Day">As git writes it: <c>2026-11-21</c>.</param>
/// <param name="Commit">Its short name.</param>
internal sealed record LastChange(string Day, string Commit)
{
    public override string ToString() => $"last changed {Day} ({Commit})";
}

/// <summary>When each file of the project was last changed, as git has it. A build never asks, so that its bytes depend on the files alone.</summary>
internal static class History
{
    private const char Head = '\u0001';

    /// <returns>By the path in the project; null, with the reason, where git knows nothing of it.</returns>
    public static (IReadOnlyDictionary<string, LastChange>? ByPath, string Why) Of(string root)
    {
        // Signatures would be asked of a program that the settings name.
        var (output, why) = Git.Ask(
            root, "", "-c", "log.showSignature=false", "log", "--no-ext-diff", "--no-textconv", "--no-renames", "--no-mailmap", "--name-only", "--relative",
                "-z", $"--format={Head}%cs %h", "HEAD", "--", "content", "seeds");
        return output is null ? (null, why ?? "This project is in no git repository with a commit, so nothing is known of its history.")
            : (Read(Git.Text(output)), "");
    }

    // "\u0001<day> <commit>", then the paths, each after a zero byte and the first after a line end, too; from the newest commit on.
    private static Dictionary<string, LastChange> Read(string log)
    {
        Dictionary<string, LastChange> byPath = new(StringComparer.Ordinal);
        LastChange? change = null;
        foreach (var part in log.Split('\0').Select(part => part.Trim('\n')))
        {
            if (part.StartsWith(Head))
            {
                change = part[1..].Split(' ') is [var day, var commit] ? new(day, commit) : null;
            }
            else if (part.Length > 0 && change is not null)
            {
                byPath.TryAdd(part, change);
            }
        }

        return byPath;
    }
}
