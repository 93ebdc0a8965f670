using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Hostile;

/// <summary>Limits of the system: told in words before anything is written, and what is left is what was there.</summary>
public sealed class LimitsTests
{
    private static readonly bool IsNative = Tool.Native is not null;

    public static TheoryData<string, int, string> Limits()
    {
        var (files, least, addresses, shown) = IsNative ? (31, 32, 900_000, 921) : (199, 200, 2_800_000, 2867);
        TheoryData<string, int, string> limits = new()
        {
            { $"ulimit -n {files}; TOOL build", 2, $"error: only {files} files may be open at once\n  help: let the system open {least} or more (ulimit -n).\n" },
            { $"ulimit -n {files}; TOOL check 2>&-", 2, "" },
            { $"ulimit -n {least}; TOOL build", 0, "files written" },
            { $"ulimit -v {addresses}; TOOL build", 2, $"error: this process may use only {shown} MB of addresses\n" },
        };
        if (IsNative)
        {
            // Where .NET runs the tool, it does not begin itself.
            limits.Add("ulimit -f 2; TOOL build", 2, "no file may become so large here\n  help: let the system write larger ones (ulimit -f).\n");
            limits.Add("ulimit -f 0; TOOL check >full; code=$?; rm full; exit $code", 2, "error: standard output cannot be written to\n");
            limits.Add("ulimit -f 0; TOOL nothing 2>full; code=$?; rm full; exit $code", 2, "");
            limits.Add("ulimit -f 1; TOOL check >full; code=$?; rm full; exit $code", 2, "error: standard output cannot be written to\n");
        }

        return limits;
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_that_is_too_tight_is_told_and_nothing_is_left(string words, int exitCode, string said)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var project = BuiltProject.Copy();
        project.Append(BuiltProject.Page, "\nMore words.\n");
        var before = project.Tree();

        var run = Shell.Run(project, words);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Said, StringComparison.Ordinal);
        Assert.DoesNotMatch(BadInput.OfTheRuntime(), run.Said);
        Assert.Equal(exitCode == 0, !project.Tree().SequenceEqual(before));
        Assert.Empty(Directory.EnumerateFileSystemEntries(project.PathTo("."), ".*sitegen*"));
    }

    [Fact]
    public void What_a_host_needs_is_taken_away_again_where_the_last_file_can_not_be_written()
    {
        if (OperatingSystem.IsWindows() || !IsNative)
        {
            return;
        }

        using var project = BuiltProject.Copy();
        project.Append(BuiltProject.Site, $"# {new string('x', 20_000)}\n");
        var before = project.Tree();

        var run = Shell.Run(project, "ulimit -f 8; TOOL host github");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, project.Tree());
    }
}
