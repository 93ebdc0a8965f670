using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Who;

public sealed class ReportingFramesTests
{
    [Theory]
    [InlineData("Theo Jens Stoltenberg, Trung Quốc có vũ khí.", "jens-stoltenberg")]
    [InlineData("Theo một báo cáo tháng 10 của Lầu Năm Góc, Trung Quốc hiện có hơn 500 đầu đạn.", "us-dod")]
    [InlineData("Theo Liên đoàn Nhà khoa học Mỹ, Mỹ hiện có khoảng 5.200 vũ khí.", "fas")]
    [InlineData("Trung Quốc hiện có hơn 500 đầu đạn, theo Lầu Năm Góc.", "us-dod")]
    [InlineData("Nhà Trắng cho biết các cuộc đàm phán sẽ diễn ra.", "white-house")]
    [InlineData("Tuy nhiên, vào thời điểm đó, Nhà Trắng đã nhanh chóng tuyên bố các cuộc thảo luận sẽ không giống.", "white-house")]
    [InlineData("Hiện Nhà Trắng tuyên bố sẽ họp.", "white-house")]
    [InlineData("Năm 2021 Nhà Trắng tuyên bố sẽ họp.", "white-house")]
    [InlineData("Bộ Ngoại giao Trung Quốc ngày 30/10 cho biết hai nước sẽ họp.", "china-mfa")]
    [InlineData("Sau cuộc gặp với Nga, Bộ Ngoại giao Trung Quốc cho biết hai nước sẽ họp.", "china-mfa")]
    [InlineData("Chế độ Trung Quốc thường xuyên yêu cầu Hoa Kỳ phải loại bỏ kho vũ khí trước khi yêu cầu Trung Quốc tham gia.", "china")]
    [InlineData("Ông Daryl Kimball, Giám đốc điều hành Hiệp hội Kiểm soát Vũ khí có trụ sở tại Washington, cho biết các cuộc đàm phán sẽ diễn ra.", "daryl-kimball")]
    [InlineData("Người đứng đầu NATO, ông Jens Stoltenberg, cho biết Trung Quốc có vũ khí.", "jens-stoltenberg")]
    [InlineData("“Chúng ta nên họp”, ông Jens Stoltenberg nói.", "jens-stoltenberg")]
    [InlineData("“Chúng ta nên họp”, ông Jens Stoltenberg nói hôm thứ Hai.", "jens-stoltenberg")]
    [InlineData("Nga, Iran và Triều Tiên tuyên bố sẽ họp.", "russia iran north-korea")]
    [InlineData("Trung Quốc sẽ đến và Nhà Trắng cho biết sẽ họp.", "white-house")]
    [InlineData("Nhà Trắng nói sẽ họp, nhưng Trung Quốc nói sẽ không đến.", "white-house | china")]
    [InlineData("Nhà Trắng từ chối bình luận về cuộc họp.", "white-house")]
    [InlineData("Jens Stoltenberg đã đến Mỹ. Ông nói rằng Trung Quốc có vũ khí.", "jens-stoltenberg")]
    [InlineData("Jens Stoltenberg đã đến Mỹ.\nTrời mưa.\nÔng nói thêm rằng Trung Quốc có vũ khí.", "jens-stoltenberg")]
    [InlineData("Daryl Kimball đã đến. Ông Kimball cho biết: “Nên họp”.", "daryl-kimball")]
    [InlineData("Tập Cận Bình đã đến. Ông Tập tuyên bố sẽ họp.", "xi-jinping")]
    [InlineData("Cơ quan tuyên truyền của ĐCSTQ, China Daily đã đăng một bài xã luận ngay sau cuộc họp nói rằng vũ khí để phòng thủ.", "china-daily")]
    [InlineData("Jake Sullivan cho hay Chủ tịch Tập Cận Bình và Tổng thống Biden đã bày tỏ mong muốn thảo luận.", "jake-sullivan | xi-jinping joe-biden")]
    [InlineData("Ông Jens Stoltenberg - Tổng cục trưởng Hiệp hội Kiểm soát Vũ khí cho rằng trời sẽ mưa.", "jens-stoltenberg")]
    [InlineData("Ông Jens Stoltenberg - Giám đốc NATO cho biết trời sẽ mưa.", "jens-stoltenberg")]
    [InlineData("Sau cuộc gặp ông Jens Stoltenberg - NATO cho biết trời sẽ mưa.", "nato")]
    [InlineData("Phi công Jens Stoltenberg hào hứng khi trở về: “Trời sẽ mưa.”", "jens-stoltenberg")]
    [InlineData("Phi công Jens Stoltenberg mở lời: “Trời sẽ mưa.”", "jens-stoltenberg")]
    public void A_known_speaker_is_read_in_Vietnamese(string text, string speakers) => Assert.Equal(speakers, Speakers(text, "vi"));

