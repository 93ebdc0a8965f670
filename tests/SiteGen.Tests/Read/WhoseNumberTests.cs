namespace SiteGen.Tests.Read;

/// <summary>Who is read to report a number; said is "value unit subject reporter".</summary>
public sealed class WhoseNumberTests
{
    [Theory]
    [InlineData("en", "HARBOUR CITY, Nov. 8 — Kelva said that 40 lorries of Dorn were lost.", "", "40 lorries dorn kelva", "agrees")]
    [InlineData("en", "HARBOUR CITY, Nov. 8 — Kelva said that 40 lorries of Dorn were lost.", "", "40 lorries dorn article", "refused")]
    [InlineData("vi", "Hà Nội, 14/11/2023 – Theo Kelva, Dorn có 40 xe.", "", "40 xe dorn kelva", "agrees")]
    [InlineData("vi", "Hà Nội, 14/11/2023 – Theo Kelva, Dorn có 40 xe.", "", "40 xe dorn article", "refused")]
    [InlineData("vi", "Bến Dừa, 3/5/2023 — Sở Thủy lợi cho biết Dorn có 310 tàu.", "", "310 tàu dorn so", "agrees")]
    [InlineData("vi", "Bến Dừa, 3/5/2023 — Sở Thủy lợi cho biết Dorn có 310 tàu.", "", "310 tàu dorn article", "refused")]
    [InlineData("en", "PORT DORN, May 3 — Dorn has 310 ships, Ro Tan said.", "", "310 ships dorn tan", "agrees")]
    public void A_dateline_speaks_for_nobody(string language, string text, string quote, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Number(language, text, quote, said));

    [Theory]
    [InlineData("en", "\"The salt is deep. Some 70 percent of the fields of Ruvia lie fallow. We are worried,\" said Nela Droy, director of the Water Council.", "Some 70 percent of the fields of Ruvia lie fallow.", "70 percent ruvia droy", "agrees")]
    [InlineData("en", "\"The salt is deep. Some 70 percent of the fields of Ruvia lie fallow. We are worried,\" said Nela Droy, director of the Water Council.", "Some 70 percent of the fields of Ruvia lie fallow.", "70 percent ruvia article", "refused")]
    [InlineData("vi", "“Muối rất sâu. Ruvia có 70 mẫu bỏ hoang. Chúng tôi lo lắng”, bà Đỗ Hạ Lam nói.", "Ruvia có 70 mẫu bỏ hoang.", "70 mẫu ruvia lam", "agrees")]
    [InlineData("vi", "“Muối rất sâu. Ruvia có 70 mẫu bỏ hoang. Chúng tôi lo lắng”, bà Đỗ Hạ Lam nói.", "Ruvia có 70 mẫu bỏ hoang.", "70 mẫu ruvia article", "refused")]
    [InlineData("vi", "Bà Đỗ Hạ Lam nói: “Muối rất sâu.\n“Ruvia có 70 mẫu bỏ hoang. Chúng tôi lo lắng.”", "Ruvia có 70 mẫu bỏ hoang.", "70 mẫu ruvia lam", "agrees")]
    [InlineData("en", "Nela Droy said: “The salt is deep.\n“Ruvia has 70 fields. We are worried.”", "Ruvia has 70 fields.", "70 fields ruvia droy", "agrees")]
    [InlineData("en", "Nela Droy said: “The salt is deep.\n“Ruvia has 70 fields. We are worried.”", "Ruvia has 70 fields.", "70 fields ruvia article", "refused")]
    [InlineData("en", "“The salt is deep. Ruvia has 70 fields. We are worried.”", "Ruvia has 70 fields.", "70 fields ruvia article", "open")]
    [InlineData("en", "Ro Tan sat down. “The sea is high. Dorn has 12 boats. It needs more,” he said.", "Dorn has 12 boats.", "12 boats dorn tan", "agrees")]
    [InlineData("en", "Ro Tan sat down. “The sea is high. Dorn has 12 boats. It needs more,” he said.", "Dorn has 12 boats.", "12 boats dorn article", "refused")]
    [InlineData("vi", "“Biển động mạnh. Dorn có 12 thuyền. Cần thêm nữa”, ông Ro Tan cho biết.", "Dorn có 12 thuyền.", "12 thuyền dorn tan", "agrees")]
    [InlineData("vi", "“Biển động mạnh. Dorn có 12 thuyền. Cần thêm nữa”, ông Ro Tan cho biết.", "Dorn có 12 thuyền.", "12 thuyền dorn lam", "refused")]
    [InlineData("en", "“The sea is high,” Ro Tan said. “Dorn has 12 boats. It needs more.”", "Dorn has 12 boats.", "12 boats dorn tan", "agrees")]
    [InlineData("en", "“The sea is high,” Ro Tan said. “Dorn has 12 boats. It needs more.”", "Dorn has 12 boats.", "12 boats dorn article", "refused")]
    public void A_quotation_has_one_speaker_over_sentences_and_paragraphs(string language, string text, string quote, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Number(language, text, quote, said));

