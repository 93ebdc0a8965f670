using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Load;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Lock;

/// <summary>What becomes of quotes when the bytes of their article change.</summary>
public sealed class LockRuleTests
{
    private const string Recorded = "Minister Jane Doe said so. The talks began in May and ended in June.\nNobody signed the paper.\n";

    [Theory]
    [InlineData("Intact", "Minister Jane Doe", Recorded + "A line was added.\n")]
    [InlineData("Intact", "Minister Jane Doe", "A line was put before.\n" + Recorded)]
    [InlineData("Intact", "The talks […] ended in June", "The talks, some say, ended in June.\n")]
    [InlineData("Moved", "The talks […] ended in June", "The talks began.\nThey ended in June.\n")]
    [InlineData("Moved", "began in May […] ended in June", "They ended in June and began in May.\n")]
    [InlineData("Moved", "Elsewhere it stands", "Nobody signed.\n")]
    [InlineData("Ambiguous", "Minister Jane Doe", Recorded + Recorded)]
    [InlineData("Ambiguous", "The talks […] ended in June", "The talks ended in June. The talks, too, ended in June.\n")]
    [InlineData("Lost", "Minister Jane Doe", "Minister Jane Roe said so.\n")]
    [InlineData("Lost", "signed the paper", "Nobody signed the papers.\n")]
    [InlineData("Lost", "The talks […] ended in June", "The talks ended in July.\n")]
    public void Each_quote_is_told_apart(string state, string quote, string now)
    {
        using var project = Project(Evidence(quote));
        project.Write("seeds/report.txt", now);

        var after = Assert.Single(Assert.Single(Check(project).Proof.Changed).Quotes);

        Assert.Equal(state, after.State.ToString());
        Assert.Equal(after.State == QuoteState.Lost, after.Now is null);
    }

    [Theory]
    [InlineData("Moved", "Nobody signed it.\nMinister Jane Doe said so.\n")]
    [InlineData("Ambiguous", "Once Jane Doe came. Later Jane Doe went.\n")]
    [InlineData("Lost", "Nobody signed it.\n")]
    [InlineData("Intact", "Jane Doe came. Then Jane Doe said so.\n")]
    public void A_quote_that_only_the_words_around_it_tell_apart_needs_them(string state, string now)
    {
        using var project = Project("      - quote: Jane Doe\n        prefix: Then\n");
        project.Write("seeds/report.txt", now);

        Assert.Equal(state, Assert.Single(Assert.Single(Check(project).Proof.Changed).Quotes).State.ToString());
    }

    [Fact]
    public void An_article_that_is_as_recorded_is_no_finding()
    {
        using var project = Project(Evidence("Minister Jane Doe"));

        var (proof, problems) = Check(project);

        Assert.Empty(proof.Changed);
        Assert.DoesNotContain(problems, problem => problem.Code == "SG040");
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n")]
    public void A_byte_is_enough_for_the_lock_even_where_no_word_changes(string more)
    {
        using var project = Project(Evidence("Minister Jane Doe"));
        project.Write("seeds/report.txt", more == "\uFEFF" ? more + Recorded : Recorded + more);

        var (proof, problems) = Check(project);

        Assert.Equal(QuoteState.Intact, Assert.Single(Assert.Single(proof.Changed).Quotes).State);
        Assert.Contains(problems, problem => problem.Code == "SG040" && problem.Severity == Severity.Error);
    }

    [Fact]
    public async Task An_edited_article_whose_quotes_all_stand_is_explained()
    {
        using var project = Project(Evidence("Minister Jane Doe", "Nobody signed the paper"));
        project.Write("seeds/report.txt", Recorded + "A line was added.\n");

        await Verify(Printed(project));
    }

    [Fact]
    public async Task An_edited_article_is_explained_quote_by_quote()
    {
        using var project = Project(Evidence("Minister Jane Doe", "Nobody signed the paper", "Elsewhere it stands", "The talks began […] ended in June"));
        project.Write("seeds/report.txt", "Minister Jane Doe said so.\nMinister Jane Doe said: the talks ended in June.\n");
        var (problems, lost) = (new DiagnosticBag(), new DiagnosticBag());

        Checker.Check(project.Load().Project!, problems, lost);

        // The change is one problem; what is wrong with each quote is for sources accept.
        Assert.DoesNotContain(problems.Sorted(), problem => Codes.IsAboutQuotes(problem.Code));
        await Verify(Yaml.Print([.. problems.Sorted().Where(problem => problem.Code == "SG040"), .. lost.Sorted()]));
    }

    [Fact]
    public async Task An_edited_article_that_nothing_rests_on_is_explained()
    {
        using var project = Project(Evidence("Minister Jane Doe"));
        project.Write("seeds/other.txt", "Nothing stands here.\n");

        await Verify(Printed(project));
    }

    private static TestProject Project(string evidence) => new TestProject()
        .Article("report", Recorded)
        .Article("other", "Elsewhere it stands.\n")
        .Write("content/people/jane-doe.yaml", $"name: Jane Doe\nadded: 2026-11-21\nsource: report\nroles:\n  - title: Minister\n    evidence:\n{evidence}");

    private static string Evidence(params string[] quotes) => string.Concat(quotes.Select(quote => $"      - quote: \"{quote}\"\n"));

    private static (Proof Proof, IReadOnlyList<Diagnostic> Problems) Check(TestProject project)
    {
        var (loaded, problems) = project.Load();
        Assert.Empty(problems);
        var found = new DiagnosticBag();
        return (Checker.Check(loaded!, found), found.Sorted());
    }

    private static string Printed(TestProject project) =>
        string.Join('\n', Check(project).Problems.Where(problem => problem.Code == "SG040" || Codes.IsAboutQuotes(problem.Code)).Select(DiagnosticPrinter.Print));
}
