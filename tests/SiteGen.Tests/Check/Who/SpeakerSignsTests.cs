using System.Collections.Immutable;
using SiteGen.Check.Who;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Check.Who.Claims;

namespace SiteGen.Tests.Check.Who;

/// <summary>Who may speak where no reporting words that are known let anybody: the verb may be one that the lists lack, but an article's own words are nobody's.</summary>
public sealed class SpeakerSignsTests
{
    [Theory]
    [InlineData("en", "China condemned the talks.", "china")]
    [InlineData("en", "Jens Stoltenberg left no doubt that talks will begin.", "jens-stoltenberg")]
    [InlineData("en", "Stoltenberg was blunt: talks will begin.", "jens-stoltenberg")]
    [InlineData("en", "NATO had a meeting. It welcomed the talks.", "nato")]
    [InlineData("en", "The talks were condemned by China.", "china")]
    [InlineData("en", "China is not convinced of the talks.", "china")]
    [InlineData("en", "China does not want talks.", "china")]
    [InlineData("en", "Talks will begin – Jens Stoltenberg", "jens-stoltenberg")]
    [InlineData("en", "Joe Biden: talks will begin.", "joe-biden")]
    [InlineData("en", "In NATO’s view the talks are useless.", "nato")]
    [InlineData("en", "Jens Stoltenberg looked up. In his view the talks are useless.", "jens-stoltenberg")]
    [InlineData("vi", "Cuộc họp bị Trung Quốc lên án.", "china")]
    [InlineData("vi", "Đối với Trung Quốc, cuộc họp là vô ích.", "china")]
    [InlineData("en", "The White House issued a statement calling the talks useful.", "white-house")]
    [InlineData("en", "The US side used the meeting to stress transparency.", "us")]
    [InlineData("en", "The Pentagon’s annual report puts the number at 500.", "us-dod")]
    [InlineData("vi", "Trung Quốc hoan nghênh cuộc họp.", "china")]
    [InlineData("vi", "Ông Stoltenberg phản đối cuộc họp.", "jens-stoltenberg")]
    public void Words_that_may_be_somebodys_are_left_open(string language, string text, string speaker) => Assert.Equal([CheckResult.Open], Results(language, text, Named(speaker)));

    [Theory]
    [InlineData("vi", "Bước đầu cảnh sát xác định, ông Joe Biden lái xe quá nhanh.", "Open")]
    [InlineData("vi", "Ông Joe Biden lái xe quá nhanh khi chưa xác định được đường.", "Derived")]
    [InlineData("en", "The weekly NATO describe the plan as useful.", "Failed")]
    [InlineData("en", "The weekly plan of NATO is useful.", "Derived")]
    public void What_a_verb_of_finding_or_telling_may_give_to_somebody_is_not_the_articles_for_certain(string language, string text, string result) =>
        Assert.Equal(result, Assert.Single(Results(language, text, Own)).ToString());

    [Theory]
    [InlineData("vi", "Tuyên bố của Nhà Trắng nêu rõ đàm phán có ích.", "white-house")]
    [InlineData("vi", "Số liệu của Lầu Năm Góc cho thấy Trung Quốc có 500 đầu đạn.", "us-dod")]
    [InlineData("vi", "Trung Quốc quả quyết rằng cuộc họp là vô ích.", "china")]
    [InlineData("en", "Jens Stoltenberg expects the talks to fail, the WSJ reported.", "jens-stoltenberg")]
    public void Who_shows_or_expects_something_speaks(string language, string text, string speaker) => Assert.Equal([CheckResult.Agrees], Results(language, text, Named(speaker)));

    [Theory]
    [InlineData("en", "China met Joe Biden. The talks will go on.", "china")]
    [InlineData("en", "China met Joe Biden.", "china")]
    [InlineData("en", "Experts agree with China.", "china")]
    [InlineData("en", "China was condemned by many.", "china")]
    [InlineData("en", "Talks in China will go on.", "china")]
    [InlineData("en", "Jens Stoltenberg said it will rain. The streets are dry.", "jens-stoltenberg")]
    [InlineData("en", "Nobody had a meeting. It welcomed the talks.", "nato")]
    [InlineData("vi", "Trung Quốc đã gặp ông Joe Biden.", "china")]
    [InlineData("en", "NATO condemned China.", "china")]
    [InlineData("vi", "Trung Quốc bị NATO lên án.", "china")]
    [InlineData("vi", "Trung Quốc bị lên án khắp nơi.", "china")]
    [InlineData("vi", "Cuộc họp ở Trung Quốc sẽ diễn ra.", "china")]
    [InlineData("vi", "Ông Stoltenberg cho biết trời sẽ mưa. Đường phố khô ráo.", "jens-stoltenberg")]
    public void Where_nobody_is_read_to_speak_nobody_is_refused_and_nobody_agrees(string language, string text, string speaker) => Assert.Equal([CheckResult.Open], Results(language, text, Named(speaker)));

