using System.Text;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Tests.Load;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check;

/// <summary>Quotes and articles that nobody writes in earnest end in a clear message, too.</summary>
public sealed class HostileTests
{
    private const string Words = "Jane Doe cho biết Trung Quốc có hơn 500 tàu.\n";

    private static readonly Dictionary<string, (string Code, string Quote)> Quotes = new(StringComparer.Ordinal)
    {
        ["a number that is wrong"] = ("SG105", "Trung Quốc có hơn 600 tàu"),
        ["100 KB of other words"] = ("SG101", Long("Nobody ever wrote this. ")),
        ["100 KB in one word"] = ("SG101", new('a', 100_000)),
        ["regular expressions"] = ("SG101", Long("(a+)+$.*[^x]{1,9999}\\\\d|(?=.*)")),
        ["decomposed letters"] = ("SG105", "Trung Quốc có hơn 600 tàu".Normalize(NormalizationForm.FormD)),
        ["a letter of another alphabet"] = ("SG114", "Trung Quốc có hơn 500 tàu".Replace('c', '\u0441')),
        ["100 KB of letters of another alphabet"] = ("SG101", new('\u0441', 100_000)),
        ["a character of no width"] = ("SG114", "Trung\u200B Quốc có hơn 500 tàu"),
        ["100 KB of characters of no width"] = ("SG114", Long("T\u200B")),
        ["a tower of accents"] = ("SG101", "e" + new string('\u0301', 50_000)),
        ["hundreds of omissions"] = ("SG111", string.Join(" […] ", Enumerable.Repeat("tàu", 500))),
    };

    private static readonly Dictionary<string, string> Articles = new(StringComparer.Ordinal)
    {
        ["one word"] = new('a', 1_000_000),
        ["commas"] = Repeated(" ,"),
        ["opening quotation marks"] = Repeated("“"),
        ["full stops"] = Repeated("."),
        ["abbreviations"] = Repeated("J. "),
        ["sentences"] = Repeated("Trung Quốc có 300 tàu. "),
        ["lines"] = Repeated("Trung Quốc có 300 tàu.\n"),
        ["one sentence"] = Repeated("Trung Quốc có hơn 300 tàu và Jane Doe nói ").TrimEnd(),
        ["names"] = Repeated("Jane Doe "),
        ["reporting words"] = Repeated("theo Jane Doe, "),
    };

    public static TheoryData<string> QuoteNames => [.. Quotes.Keys];

    public static TheoryData<string> ArticleNames => [.. Articles.Keys];

    [Theory]
    [MemberData(nameof(QuoteNames))]
    public void A_hostile_quote_is_refused_in_few_words(string name)
    {
        var (code, quote) = Quotes[name];
        using var project = Project(Words, quote);

        var printed = Check(project).Where(problem => problem.At.Source.Path == "content/people/jane-doe.yaml").ToList();

        Assert.Equal(code, Assert.Single(printed).Code);
        Assert.InRange(DiagnosticPrinter.Print(printed[0]).Length, 50, 2_000);
    }

    [Theory]
    [MemberData(nameof(ArticleNames))]
    public void In_a_hostile_article_a_wrong_quote_is_told_and_a_right_one_found(string name)
    {
        using var right = Project(Articles[name] + "\n" + Words, "Jane Doe cho biết Trung Quốc có hơn 500 tàu");
        using var wrong = Project(Articles[name] + "\n" + Words, "Jane Doe cho biết Trung Quốc có hơn 600 tàu");

        Assert.DoesNotContain(Check(right), problem => Codes.IsAboutQuotes(problem.Code));
        var told = Check(wrong).Where(problem => Codes.IsAboutQuotes(problem.Code)).ToList();
        Assert.Equal(["SG105", "SG105", "SG105"], told.Select(problem => problem.Code));
        Assert.All(told, problem => Assert.InRange(DiagnosticPrinter.Print(problem).Length, 50, 2_000));
    }

    [Theory]
    [InlineData("chính sách hạt nhân Trung Quốc", "c")]
    [InlineData("chính sách", " cho biết Trung Quốc có hơn")]
    public void A_name_without_end_is_sought_in_no_article_by_its_likeness(string beginning, string more)
    {
        using var project = Project(Words, "Jane Doe cho biết Trung Quốc có hơn 500 tàu")
            .Write("content/terms/policy.yaml", $"term: {(beginning + Long(more))[..Values.LongestName].Trim()}\nadded: 2026-11-21\n");

        var told = Hang.None(() => Check(project)).Where(problem => problem.At.Source.Path == "content/terms/policy.yaml").ToList();

        Assert.Equal("SG161", Assert.Single(told).Code);
        Assert.InRange(DiagnosticPrinter.Print(told[0]).Length, 50, 2_000);
    }

