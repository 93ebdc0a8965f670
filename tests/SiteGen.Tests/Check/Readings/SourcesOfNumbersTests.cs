using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Readings;

/// <summary>Whose a number is, and whom it is about: what other sentences than the shipped ones say so, and what does not.</summary>
public sealed class SourcesOfNumbersTests
{
    [Theory]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc có 500 đầu đạn. Trung Quốc cũng có 300 tên lửa.", "Trung Quốc cũng có 300 tên lửa", "300 tên lửa china pentagon; - reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, Trung Quốc có 500 đầu đạn. Trung Quốc cũng có 300 tên lửa.", "Trung Quốc cũng có 300 tên lửa", "300 tên lửa china article; - reported -")]
    [InlineData("vi", "Lầu Năm Góc dự kiến mua 500 xe.", "", "500 xe pentagon pentagon; - projected -")]
    [InlineData("vi", "Lầu Năm Góc dẫn số liệu của Liên đoàn Nhà khoa học Mỹ, rằng Trung Quốc có 500 đầu đạn.", "", "500 đầu đạn china fas; - reported -")]
    [InlineData("vi", "Liên đoàn Nhà khoa học Mỹ đếm được 500 đầu đạn của Trung Quốc.", "", "500 đầu đạn china fas; - reported -")]
    [InlineData("vi", "Jake Sullivan, cố vấn của Mỹ, cho biết Trung Quốc có 500 đầu đạn.", "", "500 đầu đạn china sullivan; - reported -")]
    [InlineData("vi", "Jake Sullivan, cố vấn của Mỹ, cho biết Trung Quốc có 500 đầu đạn.", "", "500 đầu đạn china us; - reported -")]
    [InlineData("en", "The Federation of American Scientists counted 500 warheads in China.", "", "500 warheads china fas; - reported -")]
    [InlineData("en", "The Federation of American Scientists put the warheads of China at about 500.", "", "500 warheads china fas; about reported -")]
    [InlineData("en", "China counted 500 warheads.", "", "500 warheads china china; - reported -")]
    [InlineData("en", "The Pentagon released its report. China has 500 warheads.", "China has 500 warheads", "500 warheads china pentagon; - reported -")]
    [InlineData("en", "China expects to have 500 warheads by 2030.", "", "500 warheads china china; - projected 2030")]
    [InlineData("en", "“China has 500 warheads,” said Jake Sullivan.", "", "500 warheads china sullivan; - reported -")]
    [InlineData("vi", "Lầu Năm Góc: Trung Quốc có 500 đầu đạn.", "", "500 đầu đạn china pentagon; - reported -")]
    [InlineData("vi", "Con số của Lầu Năm Góc về Trung Quốc là 500 đầu đạn.", "", "500 đầu đạn china pentagon; - reported -")]
    [InlineData("vi", "Lầu Năm Góc công bố danh sách 500 hãng của Trung Quốc.", "", "500 hãng china pentagon; - reported -")]
    [InlineData("vi", "Nguyên thủ Mỹ Jake Sullivan cho biết Trung Quốc có 500 đầu đạn.", "", "500 đầu đạn china us; - reported -")]
    [InlineData("en", "China has 500 warheads (source: Pentagon).", "", "500 warheads china pentagon; - reported -")]
    [InlineData("en", "The Pentagon recorded 500 flights over China.", "", "500 flights china pentagon; - reported -")]
    [InlineData("vi", "Mỹ: 5.200 đầu đạn.", "", "5200 đầu đạn us article; - reported -")]
    public void Whose_a_number_is_is_read(string language, string text, string quote, string said) =>
        Assert.Equal("", NumbersBench.Check(language, text, said, quote.Length > 0 ? quote : null).Printed);

