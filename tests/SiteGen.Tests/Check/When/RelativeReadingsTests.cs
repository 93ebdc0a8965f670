using SiteGen.Check.When;
using SiteGen.Model;
using SiteGen.Tests.Check.Who;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.When;

/// <summary>What an editor reads words of time as, in an article of Wednesday 8 November 2023.</summary>
public sealed class RelativeReadingsTests
{
    [Theory]
    [InlineData("tuần này", "2023-11-06/2023-11-12", "")]
    [InlineData("tuần này", "2023-11-05/2023-11-11", "")]
    [InlineData("tuần này", "2023-11-06/2023-11-10", "")]
    [InlineData("tuần này", "2023-11-07", "")]
    [InlineData("tuần này", "2023-11-07/2023-11-13", "SG158")]
    [InlineData("tuần này", "2023-11-13/2023-11-19", "SG158")]
    [InlineData("tuần trước", "2023-10-30/2023-11-05", "")]
    [InlineData("tuần trước", "2023-11-06/2023-11-12", "SG158")]
    [InlineData("cuối tuần trước", "2023-11-04/2023-11-05", "")]
    [InlineData("tuần qua", "2023-11-01/2023-11-07", "")]
    [InlineData("năm nay", "2023", "")]
    [InlineData("năm nay", "2023-01/2023-11", "")]
    [InlineData("trong năm nay", "2023", "")]
    [InlineData("năm nay", "2023-05", "SG173")]
    [InlineData("giữa năm nay", "2023-06", "")]
    [InlineData("tháng trước", "2023-10-17", "SG173")]
    [InlineData("đầu năm nay", "2023-01/2023-04", "")]
    [InlineData("đầu năm nay", "2023-08", "SG158")]
    [InlineData("cuối năm ngoái", "2022-10/2022-12", "")]
    [InlineData("cuối năm ngoái", "2022-03", "SG158")]
    [InlineData("trưa nay", "2023-11-08", "")]
    [InlineData("trưa nay", "2023-11-07", "SG158")]
    [InlineData("hôm qua", "2023-11-07", "")]
    [InlineData("hôm qua", "2023-11-06", "SG158")]
    [InlineData("đêm qua", "2023-11-07/2023-11-08", "")]
    [InlineData("từ đầu năm cho đến ngày 19/10", "2023-01-01/2023-10-19", "")]
    [InlineData("từ đầu năm cho đến ngày 19/10", "2023-01-01/2023-10-21", "SG158")]
    [InlineData("sau ngày 19/10", "2023-10-20", "")]
    [InlineData("trong tuần có ngày 19/10", "2023-10", "")]
    [InlineData("mùng 6 Tết", "2023-01-27", "")]
    [InlineData("ngày 29 Tết", "2023-01-20", "")]
    [InlineData("ngày 23 tháng Chạp", "2023-01-14", "")]
    [InlineData("ngày 15/7 âm lịch", "2023-08-30", "")]
    [InlineData("rằm tháng 7", "2023-08-30", "")]
    public void Words_of_time_are_read_as_a_time_that_they_may_mean(string words, string read, string code) => Assert.Equal(code, Codes($"Hai nước đã họp {words}.", words, read));

    [Theory]
    [InlineData("Năm 2021, hai nước đã họp. Vào thời điểm đó, họ im lặng.", "2021", "")]
    [InlineData("Năm 2021, hai nước đã họp. Vào thời điểm đó, họ im lặng.", "2021-05", "SG173")]
    [InlineData("Tháng 5 năm 2021, hai nước đã họp. Vào thời điểm đó, họ im lặng.", "2021-05", "")]
    [InlineData("Cách đây hai năm, hai nước đã họp. Vào thời điểm đó, họ im lặng.", "2021-05", "")]
    public void The_time_spoken_of_is_no_more_exact_than_the_article_has_it(string text, string read, string code) => Assert.Equal(code, Codes(text, "Vào thời điểm đó", read));

    [Theory]
    [InlineData("Ngày 6/11, Mỹ họp. Cùng ngày, Nga họp.", "Cùng ngày", "2023-11-06", "")]
    [InlineData("Ngày 6/11, Mỹ họp. Cùng ngày, Nga họp.", "Cùng ngày", "2023-11-07", "SG158")]
    [InlineData("Ngày 6/11, Mỹ họp. Trước đó một ngày, Nga họp.", "Trước đó một ngày", "2023-11-05", "")]
    [InlineData("Ngày 6/11, Mỹ họp. Trước đó một ngày, Nga họp.", "Trước đó một ngày", "2023-11-06", "SG158")]
    [InlineData("Mỹ họp hôm thứ Hai. Hai ngày sau đó, Nga họp.", "Hai ngày sau đó", "2023-11-08", "")]
    [InlineData("Mỹ họp hôm thứ Hai. Hai ngày sau đó, Nga họp.", "Hai ngày sau đó", "2023-11-07", "SG158")]
    [InlineData("Ngày 2/11, Mỹ họp với Nga. Ngày 6/11, Mỹ họp. Cùng ngày, Nga họp.", "Cùng ngày", "2023-11-02", "")]
    public void A_day_named_by_another_lies_so_far_from_one_that_the_article_gives(string text, string words, string read, string code) =>
        Assert.Equal(code, Codes(text, words, read));

    [Theory]
    [InlineData("Ông nói: “Chúng tôi thua trận đêm nay.”", "đêm nay", "2023-11-07", "")]
    [InlineData("Ông nói: “Chúng tôi thua trận đêm nay.”", "đêm nay", "2023-11-09", "SG158")]
    [InlineData("Ông nói: “Chúng tôi thua trận đêm nay.”", "đêm nay", "2023-10-07", "SG158")]
    [InlineData("Chúng tôi thua trận đêm nay, ông nói.", "đêm nay", "2023-11-07", "SG158")]
    public void What_somebody_calls_today_is_seen_from_the_day_on_which_they_spoke(string text, string words, string read, string code) =>
        Assert.Equal(code, Codes(text, words, read));

    [Theory]
    [InlineData("2023-11-06", "Derived")]
    [InlineData("2023-11-02", "Open")]
    public void A_day_named_by_another_is_open_where_it_goes_on_from_an_earlier_one(string read, string result)
    {
        var evidence = Make.Evidence("Cùng ngày, Nga họp.", reads: Make.ReadsDate("Cùng ngày", read));
        var article = Make.Article("Ngày 2/11, Mỹ họp với Nga. Ngày 6/11, Mỹ họp. Cùng ngày, Nga họp.", "vi", "2023-11-08");
        var ledger = World.Check<Event>(EventRules.Check, EventRulesTests.Event(read, EventStatus.Reported, evidence), article).Ledger;
        Assert.Equal(result, ledger.Single(entry => entry.Kind == CheckKind.EventDate).Result.ToString());
    }

    private static string Codes(string text, string words, string read)
    {
        var fact = EventRulesTests.Event("2023", EventStatus.Reported, Make.Evidence(text.Split(". ")[^1], reads: Make.ReadsDate(words, read)));
        return string.Join(' ', World.Check<Event>((happening, context, log) => RelativeReadings.Check(happening, context).ToList().ForEach(found => log.Finds(CheckKind.EventDate, found)), fact, Make.Article(text, "vi", "2023-11-08"))
            .Diagnostics.Select(found => found.Code));
    }
}