    [Theory]
    [InlineData("en", "Overall 103 wells of Ruvia were shut by the salt, the report found.\nThe Water Council of Ruvia published the report on Monday.", "Overall 103 wells of Ruvia were shut by the salt, the report found.", "103 wells ruvia council", "agrees", "the report=council")]
    [InlineData("en", "Overall 103 wells of Ruvia were shut by the salt, the report found.\nThe Water Council of Ruvia published the report on Monday.", "Overall 103 wells of Ruvia were shut by the salt, the report found.", "103 wells ruvia article", "refused", "the report=council")]
    [InlineData("en", "Overall 103 wells of Ruvia were shut by the salt, the report found.", "", "103 wells ruvia article", "open")]
    [InlineData("en", "A Water Council study showed that 103 wells of Ruvia were shut.", "", "103 wells ruvia council", "agrees")]
    [InlineData("en", "The Water Council found that 103 wells of Ruvia were shut.", "", "103 wells ruvia council", "agrees")]
    [InlineData("en", "The Water Council found that 103 wells of Ruvia were shut.", "", "103 wells ruvia article", "refused")]
    [InlineData("en", "The Water Council of Ruvia found 103 wells shut.", "", "103 wells ruvia council", "of another")]
    [InlineData("vi", "Ruvia có 103 giếng bị đóng, báo cáo cho thấy.\nWater Council công bố báo cáo hôm thứ Hai.", "Ruvia có 103 giếng bị đóng, báo cáo cho thấy.", "103 giếng ruvia council", "agrees", "báo cáo=council")]
    [InlineData("vi", "Ruvia có 103 giếng bị đóng, báo cáo cho thấy.", "", "103 giếng ruvia article", "open")]
    [InlineData("vi", "Một khảo sát tháng 10 của Viện Sậy cho thấy Ruvia có 80 cầu.", "", "80 cầu ruvia vien", "agrees")]
    [InlineData("vi", "Một khảo sát tháng 10 của Viện Sậy cho thấy Ruvia có 80 cầu.", "", "80 cầu ruvia article", "refused")]
    [InlineData("en", "Data from the Water Council show that Ruvia has 80 bridges.", "", "80 bridges ruvia council", "agrees")]
    [InlineData("en", "Data from the Water Council show that Ruvia has 80 bridges.", "", "80 bridges ruvia article", "refused")]
    [InlineData("en", "Ruvia has 80 bridges, a Water Council survey found.", "", "80 bridges ruvia council", "agrees")]
    [InlineData("en", "Ruvia has 80 bridges, a survey found.", "", "80 bridges ruvia article", "open")]
    [InlineData("en", "Ruvia has 80 bridges, a Water Council survey found.", "", "80 bridges ruvia droy", "refused")]
    [InlineData("vi", "Khảo sát cho thấy Ruvia có 80 cầu.", "", "80 cầu ruvia article", "open")]
    public void A_report_speaks_for_its_author(string language, string text, string quote, string said, string verdict, string? reads = null) =>
        Assert.Equal(verdict, SpeechBench.Number(language, text, quote, said, reads));

