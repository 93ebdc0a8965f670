using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Publish;

/// <summary>
/// Runs the machine's <c>git</c>. Its settings are the user's and those given here; a repository's own are never read
/// where it acts, so no program that they name runs, while the
/// user's credential helper does.
/// </summary>
/// <param name="folder">Where it works: relative addresses of remotes count from there.</param>
/// <param name="repository">What it changes; null lets it find the one that the folder is in.</param>
/// <param name="settings">More than those that it always has. They may hold secrets, so they are no arguments, which everybody on the machine can read.</param>
internal sealed class GitProgram(string folder, string? repository, IReadOnlyList<(string Key, string Value)> settings)
{
    private const string Count = "GIT_CONFIG_COUNT";

    private static readonly (string, string)[] Always = [("core.hooksPath", "/dev/null"), ("core.fsmonitor", "false"), ("gc.auto", "0"),
        ("maintenance.auto", "false"), ("push.gpgSign", "false"), ("core.quotePath", "false")];

    // As inside a hook of git: they lead to another repository.
    private static readonly string[] Misleading = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE", "GIT_QUARANTINE_PATH"];

    /// <returns>What it prints; null where it fails.</returns>
    public async Task<string?> AskAsync(params string[] arguments) => await RunAsync(arguments) is (0, var output, _) ? output : null;

    /// <exception cref="InputOutputException">There is no git.</exception>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var git = Start(arguments);
        git.StandardInput.Close();
        var (output, error) = (git.StandardOutput.ReadToEndAsync(), git.StandardError.ReadToEndAsync());
        await Ended(git);
        return (git.ExitCode, await output, await error);
    }

    public Process Start(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Programs.Find("git") ?? throw NoGit(), arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Misleading)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in new[] { ("GIT_NO_LAZY_FETCH", "1"), ("GIT_ALLOW_PROTOCOL", "file:git:http:https:ssh"), ("LC_ALL", "C") })
        {
            start.Environment[name] = value;
        }

        // Without somebody to answer, a question would wait for ever.
        if (Console.IsInputRedirected)
        {
            start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        }

        if (repository is not null)
        {
            start.Environment["GIT_DIR"] = repository;
        }

        AddSettings(start.Environment);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw NoGit();
        }
    }

    /// <exception cref="OperationCanceledException">This tool is to end, too.</exception>
    public static async Task Ended(Process git)
    {
        try
        {
            await git.WaitForExitAsync(Interruption.Token);
        }
        catch (OperationCanceledException)
        {
            git.Kill(entireProcessTree: true);
            throw;
        }

        if (git.ExitCode > Interruption.OfSignals)
        {
            await Interruption.MayFollowAsync();
        }
    }

    // The user's own may stand there already.
    private void AddSettings(IDictionary<string, string?> environment)
    {
        var count = environment.TryGetValue(Count, out var number) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var before)
            ? before
            : 0;
        foreach (var (key, value) in Always.Concat(settings))
        {
            environment[string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_KEY_{count}")] = key;
            environment[string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_VALUE_{count}")] = value;
            count++;
        }

        environment[Count] = count.ToString(CultureInfo.InvariantCulture);
    }

    private static InputOutputException NoGit() => new("there is no git on this machine", "install it, or publish to a folder");
}
