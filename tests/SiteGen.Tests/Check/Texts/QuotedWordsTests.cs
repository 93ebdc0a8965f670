using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Check.Texts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using SiteGen.Text;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Texts;

public sealed class QuotedWordsTests
{
    private const string Vietnamese = "Bộ này nói rằng kho vũ khí “hoàn toàn nhằm mục đích phòng thủ”, và chưa bình luận gì thêm.";
    private const string English = "The ministry said that the arsenal is “entirely for defensive purposes”, and did not comment further.";

    [Theory]
    [InlineData("vi", Vietnamese, "Kho vũ khí “hoàn toàn nhằm mục đích phòng thủ”.", "Kho vũ khí “hoàn toàn nhằm mục đích tấn công”.")]
    [InlineData("vi", Vietnamese, "“Hoàn toàn nhằm mục đích phòng thủ.”", "“Hoàn toàn phòng thủ.”")]
    [InlineData("vi", Vietnamese, "Kho vũ khí \"nhằm […] phòng thủ\".", "Kho vũ khí \"nhằm mục đích phòng thu\".")]
    [InlineData("vi", Vietnamese, "Kho vũ khí “[[ministry|hoàn toàn]] nhằm mục đích phòng thủ”.", "Kho vũ khí “[[ministry|gần như]] nhằm mục đích phòng thủ”.")]
    [InlineData("en", English, "It is “entirely for defensive purposes”.", "It is “purely for defensive purposes”.")]
    [InlineData("en", English, "It is “entirely for defensive purposes,” and no more.", "It is “for offensive purposes,” and no more.")]
    [InlineData("en", English, "It is for “defensive” purposes.", "It is for “defen” purposes.")]
    public void What_stands_between_quotation_marks_stands_in_the_article(string language, string article, string right, string wrong)
    {
        Assert.Empty(Check(language, article, Claim(language, article, right)));
        Assert.Equal(["SG178"], Check(language, article, Claim(language, article, wrong)).Select(problem => problem.Code));
    }

    [Fact]
    public void A_quotation_in_another_language_than_the_articles_is_the_editors_translation() =>
        Assert.Empty(Check("vi", Vietnamese, Drafts.Claim(Vietnamese, ("vi", "Kho vũ khí để phòng thủ."), ("en", "It is “entirely for defensive purposes”."))));

    [Theory]
    [InlineData("It is “entirely for defensive ngọn đồi”.", 1)]
    [InlineData("It is “mục đích phòng thủ”, that is, “for defence”.", 0)]
    [InlineData("The “đầu tiên” of the café is “déjà vu”.", 1)]
    [InlineData("The hill is called ngọn đồi.", 0)]
    public void Words_of_the_articles_language_in_such_a_translation_stand_in_the_article(string text, int wrong) =>
        Assert.Equal(Enumerable.Repeat("SG178", wrong), Check("vi", Vietnamese, Drafts.Claim(Vietnamese, ("vi", "Kho vũ khí để phòng thủ."), ("en", text))).Select(problem => problem.Code));

    [Fact]
    public void A_mark_without_its_partner_quotes_nothing() => Assert.Empty(Check("en", English, Claim("en", English, "A barrel of 5\" and “more.")));

    [Fact]
    public void On_a_page_the_words_of_a_link_quote_what_it_leads_to()
    {
        var claim = Claim("vi", Vietnamese, "Để phòng thủ.");
        var context = new CheckContext(Drafts.Project(Make.Article(Vietnamese), claim));

        Assert.Empty(QuotedWords.Check(Page("Bộ gọi kho là [[claim|“hoàn toàn nhằm mục đích phòng thủ”]], theo “cách nói” ấy."), context));
        Assert.Equal(["SG178"], QuotedWords.Check(Page("Bộ gọi kho là [[claim|“hoàn toàn nhằm mục đích tấn công”]]."), context).Select(problem => problem.Code));
    }

    [Fact]
    public Task The_message_shows_the_nearest_words() =>
        Verify(string.Concat(Check("vi", Vietnamese, Claim("vi", Vietnamese, "Kho vũ khí “hoàn toàn nhằm mục đích tấn công”.")).Select(DiagnosticPrinter.Print)));

    internal static MarkdownPage Page(string body, string language = "vi", string title = "Trang")
    {
        var file = Make.File("content/pages/page.md", body);
        return new("page", language, file, Make.At(title), null, null, body, new(file, TextSpan.Whole(body)));
    }

    private static Claim Claim(string language, string article, string text) => Drafts.Claim(article, (language, text));

    private static ImmutableArray<Diagnostic> Check(string language, string article, Fact fact) => Drafts.Check(QuotedWords.Check, Make.Article(article, language), fact);
}
