using SiteGen.Check.Who;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Check.Who.Claims;

namespace SiteGen.Tests.Check.Who;

public sealed class ClaimRulesTests
{
    [Theory]
    [InlineData(Transparency, "washington-meeting", "jens-stoltenberg")]
    [InlineData(Framework, "washington-meeting", "jens-stoltenberg")]
    [InlineData(Authoritarian, "washington-meeting", "jens-stoltenberg")]
    [InlineData(ChinaDaily, "washington-meeting", "china-daily")]
    [InlineData(Demands, "washington-meeting", "china")]
    [InlineData(UsSide, "washington-meeting", "us")]
    [InlineData(Consultations, "wsj-consultations", "china-mfa")]
    [InlineData(NoComment, "wsj-consultations", "us-state-dept")]
    [InlineData(NoComment, "wsj-consultations", "chinese-embassy")]
    [InlineData(Sullivan, "wsj-consultations", "jake-sullivan")]
    [InlineData(WhiteHouse, "wsj-consultations", "white-house")]
    [InlineData(Arsenal, "wsj-consultations", "china")]
    [InlineData(Federation, "wsj-consultations", "fas")]
    [InlineData(Kimball, "wsj-consultations", "daryl-kimball")]
    public void Who_speaks_in_the_articles_is_read_and_nobody_else(string quote, string source, string speaker)
    {
        Assert.Contains(Speakers(quote, source, speaker).Ledger, entry => entry is { Kind: CheckKind.Speaker, Result: CheckResult.Agrees });
        foreach (var other in new[] { "nato", "russia", "wang-yi", "mallory-stewart", "ccp", "us-dod" })
        {
            Assert.Contains(Speakers(quote, source, other).Diagnostics, found => found is { Code: "SG140", Severity: Severity.Error });
        }
    }

    [Theory]
    [InlineData(Transparency, "washington-meeting", "china")]
    [InlineData(NoComment, "wsj-consultations", "china")]
    [InlineData(Consultations, "wsj-consultations", "china")]
    [InlineData(Consultations, "wsj-consultations", "wsj")]
    [InlineData(Federation, "wsj-consultations", "us")]
    [InlineData(Kimball, "wsj-consultations", "aca")]
    [InlineData(Official, "wsj-consultations", "joe-biden")]
    [InlineData(Official, "wsj-consultations", "biden-administration")]
    [InlineData(Officials, "wsj-consultations", "us")]
    public void A_name_that_only_stands_near_does_not_speak(string quote, string source, string speaker) =>
        Assert.Contains(Speakers(quote, source, speaker).Diagnostics, found => found.Code == "SG140");

    [Fact]
    public void Both_presidents_speak_by_an_editors_reading_and_by_way_of_Sullivan()
    {
        var claim = Claim(Sullivan, "wsj-consultations", new NamedVoice(Make.Ids("xi-jinping", "joe-biden"), Make.At("x").At), Make.Reads("Chủ tịch Trung Quốc", "xi-jinping"), Make.Reads("Tổng thống Mỹ", "joe-biden"))
            with
        { Via = Make.Ids("jake-sullivan"), SaidOn = Make.Date("2021") };
        Assert.Empty(World.Check(ClaimRules.Check, claim).Diagnostics);
        Assert.Equal("SG148", Only(claim with { Via = Make.Ids("wang-yi") }).Code);
        Assert.Equal("SG155", Only(claim with { SaidOn = Make.Date("2022") }).Code);
    }

    [Fact]
    public void The_paper_that_an_article_quotes_is_the_way()
    {
        var claim = Claim(Consultations, "wsj-consultations", Named("china-mfa")) with { Via = Make.Ids("wsj"), SaidOn = Make.Date("2023-10-30") };
        Assert.Empty(World.Check(ClaimRules.Check, claim).Diagnostics);
        Assert.Equal("SG155", Only(claim with { SaidOn = Make.Date("2023-10-29") }).Code);
    }

    [Theory]
    [InlineData("Trao đổi với phóng viên Tạp chí Phố Wall, ông Jake Sullivan, cố vấn của Mỹ, cho biết hai nước sẽ họp.", "wsj", "")]
    [InlineData("Trao đổi với phóng viên Tạp chí Phố Wall, ông Jake Sullivan, cố vấn của Mỹ, cho biết hai nước sẽ họp.", "us", "SG148")]
    [InlineData("Trả lời phóng viên Tạp chí Phố Wall, ông Jake Sullivan nói hai nước sẽ họp.", "wsj", "")]
    public void To_whose_reporter_somebody_speaks_passes_it_on(string text, string via, string codes)
    {
        var claim = Claim(text, "article", Named("jake-sullivan")) with { Via = Make.Ids(via) };
        Assert.Equal(codes, string.Join(' ', World.Check(ClaimRules.Check, claim, Make.Article(text, "vi")).Diagnostics.Select(found => found.Code)));
    }

    [Theory]
    [InlineData("biden-administration")]
    [InlineData("us")]
    [InlineData(null)]
    public void An_official_without_a_name_is_an_unnamed_speaker(string? of) => Assert.Empty(World.Check(ClaimRules.Check, Claim(Official, "wsj-consultations", Unnamed(of))).Diagnostics);

    [Fact]
    public void An_unnamed_speaker_of_another_body_is_refused() => Assert.Equal("SG140", Only(Claim(Officials, "wsj-consultations", Unnamed("china"))).Code);

    [Fact]
    public void A_speaker_whom_the_article_names_is_not_unnamed() => Assert.Equal("SG143", Only(Claim(Kimball, "wsj-consultations", Unnamed(null))).Code);