    [Theory]
    [InlineData("en", "On May 5, the city council of Dorn declared a state of emergency as fever cases climbed to 22.", "", "22 cases dorn article", "agrees")]
    [InlineData("en", "On May 5, Dorn declared a state of emergency as fever cases climbed to 22.", "", "22 cases dorn dorn", "open")]
    [InlineData("en", "Dorn Rovers claimed their first cup in 72 years.", "", "72 years rovers article", "agrees")]
    [InlineData("en", "Dorn Rovers claimed their first cup in 72 years.", "", "72 years rovers rovers", "open")]
    [InlineData("en", "Dorn Rovers claimed they had 72 years of history.", "", "72 years rovers rovers", "agrees")]
    [InlineData("en", "Kelva declared that 72 wells of Dorn were shut.", "", "72 wells dorn kelva", "agrees")]
    [InlineData("en", "The fire in Dorn claimed 72 people.", "", "72 people dorn article", "agrees")]
    [InlineData("vi", "Ngày 5/5, Dorn tuyên bố tình trạng khẩn cấp khi số ca sốt tăng lên 22 ca.", "", "22 ca dorn article", "agrees")]
    [InlineData("vi", "Ngày 5/5, Dorn tuyên bố có 22 ca sốt.", "", "22 ca dorn dorn", "agrees")]
    [InlineData("en", "Dorn Rovers claimed a ninth win after 9 titles.", "", "9 titles rovers article", "agrees")]
    [InlineData("en", "Dorn declared a holiday of 30 days.", "", "30 days dorn article", "agrees")]
    [InlineData("en", "Dorn declared that the strike had lasted 30 days.", "", "30 days dorn dorn", "agrees")]
    [InlineData("vi", "Kelva đánh giá 5 giếng.", "", "5 giếng kelva article", "agrees")]
    [InlineData("en", "Kelva expects 40 ships.", "", "40 ships kelva kelva", "open")]
    public void A_verb_with_an_object_of_its_own_reports_nothing(string language, string text, string quote, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Number(language, text, quote, said));

    [Theory]
    [InlineData("en", "Kelva agreed to buy 40 ships.", "", "40 ships kelva article", "agrees")]
    public void Many_verbs_report(string language, string text, string quote, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Number(language, text, quote, said));

    [Theory]
    [InlineData("en", "Ruvia urged a ferry, but Kelva said there were 40 boats in Dorn.", "", "40 boats dorn kelva", "agrees")]
    [InlineData("en", "Ruvia urged a ferry, but Kelva said there were 40 boats in Dorn.", "", "40 boats dorn ruvia", "refused")]
    [InlineData("en", "Ruvia said Dorn has 40 boats, while Kelva said there were 60.", "", "40 boats dorn ruvia", "agrees")]
    [InlineData("en", "Ruvia said Dorn has 40 boats, while Kelva said there were 60.", "", "40 boats dorn kelva", "refused")]
    [InlineData("vi", "Ruvia nói Dorn có 5 phà, còn Kelva nói có 7.", "", "5 phà dorn ruvia", "agrees")]
    [InlineData("vi", "Ruvia nói Dorn có 5 phà, còn Kelva nói có 7.", "", "5 phà dorn kelva", "refused")]
    [InlineData("vi", "Ruvia nói Dorn ít phà, nhưng Kelva nói Dorn có 7 phà.", "", "7 phà dorn ruvia", "refused")]
    public void Where_somebody_elses_turn_begins_ones_words_end(string language, string text, string quote, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Number(language, text, quote, said));