    [Theory]
    [InlineData("en", "Jens Stoltenberg met NATO, the WSJ reported.", "jens-stoltenberg")]
    [InlineData("en", "Experts said that China is right.", "china")]
    [InlineData("vi", "Giới chuyên gia cho rằng Trung Quốc đúng.", "china")]
    [InlineData("en", "Mira Tolk said that talks will begin.", "jens-stoltenberg")]
    public void Where_somebody_else_is_read_to_speak_the_claim_is_refused(string language, string text, string speaker) => Assert.Equal("SG140", Only(language, text, Named(speaker)).Code);

    [Theory]
    [InlineData("Jens Stoltenberg grinned. “It will rain.” Nobody answered.", "")]
    [InlineData("Jens Stoltenberg grinned.\n“It will rain.” Nobody answered.", "")]
    [InlineData("NATO met Jens Stoltenberg. Joe Biden said: “It will rain.”", "SG140")]
    [InlineData("Joe Biden said it was dry. “It will rain.” Jens Stoltenberg said nothing.", "SG140")]
    public void Words_in_quotation_marks_may_be_of_who_is_named_beside_them_in_the_paragraph(string text, string code)
    {
        var claim = Claim("It will rain.", "article", Named("jens-stoltenberg")) with { Speech = Make.At(Speech.Direct) };
        Assert.Equal(code, string.Join(' ', World.Check(ClaimRules.Check, claim, Make.Article(text, "en")).Diagnostics.Select(found => found.Code)));
    }

    [Theory]
    [InlineData("Jake Sullivan said that the White House had denied that talks will begin.", false)]
    [InlineData("Talks will begin, Jake Sullivan said, citing the White House.", false)]
    [InlineData("Jake Sullivan and the White House said that talks will begin.", true)]
    [InlineData("Jake Sullivan said that talks will begin, and the White House said that talks will begin.", true)]
    public void Of_several_speakers_none_only_reports_what_the_others_say(string text, bool isTrue)
    {
        var both = new NamedVoice(Make.Ids("jake-sullivan", "white-house"), Make.At("x").At);
        Assert.Equal(isTrue ? [] : ["SG140"], Codes("en", text, both));
        Assert.Empty(Codes("en", text, Named("white-house")));
    }

    [Theory]
    [InlineData("một quan chức", "Theo một quan chức cấp cao, trời sẽ mưa.", true)]
    [InlineData("các quan chức Mỹ", "Quan chức Hoa Kỳ cho biết trời sẽ mưa.", true)]
    [InlineData("một nhà khoa học", "Theo một quan chức cấp cao, trời sẽ mưa.", false)]
    [InlineData("một quan chức", "Trời sẽ mưa.", false)]
    public void An_unnamed_speaker_is_called_what_the_article_calls_them(string called, string text, bool isTrue) =>
        Assert.Equal(isTrue ? [] : ["SG140"], Codes("vi", text, new UnnamedVoice(Make.Text(called), null, Make.At(called).At)));

    [Theory]
    [InlineData("en", "residents", "Residents complain that the road is noisy at night.", true)]
    [InlineData("en", "residents", "Residents sleep at night.", false)]
    [InlineData("vi", "người dân", "Người dân phàn nàn rằng đường quá ồn.", true)]
    [InlineData("vi", "người dân", "Người dân ngủ yên.", false)]
    public void Somebody_unnamed_speaks_only_where_something_shows_it(string language, string called, string text, bool isShown)
    {
        var description = new LocalText([(language, Make.At(called))], Make.At(called).At);
        Assert.Equal([isShown ? CheckResult.Agrees : CheckResult.Open], Results(language, text, new UnnamedVoice(description, null, Make.At(called).At)));
    }

    [Theory]
    [InlineData("us", "Quan chức Mỹ cho biết trời sẽ mưa.", true)]
    [InlineData("us", "Một quan chức Lầu Năm Góc cho biết trời sẽ mưa.", true)]
    [InlineData("us-dod", "Một quan chức Lầu Năm Góc cho biết trời sẽ mưa.", true)]
    [InlineData("us-dod", "Một quan chức Mỹ cho biết trời sẽ mưa.", false)]
    [InlineData("white-house", "Một quan chức Lầu Năm Góc cho biết trời sẽ mưa.", false)]
    public void A_body_that_says_more_than_the_words_is_refused(string of, string text, bool isTrue) =>
        Assert.Equal(isTrue ? [] : ["SG140"], Codes("vi", text, Unnamed(of)));

