using SiteGen.Check.Accounts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Check.Who;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Check.Who.Claims;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Accounts;

/// <summary>A claim is about whom what is said names; not about who says it.</summary>
public sealed class AboutRuleTests
{
    [Theory]
    [InlineData("en", "Joe Biden said that China met NATO.", "china", true)]
    [InlineData("en", "Joe Biden said that China met NATO.", "joe-biden", false)]
    [InlineData("en", "Joe Biden said that his visit to China was long.", "joe-biden", true)]
    [InlineData("en", "Joe Biden promised to meet NATO.", "joe-biden", true)]
    [InlineData("en", "China met NATO, said Joe Biden.", "joe-biden", false)]
    [InlineData("en", "Talks will begin, said Joe Biden, a guest of NATO.", "nato", false)]
    [InlineData("en", "Talks will begin, Joe Biden said, and that NATO will come.", "nato", true)]
    [InlineData("en", "Asked about NATO, Joe Biden said that talks will begin.", "nato", true)]
    [InlineData("en", "After a visit to NATO, Joe Biden said that talks will begin.", "nato", false)]
    [InlineData("en", "The White House said that it will close.", "white-house", true)]
    [InlineData("en", "The White House said that talks will begin.", "white-house", false)]
    [InlineData("en", "The White House said that the house will close.", "white-house", true)]
    [InlineData("en", "The White House met NATO.", "white-house", true)]
    [InlineData("en", "Joe Biden warned NATO that talks will begin.", "nato", true)]
    [InlineData("en", "Joe Biden told the WSJ that talks will begin.", "wsj", false)]
    [InlineData("vi", "Đáp lại yêu cầu của NATO, ông Jens Stoltenberg nói điều đó không thể chấp nhận.", "nato", true)]
    [InlineData("vi", "Theo Nhà Trắng, Trung Quốc sẽ đến.", "china", true)]
    [InlineData("vi", "Theo Nhà Trắng, Trung Quốc sẽ đến.", "white-house", false)]
    [InlineData("vi", "Nhà Trắng cho biết sẽ đóng cửa.", "white-house", true)]
    [InlineData("vi", "Nhà Trắng cho biết cuộc họp sẽ diễn ra.", "white-house", false)]
    [InlineData("vi", "Người đứng đầu NATO, ông Jens Stoltenberg cho biết Trung Quốc phát triển kho vũ khí của nó.", "nato", false)]
    [InlineData("vi", "Về NATO, ông Jens Stoltenberg cho biết cuộc họp sẽ diễn ra.", "nato", true)]
    public void Who_speaks_is_not_spoken_of_unless_the_words_say_so(string language, string text, string about, bool isTrue)
    {
        var claim = Claim(text, "article", text.StartsWith("The White House met", StringComparison.Ordinal) ? Own : Named(text.Contains("Biden", StringComparison.Ordinal) ? "joe-biden" : text.Contains("Stoltenberg", StringComparison.Ordinal) ? "jens-stoltenberg" : "white-house"));
        Assert.Equal(isTrue ? [] : ["SG166"], World.Check(AboutRule.Check, claim with { About = Make.Ids(about) }, Make.Article(text, language)).Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public Task The_message_tells_that_it_only_says_it() =>
        Verify(DiagnosticPrinter.Print(Assert.Single(World.Check(AboutRule.Check, Claim(Kimball, "wsj-consultations", Named("daryl-kimball")) with { About = Make.Ids("daryl-kimball") }).Diagnostics)));
}
