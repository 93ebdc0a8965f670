using System.Text.Json;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Commands;

/// <summary><c>coverage</c>: a report, whatever it says.</summary>
public sealed class CoverageTests
{
    [Fact]
    public async Task What_no_fact_rests_on_is_listed_with_its_place_and_is_no_problem()
    {
        using var project = Project();

        var result = project.Run("coverage");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        await Verify(result.Output);
    }

    [Fact]
    public async Task The_same_is_printed_as_json()
    {
        using var project = Project();

        var result = project.Run("coverage", "--format", "json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(["articles", "all"], json.RootElement.EnumerateObject().Select(member => member.Name));
        await Verify(result.Output, "json");
    }

    // Wrong facts make wrong figures.
    [Fact]
    public void A_project_with_a_mistake_is_one_here_too()
    {
        using var project = Project().File("content/statistics/ships.yaml", "title: Ships\n");

        Assert.Equal(1, project.Run("coverage").ExitCode);
    }

    private static Scenario Project() => Scenario.Empty()
        .File("content/site.yaml", "title: Talks\ndescription: Who said what.\nlanguages: [en]\n")
        .File("content/organizations/ministry.yaml", "name: The Ministry\ntype: government\nadded: 2026-11-21\n")
        .File("content/claims/talks.yaml", "speaker: ministry\nspeech: indirect\ntext: Talks took place.\nadded: 2026-11-21\nsource: report\nevidence:\n  - quote: The Ministry said that talks took place.\n")
        .File("seeds/report.txt", "Photo: an archive\nThe Ministry said that talks took place. On 6 November 2023 Jane Doe counted 500 ships: “We were <surprised> & glad”.\n")
        .File("seeds/report.yaml", "label: Report\nlanguage: en\npublish: full\nsha256: e5e86e353e7516ca5dd58a83753f9d3d0da29829fffbc2cc3bd946427f6fd203\nskip:\n  - line: \"Photo: an archive\"\n    why: A caption.\n");
}
