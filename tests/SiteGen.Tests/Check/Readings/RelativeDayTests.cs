using SiteGen.Check;
using SiteGen.Check.When;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Readings;

/// <summary>Days and periods that are seen from the article's date, each as the words mean it and with another; 8 November 2023 is a Wednesday.</summary>
public sealed class RelativeDayTests
{
    [Theory]
    [InlineData("en", "The dam of Dorn broke on Tuesday.", "2023-11-07", "agrees")]
    [InlineData("en", "The dam of Dorn broke on Tuesday.", "2023-11-08", "refused")]
    [InlineData("en", "The dam of Dorn broke on Tuesday.", "2023-10-31", "refused")]
    [InlineData("en", "The dam of Dorn broke late on Sunday.", "2023-11-05", "agrees")]
    [InlineData("en", "The dam of Dorn broke late on Sunday.", "2023-11-12", "refused")]
    [InlineData("en", "The dam of Dorn broke Monday night.", "2023-11-06", "agrees")]
    [InlineData("en", "The dam of Dorn broke Monday night.", "2023-11-05", "refused")]
    [InlineData("en", "On Wednesday the dam of Dorn broke.", "2023-11-08", "agrees")]
    [InlineData("en", "On Wednesday the dam of Dorn broke.", "2023-11-01", "refused")]
    [InlineData("en", "The dam of Dorn broke on Tuesday last week.", "2023-10-31", "agrees")]
    [InlineData("en", "The dam of Dorn broke on Tuesday last week.", "2023-11-07", "refused")]
    [InlineData("en", "The dam of Dorn broke last Friday.", "2023-11-03", "agrees")]
    [InlineData("en", "The dam of Dorn broke last Friday.", "2023-11-04", "refused")]
    [InlineData("en", "The dam of Dorn broke yesterday.", "2023-11-07", "agrees")]
    [InlineData("en", "The dam of Dorn broke yesterday.", "2023-11-06", "refused")]
    [InlineData("en", "The dam of Dorn broke today.", "2023-11-08", "agrees")]
    [InlineData("en", "The dam of Dorn broke this morning.", "2023-11-08", "agrees")]
    [InlineData("en", "The dam of Dorn broke this morning.", "2023-11-07", "refused")]
    [InlineData("en", "The dam of Dorn broke last night.", "2023-11-07", "agrees")]
    [InlineData("en", "The dam of Dorn broke last night.", "2023-11-08", "open")]
    [InlineData("en", "The dam of Dorn broke last night.", "2023-11-06", "refused")]
    [InlineData("en", "The dam of Dorn broke on the following Tuesday.", "2023-11-07", "open")]
    [InlineData("en", "The dam of Dorn broke on Wednesday, 1 November.", "2023-11-01", "agrees")]
    [InlineData("en", "The dam of Dorn broke on Wednesday, 1 November.", "2023-11-08", "refused")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ hôm thứ Ba.", "2023-11-07", "agrees")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ hôm thứ Ba.", "2023-11-08", "refused")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ hôm thứ Ba.", "2023-10-31", "refused")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ chiều thứ hai.", "2023-11-06", "agrees")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ chiều thứ hai.", "2023-11-07", "refused")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ vào Chủ nhật.", "2023-11-05", "agrees")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ vào Chủ nhật.", "2023-11-06", "refused")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ hôm thứ Ba tuần trước.", "2023-10-31", "agrees")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ hôm thứ Ba tuần trước.", "2023-11-07", "refused")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ hôm qua.", "2023-11-07", "agrees")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ hôm qua.", "2023-11-08", "refused")]
    [InlineData("vi", "Sáng nay, đập Bến Dừa đã vỡ.", "2023-11-08", "agrees")]
    [InlineData("vi", "Sáng nay, đập Bến Dừa đã vỡ.", "2023-11-07", "refused")]
    [InlineData("vi", "Đêm qua, đập Bến Dừa đã vỡ.", "2023-11-07", "agrees")]
    [InlineData("vi", "Đêm qua, đập Bến Dừa đã vỡ.", "2023-11-08", "open")]
    [InlineData("vi", "Đêm qua, đập Bến Dừa đã vỡ.", "2023-11-05", "refused")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ hôm thứ Ba (7/11).", "2023-11-07", "agrees")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ lần thứ ba.", "2023-11-07", "refused")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ vào thứ Ba sau đó.", "2023-11-07", "open")]
    [InlineData("vi", "Thứ bảy tuần trước, đập Bến Dừa đã vỡ.", "2023-11-04", "agrees")]
    [InlineData("vi", "Thứ bảy tuần trước, đập Bến Dừa đã vỡ.", "2023-11-05", "refused")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ vào thứ Bảy vừa qua.", "2023-11-04", "agrees")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ vào thứ Bảy vừa qua.", "2023-10-28", "refused")]
    [InlineData("en", "The dam of Dorn broke last Saturday.", "2023-11-04", "agrees")]
    [InlineData("en", "The dam of Dorn broke last Saturday.", "2023-10-28", "refused")]
    [InlineData("en", "The dam of Dorn broke last Tuesday.", "2023-10-31", "agrees")]
    public void What_happened_on_a_day_of_the_week_was_on_the_latest_not_after_the_article(string language, string text, string date, string verdict) =>
        Assert.Equal(verdict, Check(language, text, date, "2023-11-08", EventStatus.Reported));

    [Theory]
    [InlineData("en", "The dam of Dorn will open on Friday.", "2023-11-10", "agrees")]
    [InlineData("en", "The dam of Dorn will open on Friday.", "2023-11-11", "refused")]
    [InlineData("en", "The dam of Dorn will open on Friday.", "2023-11-17", "refused")]
    [InlineData("en", "The dam of Dorn will open tomorrow.", "2023-11-09", "agrees")]
    [InlineData("en", "The dam of Dorn will open tomorrow.", "2023-11-10", "refused")]
    [InlineData("vi", "Đập Bến Dừa sẽ mở vào thứ Sáu.", "2023-11-10", "agrees")]
    [InlineData("vi", "Đập Bến Dừa sẽ mở vào thứ Sáu.", "2023-11-11", "refused")]
    [InlineData("vi", "Đập Bến Dừa sẽ mở vào thứ Ba tuần tới.", "2023-11-14", "agrees")]
    [InlineData("vi", "Đập Bến Dừa sẽ mở vào thứ Ba tuần tới.", "2023-11-21", "refused")]
    public void What_is_planned_for_one_is_on_the_next(string language, string text, string date, string verdict) =>
        Assert.Equal(verdict, Check(language, text, date, "2023-11-08", EventStatus.Planned));

    [Theory]
    [InlineData("en", "The dam of Dorn broke on Tuesday.", "2023-11-07", "open")]
    [InlineData("en", "The dam of Dorn broke on Tuesday.", "2023-11-08", "refused")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ hôm qua.", "2023-11-07", "open")]
    public void Without_the_articles_date_the_day_is_open_and_a_wrong_weekday_is_refused(string language, string text, string date, string verdict) =>
        Assert.Equal(verdict, Check(language, text, date, null, EventStatus.Reported));

    [Theory]
    [InlineData("vi", "5 tháng đầu năm 2022, Kelva đã mở cảng.", "2022-01/2022-05", "agrees")]
    [InlineData("vi", "5 tháng đầu năm 2022, Kelva đã mở cảng.", "2022-01/2022-06", "refused")]
    [InlineData("vi", "Trong chín tháng đầu năm, Kelva đã mở cảng.", "2023-01/2023-09", "agrees")]
    [InlineData("vi", "Trong chín tháng đầu năm, Kelva đã mở cảng.", "2022-01/2022-09", "refused")]
    [InlineData("vi", "Trong 8 tháng năm 2023, Kelva đã mở cảng.", "2023-01/2023-08", "agrees")]
    [InlineData("vi", "Trong 8 tháng năm 2023, Kelva đã mở cảng.", "2023-08", "refused")]
    [InlineData("vi", "Nửa đầu năm, Kelva đã mở cảng.", "2023-01/2023-06", "agrees")]
    [InlineData("vi", "Nửa đầu năm, Kelva đã mở cảng.", "2023-07/2023-12", "refused")]
    [InlineData("vi", "Quý đầu năm 2023, Kelva đã mở cảng.", "2023-01/2023-03", "agrees")]
    [InlineData("en", "In the first nine months of 2023 Kelva opened the port.", "2023-01/2023-09", "agrees")]
    [InlineData("en", "In the first nine months of 2023 Kelva opened the port.", "2023-01/2023-10", "refused")]
    [InlineData("en", "In the first half of the year Kelva opened the port.", "2023-01/2023-06", "agrees")]
    [InlineData("en", "In the first half of the year Kelva opened the port.", "2022-01/2022-06", "refused")]
    public void Months_that_are_counted_from_an_end_of_the_year_are_a_period(string language, string text, string date, string verdict) =>
        Assert.Equal(verdict, Check(language, text, date, "2023-11-08", EventStatus.Reported));

    [Theory]
    [InlineData("The budget plan was approved on Tuesday.", "")]
    [InlineData("The plans were rejected on Tuesday.", "")]
    [InlineData("Kelva plans a vote on Tuesday.", "foreseen")]
    public void A_plan_that_was_approved_is_no_event_to_come(string text, string verdict) =>
        Assert.Equal(verdict == "foreseen", Checked("en", text, "2023-11-07", "2023-11-08", EventStatus.Reported).Diagnostics.Any(problem => problem.Code == "SG154"));

    private static string Check(string language, string text, string date, string? published, EventStatus status)
    {
        var (log, diagnostics) = Checked(language, text, date, published, status);
        return diagnostics.Any(problem => problem.Code is "SG150" or "SG151" or "SG152") ? "refused"
            : log.Entries.Any(entry => entry.Kind == CheckKind.EventDate && entry.Result.IsCarried()) ? "agrees" : "open";
    }

    private static (CheckLog Log, List<Diagnostic> Diagnostics) Checked(string language, string text, string date, string? published, EventStatus status)
    {
        var evidence = Make.Evidence(text);
        Event happening = new()
        {
            Id = "event",
            File = Make.File("content/events/event.yaml"),
            Added = Make.Date("2023-11-20"),
            Title = Make.Text("Event"),
            Date = Make.Date(date),
            Status = Make.At(status),
            Participants = [],
            Evidence = [evidence],
        };
        CheckContext context = new(Make.Project(NumbersBench.Bodies, Make.Article(text, language, published)));
        context.Passages[evidence] = new(context.Project.Articles[0], [new(0, text.Length)]);
        DiagnosticBag diagnostics = new();
        CheckLog log = new(happening, diagnostics);
        EventRules.Check(happening, context, log);
        return (log, [.. diagnostics.Sorted()]);
    }
}
