using System.Security.Cryptography;
using System.Text;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

/// <summary>Numbers print as the editors write them, and <c>verify</c> finds them as they print.</summary>
public sealed class FiguresTests
{
    private const string Words = "One in eight boats of Kelva leaks. Kelva’s team won 14 of its 62 races. Each boat is 1.70 metres wide in Kelva.\n";

    [Theory]
    [InlineData("1 in 8", "boats", "One in eight boats of Kelva leaks.", "1 in 8", "1 trên 8", "0.125,1 in 8")]
    [InlineData("1/8", "boats", "One in eight boats of Kelva leaks.", "1/8", "1/8", "0.125,1/8")]
    [InlineData("14 of 62", "races", "Kelva’s team won 14 of its 62 races.", "14 of 62", "14 trong số 62", ",,14 of 62")]
    [InlineData("1.70", "metres", "Each boat is 1.70 metres wide in Kelva.", "1.70", "1,70", "1.70,")]
    public void A_number_prints_as_it_is_written(string value, string unit, string quote, string english, string vietnamese, string table)
    {
        using var project = Scenario.Shipped()
            .File("seeds/kelva-news.txt", Words)
            .File("seeds/kelva-news.yaml", $"label: Kelva\npublished: 2023-11-08\npublished_basis: a test\nlanguage: en\npublish: excerpts\nsha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Words)))}\n")
            .File("content/organizations/kelva.yaml", "name: Kelva\ntype: state\nadded: 2026-11-20\n")
            .File("content/statistics/boats.yaml", $"""
                title: {"{vi: Thuyền, en: Boats}"}
                subject: kelva
                unit: {unit}
                added: 2026-11-20
                observations:
                  - value: {value}
                    evidence:
                      - source: kelva-news
                        quote: >-
                          {quote}
                """);

        var run = project.Run("build");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains($"<span class=\"number\">{english}</span>", project.Site("en/statistics/boats.html"), StringComparison.Ordinal);
        Assert.Contains($"<span class=\"number\">{vietnamese}</span>", project.Site("statistics/boats.html"), StringComparison.Ordinal);
        Assert.Contains(table, project.Site("data/statistics/boats.csv"), StringComparison.Ordinal);
        var verified = project.Run("verify", "_site");
        Assert.True(verified.ExitCode == 0, verified.Error);
    }
}
