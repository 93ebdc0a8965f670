using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Check.When;
using SiteGen.Model;
using SiteGen.Tests.Check.Who;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.When;

/// <summary>Days with which a sentence of an event leads, of which it has several, or that end after its article.</summary>
public sealed class LedDatesTests
{
    [Theory]
    [InlineData("NDK - Ngày 24/11, cử tri Kelva sẽ đi bỏ phiếu.", EventStatus.Planned, "Agrees")]
    [InlineData("NDK - Ngày 24/11, cử tri Kelva sẽ đi bỏ phiếu.", EventStatus.Reported, "Failed")]
    [InlineData("Ngày 24/11, hội đồng quyết định sẽ mở cảng Kelva.", EventStatus.Reported, "not failed")]
    [InlineData("Ngày 24/11, cử tri Kelva đã đi bỏ phiếu.", EventStatus.Reported, "Agrees")]
    public void What_only_says_when_hides_no_word_that_foresees(string text, object status, string result)
    {
        var read = Of(CheckKind.Status, text, "2023-11-24", (EventStatus)status, "…", "2023-11").Single();
        Assert.True(result == "not failed" ? read != "Failed" : read == result, read);
    }

    [Theory]
    [InlineData("2023-11-06/2023-11-07", "Agrees")]
    [InlineData("2023-11-06/2023-11-08", "Failed")]
    [InlineData("2023-11-05/2023-11-07", "Failed")]
    [InlineData("2022-11-06/2022-11-07", "Failed")]
    public void What_has_begun_may_end_after_the_article(string date, string result) => Assert.Equal(result,
        Of(CheckKind.EventDate, "Từ ngày 6 – 7/11, bà Lam dẫn đầu một đoàn thăm Kelva.", date, EventStatus.Reported, "Bà Lam thăm Kelva", "2023-11-06").First());

    [Theory]
    [InlineData("Viện Sậy công bố kết quả thăm dò", "2023-11-04", "Agrees")]
    [InlineData("Viện Sậy công bố kết quả thăm dò", "2023-11-01", "Open")]
    [InlineData("Cuộc thăm dò của Viện Sậy", "2023-11-01", "Agrees")]
    public void A_day_at_which_the_title_stands_is_that_of_the_event(string title, string date, string result) => Assert.Equal(result, Of(CheckKind.EventDate,
        "Viện Sậy ngày 4/11 công bố kết quả thăm dò tiến hành từ ngày 1-2/11.", date, EventStatus.Reported, title, "2023-11-06").First());

    [Theory]
    [InlineData("Trận giao hữu với Kelva", "2023-12-01", "Agrees")]
    [InlineData("Trận giao hữu với Kelva", "2023-11-25", "Open")]
    public void A_name_before_a_day_ties_it_to_the_title(string title, string date, string result) => Assert.Equal(result, Of(CheckKind.EventDate,
        "Đội tập trung vào ngày 25/11 tới để chuẩn bị cho trận giao hữu gặp Kelva vào ngày 1/12.", date, EventStatus.Planned, title, "2023-11-06").First());

    [Theory]
    [InlineData("Lúc 8 giờ (giờ Hà Nội) ngày 6/11/2023, động đất xảy ra tại Tân Lam.", "Hà Nội", "Open")]
    [InlineData("Lúc 8 giờ (giờ Hà Nội) ngày 6/11/2023, động đất xảy ra tại Tân Lam.", "Tân Lam", "Agrees")]
    [InlineData("Lúc 8 giờ ngày 6/11/2023, động đất xảy ra ở Hà Nội.", "Hà Nội", "Agrees")]
    public void By_whose_clock_it_was_is_no_place(string text, string place, string result)
    {
        var happening = EventRulesTests.Event("2023-11-06", EventStatus.Reported, Make.Evidence(text)) with { Place = Make.Text(place, "vi") };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(text, "vi", "2023-11-06")).Ledger;
        Assert.Equal(result, ledger.Single(entry => entry.Kind == CheckKind.EventPlace).Result.ToString());
    }

    private static ImmutableArray<string> Of(CheckKind kind, string text, string date, EventStatus status, string title, string published)
    {
        var happening = EventRulesTests.Event(date, status, Make.Evidence(text)) with { Title = Make.Text(title, "vi") };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(text, "vi", published)).Ledger;
        return [.. ledger.Where(entry => entry.Kind == kind).Select(entry => entry.Result.ToString().Replace("Derived", "Agrees", StringComparison.Ordinal))];
    }
}