    [Theory]
    [InlineData("en", "Joe Biden met nobody. Jens Stoltenberg said that talks will begin.", "joe-biden", false)]
    [InlineData("en", "Joe Biden said little. Jens Stoltenberg said that talks will begin.", "joe-biden", false)]
    [InlineData("en", "The Wall Street Journal said NATO met. Jens Stoltenberg said that talks will begin.", "wsj", false)]
    [InlineData("en", "The Wall Street Journal said Jens Stoltenberg had come. He said that talks will begin.", "wsj", true)]
    [InlineData("en", "Jens Stoltenberg told the Wall Street Journal that talks will begin.", "jens-stoltenberg", false)]
    [InlineData("en", "In a WSJ interview, Jens Stoltenberg said that talks will begin.", "wsj", true)]
    [InlineData("en", "According to The Wall Street Journal, Jens Stoltenberg said that talks will begin.", "wsj", true)]
    [InlineData("vi", "Ông Jens Stoltenberg, người đứng đầu NATO, cho biết sẽ có đàm phán.", "nato", false)]
    [InlineData("en", "In an op-ed for the WSJ, Jens Stoltenberg argued that talks will begin.", "wsj", true)]
    [InlineData("vi", "WSJ đưa tin ông Jens Stoltenberg cho rằng đàm phán sẽ thất bại.", "wsj", true)]
    [InlineData("vi", "WSJ đưa tin ông Jens Stoltenberg cho rằng đàm phán sẽ thất bại.", "china", false)]
    [InlineData("vi", "Tạp chí Phố Wall dẫn lời ông Jens Stoltenberg cho biết sẽ có đàm phán.", "wsj", true)]
    public void Who_passes_it_on_is_shown_by_more_than_a_name_beside_it(string language, string text, string via, bool isTrue)
    {
        var quote = text[(text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? stop + 2 : 0)..];
        var claim = Claim(quote, "article", Named("jens-stoltenberg")) with { Via = Make.Ids(via) };
        Assert.Equal(isTrue ? [] : ["SG148"], World.Check(ClaimRules.Check, claim, Make.Article(text, language)).Diagnostics.Select(found => found.Code));
    }

    [Theory]
    [InlineData("“It will rain,” said Jens Stoltenberg.", false)]
    [InlineData("“It will rain,” Jens Stoltenberg told reporters on Monday.", false)]
    [InlineData("Jens Stoltenberg said that “it will rain”.", false)]
    [InlineData("In the words of Jens Stoltenberg, “it will rain”.", false)]
    [InlineData("Jens Stoltenberg told reporters: “It will rain.”", false)]
    [InlineData("Jens Stoltenberg called the rain “a gift”.", true)]
    [InlineData("“It will rain,” Jens Stoltenberg said, adding that he likes it.", true)]
    [InlineData("Jens Stoltenberg said the rain is “a gift”.", true)]
    public void Words_that_all_stand_in_quotation_marks_are_direct_speech(string text, bool isTrue)
    {
        var claim = Claim(text, "article", Named("jens-stoltenberg"));
        Assert.Equal(isTrue ? [] : ["SG144"], World.Check(ClaimRules.Check, claim, Make.Article(text, "en")).Diagnostics.Select(found => found.Code));
        Assert.Empty(World.Check(ClaimRules.Check, claim with { Speech = Make.At(Speech.Direct) }, Make.Article(text, "en")).Diagnostics);
    }

    private static Diagnostic Only(string language, string text, Voice speaker) => Assert.Single(Found(language, text, speaker));

    private static IEnumerable<string> Codes(string language, string text, Voice speaker) => Found(language, text, speaker).Select(found => found.Code);

    private static IEnumerable<CheckResult> Results(string language, string text, Voice speaker) =>
        World.Check(ClaimRules.Check, LastSentence(text, speaker), Make.Article(text, language)).Ledger.Where(entry => entry.Kind == CheckKind.Speaker).Select(entry => entry.Result);

    private static ImmutableArray<Diagnostic> Found(string language, string text, Voice speaker) => World.Check(ClaimRules.Check, LastSentence(text, speaker), Make.Article(text, language)).Diagnostics;

    private static Claim LastSentence(string text, Voice speaker) => Claim(text[(text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? stop + 2 : 0)..], "article", speaker);
}
