using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Link;

public sealed class WitnessesTests
{
    private static readonly Dictionary<string, Article> Articles = new(StringComparer.Ordinal)
    {
        ["one"] = Make.Article("500 đầu đạn", id: "one") with { Origin = Make.Text("wire") },
        ["two"] = Make.Article("500 đầu đạn", id: "two") with { Publisher = Make.Text("wire") },
        ["three"] = Make.Article("500 đầu đạn", id: "three"),
    };

    [Fact]
    public void Two_articles_that_retell_one_report_are_one_witness() => Assert.Equal((2, 1), Count(By("ministry", "one"), By("ministry", "two")));

    [Fact]
    public void Two_who_report_are_two_even_in_one_article() => Assert.Equal((1, 2), Count(By("ministry", "one"), By("institute", "one")));

    [Fact]
    public void Two_who_report_together_are_two() =>
        Assert.Equal((1, 2), Count(By("ministry", "one") with { ReportedBy = new NamedVoice(Make.Ids("ministry", "institute"), Make.At("").At) }));

    [Fact]
    public void An_article_that_speaks_for_itself_is_the_outlet_that_it_retells_or_that_ran_it()
    {
        var article = new ArticleVoice(Make.At("article").At);

        Assert.Equal((2, 1), Count(By("", "one") with { ReportedBy = article }, By("", "two") with { ReportedBy = article }));
        Assert.Equal((2, 2), Count(By("", "one") with { ReportedBy = article }, By("", "three") with { ReportedBy = article }));
        Assert.Equal((2, 1), Count(By("wire", "three"), By("", "one") with { ReportedBy = article }));
    }

    [Fact]
    public void Somebody_unnamed_is_one_witness_by_words_and_body()
    {
        var official = new UnnamedVoice(Make.Text("một quan chức"), Make.At("us"), Make.At("").At);

        Assert.Equal((2, 1), Count(By("", "one") with { ReportedBy = official }, By("", "two") with { ReportedBy = official }));
        Assert.Equal((2, 2), Count(By("", "one") with { ReportedBy = official }, By("", "two") with { ReportedBy = official with { Of = Make.At("china") } }));
    }

    [Fact]
    public void What_nobody_uses_any_longer_has_no_witness() => Assert.Equal((1, 1), Count(By("ministry", "one"), By("institute", "two") with { Rank = Make.At(Rank.Deprecated) }));

    private static Observation By(string who, string article) => Make.Observation(new(500), who, Make.Evidence("500 đầu đạn", article));

    private static (int Articles, int Witnesses) Count(params Observation[] observations)
    {
        var witnesses = Witnesses.Of(Make.Statistic("china", ["đầu đạn"], observations), Articles);
        return (witnesses.Articles.Length, witnesses.Voices.Length);
    }
}
