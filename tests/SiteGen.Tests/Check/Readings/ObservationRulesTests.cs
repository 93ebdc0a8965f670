using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Readings;

/// <summary>Short sentences, each whole an article of 6 November 2023 and a quote; what is said of them is "value unit subject reporter; qualifier kind as_of".</summary>
public sealed class ObservationRulesTests
{
    [Theory]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc hiện có hơn 500 đầu đạn.", "500 đầu đạn china pentagon; more-than reported 2023-11")]
    [InlineData("vi", "Lầu Năm Góc cho biết Trung Quốc có từ 300 đến 350 đầu đạn.", "300-350 đầu đạn china pentagon; - reported -")]
    [InlineData("vi", "Trung Quốc được Lầu Năm Góc ước tính có 500 đầu đạn.", "500 đầu đạn china pentagon; - estimated -")]
    [InlineData("vi", "Lầu Năm Góc ước tính rằng Trung Quốc có khoảng 500 đầu đạn.", "500 đầu đạn china pentagon; about estimated -")]
    [InlineData("vi", "Theo Lầu Năm Góc, số đầu đạn của Trung Quốc tăng từ 30 lên 45.", "45 đầu đạn china pentagon; - reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, số đầu đạn của Trung Quốc tăng từ 30 lên 45.", "30 đầu đạn china pentagon; - reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, Nga có 300 đầu đạn, Trung Quốc có 500 đầu đạn.", "500 đầu đạn china pentagon; - reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, Nga có 500 đầu đạn, Trung Quốc có hơn 500 đầu đạn.", "500 đầu đạn china pentagon; more-than reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, hai phần ba đầu đạn của Nga đã cũ.", "2/3 đầu đạn russia pentagon; - reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc dự kiến có 1,2 triệu quân vào năm 2030.", "1200000 quân china pentagon; - projected 2030")]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc có nhiều hơn 500 đầu đạn.", "500 đầu đạn china pentagon; - reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc có nhiều hơn 500 đầu đạn.", "500 đầu đạn china pentagon; more-than reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, 30% đầu đạn của Nga đã cũ.", "30 phần trăm russia pentagon; - reported -")]
    [InlineData("vi", "Năm 2021 Trung Quốc có 400 đầu đạn, Lầu Năm Góc cho biết.", "400 đầu đạn china pentagon; - reported 2021")]
    [InlineData("en", "China has more than 500 warheads, according to the Pentagon.", "500 warheads china pentagon; more-than reported -")]
    [InlineData("en", "The Pentagon said that China may have 1,000 warheads by 2030.", "1000 warheads china pentagon; - projected 2030")]
    [InlineData("en", "According to an October report by the Pentagon, China now has about 500 warheads.", "500 warheads china pentagon; about reported 2023-10")]
    [InlineData("en", "China has between 300 and 350 warheads, the Pentagon said.", "300-350 warheads china pentagon; - reported -")]
    [InlineData("en", "A study by the Pentagon shows that China is two years faster than predicted.", "2 years china pentagon; - reported -")]
    [InlineData("en", "China is estimated to have 500 warheads, the Pentagon said.", "500 warheads china pentagon; - estimated -")]
    [InlineData("en", "In 2021 China had 400 warheads, said the Pentagon.", "400 warheads china pentagon; - reported 2021")]
    [InlineData("en", "The Pentagon said in May that China had 400 warheads.", "400 warheads china pentagon; - reported 2023-05")]
    [InlineData("vi", "Năm 2021, Trung Quốc có 400 đầu đạn, Lầu Năm Góc cho biết.", "400 đầu đạn china pentagon; - reported 2021")]
    [InlineData("vi", "Tính đến cuối năm 2022, Trung Quốc có 400 đầu đạn, Lầu Năm Góc cho biết ngày 30/10.", "400 đầu đạn china pentagon; - reported 2022")]
    [InlineData("vi", "Năm 2021, theo Lầu Năm Góc, Trung Quốc có 400 đầu đạn.", "400 đầu đạn china pentagon; - reported 2021")]
    [InlineData("vi", "Năm 2021, Lầu Năm Góc dự báo Trung Quốc sẽ có 1.000 đầu đạn vào năm 2030.", "1000 đầu đạn china pentagon; - projected 2030")]
    [InlineData("en", "According to the Pentagon, China had 400 warheads, as of October 2022.", "400 warheads china pentagon; - reported 2022-10")]
    [InlineData("vi", "Theo Lầu Năm Góc, số đầu đạn của Trung Quốc tăng gấp đôi so với năm 2019.", "2 lần china pentagon; - reported 2023")]
    [InlineData("vi", "Theo Lầu Năm Góc, số đầu đạn của Trung Quốc giảm từ 60 xuống 45 đầu đạn.", "60 đầu đạn china pentagon; - reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc có trong khoảng 15 đến 20 đầu đạn.", "15-20 đầu đạn china pentagon; - reported -")]
    [InlineData("en", "China has 45 warheads, compared with 60 in 2019, the Pentagon said.", "45 warheads china pentagon; - reported 2023")]
    [InlineData("en", "The Pentagon said that China doubled its arsenal.", "2 times china pentagon; - reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, từ năm 2015 Trung Quốc có 500 đầu đạn.", "500 đầu đạn china pentagon; - reported 2015/2023")]
    [InlineData("vi", "Theo Lầu Năm Góc, từ năm 2015 Trung Quốc có 500 đầu đạn.", "500 đầu đạn china pentagon; - reported 2015")]
    [InlineData("vi", "Niên khóa 2021–2022, Nga có 300 đầu đạn, Lầu Năm Góc viết ngày 5/11.", "300 đầu đạn russia pentagon; - reported 2021/2022")]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc có 500 đầu đạn so với cuối tháng 5.", "500 đầu đạn china pentagon; - reported 2023-11")]
    [InlineData("vi", "Nga đã họp vào ngày 15 tháng 12. Theo Lầu Năm Góc, Trung Quốc có 500 đầu đạn.", "500 đầu đạn china pentagon; - reported 2022-12")]
    [InlineData("en", "Russia met on 4 November. China has 500 warheads, the Pentagon said.", "500 warheads china pentagon; - reported 2023-11-04")]
    [InlineData("en", "Russia met on 4 November. China has 500 warheads, the Pentagon said.", "500 warheads china pentagon; - reported 2023-11")]
    [InlineData("vi", "Theo Lầu Năm Góc, về đầu đạn Nga sở hữu 500 chiếc.", "500 đầu đạn russia pentagon; - reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, đầu đạn của Nga nay là 500 và đang tăng.", "500 đầu đạn russia pentagon; - reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, Nga có nhiều hơn 500 tàu so với Trung Quốc.", "500 tàu russia pentagon; - reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, số xe của Nga tăng 2 điểm phần trăm.", "2 điểm phần trăm russia pentagon; - reported -")]
    [InlineData("en", "Despite earlier estimates China has 500 warheads, the Pentagon said.", "500 warheads china pentagon; - reported -")]
    [InlineData("en", "The Pentagon said that warheads in China rose to 500 overnight.", "500 warheads china pentagon; - reported -")]
    [InlineData("en", "The Pentagon said that warheads in China numbered 500 last year.", "500 warheads china pentagon; - reported -")]
    [InlineData("en", "Russia has 500 planned warheads, the Pentagon said.", "500 warheads russia pentagon; - projected -")]
    public void What_the_words_carry_passes(string language, string text, string said) => Assert.Equal("", NumbersBench.Check(language, text, said).Printed);

