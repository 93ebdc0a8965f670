using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SiteGen.Desk;

/// <summary>One file that is not as the last commit has it.</summary>
internal sealed record Change(string Path, string What);

/// <summary>What has changed in the project's folders since the last commit, by <c>git</c>, where the project stands in a repository.</summary>
internal static class Changes
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <returns>Null, with the reason, where git knows nothing of it.</returns>
    public static (IReadOnlyList<Change>? Files, string Why) In(string root)
    {
        // Nothing that the repository's own settings name is to be run.
        var start = new ProcessStartInfo("git") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false, StandardOutputEncoding = new UTF8Encoding(false) };
        foreach (var argument in new[] { "-C", Path.GetFullPath(root), "-c", "core.fsmonitor=false", "status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=all", "--", "content", "seeds", "templates" })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            using var git = Process.Start(start)!;
            git.StandardInput.Close();
            var (output, errors) = (git.StandardOutput.ReadToEndAsync(), git.StandardError.ReadToEndAsync());
            if (!git.WaitForExit(Patience))
            {
                git.Kill(entireProcessTree: true);
                return (null, "git took too long to answer.");
            }

            Task.WaitAll(output, errors);
            return git.ExitCode == 0 ? (Read(output.Result), "") : (null, "This project is in no git repository, so nothing is known of its last version.");
        }
        catch (Win32Exception)
        {
            return (null, "There is no git on this machine, so nothing is known of the last version.");
        }
    }

    /// <summary>What <c>git status --porcelain=v1 -z</c> prints.</summary>
    public static IReadOnlyList<Change> Read(string status)
    {
        List<Change> changes = [];
        var entries = status.Split('\0');
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Length < 4)
            {
                continue;
            }

            var (state, path) = (entries[i][..2], entries[i][3..]);
            if (state[0] is 'R' or 'C')
            {
                // The old path is an entry of its own.
                changes.Add(new(path, $"renamed from {entries.ElementAtOrDefault(++i)}"));
                continue;
            }

            changes.Add(new(path, state switch
            {
                "??" => "new",
                _ when state.Contains('U', StringComparison.Ordinal) || state is "AA" or "DD" => "in conflict",
                _ when state.Contains('D', StringComparison.Ordinal) => "deleted",
                _ when state.Contains('A', StringComparison.Ordinal) => "new",
                _ => "changed",
            }));
        }

        return [.. changes.OrderBy(change => change.Path, StringComparer.Ordinal)];
    }
}