    [Theory]
    [InlineData("vi", "Lầu Năm Góc dẫn số liệu của Liên đoàn Nhà khoa học Mỹ, rằng Trung Quốc có 500 đầu đạn.", "", "500 đầu đạn china pentagon; - reported -", "SG137")]
    [InlineData("vi", "Jake Sullivan, cựu cố vấn của Mỹ, cho biết Trung Quốc có 500 đầu đạn.", "", "500 đầu đạn china us; - reported -", "SG137")]
    [InlineData("vi", "Liên đoàn Nhà khoa học Mỹ đếm được 500 đầu đạn của Trung Quốc.", "", "500 đầu đạn china article; - reported -", "SG137")]
    [InlineData("en", "The Federation of American Scientists put the warheads of China at about 500.", "", "500 warheads china article; about reported -", "SG137")]
    [InlineData("en", "Jake Sullivan, a former adviser to the United States, said that China has 500 warheads.", "", "500 warheads china us; - reported -", "SG137")]
    public void A_name_nearby_is_no_source(string language, string text, string quote, string said, string code) =>
        Assert.Equal(code, NumbersBench.Check(language, text, said, quote.Length > 0 ? quote : null).Codes);

    [Theory]
    [InlineData("vi", "Lầu Năm Góc họp hôm qua. Trung Quốc có 500 đầu đạn.", "Trung Quốc có 500 đầu đạn", "500 đầu đạn china pentagon; - reported -")]
    [InlineData("vi", "Trung Quốc có 500 đầu đạn, gần bằng Nga.", "", "500 đầu đạn china russia; - reported -")]
    [InlineData("vi", "Lầu Năm Góc mua 500 xe.", "", "500 xe pentagon pentagon; - reported -")]
    [InlineData("vi", "Theo Nga, Mỹ có 5.000 đầu đạn. Theo Lầu Năm Góc, Nga có 4.000 đầu đạn. Trung Quốc có 500 đầu đạn.", "Trung Quốc có 500 đầu đạn", "500 đầu đạn china russia; - reported -")]
    [InlineData("en", "The Pentagon voted to keep the bridge. China has 500 warheads.", "China has 500 warheads", "500 warheads china pentagon; - reported -")]
    [InlineData("vi", "Tại Lầu Năm Góc ghi nhận 500 ca.", "", "500 ca pentagon pentagon; - reported -")]
    [InlineData("vi", "Nga: Trung Quốc có 500 đầu đạn.", "", "500 đầu đạn china pentagon; - reported -")]
    public void Where_no_words_say_whose_a_number_is_nothing_is_said_to_agree(string language, string text, string quote, string said)
    {
        var result = NumbersBench.Check(language, text, said, quote.Length > 0 ? quote : null);
        Assert.Equal("", result.Codes);
        Assert.StartsWith("Open", result.Of(CheckKind.Reporter), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Lầu Năm Góc cho biết đã tuyển 35 thợ ở Nga.", "35 thợ pentagon pentagon; - reported -", "")]
    [InlineData("en", "The Pentagon said it had hired 35 workers in Russia.", "35 workers pentagon pentagon; - reported -", "")]
    [InlineData("en", "China counted 500 warheads.", "500 warheads china china; - reported -", "")]
    [InlineData("vi", "Trung Quốc đang mở rộng kho vũ khí hạt nhân. Kho vũ khí hạt nhân nay có 500 đầu đạn, Lầu Năm Góc cho biết.", "500 đầu đạn china pentagon; - reported -", "")]
    [InlineData("vi", "Trung Quốc cho biết đang mở rộng kho vũ khí hạt nhân. Kho vũ khí hạt nhân nay có 500 đầu đạn.", "500 đầu đạn china china; - reported -", "")]
    [InlineData("vi", "Nga giúp Trung Quốc. Theo Lầu Năm Góc, kho vũ khí hạt nhân có 500 đầu đạn.", "500 đầu đạn china pentagon; - reported -", "")]
    [InlineData("vi", "Theo Lầu Năm Góc, thế giới có 12.000 vũ khí hạt nhân.", "12000 vũ khí hạt nhân weapons pentagon; - reported -", "")]
    [InlineData("vi", "Theo Lầu Năm Góc, tàu Kursk có 118 người.", "118 người kursk pentagon; - reported -", "")]
    public void A_subject_that_may_be_meant_is_never_refused(string language, string text, string said, string codes)
    {
        var sentence = text[(text.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var stop ? stop + 2 : 0)..];
        var result = NumbersBench.Check(language, text, said, sentence);
        Assert.Equal(codes, result.Codes);
        Assert.DoesNotContain(result.Problems, problem => problem.Severity == SiteGen.Diagnostics.Severity.Error);
    }

    [Theory]
    [InlineData("vi", "Theo Lầu Năm Góc, tàu Kursk có 118 người.", "118 người pentagon pentagon; - reported -")]
    [InlineData("vi", "Trên tàu Kursk có 118 người, Lầu Năm Góc cho biết.", "118 người pentagon pentagon; - reported -")]
    [InlineData("vi", "Năm xã của Nga bị ngập, Lầu Năm Góc cho biết.", "5 xã pentagon pentagon; - reported -")]
    [InlineData("vi", "Theo Lầu Năm Góc, Mỹ có 5.200 vũ khí hạt nhân.", "5200 vũ khí hạt nhân weapons pentagon; - reported -")]
    [InlineData("vi", "Tàu Kursk ra khơi, theo Lầu Năm Góc. Đoàn của tàu Kursk có 118 người.", "118 người pentagon pentagon; - reported -")]
    [InlineData("en", "The Pentagon counted 118 people on board the Kursk.", "118 people pentagon pentagon; - reported -")]
    [InlineData("en", "Divers found 118 people on the Kursk, the Pentagon said.", "118 people pentagon pentagon; - reported -")]
    public void A_mere_source_is_no_subject(string language, string text, string said)
    {
        var sentence = text[(text.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var stop ? stop + 2 : 0)..];
        Assert.Equal("SG123", NumbersBench.Check(language, text, said, sentence).Codes);
    }

    [Fact]
    public void A_subject_against_the_editors_own_reading_is_refused()
    {
        const string text = "Theo Lầu Năm Góc, sự kiện này của Mỹ có 500 người.";
        var reads = Make.Reads("sự kiện này", "kursk");
        Assert.Equal("", NumbersBench.Check("vi", text, "500 người kursk pentagon; - reported -", reads: reads).Codes);
        Assert.Equal("SG123", NumbersBench.Check("vi", text, "500 người us pentagon; - reported -", reads: reads).Codes);
        Assert.Equal("", NumbersBench.Check("vi", "Theo Lầu Năm Góc, Mỹ có 500 người trên con tàu ấy.", "500 người us pentagon; - reported -", reads: Make.Reads("con tàu ấy", "kursk")).Codes);
    }

    [Theory]
    [InlineData("Theo Lầu Năm Góc, mưa còn lớn. Kelva có 500 tàu.", "Agrees")]
    [InlineData("Theo Lầu Năm Góc, mưa còn lớn.\n\nKelva có 500 tàu.", "Open")]
    public void A_report_goes_on_in_its_paragraph_and_may_behind_it(string text, string result)
    {
        var read = NumbersBench.Check("vi", text, "500 tàu kelva pentagon; - reported -", "Kelva có 500 tàu.");
        Assert.StartsWith(result, read.Of(CheckKind.Reporter), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The Pentagon's website showed on Friday that Kelva had so far won 500 votes.", "500 votes kelva pentagon; - reported -", "agrees Reporter")]
    [InlineData("en", "The Pentagon's website showed on Friday that Kelva had so far won 500 votes.", "500 votes kelva article; - reported -", "refused")]
    [InlineData("en", "The Pentagon's projections show that Kelva will have 40 ships by 2030.", "40 ships kelva pentagon; - projected 2030", "agrees Reporter")]
    [InlineData("en", "The Pentagon's projections show that Kelva will have 40 ships by 2030.", "40 ships kelva article; - projected 2030", "refused")]
    [InlineData("vi", "Lầu Năm Góc cho hay, Kelva có 58 tàu trong khi theo Liên đoàn Nhà khoa học Mỹ, Kelva có 54 tàu.", "54 tàu kelva fas; - reported -", "agrees Reporter")]
    [InlineData("vi", "Lầu Năm Góc cho hay, Kelva có 58 tàu trong khi theo Liên đoàn Nhà khoa học Mỹ, Kelva có 54 tàu.", "54 tàu kelva pentagon; - reported -", "refused")]
    [InlineData("vi", "Lầu Năm Góc cho hay, Kelva có 58 tàu trong khi theo Liên đoàn Nhà khoa học Mỹ, Kelva có 54 tàu.", "58 tàu kelva pentagon; - reported -", "agrees Reporter")]
    [InlineData("vi", "Lầu Năm Góc cho hay, Kelva có 58 tàu trong khi theo Liên đoàn Nhà khoa học Mỹ, Kelva có 54 tàu.", "58 tàu kelva fas; - reported -", "refused")]
    [InlineData("en", "The Pentagon put the mark of rice at 5.4 but the Federation of American Scientists measured it at magnitude 6.1.", "6.1 magnitude rice fas; - reported -", "agrees Reporter")]
    [InlineData("en", "The Pentagon put the mark of rice at 5.4 but the Federation of American Scientists measured it at magnitude 6.1.", "6.1 magnitude rice article; - reported -", "refused")]
    [InlineData("en", "The Pentagon put the mark of rice at 5.4 but the Federation of American Scientists measured it at magnitude 6.1.", "6.1 magnitude rice pentagon; - reported -", "refused")]
    [InlineData("en", "Insurance claims in Kelva rose to 40 million crowns.", "40000000 crowns kelva article; - reported -", "derived Reporter")]
    [InlineData("en", "Kelva claims its ports took 40 million crowns.", "40000000 crowns kelva article; - reported -", "never Reporter")]
    [InlineData("en", "The state's 40 ships lie in Kelva.", "40 ships kelva article; - reported -", "derived Reporter")]
    [InlineData("en", "The two ministers state 40 ships lie in Kelva.", "40 ships kelva article; - reported -", "never Reporter")]
    [InlineData("en", "Kelva has two ports: Dorn, with 40 ships, and Ruvia, with 20 ships.", "40 ships dorn article; - reported -", "derived Reporter")]
    [InlineData("en", "The mayor of Kelva: 40 ships of Dorn sank.", "40 ships dorn article; - reported -", "never Reporter")]
    [InlineData("en", "Kelva soared to $29 million, doubling the estimate and breaking its record.", "29000000 $ kelva article; - reported -", "derived Reporter")]
    [InlineData("en", "By an estimate Kelva soared to $29 million.", "29000000 $ kelva article; - reported -", "never Reporter")]
    [InlineData("en", "The price of Kelva fell to 6.7%, contrary to predictions that it would rise.", "6.7 % kelva article; - reported -", "derived Reporter")]
    [InlineData("en", "Kelva sank 40 ships in “The Salt Ring” on Monday.", "40 ships kelva article; - reported -", "derived Reporter")]
    [InlineData("en", "Kelva sank “more than 40 ships” on Monday.", "40 ships kelva article; more-than reported -", "never Reporter")]
    [InlineData("en", "Kelva reported a fall in sales, sending its shares down 6 percent in early trading.", "6 percent kelva article; - reported -", "open Reporter")]
    [InlineData("en", "Kelva reported that sales fell, sending its shares down 6 percent in early trading.", "6 percent kelva article; - reported -", "refused")]
    [InlineData("en", "Kelva reported a fall of 6 percent in sales.", "6 percent kelva article; - reported -", "refused")]
    [InlineData("en", "Guards dropped charges that Kelva sent 40 ships to Ruvia.", "40 ships kelva article; - reported -", "never Reporter")]
    public void A_noun_a_mark_or_a_list_is_no_sign_that_somebody_speaks(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("en", "Jake Sullivan had 40 people in Kelva, media reported, after a race in which he ran alone.", "media", "Agrees")]
    [InlineData("en", "Jake Sullivan had 40 people in Kelva, media reported, after a race in which he ran alone.", "researchers", "Failed")]
    [InlineData("en", "At least 40 people died in Kelva, state fire officials said.", "officials", "Agrees")]
    [InlineData("en", "At least 40 people died in Kelva, state fire officials said.", "state fire officials", "Agrees")]
    [InlineData("en", "At least 40 people died in Kelva, state fire officials said.", "researchers", "Failed")]
    [InlineData("en", "At least 40 people died in Kelva, state media said; officials kept still.", "officials", "Open")]
    [InlineData("en", "The Pentagon said the local government had confirmed 40 deaths in Kelva.", "the local government", "Agrees")]
    [InlineData("en", "The Pentagon said 40 people died in Kelva, near the local government.", "the local government", "Failed")]
    [InlineData("vi", "Các quan chức cho biết Kelva có 40 ca.", "các quan chức", "Agrees")]
    public void Somebody_unnamed_reports_a_number_where_the_innermost_words_call_him_so(string language, string text, string called, string result)
    {
        var voice = new UnnamedVoice(Make.Text(called, language), null, Make.At("unnamed").At);
        var observation = Make.Observation(new(40), "article", Make.Evidence(text)) with { ReportedBy = voice };
        var statistic = Make.Statistic("kelva", [language == "vi" ? "ca" : text.Contains("deaths", StringComparison.Ordinal) ? "deaths" : "people"], observation);
        var read = NumbersBench.Check(Make.Project(NumbersBench.Bodies, Make.Article(text, language, "2023-11-06")), statistic, observation);
        Assert.StartsWith(result, read.Of(CheckKind.Reporter), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Báo cáo được Lầu Năm Góc công bố ngày 5/11 cho thấy Kelva có 40 tàu.", "40 tàu kelva pentagon; - reported -", "agrees Reporter")]
    [InlineData("vi", "Báo cáo được Lầu Năm Góc công bố ngày 5/11 cho thấy Kelva có 40 tàu.", "40 tàu kelva fas; - reported -", "SG137")]
    [InlineData("vi", "Báo cáo được Lầu Năm Góc công bố ngày 5/11 cho thấy Kelva có 40 tàu.", "40 tàu kelva article; - reported -", "SG137")]
    [InlineData("vi", "Theo khảo sát được Lầu Năm Góc công bố ngày 5/11, Kelva có 40 tàu.", "40 tàu kelva pentagon; - reported -", "agrees Reporter")]
    [InlineData("vi", "Kelva có 40 tàu, theo số liệu được Lầu Năm Góc công bố ngày 5/11.", "40 tàu kelva fas; - reported -", "SG137")]
    [InlineData("vi", "Con số 40 tàu của Kelva được Lầu Năm Góc công bố ngày 5/11.", "40 tàu kelva pentagon; - reported -", "agrees Reporter")]
    [InlineData("vi", "Con số 40 tàu của Kelva được Lầu Năm Góc công bố ngày 5/11.", "40 tàu kelva article; - reported -", "SG137")]
    [InlineData("vi", "Kelva có 40 trang được Lầu Năm Góc công bố ngày 5/11.", "40 trang kelva article; - reported -", "")]
    [InlineData("vi", "Đội tiếp theo của Kelva có 40 tàu.", "40 tàu kelva article; - reported -", "derived Reporter")]
    [InlineData("vi", "Kelva chở 40 tàu theo đường biển.", "40 tàu kelva article; - reported -", "derived Reporter")]
    [InlineData("vi", "Kelva có 40 tàu, theo thợ lặn.", "40 tàu kelva article; - reported -", "open Reporter")]
    [InlineData("vi", "Kelva có 40 tàu, theo Đường sắt Sông Vân.", "40 tàu kelva article; - reported -", "never Reporter")]
    [InlineData("vi", "Thiệt hại của Kelva như sau: 40 tàu chìm.", "40 tàu kelva article; - reported -", "derived Reporter")]
    [InlineData("vi", "Thiệt hại nặng nhất ở bến cảng: 40 tàu của Kelva chìm.", "40 tàu kelva article; - reported -", "derived Reporter")]
    [InlineData("vi", "Chuyên gia: 40 tàu của Kelva chìm.", "40 tàu kelva article; - reported -", "open Reporter")]
    [InlineData("vi", "Ruvia: 40 tàu của Kelva chìm.", "40 tàu kelva article; - reported -", "open Reporter")]
    [InlineData("vi", "Kho của Kelva có 40 tài liệu.", "40 tài liệu kelva article; - reported -", "derived Reporter")]
    [InlineData("vi", "Tài liệu ghi Kelva có 40 tàu.", "40 tàu kelva article; - reported -", "open Reporter")]
    [InlineData("vi", "Kelva có 40 “tàu cổ” đang neo.", "40 tàu cổ kelva article; - reported -", "derived Reporter")]
    [InlineData("en", "Jake Sullivan denied 12 counts of robbing 40 ships of Kelva.", "40 ships kelva article; - reported -", "")]
    [InlineData("en", "Jake Sullivan denied 12 counts of robbing 40 ships of Kelva.", "40 ships kelva pentagon; - reported -", "")]
    [InlineData("en", "Jake Sullivan told 12 friends of 40 ships of Kelva.", "40 ships kelva pentagon; - reported -", "SG137")]
    public void Who_published_is_a_source_and_a_word_that_only_looks_like_one_is_none(string language, string text, string said, string verdict) => NumbersBench.Meets(language, text, said, verdict);
}