    [Theory]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc hiện có hơn 500 đầu đạn.", "50 đầu đạn china pentagon; more-than reported 2023-11", "SG120")]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc hiện có hơn 500 đầu đạn.", "500 tên lửa china pentagon; more-than reported 2023-11", "SG121")]
    [InlineData("vi", "Theo Lầu Năm Góc, Nga có 500 đầu đạn và 300 tên lửa.", "300 đầu đạn russia pentagon; - reported -", "SG121")]
    [InlineData("vi", "Theo Lầu Năm Góc, Nga có 500 đầu đạn trên 300 tàu.", "300 đầu đạn russia pentagon; more-than reported -", "SG121")]
    [InlineData("vi", "Lầu Năm Góc cho biết Trung Quốc có từ 300 đến 350 đầu đạn.", "300 đầu đạn china pentagon; - reported -", "SG122")]
    [InlineData("vi", "Lầu Năm Góc cho biết Trung Quốc có 300 tàu và 350 đầu đạn.", "300-350 tàu china pentagon; - reported -", "SG122")]
    [InlineData("vi", "Theo Lầu Năm Góc, từ năm 2015 Trung Quốc có 500 đầu đạn.", "500 đầu đạn china pentagon; - reported 2014/2023", "SG139")]
    [InlineData("vi", "Theo Lầu Năm Góc, từ năm 2015 Trung Quốc có 500 đầu đạn.", "500 đầu đạn china pentagon; - reported 2015/2020", "SG139")]
    [InlineData("vi", "Niên khóa 2021–2022, Nga có 300 đầu đạn, Lầu Năm Góc viết ngày 5/11.", "300 đầu đạn russia pentagon; - reported 2023-11", "SG135")]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc có 500 đầu đạn so với cuối tháng 5.", "500 đầu đạn china pentagon; - reported 2023-05", "SG139")]
    [InlineData("vi", "Nga sẽ họp vào ngày 15 tháng 12. Theo Lầu Năm Góc, Trung Quốc có 500 đầu đạn.", "500 đầu đạn china pentagon; - reported 2022-12", "SG139")]
    [InlineData("en", "Russia met on 4 November. China has 500 warheads, the Pentagon said.", "500 warheads china pentagon; - reported 2023-11-06", "SG139")]
    [InlineData("vi", "Theo Lầu Năm Góc, Nga có 300 đầu đạn, Trung Quốc có 500 đầu đạn.", "500 đầu đạn russia pentagon; - reported -", "SG123")]
    [InlineData("vi", "Theo Lầu Năm Góc, Nga có nhiều đầu đạn hơn Trung Quốc với 500 đầu đạn.", "500 đầu đạn china pentagon; - reported -", "SG123")]
    [InlineData("vi", "Theo Lầu Năm Góc, nước này có 500 đầu đạn.", "500 đầu đạn china pentagon; - reported -", "SG124")]
    [InlineData("vi", "Theo Lầu Năm Góc, Nga có 500 đầu đạn, Trung Quốc có gần 500 đầu đạn.", "500 đầu đạn us pentagon; about reported -", "SG125")]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc có nhiều hơn 500 đầu đạn.", "500 đầu đạn china pentagon; about reported -", "SG131")]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc có 500 đầu đạn trở lên.", "500 đầu đạn china pentagon; - reported -", "SG130")]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc dự kiến có 1,2 triệu quân vào năm 2030.", "1200000 quân china pentagon; - reported 2030", "SG133")]
    [InlineData("vi", "Theo Lầu Năm Góc, năm 2030 Trung Quốc có 1.000 đầu đạn.", "1000 đầu đạn china pentagon; - reported 2030", "SG133")]
    [InlineData("vi", "Năm 2021 Trung Quốc có 400 đầu đạn, Lầu Năm Góc cho biết.", "400 đầu đạn china pentagon; - reported 2022", "SG135")]
    [InlineData("vi", "Theo Nga, Trung Quốc có 500 đầu đạn.", "500 đầu đạn china pentagon; - reported -", "SG137")]
    [InlineData("vi", "Vào tháng 10 Trung Quốc có 500 đầu đạn, Lầu Năm Góc cho biết.", "500 đầu đạn china pentagon; - reported 2023-10-02", "SG139")]
    [InlineData("en", "China has more than 500 warheads, according to the Pentagon.", "500 warheads china russia; more-than reported -", "SG137")]
    [InlineData("en", "China has more than 500 warheads, according to the Pentagon.", "500 warheads pentagon pentagon; more-than reported -", "SG123")]
    [InlineData("en", "The Pentagon said that China may have 1,000 warheads by 2030.", "1000 warheads china pentagon; - reported 2030", "SG133")]
    [InlineData("en", "The Pentagon said that China may have 1,000 warheads by 2030.", "1000 warheads china pentagon; - projected 2023", "SG135")]
    [InlineData("en", "The Pentagon said that China may have 1,000 warheads by 2030.", "1 warheads china pentagon; - projected 2030", "SG120")]
    [InlineData("en", "China has 500 warheads, the Pentagon said.", "500 warheads china pentagon; - projected -", "SG134")]
    [InlineData("en", "China has 500 warheads, the Pentagon said.", "500 warheads china pentagon; about reported -", "SG132")]
    [InlineData("vi", "Năm 2021, theo Lầu Năm Góc, Trung Quốc có 400 đầu đạn.", "400 đầu đạn china pentagon; - reported 2022", "SG135")]
    [InlineData("vi", "Năm 2030, theo Lầu Năm Góc, Trung Quốc có 400 đầu đạn.", "400 đầu đạn china pentagon; - reported 2030", "SG133")]
    [InlineData("en", "According to the Pentagon, China had 400 warheads, as of October 2022.", "400 warheads china pentagon; - reported 2023-10", "SG135")]
    [InlineData("vi", "Theo Lầu Năm Góc, số đầu đạn của Nga tăng lên 500.", "500 đầu đạn china pentagon; - reported -", "SG123")]
    [InlineData("vi", "Theo Lầu Năm Góc, trong quý III Nga có 500 đầu đạn.", "500 đầu đạn russia pentagon; - reported 2023-05", "SG135")]
    [InlineData("vi", "Trong báo cáo tháng 10, Lầu Năm Góc cho biết Nga có 500 đầu đạn.", "500 đầu đạn russia pentagon; - reported 2023-09", "SG135")]
    [InlineData("en", "The number of warheads of Russia rose to 500, the Pentagon said.", "500 warheads china pentagon; - reported -", "SG123")]
    [InlineData("vi", "Theo Lầu Năm Góc, 30 phần trăm xã của Nga bị ngập.", "30 xã russia pentagon; - reported -", "SG121")]
    [InlineData("vi", "Theo Lầu Năm Góc, 30% xã của Nga bị ngập.", "30 xã russia pentagon; - reported -", "SG121")]
    [InlineData("vi", "Theo Lầu Năm Góc, 30 người của Nga đã lên tàu.", "30 tàu russia pentagon; - reported -", "SG121")]
    [InlineData("vi", "Theo Lầu Năm Góc, tàu của Nga đón 128 khách.", "128 tàu russia pentagon; - reported -", "SG121")]
    [InlineData("vi", "Theo ước tính của Lầu Năm Góc, Nga có 500 đầu đạn.", "500 đầu đạn russia pentagon; - reported -", "SG134")]
    [InlineData("vi", "Nga được Lầu Năm Góc ước tính có 500 đầu đạn.", "500 đầu đạn russia pentagon; - projected -", "SG134")]
    [InlineData("en", "Russia is estimated to have 500 warheads, the Pentagon said.", "500 warheads russia pentagon; - reported -", "SG134")]
    [InlineData("vi", "Theo Lầu Năm Góc, Nga có nhiều hơn 500 tàu so với Trung Quốc.", "500 tàu russia pentagon; more-than reported -", "SG132")]
    public void What_the_words_deny_is_found(string language, string text, string said, string code) => Assert.Equal(code, NumbersBench.Check(language, text, said).Codes);

    [Fact]
    public void Without_a_grammar_digits_are_read_and_the_rest_is_not_checked()
    {
        var result = NumbersBench.Check("de", "China hat 500 Sprengköpfe.", "500 Sprengköpfe russia fas; about projected 2030");
        Assert.Equal("", result.Codes);
        Assert.StartsWith("Agrees", result.Of(CheckKind.Value), StringComparison.Ordinal);
        Assert.All([CheckKind.Unit, CheckKind.Hedge, CheckKind.Kind, CheckKind.Subject, CheckKind.AsOf, CheckKind.Reporter], kind => Assert.StartsWith("Open", result.Of(kind), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("China hat 500 Sprengköpfe.", "510", "SG120")]
    [InlineData("China hat 5.200 Sprengköpfe.", "5200", "")]
    [InlineData("China hat zwei Sprengköpfe.", "2", "")]
    public void Without_a_grammar_only_clear_digits_contradict(string text, string value, string code) =>
        Assert.Equal(code, NumbersBench.Check("de", text, $"{value} Sprengköpfe china fas; - reported -").Codes);

    [Theory]
    [InlineData("Trung Quốc mở xưởng mới. Đến nay đã có 500 đầu đạn, Lầu Năm Góc cho biết.", "Derived")]
    [InlineData("Nga giúp Trung Quốc mở xưởng mới. Đến nay đã có 500 đầu đạn, Lầu Năm Góc cho biết.", "Open")]
    public void A_subject_is_carried_over_from_the_sentence_before_where_it_stands_alone(string text, string result) => Assert.StartsWith(
        result,
        NumbersBench.Check("vi", text, "500 đầu đạn china pentagon; - reported -", "Đến nay đã có 500 đầu đạn, Lầu Năm Góc cho biết").Of(CheckKind.Subject),
        StringComparison.Ordinal);

    [Fact]
    public void A_source_named_in_the_sentence_before_is_read()
    {
        const string text = "Lầu Năm Góc ra báo cáo hôm qua. Trung Quốc có 500 đầu đạn.";
        Assert.Equal("", NumbersBench.Check("vi", text, "500 đầu đạn china pentagon; - reported -", "Trung Quốc có 500 đầu đạn").Printed);
    }

    [Theory]
    [InlineData("Theo một quan chức Mỹ, Trung Quốc có 500 đầu đạn.", "us", "Agrees")]
    [InlineData("Theo một quan chức, Trung Quốc có 500 đầu đạn.", "us", "Open")]
    [InlineData("Theo một quan chức, Trung Quốc có 500 đầu đạn.", null, "Agrees")]
    [InlineData("Một quan chức vắng mặt, Trung Quốc có 500 đầu đạn.", null, "Open")]
    public void An_unnamed_source_is_checked_by_the_body_that_it_belongs_to(string text, string? of, string expected)
    {
        var voice = new UnnamedVoice(Make.Text("một quan chức"), of is null ? null : Make.At(of), Make.At("unnamed").At);
        var observation = Make.Observation(new(500), "us", Make.Evidence(text)) with { ReportedBy = voice };
        var statistic = Make.Statistic("china", ["đầu đạn"], observation);
        var result = NumbersBench.Check(Make.Project(NumbersBench.Bodies, Make.Article(text, "vi", "2023-11-06")), statistic, observation);
        Assert.Equal("", result.Printed);
        Assert.StartsWith(expected, result.Of(CheckKind.Reporter), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_outside_the_quote_is_shown_there()
    {
        const string text = "Theo Lầu Năm Góc, Trung Quốc có 500 đầu đạn và có thể có 1.000 đầu đạn.";
        var problem = Assert.Single(NumbersBench.Check("vi", text, "1000 đầu đạn china pentagon; - projected -", "Trung Quốc có").Problems);
        Assert.Equal("SG120", problem.Code);
        Assert.Contains(problem.Marks, mark => mark.Note.Contains("outside the quote", StringComparison.Ordinal));
    }

    [Fact]
    public void An_editors_reading_of_a_date_goes_before_the_words()
    {
        const string text = "Lầu Năm Góc cho biết đầu năm nay Trung Quốc có 500 đầu đạn.";
        var reads = Make.ReadsDate("đầu năm nay", "2023-01/2023-03");
        Assert.Equal("", NumbersBench.Check("vi", text, "500 đầu đạn china pentagon; - reported 2023-01/2023-03", reads: reads).Printed);
        Assert.Equal("", NumbersBench.Check("vi", text, "500 đầu đạn china pentagon; - reported 2023-02~", reads: reads).Printed);
        Assert.Equal("SG139", NumbersBench.Check("vi", text, "500 đầu đạn china pentagon; - reported 2023-02", reads: reads).Codes);
        Assert.Equal("SG135", NumbersBench.Check("vi", text, "500 đầu đạn china pentagon; - reported 2022-12/2023-02", reads: reads).Codes);
        Assert.Equal("SG135", NumbersBench.Check("vi", text, "500 đầu đạn china pentagon; - reported 2023-06", reads: reads).Codes);
    }

    [Theory]
    [InlineData("Theo cáo trạng, Trung Quốc có 500 đầu đạn.", "cáo trạng", "Agrees")]
    [InlineData("Trung Quốc có 500 đầu đạn, theo thông báo từ cơ quan điều tra.", "cơ quan điều tra", "Agrees")]
    [InlineData("Tòa xác định Trung Quốc có 500 đầu đạn.", "Tòa", "Agrees")]
    [InlineData("Kết quả cho thấy Trung Quốc có 500 đầu đạn.", "Kết quả", "Agrees")]
    [InlineData("Tòa họp, Trung Quốc có 500 đầu đạn.", "Tòa", "Open")]
    [InlineData("Trung Quốc được thợ rèn nộp 500 đầu đạn.", "thợ rèn", "Open")]
    [InlineData("Theo đường biển, Trung Quốc chở 500 đầu đạn.", "đường biển", "Open")]
    [InlineData("Theo cáo trạng, xe hỏng, nhưng Trung Quốc có 500 đầu đạn.", "xe", "Open")]
    public void An_unnamed_source_agrees_where_words_of_speech_stand_beside_its_own(string text, string source, string expected)
    {
        var voice = new UnnamedVoice(Make.Text(source), null, Make.At("unnamed").At);
        var observation = Make.Observation(new(500), "us", Make.Evidence(text)) with { ReportedBy = voice };
        var statistic = Make.Statistic("china", ["đầu đạn"], observation);
        var result = NumbersBench.Check(Make.Project(NumbersBench.Bodies, Make.Article(text, "vi", "2023-11-06")), statistic, observation);
        Assert.StartsWith(expected, result.Of(CheckKind.Reporter), StringComparison.Ordinal);
    }
}