    private static TestProject Project(string article, string quote) => new TestProject()
        .Article("report", article)
        .Write("seeds/report.yaml", Yaml(article))
        .Write("content/people/jane-doe.yaml", $"name: Jane Doe\nadded: 2026-11-21\nsource: report\nroles:\n  - title: Minister\n    evidence:\n      - quote: \"{quote}\"\n")
        .Write("content/claims/ships.yaml", $"speaker: jane-doe\nspeech: indirect\nadded: 2026-11-21\nsource: report\ntext: Trung Quốc có nhiều tàu.\nevidence:\n  - quote: \"{quote}\"\n")
        .Write("content/statistics/fleet.yaml", $"title: Tàu\nsubject: jane-doe\nunit: tàu\nadded: 2026-11-21\nsource: report\nobservations:\n  - value: 500\n    as_of: 2023\n    reported_by: jane-doe\n    evidence:\n      - quote: \"{quote}\"\n");

    private static string Yaml(string article) =>
        $"label: Report\nlanguage: vi\npublish: full\nsha256: {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(article)))}\n";

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Check(TestProject project)
    {
        var (loaded, problems) = project.Load();
        Assert.Empty(problems);
        var found = new DiagnosticBag();
        Checker.Check(loaded!, found);
        return found.Sorted();
    }

    private static string Long(string words) => string.Concat(Enumerable.Repeat(words, 100_000 / words.Length)).Trim();

    private static string Repeated(string words) => string.Concat(Enumerable.Repeat(words, 1_000_000 / words.Length));

    /// <summary>The first and the last day of the calendar, from which words count on.</summary>
    [Theory]
    [InlineData("en", "The race was held tomorrow.", "tomorrow")]
    [InlineData("en", "The race was held yesterday.", "yesterday")]
    [InlineData("en", "The race was held last week.", "last week")]
    [InlineData("en", "The race is held next year.", "next year")]
    [InlineData("en", "The race is held next month.", "next month")]
    [InlineData("en", "The race was held last year.", "last year")]
    [InlineData("en", "The race was held two weeks after the vote on 31 December.", "the vote")]
    [InlineData("en", "The race was held last Friday.", "last Friday")]
    [InlineData("vi", "Cuộc đua diễn ra ngày 3/5.\nHội chợ mở cửa một ngày trước đó.", "một ngày trước đó")]
    [InlineData("vi", "Cuộc đua diễn ra ngày 3/5.\nHội chợ mở cửa hôm sau.", "hôm sau")]
    [InlineData("vi", "Hội chợ mở cửa ngày mai.", "ngày mai")]
    [InlineData("vi", "Hội chợ mở cửa năm ngoái.", "năm ngoái")]
    [InlineData("vi", "Hội chợ mở cửa tháng tới.", "tháng tới")]
    public void No_day_lies_outside_of_the_calendar(string language, string words, string read)
    {
        foreach (var (published, day) in new[] { ("0001-01-01", "0001-01-01"), ("9999-12-31", "9999-12-31"), ("2026-11-21", "0001-01-01"), ("2026-11-21", "9999-12-31") })
        {
            using var project = Scenario.Empty()
                .File("content/site.yaml", $"title: T\ndescription: D.\nlanguages: [{language}]\n")
                .File("seeds/a.txt", $"{words}\n");
            var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(project.PathTo("seeds/a.txt"))));
            project.File("seeds/a.yaml", $"label: A\nlanguage: {language}\npublished: {published}\npublish: full\nsha256: {hash}\n")
                .File("content/events/race.yaml", $"title: T\nadded: 2026-11-21\ndate: {day}\nstatus: reported\nsource: a\nevidence:\n  - quote: {words.Split('\n')[^1]}\n    reads: {{{read}: {day}}}\n")
                .File("content/events/fair.yaml", $"title: U\nadded: 2026-11-21\ndate: {day}\nstatus: reported\nsource: a\nevidence:\n  - quote: {words.Split('\n')[^1]}\n");

            var run = project.Run("check");

            Assert.InRange(run.ExitCode, 0, 1);
            Assert.DoesNotContain("itself has failed", run.Error, StringComparison.Ordinal);
        }
    }
}
