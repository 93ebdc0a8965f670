using SiteGen.Diagnostics;

namespace SiteGen.Publish;

/// <summary>What went wrong with a git repository, in words and with the mend.</summary>
internal static class GitFailures
{
    private static readonly string[] OfCredentials =
        ["could not read Username", "could not read Password", "Authentication failed", "Permission denied (publickey", "terminal prompts disabled",
            "Host key verification failed", "returned error: 403", "returned error: 401"];

    private static readonly string[] OfMoved = ["(fetch first)", "(non-fast-forward)", "(stale info)", "cannot lock ref", "failed to update ref"];

    public static InputOutputException Read(string target, string error) => OfCredentials.Any(words => error.Contains(words, StringComparison.Ordinal))
        ? NoCredentials(target)
        : new($"{target} cannot be read: {LastLine(error)}", "look at `remote` of the target and at the network; nothing was changed");

    /// <param name="output">What <c>git push --porcelain</c> prints: a line with ! for what was refused.</param>
    public static InputOutputException Push(string target, string output, string error)
    {
        if (OfCredentials.Any(words => error.Contains(words, StringComparison.Ordinal)))
        {
            return NoCredentials(target);
        }

        var refused = output.Split('\n').FirstOrDefault(line => line.StartsWith('!'))?.Split('\t')[^1] ?? LastLine(error);
        if (OfMoved.Any(words => refused.Contains(words, StringComparison.Ordinal)))
        {
            return new($"{target} has moved since it was read: somebody else pushed to it",
                "nothing was changed there; publish again, and this site is put on top of theirs");
        }

        return new($"{target} does not take the commit: {GitRemote.Told(refused)}",
            "nothing was changed there; look whether the branch is protected, and who may push to it");
    }

    private static InputOutputException NoCredentials(string target) => new(
        $"git has no credentials that {target} takes",
        "log in with git's credential helper (e.g. gh auth setup-git, or git credential-manager), or add an SSH key, until git push works there; nothing "
            + "was changed");

    private static string LastLine(string words)
    {
        if (GitRemote.Told(words).Split('\n').LastOrDefault(line => line.Trim().Length > 0
            && !line.StartsWith("and the repository exists", StringComparison.Ordinal)
            && !line.StartsWith("Please make sure", StringComparison.Ordinal))?.Trim() is { } last)
        {
            return last.StartsWith("fatal: ", StringComparison.Ordinal) ? last["fatal: ".Length..] : last;
        }

        return "git does not say why";
    }
}
