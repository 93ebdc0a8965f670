using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Hostile;

/// <summary>Every row of the tables: exit code, code, place, nothing of the runtime's own words, and the site that was there untouched.</summary>
public sealed class BadInputsTests
{
    private static readonly Dictionary<string, BadInput> Inputs = BadTexts.All.Concat(BadNames.All).Concat(BadPages.All).Concat(BadLayouts.All).Concat(BadWords.All).ToDictionary(input => input.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_input_is_told_where_it_stands(string name) => Inputs[name].Hold();

    [Fact]
    public void The_guide_says_how_many_there_are() => Assert.Contains(
        $"`BadTexts` ({BadTexts.All.Count()} inputs), `BadNames` ({BadNames.All.Count()}), `BadPages` ({BadPages.All.Count()}), `BadLayouts` ({BadLayouts.All.Count()}) and `BadWords` ({BadWords.All.Count()}) ",
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "README.md")),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_pattern_that_would_falsify_a_number_is_told_in_words()
    {
        using var project = BuiltProject.Copy();
        project.File("content/ui/en.yaml", "number:\n  unit: \"{n}{n} {unit}\"\n  decimal: \"0\"\nqualifier:\n  about: \"5 {n}\"\n  nearly: \"{n}\"\n  exact: \"{n}\"\n");

        await Verify(project.Run("build").Error, "txt");
    }

    [Fact]
    public async Task Of_a_flood_the_beginning_is_told_and_how_much_more_there_is()
    {
        using var project = BuiltProject.Copy();
        project.Append(BuiltProject.Page, $"\n{string.Join(' ', Enumerable.Range(0, 2_000).Select(number => $"[x](n{number}.html)"))}\n");

        var lines = project.Run("build").Error.Split('\n');

        await Verify(string.Join('\n', lines.Where(line => !line.Contains('│', StringComparison.Ordinal)).TakeLast(8)), "txt");
        Assert.Equal(20, lines.Count(line => line.StartsWith("error SG301", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("github")]
    public void Results_hold_no_sign_that_moves_a_cursor_or_turns_the_direction_of_writing(string format)
    {
        using var project = BuiltProject.Copy();
        project.File("content/claims/a\u202Eb\u001B[31mc.yaml", "x");

        var run = project.Run("check", "--format", format);
        var made = project.Run("init", "a\u202Eb\u001B[31mc");

        Assert.Equal((1, 0), (run.ExitCode, made.ExitCode));
        Assert.Contains("\\u202E", run.Output, StringComparison.Ordinal);
        Assert.Contains("\\u202E", made.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(BadInput.Unprintable(), run.Output + made.Output);
    }

    [Fact]
    public void Names_of_others_in_a_target_are_told_without_signs_that_move_a_cursor()
    {
        using var project = BuiltProject.Copy().File("public/a\u001B[31mc.txt", "kept");

        var run = project.Run("publish", "./public/");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("it stays: a\\u001B[31mc.txt", run.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch(BadInput.Unprintable(), run.Output + run.Error);
    }

    [Theory]
    [InlineData("json", "\"code\": \"SG301\"", 2_000)]
    [InlineData("sarif", "\"ruleId\": \"SG301\"", 2_000)]
    [InlineData("github", "::error file=content/pages/about.md", 21)]
    public void Programs_get_all_of_a_flood_and_a_code_host_its_beginning(string format, string sign, int times)
    {
        using var project = BuiltProject.Copy();
        project.Append(BuiltProject.Page, $"\n{string.Join(' ', Enumerable.Range(0, 2_000).Select(number => $"[x](n{number}.html)"))}\n");

        var run = project.Run("check", "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(times, run.Output.Split(sign).Length - 1);
        Assert.Equal(format == "github", run.Output.Contains("::… and 1980 more of SG301 in content/pages/about.md: sitegen check --format json lists all\n", StringComparison.Ordinal));
    }
}
