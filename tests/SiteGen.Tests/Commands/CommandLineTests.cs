using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Commands;

/// <summary>What the command says of itself, and where it says it.</summary>
public sealed class CommandLineTests
{
    public static TheoryData<string> Commands => [.. CommandsInHelp(Help()), "sources accept"];

    [Fact]
    public Task The_help_lists_the_commands_and_shows_how_to_begin() => Verify(Help());

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_help_of_a_command_ends_with_examples(string command)
    {
        var help = Help(command.Split(' '));

        Assert.Contains($"\nExamples:\n  sitegen {command}", help, StringComparison.Ordinal);
        await Verify(help, @case: command.Replace(' ', '-'));
    }

    [Fact]
    public async Task A_call_with_a_typo_is_told_what_was_meant()
    {
        string[] calls = ["", "biuld", "chekc --strict", "build --strct", "build --base-ulr https://example.org/", "check --format jsn", "check --format", "coverage --format sarif", "sources acept", "source", "build a b", "build --base-url ftp://example.org/", "verify", "build -x", "set ships", "new", "biuld --help", "serve --port", "serve --port many"];
        using var project = Scenario.Empty();
        var told = new List<string>();
        foreach (var call in calls)
        {
            var run = project.Run(call.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            told.Add($"$ sitegen {call}\n{run.Error}");
        }

        await Verify(string.Join('\n', told));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "github")]
    [InlineData("coverage")]
    [InlineData("coverage", "--format", "json")]
    [InlineData("sources", "accept", "--dry-run")]
    public void Results_are_the_same_whether_the_stages_are_told_or_not(params string[] command)
    {
        using var project = Scenario.Shipped();
        project.Run("build");
        // With a file that has changed, the site is made again.
        var quiet = Anew(command);
        var verbose = Anew([.. command, "--verbose"]);

        Assert.Equal((0, quiet.Output), (verbose.ExitCode, verbose.Output));
        Assert.NotEqual("", quiet.Output);
        Assert.DoesNotContain(" ms  ", quiet.Error, StringComparison.Ordinal);
        Assert.Matches(@"^ +\d+ ms  reading the files: \d+ facts, 2 articles, \d+ pages of prose; \d+ ms of processor time\n", verbose.Error);
        Assert.Matches(@"\n +\d+ ms  checking the facts: \d+ quotes, \d+ checks; \d+ ms of processor time\n", verbose.Error);

        RunResult Anew(string[] arguments)
        {
            project.File("content/static/now.txt", $"{arguments.Length}");
            return project.Run(arguments);
        }
    }

    private static string Help(params string[] command)
    {
        using var project = Scenario.Empty();
        var run = project.RunAlone([.. command, "--help"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }

    private static IEnumerable<string> CommandsInHelp(string help) =>
        help[help.IndexOf("Commands:\n", StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Trim().Split(' ')[0]);
}
