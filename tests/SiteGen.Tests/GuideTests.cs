using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;
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
        var keys = Schemas.All.Append(SiteReader.Site).SelectMany(schema => schema.Keys()).ToHashSet(StringComparer.Ordinal);
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

    [Fact]
    public void The_line_that_the_README_has_changed_is_the_one_that_it_names()
    {
        var line = int.Parse(LineToChange().Match(Repository.Read("README.md")).Groups["line"].Value, CultureInfo.InvariantCulture);

        Assert.Equal("    value: 500", Repository.ReadTalks("content/statistics/china-warheads.yaml").Split('\n')[line - 1]);
        Assert.Contains($"content/statistics/china-warheads.yaml:{line}:12", Repository.Read("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_commands_of_a_day_and_of_publishing_work_as_the_README_has_them()
    {
        using var project = Scenario.Shipped("content", "seeds");
        var calls = Section("## A working day").Concat(Section("## Publishing")).Where(call => !call.Contains("--open")).ToList();

        var runs = calls.ConvertAll(call => project.Run([.. call.Skip(1)]));

        Assert.Equal(["coverage", "new", "set", "check", "set", "host"], calls.Select(call => call[1]));
        // The new file waits to be filled in.
        Assert.Equal([0, 0, 0, 1, 0, 0], runs.Select(run => run.ExitCode));
        Assert.All(runs[3].Error.Split('\n').Where(line => line.Contains('┌')), line => Assert.Contains("content/claims/talks-were-useful.yaml", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("docs/page.png")]
    [InlineData("docs/error.png")]
    public void A_picture_of_the_README_is_there_and_small(string path)
    {
        Assert.Contains($"]({path})", Repository.Read("README.md"), StringComparison.Ordinal);
        Assert.InRange(new FileInfo(Path.Combine(Repository.Root, path)).Length, 5_000, 60_000);
    }

    [Fact]
    public void Each_host_has_its_way_from_nothing_to_an_address()
    {
        var guide = Repository.Read("docs/hosts.md");

        Assert.All(EnumWords<Host>.All, host => Assert.Contains($"       sitegen host {host}\n       sitegen set site base_url https://", guide, StringComparison.Ordinal));
        Assert.Equal(EnumWords<Host>.All, HostCall().Matches(guide).Select(call => call.Groups["host"].Value));
    }

    // The calls of a section, each word by word.
    private static IEnumerable<string[]> Section(string heading) => Repository.Read("README.md").Split(heading + "\n")[1].Split("\n## ")[0].Split('\n')
        .Where(line => line.StartsWith("    sitegen ", StringComparison.Ordinal))
        .Select(line => Word().Matches(line.Split('#')[0]).Select(word => word.Value.Trim('"')).ToArray());

    private static string Problems(Scenario project)
    {
        var problems = new DiagnosticBag();
        Checker.Check(ProjectLoader.Load(project.PathTo("."), Shipped.Ui, problems)!, problems);
        return string.Concat(problems.Sorted().Select(DiagnosticPrinter.Print));
    }

    [GeneratedRegex(@"^`(?<path>[a-z]+/[a-z-]+\.yaml)`:\n\n```yaml\n(?<yaml>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WholeFile();

    [GeneratedRegex("of the `500` in line (?<line>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LineToChange();

    [GeneratedRegex("^       sitegen host (?<host>[a-z]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HostCall();

    [GeneratedRegex("""^    sitegen (?<call>set [^\n…]*)$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SetCall();

    [GeneratedRegex("""("[^"]*"|\S+)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex(@"^```yaml\n(?<yaml>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YamlBlock();
}
