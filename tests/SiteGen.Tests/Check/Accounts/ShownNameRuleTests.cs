using SiteGen.Check;
using SiteGen.Check.Accounts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Accounts;

public sealed class ShownNameRuleTests
{
    private const string Text = "Ông Tôn Hiểu Ba đến. Hoà Bình là một tỉnh. Sun Xiaobo có mặt.";

    [Theory]
    [InlineData("Tôn Hiểu Bá", true)]
    [InlineData("Ton Hieu Ba", true)]
    [InlineData("Tôn Hiểu Ba", false)]
    [InlineData("TÔN HIỂU BA", false)] // A capital is no slip that a reader minds.
    [InlineData("Hòa Bình", false)] // Another place of the tone is another custom.
    [InlineData("Tôn Hiểu Bình", false)] // No article has anything near, and the person may be named otherwise.
    [InlineData("Bá", false)]
    public void A_name_that_pages_show_has_the_accents_that_the_article_has(string shown, bool isWarned) =>
        Assert.Equal(isWarned ? ["SG187"] : [], Codes(Make.Person("sun", shown, "Sun Xiaobo"), Make.Article(Text)));

    [Fact]
    public void The_spelling_of_the_article_may_be_an_alias_already() =>
        Assert.Equal(["SG187"], Codes(Make.Person("sun", "Tôn Hiểu Bá", "Tôn Hiểu Ba"), Make.Article(Text)));

    [Fact]
    public void The_same_letters_may_be_somebody_elses_name() =>
        Assert.Empty(Codes(Make.Person("sun", "Tôn Hiểu Bá", "Sun Xiaobo"), Make.Article(Text), Make.Organization("other", "Tôn Hiểu Ba")));

    [Fact]
    public void A_name_in_a_language_that_no_article_has_is_the_editors() =>
        Assert.Empty(Codes(Make.Person("sun", "Tôn Hiểu Bá", "Sun Xiaobo"), Make.Article(Text, "en")));

    private static IEnumerable<string> Codes(Person person, Article article, params Organization[] others)
    {
        var found = new DiagnosticBag();
        ShownNameRule.Check(person, new(Make.Project(others, article) with { People = [person] }), new CheckLog(person, found));
        return found.Sorted().Select(problem => problem.Code);
    }
}
