using System.Collections.Immutable;
using SiteGen.Check.Texts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Texts;

/// <summary>Words of a quote that bear on something which the editor's text leaves out, beside words that bear on what it says.</summary>
public sealed class LeftOutWordsTests
{
    [Theory]
    [InlineData("en", "The city had to take the largest loan possible just to get near to paying for the tram.", "The city had to take the largest loan just to get near to paying for the tram.")]
    [InlineData("en", "The city wants to close the highest possible number of old depots.", "The city wants to close the highest number of old depots.")]
    [InlineData("en", "The city will mend the tram depot as soon as possible after the winter floods.", "The city will mend the tram depot soon after the winter floods.")]
    [InlineData("vi", "Thành phố phải vay khoản lớn nhất có thể, đủ trả tiền xe điện.", "Thành phố phải vay khoản lớn nhất, đủ trả tiền xe điện.")]
    [InlineData("en", "The city will ask a fee of residents who want a second parking space.", "The city will ask a fee for a second parking space.")]
    [InlineData("vi", "Thành phố sẽ thu phí của cư dân muốn có chỗ đỗ xe thứ hai.", "Thành phố sẽ thu phí cho chỗ đỗ xe thứ hai.")]
    public void What_bears_on_no_word_of_the_text_may_be_left_out(string language, string quote, string text) =>
        Assert.DoesNotContain(Found(language, quote, text), found => found.Severity == Severity.Error);

    [Theory]
    [InlineData("en", "The city said a large loan is possible just to get near to paying for the tram.", "The city takes a large loan just to get near to paying for the tram.")]
    [InlineData("en", "It is possible that the largest dam broke in the night.", "The largest dam broke in the night.")]
    [InlineData("vi", "Đập lớn nhất có thể vỡ trong đêm nay.", "Đập lớn nhất vỡ trong đêm nay.")]
    [InlineData("en", "The city will ask a fee of residents who want a second parking space.", "Residents have a second parking space and will pay a fee.")]
    [InlineData("en", "The city jailed a man who may have burned the depot.", "The city jailed a man who burned the depot.")]
    [InlineData("en", "The city met nurses who want to leave the old clinic.", "The city met nurses who leave the old clinic.")]
    public void What_bears_on_the_text_may_not(string language, string quote, string text) => Assert.NotEmpty(Found(language, quote, text));

    private static ImmutableArray<Diagnostic> Found(string language, string quote, string text) =>
        Drafts.Check(FaithfulWords.Check, Make.Article(quote, language), Drafts.Claim(quote, (language, text)));
}