    [Theory]
    [InlineData("en", "Ruvia sold 29 tonnes, and Zelka sold 19 tonnes.", "", "29 tonnes ruvia article", "agrees")]
    [InlineData("en", "Ruvia sold 29 tonnes, and Zelka sold 19 tonnes.", "", "19 tonnes ruvia article", "of another")]
    [InlineData("vi", "Ruvia bán 29 tấn, còn Zelka bán 19 tấn.", "", "29 tấn ruvia article", "agrees")]
    [InlineData("vi", "Ruvia bán 29 tấn, còn Zelka bán 19 tấn.", "", "19 tấn ruvia article", "of another")]
    [InlineData("en", "Ruvia has 30 mines, while Old Harbour has 12 mines.", "", "12 mines ruvia article", "of another")]
    [InlineData("en", "Ruvia has 30 mines, while Old Harbour has 12 mines.", "", "30 mines ruvia article", "agrees")]
    [InlineData("vi", "Ruvia có 30 mỏ, trong khi Bến Cũ có 12 mỏ.", "", "12 mỏ ruvia article", "of another")]
    [InlineData("vi", "Ruvia có 30 mỏ, trong khi Bến Cũ có 12 mỏ.", "", "30 mỏ ruvia article", "agrees")]
    public void A_name_that_no_file_knows_is_a_rival(string language, string text, string quote, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Number(language, text, quote, said));

    [Theory]
    [InlineData("en", "Dorn has 40 wells.", "", "40 wells dorn article", "agrees")]
    [InlineData("en", "According to some, Dorn has 40 wells.", "", "40 wells dorn article", "open")]
    [InlineData("en", "Dorn has 40 wells, Tolk sighed.", "", "40 wells dorn article", "refused")]
    [InlineData("en", "Dorn has 40 wells, a report says.", "", "40 wells dorn article", "open")]
    [InlineData("vi", "Dorn có 40 giếng.", "", "40 giếng dorn article", "agrees")]
    [InlineData("vi", "Theo thống kê, Dorn có 40 giếng.", "", "40 giếng dorn article", "open")]
    public void With_a_sign_of_speech_left_nothing_is_the_articles_own_for_certain(string language, string text, string quote, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Number(language, text, quote, said));

    [Theory]
    [InlineData("en", "Dorn has 40 wells.", "", "40 wells dorn droy", "open")]
    [InlineData("en", "According to Ruvia, Dorn has 40 wells.", "", "40 wells dorn kelva", "refused")]
    public void Silence_contradicts_nothing(string language, string text, string quote, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Number(language, text, quote, said));

