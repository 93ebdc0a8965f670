using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Diagnostics;

public sealed partial class CodesTests
{
    [Fact]
    public void No_code_has_two_meanings()
    {
        var ids = Codes.All.Select(code => code.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches(@"^SG\d{3}$", id));
    }

    [Fact]
    public void The_catalogue_holds_just_the_codes_that_the_tool_gives()
    {
        var named = typeof(Codes).GetFields().Where(field => field.FieldType == typeof(Code)).ToDictionary(field => $"Codes.{field.Name}", field => ((Code)field.GetValue(null)!).Id);
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "SiteGen"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith("Codes.", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .ToList();
        var given = sources.SelectMany(source => GivenCode().Matches(source).Select(match => match.Value.Trim('"')))
            .Select(code => named.GetValueOrDefault(code, code))
            .Where(code => code.StartsWith("SG", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(Codes.All.Select(code => code.Id).Order(StringComparer.Ordinal), given);
    }

    [Fact]
    public void The_editors_guide_ends_with_the_catalogue()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "content", "README.md"));
        var before = guide[..guide.IndexOf("### SG001 ", StringComparison.Ordinal)];
        var expected = before + string.Join('\n', Codes.Headings.Select(Section));
        if (guide == expected)
        {
            return;
        }

        var received = Path.Combine(Repository.Tests, "Diagnostics", "CodesTests.Guide.received.md");
        File.WriteAllText(received, expected);
        Assert.Fail($"The table of codes in content/README.md is not that of the catalogue. To renew it:\n  mv '{received}' '{Path.Combine(Repository.Root, "content", "README.md")}'");
    }

    [Fact]
    public void Every_example_is_a_message_of_its_code_that_a_snapshot_shows()
    {
        var reports = Directory.EnumerateFiles(Repository.Tests, "*.verified.txt", SearchOption.AllDirectories)
            .SelectMany(file => $"\n{File.ReadAllText(file)}".Replace("\nerror SG", "\nSG", StringComparison.Ordinal).Replace("\nwarning SG", "\nSG", StringComparison.Ordinal).Split("\nSG"))
            .Where(report => report.Length > 3)
            .ToLookup(report => $"SG{report[..3]}");

        Assert.Equal([], Codes.All.Where(code => !reports[code.Id].Any(report => Parts(code).All(part => report.Contains(part, StringComparison.Ordinal)))).Select(code => $"{code.Id} {code.Example}"));
    }

    private static string[] Parts(Code code) => code.Example.Split(" → ");

    private static string Section((string First, string About) heading)
    {
        var next = Codes.Headings.Select(other => other.First).FirstOrDefault(first => string.CompareOrdinal(first, heading.First) > 0, "SG999");
        var codes = Codes.All.Where(code => string.CompareOrdinal(code.Id, heading.First) >= 0 && string.CompareOrdinal(code.Id, next) < 0).OrderBy(code => code.Id, StringComparer.Ordinal).ToList();
        return $"### {codes[0].Id} to {codes[^1].Id}: {heading.About}\n\n| code | what is wrong | for example | what to do |\n| --- | --- | --- | --- |\n{string.Concat(codes.Select(Row))}";
    }

    private static string Row(Code code) => $"| {code.Id} | {code.Meaning} | {string.Join(" → ", Parts(code).Select(CodeSpan))} | {code.Mend} |\n";

    // A backtick within a code span needs two around it; a bar would end the cell.
    private static string CodeSpan(string words) =>
        (words.Contains('`', StringComparison.Ordinal) ? $"`` {words} ``" : $"`{words}`").Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex("\"SG\\d{3}\"|\\bCodes\\.\\w+\\b", RegexOptions.NonBacktracking)]
    private static partial Regex GivenCode();
}
