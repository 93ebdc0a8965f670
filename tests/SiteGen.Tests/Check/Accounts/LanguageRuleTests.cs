using SiteGen.Check.Accounts;
using SiteGen.Diagnostics;
using SiteGen.Tests.Check.Who;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Accounts;

public sealed class LanguageRuleTests
{
    private const string English = "Officials of both countries met in Hà Nội on Monday. They talked about trade, fishing and a bridge over the river, and agreed to meet again.";
    private const string Vietnamese = "Các quan chức của hai nước đã gặp nhau tại Washington hôm thứ Hai. Họ thảo luận về thương mại, nghề cá và một cây cầu, và hẹn gặp lại ở New York.";

    [Theory]
    [InlineData(English, "en", true)]
    [InlineData(English, "vi", false)]
    [InlineData(Vietnamese, "vi", true)]
    [InlineData(Vietnamese, "en", false)]
    [InlineData(Vietnamese, "de", true)]
    [InlineData("Officials met in Oslo.", "vi", true)]
    public void An_article_is_in_the_language_that_its_file_gives(string text, string language, bool isTrue) => Assert.Equal(isTrue ? [] : ["SG185"], Found(text, language).Select(found => found.Code));

    [Theory]
    [InlineData(English, "vi")]
    [InlineData(Vietnamese, "en")]
    public Task The_message_shows_where_the_article_begins(string text, string language) => Verify(DiagnosticPrinter.Print(Assert.Single(Found(text, language))), @case: language);

    private static IEnumerable<Diagnostic> Found(string text, string language) => LanguageRule.Check(World.Context(Make.Article(text, language)).Project);
}