    [Theory]
    [InlineData("en", "Dorn lost 40 wells, Water Council figures show.", "", "40 wells dorn council", "agrees")]
    [InlineData("en", "Figures released by the Water Council show Dorn lost 40 wells.", "", "40 wells dorn council", "agrees")]
    [InlineData("en", "Figures released by the Water Council show Dorn lost 40 wells.", "", "40 wells dorn article", "refused")]
    [InlineData("en", "The Water Council says Dorn has 40 wells.", "", "40 wells dorn council", "agrees")]
    [InlineData("en", "The Water Council estimates that Dorn has 40 wells.", "", "40 wells dorn council", "agrees")]
    [InlineData("en", "Officials said Dorn has 40 wells.", "", "40 wells dorn droy", "refused")]
    [InlineData("en", "Officials said Dorn has 40 wells.", "", "40 wells dorn article", "refused")]
    [InlineData("en", "Mira Tolk said Dorn has 40 wells.", "", "40 wells dorn droy", "refused")]
    [InlineData("en", "Dorn dug 40 wells in May.", "", "40 wells dorn article", "agrees")]
    [InlineData("vi", "Theo số liệu của Sở Thủy lợi, Dorn có 40 giếng.", "", "40 giếng dorn so", "agrees")]
    [InlineData("vi", "Số liệu do Sở Thủy lợi công bố cho thấy Dorn có 40 giếng.", "", "40 giếng dorn so", "agrees")]
    [InlineData("vi", "Thống kê của Sở Thủy lợi ghi nhận Dorn có 40 giếng.", "", "40 giếng dorn so", "agrees")]
    [InlineData("vi", "Thống kê của Sở Thủy lợi ghi nhận Dorn có 40 giếng.", "", "40 giếng dorn article", "refused")]
    [InlineData("vi", "Theo nhận định của Sở Thủy lợi, Dorn có 40 giếng.", "", "40 giếng dorn so", "agrees")]
    [InlineData("vi", "Theo nhận định của Sở Thủy lợi, Dorn có 40 giếng.", "", "40 giếng dorn article", "refused")]
    [InlineData("vi", "Dorn có 40 giếng - theo dữ liệu từ sàn giao dịch Kelva.", "", "40 giếng dorn kelva", "agrees")]
    [InlineData("vi", "Dorn có 40 giếng - theo dữ liệu từ sàn giao dịch Kelva.", "", "40 giếng dorn so", "refused")]
    [InlineData("vi", "Ông Ro Tan hài lòng với 3 điểm nhưng cho rằng học trò có thể thắng đậm hơn.", "", "3 điểm tan article", "open")]
    [InlineData("vi", "Ông Ro Tan cho rằng Dorn chỉ đáng có 3 điểm.", "", "3 điểm dorn article", "refused")]
    [InlineData("vi", "Các quan chức cho biết Dorn có 40 giếng.", "", "40 giếng dorn lam", "refused")]
    [InlineData("vi", "Dorn đào 40 giếng hồi tháng 5.", "", "40 giếng dorn article", "agrees")]
    [InlineData("vi", "Dorn có 40 giếng, bà Đỗ Hạ Lam kể.", "", "40 giếng dorn lam", "agrees")]
    [InlineData("en", "Kelva reported a loss of 40 boats.", "", "40 boats kelva article", "refused")]
    [InlineData("en", "Kelva reported a loss of 40 boats.", "", "40 boats kelva kelva", "agrees")]
    [InlineData("en", "Kelva called for 40 boats to be sold.", "", "40 boats kelva article", "refused")]
    [InlineData("en", "The council of Dorn warned 40 people to leave.", "", "40 people dorn article", "open")]
    [InlineData("vi", "Kelva công bố Dorn có 40 tàu.", "", "40 tàu dorn kelva", "agrees")]
    [InlineData("vi", "Kelva công bố Dorn có 40 tàu.", "", "40 tàu dorn article", "agrees")]
    [InlineData("vi", "Dorn có 40 tàu (theo Kelva).", "", "40 tàu dorn kelva", "agrees")]
    [InlineData("vi", "Dorn có 40 tàu, Kelva thống kê.", "", "40 tàu dorn kelva", "agrees")]
    [InlineData("en", "Dorn has 40 ships, Kelva estimates.", "", "40 ships dorn kelva", "agrees")]
    [InlineData("en", "Dorn has 40 ships, according to Kelva figures.", "", "40 ships dorn kelva", "agrees")]
    [InlineData("en", "Dorn has 40 ships (Kelva).", "", "40 ships dorn kelva", "open")]
    [InlineData("en", "Kelva said on Monday Dorn had 40 ships.", "", "40 ships dorn kelva", "agrees")]
    [InlineData("en", "Kelva told Ruvia that Dorn had 40 ships.", "", "40 ships dorn ruvia", "refused")]
    [InlineData("en", "Kelva, citing Ruvia, said Dorn had 40 ships.", "", "40 ships dorn kelva", "agrees")]
    [InlineData("en", "Kelva, citing Ruvia, said Dorn had 40 ships.", "", "40 ships dorn ruvia", "agrees")]
    public void Who_speaks_in_sentences_as_papers_write_them_is_read(string language, string text, string quote, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Number(language, text, quote, said));
}
