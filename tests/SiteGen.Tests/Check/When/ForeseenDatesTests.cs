using SiteGen.Check;
using SiteGen.Check.When;
using SiteGen.Model;
using SiteGen.Tests.Check.Who;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.When;

/// <summary>A day of what is only foreseen, beside words that tell what has been.</summary>
public sealed class ForeseenDatesTests
{
    [Theory]
    [InlineData("en", "Ro Tan has asked the court to stop the works. A hearing is expected on 17 December.", "2023-12-17", EventStatus.Planned, "Agrees")]
    [InlineData("en", "Ro Tan has asked the court to stop the works. A hearing is expected on 17 December.", "2022-12-17", EventStatus.Reported, "Open")]
    [InlineData("en", "Ro Tan has asked the court to stop the works. A hearing was held on 17 October.", "2023-10-17", EventStatus.Reported, "Agrees")]
    [InlineData("en", "Ro Tan, who will leave, opened the dam on 17 October.", "2023-10-17", EventStatus.Reported, "Agrees")]
    [InlineData("en", "Ro Tan told of the plan on 17 October.", "2023-10-17", EventStatus.Reported, "Agrees")]
    [InlineData("vi", "Ông Tan đã nộp đơn kiện. Phiên tòa dự kiến diễn ra ngày 17/12.", "2023-12-17", EventStatus.Planned, "Agrees")]
    [InlineData("vi", "Ông Tan đã nộp đơn kiện. Phiên tòa dự kiến diễn ra ngày 17/12.", "2022-12-17", EventStatus.Reported, "Open")]
    [InlineData("vi", "Ông Tan đã nộp đơn kiện. Phiên tòa diễn ra ngày 17/10.", "2023-10-17", EventStatus.Reported, "Agrees")]
    public void No_day_before_the_article_is_read_from_words_that_foresee_one(string language, string text, string date, object status, string result)
    {
        var happening = EventRulesTests.Event(date, (EventStatus)status, Make.Evidence(text)) with { Title = Make.Text("x", language) };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(text, language, "2023-11-08")).Ledger;
        Assert.Equal(result, ledger.First(entry => entry.Kind == CheckKind.EventDate).Result.ToString().Replace("Derived", "Agrees", StringComparison.Ordinal));
    }
}
