using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Helps;

/// <summary>
/// Follows the help of each message to the letter. What comes of it must be true of the article, and then it builds; or it is not, and then the tool asks again.
/// A help that leads an editor to a false fact which builds is a wrong rule.
/// </summary>
public sealed class HelpsTests
{
    /// <summary>Codes whose help changes no fact on an article; each has its reason.</summary>
    private static readonly string[] NotAboutOneFact =
    [
        "SG156", "SG157", // The reading does not stand: references ask before any rule reads.
        "SG162", // "Mend the problems above first": these have their own helps.
        "SG163", "SG164", // An entry that nothing needs is deleted; nothing is said of the article.
        "SG167", "SG168", "SG184", // Two names, two entries or two dates of the file itself.
        "SG172", "SG174", "SG176", "SG180", "SG185", "SG186", "SG189", // About articles, days and hashes.
        "SG188", // Points that are left open, with --strict only: OpenPointsTests.
    ];

    private const string Open = "open ";

    public static TheoryData<string> Rows => [.. HelpCases.All.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_help_followed_literally_gives_a_true_fact_or_the_tool_asks_again(string name)
    {
        var row = HelpCases.All.Single(row => row.Name == name);
        var yaml = row.Yaml;
        foreach (var step in row.Steps)
        {
            var found = Checked(row, yaml).Problems;
            var message = found.FirstOrDefault(problem => problem.Code == step.Code);
            Assert.True(message is not null, $"{step.Code} is not given:\n{Printed(found)}\n{yaml}");
            Assert.Contains(step.Help, message.Help, StringComparison.Ordinal);
            yaml = step.Follow(yaml);
        }

        var (left, open) = Checked(row, yaml);
        var asked = left.Select(problem => problem.Code).FirstOrDefault(row.Asks.StartsWith(Open, StringComparison.Ordinal) ? string.Concat(open.Select(kind => Open + kind)) : "");
        Assert.True(asked == row.Asks, $"\"{row.Asks}\" was to be left, not \"{asked}\":\n{Printed(left)}\n{yaml}");
    }

    [Fact]
    public void Each_code_of_the_rules_has_its_help_followed() =>
        Assert.Empty(Codes.All.Select(code => code.Id).Where(IsOfARule).Except(NotAboutOneFact).Except(HelpCases.All.SelectMany(row => row.Steps).Select(step => step.Code)));

    [Fact]
    public void No_code_is_excused_whose_help_is_followed() =>
        Assert.Empty(NotAboutOneFact.Intersect(HelpCases.All.SelectMany(row => row.Steps).Select(step => step.Code)));

    // Quotes (SG101 to SG114) have a test for each of their messages; SG190 and above are of verify.
    private static bool IsOfARule(string code) => string.CompareOrdinal(code, "SG120") >= 0 && string.CompareOrdinal(code, "SG190") < 0;

    private static (ImmutableArray<Diagnostic> Problems, List<CheckKind> Open) Checked(HelpCase row, string yaml)
    {
        using var copy = Scenario.Empty();
        foreach (var (path, text) in row.Files(yaml))
            copy.File(path, text);
        var diagnostics = new DiagnosticBag();
        var project = ProjectLoader.Load(copy.PathTo("."), Path.Combine(Repository.Root, "content", "ui"), diagnostics);
        var ledger = project is null ? [] : Checker.Check(project, diagnostics).Ledger;
        var id = Path.GetFileNameWithoutExtension(row.Path);
        return (diagnostics.Sorted(), [.. ledger.Where(entry => entry.FactId == id && entry.Result == CheckResult.Open && !entry.IsParaphrase).Select(entry => entry.Kind).Distinct()]);
    }

    private static string Printed(IEnumerable<Diagnostic> problems) => string.Concat(problems.Select(DiagnosticPrinter.Print));
}