    [Theory]
    [InlineData("According to Jens Stoltenberg, China has weapons.", "jens-stoltenberg")]
    [InlineData("China has weapons, according to the Pentagon.", "us-dod")]
    [InlineData("According to a report by the Pentagon, China has 500 warheads.", "us-dod")]
    [InlineData("The White House said that talks will begin.", "white-house")]
    [InlineData("However, the White House quickly stated that talks will begin.", "white-house")]
    [InlineData("Daryl Kimball, executive director of the Arms Control Association, said talks may focus on it.", "daryl-kimball")]
    [InlineData("The head of NATO, Jens Stoltenberg, said China has weapons.", "jens-stoltenberg")]
    [InlineData("“We should meet,” said Jens Stoltenberg.", "jens-stoltenberg")]
    [InlineData("“We should meet,” Jens Stoltenberg said on Monday.", "jens-stoltenberg")]
    [InlineData("The talks may focus on it, Daryl Kimball said.", "daryl-kimball")]
    [InlineData("Jens Stoltenberg came. He said that China has weapons.", "jens-stoltenberg")]
    [InlineData("Daryl Kimball came. Mr. Kimball added that talks may begin.", "daryl-kimball")]
    [InlineData("The White House declined to comment on the talks.", "white-house")]
    [InlineData("Joe Biden and Xi Jinping said they will meet.", "joe-biden xi-jinping")]
    public void A_known_speaker_is_read_in_English(string text, string speakers) => Assert.Equal(speakers, Speakers(text, "en"));

    [Theory]
    [InlineData("Theo một quan chức cấp cao của chính quyền Tổng thống Joe Biden, đàm phán có thể diễn ra.", "vi", "biden-administration")]
    [InlineData("Theo một quan chức của Tổng thống Joe Biden, đàm phán có thể diễn ra.", "vi", "joe-biden")]
    [InlineData("Kể từ đó, các quan chức Mỹ luôn bày tỏ mối quan ngại khi Trung Quốc tỏ ra ít quan tâm.", "vi", "us")]
    [InlineData("Giới lãnh đạo cộng sản Trung Quốc tuyên bố sẽ không họp.", "vi", "china")]
    [InlineData("Các quan chức Mỹ và Trung Quốc cho biết sẽ họp.", "vi", "us china")]
    [InlineData("Người phát ngôn Nhà Trắng cho biết sẽ họp.", "vi", "white-house")]
    [InlineData("Chính quyền Tổng thống Biden cho biết sẽ họp.", "vi", "joe-biden")]
    [InlineData("A senior official of the White House said talks may begin.", "en", "white-house")]
    [InlineData("Pentagon officials said talks may begin.", "en", "us-dod")]
    [InlineData("According to a senior US official, talks may begin.", "en", "us")]
    public void Somebody_unnamed_speaks_and_no_name_in_the_same_phrase(string text, string language, string of)
    {
        var speaker = Assert.IsType<UnnamedSpeaker>(Assert.Single(Frames(text, language)).Speaker);
        Assert.Equal(of, string.Join(' ', speaker.Of.SelectMany(name => name.Ids)));
    }

    [Theory]
    [InlineData("Trung Quốc có vũ khí.", "vi")]
    [InlineData("Theo kế hoạch, Trung Quốc sẽ họp.", "vi")]
    [InlineData("Cuộc họp diễn ra sau lời tuyên bố của Nhà Trắng.", "vi")]
    [InlineData("Nhà Trắng bị cáo buộc che giấu.", "vi")]
    [InlineData("Nhà Trắng không nói rằng sẽ họp.", "vi")]
    [InlineData("Trong sách có câu: “Nhà Trắng nói rằng sẽ họp”.", "vi")]
    [InlineData("Đó là mục tiêu nhanh hơn hai năm mà các quan chức quân đội Mỹ trước đây dự đoán.", "vi")]
    [InlineData("Trung Quốc, nói chung, muốn họp.", "vi")]
    [InlineData("The White House reports were long.", "en")]
    [InlineData("The White House was told to wait.", "en")]
    [InlineData("The White House never said that.", "en")]
    public void Nobody_is_read_where_nobody_is_made_to_speak(string text, string language) => Assert.Empty(Frames(text, language));

    [Theory]
    [InlineData("Ngoại trưởng Mỹ cho biết sẽ họp.", "vi")]
    [InlineData("Người phát ngôn Nhà Trắng John Kirby cho biết sẽ họp.", "vi")]
    [InlineData("China’s foreign ministry said talks will begin.", "en")]
    [InlineData("Ông nói rằng Trung Quốc có vũ khí.", "vi")]
    public void An_office_or_an_unknown_name_is_left_unread(string text, string language) => Assert.IsType<UnreadSpeaker>(Assert.Single(Frames(text, language)).Speaker);

    [Fact]
    public void An_aside_of_the_article_is_not_what_the_speaker_said()
    {
        const string Text = "Jake Sullivan cho hay sẽ họp, ám chỉ tới mối lo ngại của Mỹ.";
        var frame = Assert.Single(Frames(Text, "vi"));
        Assert.Equal("sẽ họp,", frame.Content.In(Text).Trim());
    }

    [Fact]
    public void A_sentence_without_end_is_read_in_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("Nhà Trắng nói rằng Trung Quốc có vũ khí và ", 2_000)) + ".";
        Assert.NotEmpty(Frames(text, "vi"));
    }

    [Fact]
    public void A_language_without_a_grammar_has_no_frames() => Assert.Empty(Frames("Laut Jens Stoltenberg hat China Waffen.", "de"));

    private static string Speakers(string text, string language) =>
        string.Join(" | ", Frames(text, language).Select(frame => frame.Speaker is NamedSpeaker named ? string.Join(' ', named.Names.SelectMany(name => name.Ids)) : frame.Speaker.ToString()));

    private static List<ReportingFrame> Frames(string text, string language)
    {
        var article = Make.Article(text, language);
        var context = World.Context(article);
        var read = context.ArticleOf("article")!;
        return [.. read.FramesIn(read.AllSentences[^1], null)];
    }
}
