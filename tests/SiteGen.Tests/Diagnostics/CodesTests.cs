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
    public void The_editors_guide_lists_every_code_as_the_catalogue_has_it()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "content", "README.md"));
        var table = string.Concat(Codes.All.OrderBy(code => code.Id, StringComparer.Ordinal).Select(code => $"| {code.Id} | {code.Meaning} | {code.Mend} |\n"));

        Assert.Contains("| code | what is wrong | what to do |\n| --- | --- | --- |\n" + table, guide, StringComparison.Ordinal);
    }

    [GeneratedRegex("\"SG\\d{3}\"|\\bCodes\\.\\w+\\b", RegexOptions.NonBacktracking)]
    private static partial Regex GivenCode();
}
