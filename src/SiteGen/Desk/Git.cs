using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Desk;

/// <summary>Asks <c>git</c> about the repository that the project stands in; runs nothing that the repository's own settings name, and waits only so
/// long.</summary>
internal static class Git
{
    private const string None = "There is no git on this machine, so nothing is known of the last version.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <returns>What it prints, byte by byte as Latin-1; null where it fails, with what to tell an editor if there is no git or no answer.</returns>
    public static (string? Output, string? Why) Ask(string root, string input, params ReadOnlySpan<string> arguments)
    {
        if (Programs.Find("git") is not { } program)
        {
            return (null, None);
        }

        var start = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            StandardOutputEncoding = Encoding.Latin1,
            StandardInputEncoding = new UTF8Encoding(false)
        };
        foreach (var argument in (string[])["-C", Path.GetFullPath(root), "--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false", "-c",
            "core.hooksPath=/dev/null", "-c", "core.untrackedCache=false", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        // Where objects are missing, git would fetch them by a program that the settings name.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        try
        {
            using var git = Process.Start(start)!;
            var (output, errors) = (git.StandardOutput.ReadToEndAsync(), git.StandardError.ReadToEndAsync());
            Send(git, input);
            if (!git.WaitForExit(Patience))
            {
                git.Kill(entireProcessTree: true);
                return (null, "git took too long to answer.");
            }

            Task.WaitAll(output, errors);
            return git.ExitCode == 0 ? (output.Result, null) : (null, null);
        }
        catch (Win32Exception)
        {
            return (null, None);
        }
    }

    public static byte[] Bytes(string output) => Encoding.Latin1.GetBytes(output);

    public static string Text(string output) => Encoding.UTF8.GetString(Bytes(output));

    private static void Send(Process git, string input)
    {
        try
        {
            git.StandardInput.Write(input);
            git.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already, and its exit code says why.
        }
    }
}
