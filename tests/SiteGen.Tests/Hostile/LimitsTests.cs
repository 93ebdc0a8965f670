using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Hostile;

/// <summary>Limits of the system: told in words before anything is written, and what is left is what was there.</summary>
public sealed class LimitsTests
{
    private static readonly bool IsNative = Tool.Native is not null;

    public static TheoryData<string, int, string> Limits => new()
    {
        { $"ulimit -n {(IsNative ? 31 : 199)}; TOOL build", 2, $"error: only {(IsNative ? 31 : 199)} files may be open at once\n  help: let the system open {(IsNative ? 32 : 200)} or more (ulimit -n).\n" },
        { $"ulimit -n {(IsNative ? 31 : 199)}; TOOL check 2>&-", 2, "" },
        { $"ulimit -n {(IsNative ? 32 : 200)}; TOOL build", 0, "files written" },
        { $"ulimit -v {(IsNative ? 900_000 : 2_800_000)}; TOOL build", 2, $"error: this process may use only {(IsNative ? 921 : 2867)} MB of addresses\n" },
    };

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
}
