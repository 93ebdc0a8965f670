using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Publish;

/// <summary>The repository that a branch is published to: its address, and how its credentials are sent.</summary>
/// <param name="Address">May hold a secret: it is never printed as it is.</param>
/// <param name="Settings">Headers that the project's repository sends there, as build servers set them.</param>
/// <param name="Folder">From where a relative address counts.</param>
internal sealed partial record GitRemote(string Address, IReadOnlyList<(string Key, string Value)> Settings, string Folder)
{
    /// <param name="remote">A name or an address.</param>
    /// <exception cref="InputOutputException">There is no such remote.</exception>
    public static async Task<GitRemote> FindAsync(string root, string remote)
    {
        var project = new GitProgram(root, repository: null, []);
        var named = await project.AskAsync("remote", "get-url", "--push", remote);
        if (named is null && !remote.AsSpan().ContainsAny('/', '\\', ':'))
        {
            throw new InputOutputException(
                $"the project has no git remote {remote}",
                $"add one, git remote add {remote} ADDRESS, or write its address as `remote` of the target in content/site.yaml");
        }

        var headers = await project.AskAsync("config", "--null", "--get-regexp", @"^http\..*\.extraheader$") ?? "";
        var top = (await project.AskAsync("rev-parse", "--show-toplevel"))?.TrimEnd('\n');
        return new(named?.TrimEnd('\n') ?? remote, [.. headers.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Setting)],
            named is not null && top is { Length: > 0 } ? top : root);
    }

    /// <summary>Words of git without what may be a password.</summary>
    public static string Told(string words) => UserInAddress().Replace(words, "://").Trim();

    // With --null: the key, the end of a line, the value.
    private static (string Key, string Value) Setting(string setting) =>
        (setting.Split('\n')[0], setting[(setting.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

    [GeneratedRegex(@"://[^/\s@']*@", RegexOptions.NonBacktracking)]
    private static partial Regex UserInAddress();
}
