using System.Globalization;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Tests.Read.Dates;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("vào ngày 6 tháng 11.", "6.11.?")]
    [InlineData("ngày 30/10 cho biết", "30.10.?")]
    [InlineData("một báo cáo tháng 10 của", "?.10.?")]
    [InlineData("một báo cáo tháng Mười của", "?.10.?")]
    [InlineData("tháng Mười Một", "?.11.?")]
    [InlineData("tháng mười hai năm 2022", "?.12.2022")]
    [InlineData("vào tháng 2.", "?.2.?")]
    [InlineData("Năm 2021, Cố vấn", "?.?.2021")]
    [InlineData("1.000 đầu đạn vào năm 2030", "?.?.2030")]
    [InlineData("6/11/2023", "6.11.2023")]
    [InlineData("6.11.2023", "6.11.2023")]
    [InlineData("6-11-2023", "6.11.2023")]
    [InlineData("2023-11-06", "6.11.2023")]
    [InlineData("6 tháng 11 năm 2023", "6.11.2023")]
    [InlineData("sáng 2/9", "2.9.?")]
    [InlineData("ngày 6 và ngày 7", "6.?.? 7.?.?")]
    [InlineData("tháng 10/2023", "?.10.2023")]
    [InlineData("cuối 2023", "?.?.2023")]
    [InlineData("giai đoạn 2021–2025", "?.?.2021 ?.?.2025")]
    [InlineData("từ năm 2021 đến 2025", "?.?.2021 ?.?.2025")]
    [InlineData("tháng Năm 2023", "?.5.2023")]
    [InlineData("cuộc gặp (2021) và", "?.?.2021")]
    [InlineData("ngày mồng 2 tháng 9", "2.9.?")]
    [InlineData("sáng 5-6", "5.6.?")]
    [InlineData("rạng sáng 5-6-2024", "5.6.2024")]
    [InlineData("đầu tháng 3", "?.3.?")]
    [InlineData("quý III", "?.7-9.?")]
    [InlineData("quý 2 năm 2024", "?.4-6.2024")]
    [InlineData("quý I/2024", "?.1-3.2024")]
    [InlineData("nửa đầu năm 2024", "?.1-6.2024")]
    [InlineData("thập niên 1990", "?.?.1990-1999")]
    [InlineData("những năm 80", "?.?.1980-1989")]
    [InlineData("Niên khóa 2023–2024, Sở", "?.?.2023-2024")]
    [InlineData("từ ngày 3 đến ngày 5 tháng 6", "3.6.? 5.6.?")]
    [InlineData("từ ngày 3 đến 5/6/2024", "3.6.2024 5.6.2024")]
    [InlineData("ngày 5-6 tháng 7", "5.7.? 6.7.?")]
    [InlineData("từ tháng 3 đến tháng 5 năm 2024", "?.3.2024 ?.5.2024")]
    [InlineData("mùa hè năm 2020", "?.?.2020")]
    public void Vietnamese_dates_are_read_part_by_part(string text, string expected) => Assert.Equal(expected, Print(text, "vi"));

    [Theory]
    [InlineData("sau hơn 4 năm")]
    [InlineData("nhanh hơn hai năm")]
    [InlineData("mỗi ngày 6 người")]
    [InlineData("một tháng hai lần")]
    [InlineData("gấp đôi thập niên trước")]
    [InlineData("nửa đầu trận đấu")]
    [InlineData("quý vị")]
    [InlineData("trong những tháng gần đây")]
    [InlineData("đầu năm nay")]
    [InlineData("2/3 số xã")]
    [InlineData("5.200 vũ khí")]
    [InlineData("2023 người")]
    [InlineData("ngày 32 tháng 13")]
    [InlineData("cuối tuần trước")]
    [InlineData("Tôn Hiểu Ba")]
    public void Vietnamese_words_that_only_look_like_dates_are_none(string text) => Assert.Equal("", Print(text, "vi"));

    [Theory]
    [InlineData("on 6 November 2023", "6.11.2023")]
    [InlineData("November 6, 2023", "6.11.2023")]
    [InlineData("Nov. 6", "6.11.?")]
    [InlineData("on October 30 that", "30.10.?")]
    [InlineData("the 6th of November", "6.11.?")]
    [InlineData("an October report", "?.10.?")]
    [InlineData("in October 2023", "?.10.2023")]
    [InlineData("In 2021, they", "?.?.2021")]
    [InlineData("more than 1,000 warheads by 2030", "?.?.2030")]
    [InlineData("from 2021 to 2025", "?.?.2021 ?.?.2025")]
    [InlineData("on May 3", "3.5.?")]
    [InlineData("30/10/2023", "30.10.2023")]
    [InlineData("6/11/2023", "?.?.2023")]
    [InlineData("Sept. 5", "5.9.?")]
    [InlineData("5 September", "5.9.?")]
    [InlineData("in early March", "?.3.?")]
    [InlineData("in the third quarter of 2023", "?.7-9.2023")]
    [InlineData("Q4 2023", "?.10-12.2023")]
    [InlineData("in the first half of 2024", "?.1-6.2024")]
    [InlineData("in the early 1990s", "?.?.1990-1999")]
    [InlineData("from 3 to 5 June 2024", "3.6.2024 5.6.2024")]
    [InlineData("on 9 and 10 February", "9.2.? 10.2.?")]
    [InlineData("June 3 to 5, 2024", "3.6.2024 5.6.2024")]
    [InlineData("from March to May 2024", "?.3.2024 ?.5.2024")]
    [InlineData("in spring 2020", "?.?.2020")]
    public void English_dates_are_read_part_by_part(string text, string expected) => Assert.Equal(expected, Print(text, "en"));

    [Theory]
    [InlineData("China may have 500")]
    [InlineData("May they meet")]
    [InlineData("two thirds of 2030 villages")]
    [InlineData("they march on")]
    [InlineData("every 6 days")]
    [InlineData("in 20,300 villages")]
    [InlineData("on the 2/3 majority")]
    [InlineData("the first half of the match")]
    [InlineData("a man in his 90s")]
    public void English_words_that_only_look_like_dates_are_none(string text) => Assert.Equal("", Print(text, "en"));

    [Fact]
    public void Without_a_grammar_only_iso_dates_are_read()
    {
        Assert.Equal("6.11.2023", Print("am 2023-11-06", "de"));
        Assert.Equal("", Print("am 6. November 2023", "de"));
    }

    [Fact]
    public void The_span_holds_the_words_that_make_it_a_date()
    {
        const string text = "đã gặp vào ngày 6 tháng 11 tại đó";
        Assert.Equal("ngày 6 tháng 11", DateReader.Read(text, TextSpan.Whole(text), Vietnamese.Grammar).Single().Span.In(text));
    }

    internal static string Print(string text, string language) => string.Join(' ', DateReader.Read(text, TextSpan.Whole(text), Grammar.For(language))
        .Select(date => $"{Part(date.Day)}.{Part(date.Month)}{To(date.Month, date.LastMonth)}.{Part(date.Year)}{To(date.Year, date.LastYear)}"));

    private static string To(int? first, int? last) => last > first ? $"-{Part(last)}" : "";

    private static string Part(int? part) => part?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
