using System.Text.RegularExpressions;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Hostile;

/// <summary>One bad input: what is done to a project that builds, and what every command must say of it.</summary>
/// <param name="Name">What it is, as a test names it.</param>
/// <param name="Code">The code of its message; null where it is harmless, and builds.</param>
/// <param name="At"><c>file:line:col</c>, as it is printed.</param>
internal sealed partial record BadInput(string Name, string? Code, string At, Action<Scenario> Spoil)
{
    /// <summary>Where only the beginning of the place matters.</summary>
    public bool IsLineOnly { get; init; }

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Fails where the build says something else, takes too long, or has touched the site that was there.</summary>
    public void Hold()
    {
        using var project = BuiltProject.Copy();
        Spoil(project);
        var before = project.Tree();
        var began = TimeProvider.System.GetTimestamp();

        var run = project.Run("build");

        Assert.True(TimeProvider.System.GetElapsedTime(began) < Patience, $"{Name}: it took too long.");
        Assert.DoesNotMatch(OfTheRuntime(), run.Error + run.Output);
        Assert.DoesNotMatch(Unprintable(), run.Error + run.Output);
        if (Code is null)
        {
            Assert.True(run.ExitCode == 0, $"{Name}: {run.Error}");
            Assert.Equal(0, project.Run("verify", "_site").ExitCode);
            return;
        }

        Assert.True(run.ExitCode == 1, $"{Name}: it ended with {run.ExitCode}.\n{run.Error}");
        Assert.True(Regex.IsMatch(run.Error, $@"error {Code}: [^\n]*\n *┌─ {Regex.Escape(At)}{(IsLineOnly ? "" : "(\n|$)")}", RegexOptions.None, Patience), $"{Name}: {Code} at {At} is not told.\n{run.Error}");
        Assert.Equal(before, project.Tree());
        Assert.Equal(1, project.Run("check").ExitCode);
    }

    /// <summary>What no editor should ever meet: names of types, stack traces, the tool's own defects.</summary>
    [GeneratedRegex(@"itself has failed|Could not find|Access to the path|Unhandled|   at [A-Z]\w+\.|\bSystem\.[A-Z]|Exception|Object reference|Parameter '", RegexOptions.ExplicitCapture, 60_000)]
    public static partial Regex OfTheRuntime();

    /// <summary>What moves the cursor of a terminal, colours it, turns the direction of writing or is no letter at all.</summary>
    [GeneratedRegex(@"[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF-[\n\t]]", RegexOptions.None, 60_000)]
    public static partial Regex Unprintable();
}