    [Theory]
    [InlineData(Refuses, "washington-meeting")]
    [InlineData(Important, "washington-meeting")]
    [InlineData(Undecided, "wsj-consultations")]
    [InlineData("ám chỉ tới mối lo ngại của Washington về việc xây dựng vũ khí hạt nhân của Bắc Kinh", "wsj-consultations")]
    public void The_article_speaks_where_nobody_is_made_to(string quote, string source) => Assert.Empty(World.Check(ClaimRules.Check, Claim(quote, source, Own)).Diagnostics);

    [Theory]
    [InlineData(Transparency, "washington-meeting")]
    [InlineData(Authoritarian, "washington-meeting")]
    [InlineData(Federation, "wsj-consultations")]
    [InlineData(Official, "wsj-consultations")]
    [InlineData(Officials, "wsj-consultations")]
    public void The_article_does_not_speak_where_somebody_is_made_to(string quote, string source) => Assert.Equal("SG142", Only(Claim(quote, source, Own)).Code);

    [Theory]
    [InlineData("China met Joe Biden. Nobody knows why.\nThe talks will go on.", "The talks will go on.", "china")]
    [InlineData("The talks will go on.", "The talks will go on.", "nato")]
    public void Where_the_words_do_not_show_who_speaks_nothing_is_said_to_agree(string text, string quote, string speaker)
    {
        var (diagnostics, ledger) = World.Check(ClaimRules.Check, Claim(quote, "article", Named(speaker)), Make.Article(text, "en"));
        Assert.Empty(diagnostics);
        Assert.Equal(CheckResult.Open, Assert.Single(ledger, entry => entry.Kind == CheckKind.Speaker).Result);
    }

    [Fact]
    public void Direct_speech_stands_in_quotation_marks()
    {
        var direct = Make.At(Speech.Direct);
        Assert.Empty(World.Check(ClaimRules.Check, Claim(Framework, "washington-meeting", Named("jens-stoltenberg")) with { Speech = direct }).Diagnostics);
        Assert.Equal("SG144", Only(Claim(Authoritarian, "washington-meeting", Named("jens-stoltenberg")) with { Speech = direct }).Code);
        Assert.Equal("SG144", Only(Claim("Chúng ta nên đẩy lùi những nỗ lực", "washington-meeting", Named("jens-stoltenberg"))).Code);
    }

    [Fact]
    public void No_comment_is_read_from_words_of_no_comment()
    {
        var silent = Claim(NoComment, "wsj-consultations", Named("us-state-dept")) with { Stance = Make.At(Stance.NoComment) };
        Assert.Empty(World.Check(ClaimRules.Check, silent).Diagnostics);
        Assert.Equal("SG144", Only(silent with { Stance = Make.At(Stance.Opposes) }).Code);
        Assert.Equal("SG144", Only(Claim(Kimball, "wsj-consultations", Named("daryl-kimball")) with { Stance = Make.At(Stance.NoComment) }).Code);
    }

    [Fact]
    public void A_date_inside_what_is_said_is_not_when_it_was_said()
    {
        var article = Make.Article("Ngày 30/10, Nhà Trắng cho biết cuộc họp sẽ diễn ra ngày 6/11.", published: "2023-10-31");
        var claim = Claim("Nhà Trắng cho biết cuộc họp sẽ diễn ra ngày 6/11", "article", Named("white-house"));
        Assert.Empty(World.Check(ClaimRules.Check, claim with { SaidOn = Make.Date("2023-10-30") }, article).Diagnostics);
        Assert.Equal("SG155", Only(claim with { SaidOn = Make.Date("2023-11-06") }, article).Code);
    }

    [Fact]
    public void A_quotation_of_two_sentences_has_one_speaker()
    {
        var article = Make.Article("Jens Stoltenberg said: “China has weapons. We should meet.” Nobody answered.", "en");
        var claim = Claim("We should meet", "article", Named("jens-stoltenberg")) with { Speech = Make.At(Speech.Direct) };
        Assert.Empty(World.Check(ClaimRules.Check, claim, article).Diagnostics);
        Assert.Equal("SG140", Only(claim with { Speaker = Named("joe-biden") }, article).Code);
        var own = World.Check(ClaimRules.Check, claim with { Evidence = [Make.Evidence("Nobody answered")], Speech = Make.At(Speech.Indirect) }, article).Ledger;
        Assert.DoesNotContain(own, entry => entry is { Kind: CheckKind.Speaker, Result: CheckResult.Agrees });
    }

    [Fact]
    public void What_stands_behind_but_may_be_the_articles_own()
    {
        var article = Make.Article("The White House said talks will begin, but nothing came of it.", "en");
        Assert.Empty(World.Check(ClaimRules.Check, Claim("nothing came of it", "article", Own), article).Diagnostics);
        Assert.Equal("SG142", Only(Claim("talks will begin", "article", Own), article).Code);
    }

    [Fact]
    public void A_language_without_a_grammar_is_not_checked()
    {
        var article = Make.Article("Jens Stoltenberg sagte, China habe Waffen.", "de");
        var (diagnostics, ledger) = World.Check(ClaimRules.Check, Claim("China habe Waffen", "article", Named("joe-biden")), article);
        Assert.Empty(diagnostics);
        Assert.Equal(CheckResult.Open, Assert.Single(ledger).Result);
    }

    private static (IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<LedgerEntry> Ledger) Speakers(string quote, string source, string speaker) =>
        World.Check(ClaimRules.Check, Claim(quote, source, Named(speaker)));

    private static Diagnostic Only(Claim claim, params Article[] articles) => Assert.Single(World.Check(ClaimRules.Check, claim, articles).Diagnostics);
}
