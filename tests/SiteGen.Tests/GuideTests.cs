using System.Text.RegularExpressions;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests;

/// <summary>What the guides show is what the tool takes and says.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = Repository.Read("content/README.md");

    private static IEnumerable<string> Paths => WholeFile().Matches(Guide).Select(match => match.Groups["path"].Value);

    public static TheoryData<string> Examples => [.. Paths];

    [Fact]
    public void Every_kind_of_fact_has_an_example_that_is_a_whole_file() =>
        Assert.Equal(["claims", "events", "organizations", "people", "statistics", "terms"], Paths.Select(path => path.Split('/')[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_a_whole_file_passes_every_check(string path)
    {
        using var project = Scenario.Shipped("content", "seeds");
        var example = WholeFile().Matches(Guide).Single(match => match.Groups["path"].Value == path).Groups["yaml"].Value;

        Assert.Equal("", Problems(project.File($"content/{path}", example)));
    }

    [Fact]
    public void A_piece_of_an_example_is_YAML_whose_keys_the_tool_knows()
    {
        List<Diagnostic> problems = [];
        var keys = Schemas.All.SelectMany(schema => schema.Keys()).ToHashSet(StringComparer.Ordinal);
        List<string> pieces = [.. YamlBlock().Matches(Guide).Select(match => match.Groups["yaml"].Value).Select(yaml => yaml[0] is ' ' ? $"observations:\n{(yaml.TrimStart()[0] == '-' ? "" : "  - words: x\n")}{yaml}" : yaml)];
        var maps = pieces.Select(yaml => (Map: YamlReader.Read(new("README.md", yaml), TextSpan.Whole(yaml), problems), Yaml: yaml)).ToList();

        Assert.Equal("", string.Concat(problems.Select(DiagnosticPrinter.Print)));
        Assert.All(maps, read => Assert.All(read.Map!.Entries, entry => Assert.Contains(entry.Key.Value, keys)));
        Assert.True(pieces.Count > 15);
    }

    [Theory]
    [InlineData("README.md", "content/statistics/china-warheads.yaml", "id: wsj-now\n    value: 500", "id: wsj-now\n    value: 510")]
    [InlineData("content/README.md", "content/statistics/us-nuclear-weapons.yaml", "value: 5200", "value: 5300")]
    [InlineData("content/README.md", "content/terms/strategic-risk.yaml", "giảm thiểu rủi ro", "giảm bớt rủi ro")]
    public void A_message_that_a_guide_shows_is_the_one_that_the_tool_gives(string guide, string file, string old, string @new)
    {
        using var project = Scenario.Shipped("content", "seeds");

        var message = Problems(project.Edit(file, old, @new));

        Assert.NotEqual("", message);
        Assert.Contains(string.Concat(message.TrimEnd('\n').Split('\n').Select(line => $"    {line}".TrimEnd() + "\n")), Repository.Read(guide), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_value_that_the_guide_sets_is_set_and_its_reason_is_in_the_language_of_the_value()
    {
        using var project = Scenario.Shipped("content", "seeds");

        var runs = SetCall().Matches(Guide).Select(match => project.Run([.. Word().Matches(match.Groups["call"].Value).Select(word => word.Value.Trim('"'))])).ToList();

        Assert.True(runs.Count > 2);
        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Error)));
        Assert.EndsWith("    why:\n      en: The title shortened the country’s name.\n      vi: Tiêu đề viết tắt tên nước.\n", File.ReadAllText(project.PathTo("content/events/wang-yi-visit.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_is_in_both_guides()
    {
        using var project = Scenario.Empty();
        var help = project.Run("--help").Output;
        var commands = help[help.IndexOf("Commands:\n", StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Trim().Split(' ')[0]).ToList();

        Assert.All(commands, command => Assert.Contains($"| `sitegen {command}", Guide, StringComparison.Ordinal));
        Assert.All(commands, command => Assert.Contains($"    sitegen {command}", Repository.Read("README.md"), StringComparison.Ordinal));
    }

    private static string Problems(Scenario project)
    {
        var problems = new DiagnosticBag();
        Checker.Check(ProjectLoader.Load(project.PathTo("."), Shipped.Ui, problems)!, problems);
        return string.Concat(problems.Sorted().Select(DiagnosticPrinter.Print));
    }

    [GeneratedRegex(@"^`(?<path>[a-z]+/[a-z-]+\.yaml)`:\n\n```yaml\n(?<yaml>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WholeFile();

    [GeneratedRegex("""^    sitegen (?<call>set [^\n…]*)$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SetCall();

    [GeneratedRegex("""("[^"]*"|\S+)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex(@"^```yaml\n(?<yaml>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YamlBlock();
}
