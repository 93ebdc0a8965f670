using System.Security.Cryptography;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render;

public sealed class AmountWordingTests
{
    [Theory]
    [InlineData("en", "38500000", "£", "about £38.5 million")]
    [InlineData("en", "4860000000", "USD", "about 4.86 billion USD")]
    [InlineData("vi", "4860000000", "USD", "khoảng 4,86 tỷ USD")]
    [InlineData("vi", "38500000", "£", "khoảng 38,5 triệu £")]
    [InlineData("vi", "2000000000000", "đồng", "khoảng 2 nghìn tỷ đồng")]
    [InlineData("en", "1000000", "$", "about $1 million")]
    [InlineData("en", "38512345", "£", "about £38,512,345")] // A word of scale would round it.
    [InlineData("en", "4861000000", "£", "about £4.861 billion")]
    [InlineData("en", "4861200000", "£", "about £4,861.2 million")]
    [InlineData("vi", "50000", "đồng", "khoảng 50.000 đồng")]
    [InlineData("en", "1.70", "£", "about £1.70")]
    [InlineData("en", "-5000000", "£", "about −5,000,000 £")]
    [InlineData("en", "38500000", "warheads", "about 38,500,000 warheads")] // Only money is told so.
    [InlineData("en", "1 in 8", "pounds", "about 1 in 8 pounds")]
    [InlineData("en", "3.14159265358979", "metres", "about 3.14159265358979 metres")]
    public void A_number_is_printed_with_its_unit_as_people_write_it(string language, string number, string unit, string printed)
    {
        var wording = Words(language);
        var figure = Figure.Parse(number)!;

        Assert.Equal(printed, wording.Counted(Qualifier.About, wording.Amount(figure, figure, unit)));
    }

    [Theory]
    [InlineData("1500000", "2000000", "£1.5–2 million")]
    [InlineData("900000", "2000000", "£900,000–2,000,000")]
    public void Both_ends_of_a_range_have_one_scale(string min, string max, string printed)
    {
        var wording = Words("en");

        Assert.Equal(printed, wording.Counted(null, wording.Amount(Figure.Parse(min)!, Figure.Parse(max)!, "£")));
    }

    [Fact]
    public void What_is_printed_with_a_word_of_scale_is_verified_in_the_built_site()
    {
        using var project = Scenario.Empty();
        project.Run("init", "sheet");
        project.File("sheet/seeds/port.txt", "On 3 May 2026 the harbour cost about £38.5 million.\n")
            .File("sheet/content/terms/harbour.yaml", "term: the harbour\nadded: 2026-11-21\n")
            .File("sheet/content/statistics/cost.yaml", "title: Cost of the harbour\nsubject: harbour\nsource: port\nadded: 2026-11-21\nunit: £\nobservations:\n  - value: 38500000\n    qualifier: about\n    as_of: 2026-05-03\n    evidence:\n      - quote: On 3 May 2026 the harbour cost about £38.5 million.\n");
        project.File("sheet/seeds/port.yaml", $"label: Port\nlanguage: en\npublish: full\nsha256: {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(project.PathTo("sheet/seeds/port.txt"))))}\n");

        var built = project.Run("build", "sheet");

        Assert.True(built.ExitCode == 0, built.Error);
        Assert.Contains("about <span class=\"number\">£38.5 million</span>", File.ReadAllText(project.PathTo("sheet/_site/statistics/cost.html")), StringComparison.Ordinal);
        Assert.Contains("38500000", File.ReadAllText(project.PathTo("sheet/_site/data/observations.csv")), StringComparison.Ordinal);
        Assert.Equal((0, ""), (project.Run("verify", "sheet/_site") is var verified ? verified.ExitCode : 1, verified.Error));
    }

    [Fact]
    public void A_number_without_a_date_in_a_text_is_verified_in_the_built_site()
    {
        using var project = Scenario.Empty();
        project.Run("init", "sheet");
        project.File("sheet/seeds/port.txt", "The harbour will cost about £38.5 million.\n")
            .File("sheet/content/terms/harbour.yaml", "term: the harbour\nadded: 2026-11-21\n")
            .File("sheet/content/pages/method.md", "---\ntitle: Method\ndescription: How.\n---\nIt is [[cost#first]].\n")
            .File("sheet/content/statistics/cost.yaml", "title: Cost of the harbour\nsubject: harbour\nsource: port\nadded: 2026-11-21\nunit: £\n"
                + "observations:\n  - id: first\n    value: 38500000\n    qualifier: about\n    kind: projected\n    evidence:\n"
                + "      - quote: The harbour will cost about £38.5 million.\n");
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(project.PathTo("sheet/seeds/port.txt"))));
        project.File("sheet/seeds/port.yaml", $"label: Port\nlanguage: en\npublish: full\nsha256: {hash}\n");

        var built = project.Run("build", "sheet");

        Assert.True(built.ExitCode == 0, built.Error);
        Assert.Contains(">about £38.5 million</span>", File.ReadAllText(project.PathTo("sheet/_site/method.html")), StringComparison.Ordinal);
        Assert.Equal((0, ""), (project.Run("verify", "sheet/_site") is var verified ? verified.ExitCode : 1, verified.Error));
    }

    private static Wording Words(string language) => new(UiLoader.ShippedWords(language, Path.Combine(Repository.Root, "content", "ui")));
}
