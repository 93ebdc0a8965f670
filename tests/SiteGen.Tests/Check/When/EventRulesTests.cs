using SiteGen.Check;
using SiteGen.Check.When;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Check.Who;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.When;

public sealed class EventRulesTests
{
    private const string ThisWeek = "Các quan chức Mỹ và Trung Quốc đã gặp nhau tại Washington trong tuần này để thảo luận về việc không phổ biến vũ khí hạt nhân";
    private const string Delegation = "Phái đoàn do Trợ lý Ngoại trưởng Hoa Kỳ Mallory Stewart dẫn đầu đã gặp Tổng Giám đốc Kiểm soát Vũ khí Trung Quốc Tôn Hiểu Ba vào ngày 6 tháng 11.";
    private const string Balloon = "vụ Mỹ bắn rơi một khinh khí cầu bị nghi ngờ là do thám của Trung Quốc vào tháng 2";
    private const string Consultations = "hai quốc gia sẽ tham vấn về kiểm soát vũ khí và không phổ biến vũ khí hạt nhân trong những ngày tới";
    private const string Report = "Theo một báo cáo tháng 10 của Lầu Năm Góc, Trung Quốc hiện có hơn 500 đầu đạn hạt nhân đang hoạt động trong kho vũ khí và có thể sẽ có hơn 1.000 đầu đạn vào năm 2030.";
    private const string Visit = "chuyến thăm Mỹ vào cuối tuần trước của Ngoại trưởng Vương Nghị";

    private static readonly Event Meeting = Event("2023-11-06", EventStatus.Reported, Make.Evidence(ThisWeek, "washington-meeting", Make.ReadsDate("tuần này", "2023-11-06/2023-11-12")), Make.Evidence(Delegation, "washington-meeting"));

    [Fact]
    public void The_meeting_was_on_the_sixth_and_on_no_other_day()
    {
        Assert.Empty(Codes(Meeting));
        foreach (var other in new[] { "2022-11-06", "2023-11-07", "2023-10-06" })
        {
            Assert.Equal(["SG150"], Codes(Meeting with { Date = Make.Date(other) }));
        }

        // What happened did not happen after it was written of.
        foreach (var later in new[] { "2023-11-13", "2030" })
        {
            Assert.Equal(["SG150", "SG154"], Codes(Meeting with { Date = Make.Date(later) }));
        }
    }

    [Theory]
    [InlineData("Kelva ngày 8/9 cho biết Ruvia đã đóng cảng hôm 6/9.", "Ruvia đóng cảng", "2023-09-06", "")]
    [InlineData("Kelva ngày 8/9 cho biết Ruvia đã đóng cảng hôm 6/9.", "Ruvia đóng cảng", "2023-09-08", "SG150")]
    [InlineData("Kelva ngày 8/9 cho biết Ruvia đã đóng cảng hôm 6/9.", "Kelva thông báo về cảng", "2023-09-08", "")]
    [InlineData("Kelva ngày 8/9 cho biết vừa bắt thủ phạm vụ nổ ngày 6/9.", "Bắt thủ phạm", "2023-09-08", "")]
    [InlineData("Ngày 8/9, Chủ tịch Hội đồng Bến Lau, ông Kelva cho biết, Ruvia đã đóng cảng trong đợt bão diễn ra vào ngày 6/9.", "Ruvia đóng cảng", "2023-09-06", "")]
    [InlineData("Ngày 8/9, Chủ tịch Hội đồng Bến Lau, ông Kelva cho biết, Ruvia đã đóng cảng trong đợt bão diễn ra vào ngày 6/9.", "Ruvia đóng cảng", "2023-09-08", "SG150")]
    [InlineData("Ngày 8/9, cảng đóng cửa, Kelva cho biết Ruvia đã mở cảng hôm 6/9.", "Cảng đóng cửa", "2023-09-08", "")]
    [InlineData("Tính tới sáng 8/9, 82 người chết ở Ruvia sau vụ nổ ngày 6/9.", "Vụ nổ", "2023-09-06", "")]
    [InlineData("Tính tới sáng 8/9, 82 người chết ở Ruvia sau vụ nổ ngày 6/9.", "Vụ nổ", "2023-09-07", "SG150")]
    public void The_day_of_telling_is_not_that_of_what_is_told(string text, string title, string date, string codes)
    {
        var project = Make.Project([Make.Organization("kelva", "Kelva"), Make.Organization("ruvia", "Ruvia")], Make.Article(text, "vi", "2023-11-08"));
        var happening = Event(date, EventStatus.Reported, Make.Evidence(text)) with { Title = Make.Text(title, "vi") };
        var (context, found) = (new CheckContext(project), new DiagnosticBag());
        context.Passages[happening.Evidence[0]] = new(project.Articles[0], [new(0, text.Length)]);
        EventRules.Check(happening, context, new CheckLog(happening, found));

        Assert.Equal(codes, string.Join(' ', found.Sorted().Select(problem => problem.Code)));
    }

    [Theory]
    [InlineData("vi", "Bà Lam đã gửi lời khen Nga, đồng thời nhắc toàn đội tập trung để thắng Mỹ vào ngày 15/11 tới.", "2023-11-15", EventStatus.Planned, "")]
    [InlineData("vi", "Bà Lam đã gửi lời khen Nga, đồng thời nhắc toàn đội tập trung để thắng Mỹ vào ngày 15/11 tới.", "2023-11-16", EventStatus.Planned, "SG150")]
    [InlineData("vi", "Bà Lam đã gửi lời khen Nga, đồng thời nhắc lại trận thắng Mỹ vào ngày 5/11.", "2023-11-05", EventStatus.Planned, "SG154")]
    [InlineData("en", "Ro Tan has praised Russia and told the team to stay calm against America on November 15, 2023.", "2023-11-15", EventStatus.Planned, "")]
    public void What_is_to_come_did_not_happen_by_another_verb(string language, string text, string date, object status, string code) =>
        Assert.Equal(code, All(Event(date, (EventStatus)status, Make.Evidence(text)), Make.Article(text, language, "2023-11-08")));

    [Theory]
    [InlineData("2023-09-06", "Derived")]
    [InlineData("2023-09-08", "Open")]
    public void A_day_up_to_which_something_is_counted_may_be_that_of_nothing_else(string date, string result)
    {
        const string text = "Tính tới sáng 8/9, 82 người chết ở Nga sau vụ nổ ngày 6/9.";
        var ledger = World.Check(EventRules.Check, Event(date, EventStatus.Reported, Make.Evidence(text)), Make.Article(text, "vi", "2023-11-08")).Ledger;
        Assert.Equal(result, ledger.Single(entry => entry.Kind == CheckKind.EventDate).Result.ToString());
    }

    [Theory]
    [InlineData("Ro Tan won his first cup since January 2019 when he beat Nela Droy on Sunday.", "", "2023-11-05", "Agrees")]
    [InlineData("Ro Tan won his first cup since January 2019 when he beat Nela Droy on Sunday.", "", "2019-01", "Open")]
    [InlineData("Ro Tan was second at Stane in 2015 and at Vask in 2018.", "Stane", "2015", "Agrees")]
    [InlineData("Ro Tan was second at Stane in 2015 and at Vask in 2018.", "Stane", "2018", "Open")]
    [InlineData("Ro Tan was second at Stane in 2015 and at Vask in 2018.", "Vask", "2018", "Agrees")]
    [InlineData("Ro Tan was second at Stane in 2015 and at Vask in 2018.", "Vask", "2015", "Open")]
    [InlineData("Ro Tan was second at Stane, and left in 2018.", "Stane", "2018", "Agrees")]
    public void The_date_of_another_thing_is_not_that_of_the_event(string text, string place, string date, string result)
    {
        var happening = Event(date, EventStatus.Reported, Make.Evidence(text)) with { Place = place.Length == 0 ? null : Make.Text(place, "en") };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(text, "en", "2023-11-08")).Ledger;
        Assert.StartsWith(result, ledger.Single(entry => entry.Kind == CheckKind.EventDate).Result.ToString().Replace("Derived", "Agrees", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-02", "")]
    [InlineData("2022-02", "SG150")]
    [InlineData("2023-03", "SG150")]
    [InlineData("2023-02-04", "SG152")]
    public void A_month_gone_by_is_the_latest_before_the_article(string date, string code) => Assert.Equal(code, All(Event(date, EventStatus.Reported, Make.Evidence(Balloon, "wsj-consultations"))));

    [Theory]
    [InlineData("2023-11", "")]
    [InlineData("2022-11", "SG150")]
    [InlineData("2024-11", "SG150")]
    public void A_month_to_come_is_the_earliest_after_the_article(string date, string code) => Assert.Equal(code, All(Event(date, EventStatus.Planned, Make.Evidence(Claims.Official, "wsj-consultations"))));

    [Fact]
    public void One_date_of_the_evidence_that_fits_is_enough()
    {
        Assert.Empty(Codes(Event("2023-10", EventStatus.Reported, Make.Evidence(Report, "wsj-consultations"))));
        Assert.Equal(["SG150"], Codes(Event("2023-09", EventStatus.Reported, Make.Evidence(Report, "wsj-consultations"))));
    }

    [Fact]
    public void Words_that_give_no_date_need_an_editors_reading()
    {
        Assert.Equal("SG151", All(Event("2023-10-28~", EventStatus.Reported, Make.Evidence(Visit, "wsj-consultations"))));
        Assert.Equal("", All(Event("2023-10-28/2023-10-29", EventStatus.Reported, Make.Evidence(Visit, "wsj-consultations", Make.ReadsDate("cuối tuần trước", "2023-10-28/2023-10-29")))));
        Assert.Equal("SG150", All(Event("2023-10-21", EventStatus.Reported, Make.Evidence(Visit, "wsj-consultations", Make.ReadsDate("cuối tuần trước", "2023-10-28/2023-10-29")))));
    }

    [Fact]
    public void A_date_beside_the_quote_may_prove_but_never_refuse()
    {
        var article = Make.Article("Ngày 30/10/2023, hai nước đã họp tại Washington.");
        Assert.Equal("", All(Event("2023-10-30", EventStatus.Reported, Make.Evidence("hai nước đã họp")), article));
        Assert.Equal("SG151", All(Event("2023-10-29", EventStatus.Reported, Make.Evidence("hai nước đã họp")), article));
    }

    [Theory]
    [InlineData("Washington", "")]
    [InlineData("Washington, Mỹ", "")]
    [InlineData("Hoa Kỳ, Washington", "")]
    [InlineData("Hoa Kỳ", "SG153")]
    [InlineData("San Francisco", "SG153")]
    [InlineData("Washington, Nga", "SG153")]
    public void The_place_stands_in_a_quote(string place, string code) => Assert.Equal(code, All(Meeting with { Place = Make.Text(place) }));

    [Theory]
    [InlineData("mallory-stewart", "")]
    [InlineData("sun-xiaobo", "")]
    [InlineData("us", "")]
    [InlineData("wang-yi", "SG147")]
    [InlineData("china-mfa", "SG147")]
    public void Each_participant_is_named_in_a_quote(string who, string code) => Assert.Equal(code, All(Meeting with { Participants = [new(Make.At(who), null, null)] }));

    [Fact]
    public void Two_states_take_part_by_an_editors_reading()
    {
        var read = Event("2023-10-31/2023-11-06", EventStatus.Planned, Make.Evidence(Consultations, "wsj-consultations", Make.Reads("hai quốc gia", "us", "china"), Make.ReadsDate("những ngày tới", "2023-10-31/2023-11-06")))
            with
        { Participants = [new(Make.At("us"), null, null), new(Make.At("china"), null, null)] };
        Assert.Equal("", All(read));
        Assert.Equal("SG147", All(read with { Participants = [new(Make.At("russia"), null, null)] }));
    }

    [Fact]
    public async Task A_name_of_several_needs_an_editors_reading()
    {
        var context = World.Context(Make.Article("Georgia đã họp ngày 6/11/2023.")).Project;
        var shared = new SiteGen.Check.CheckContext(context with { Organizations = [.. context.Organizations, Make.Organization("georgia", "Georgia"), Make.Organization("georgia-us", "Georgia")] });
        var evidence = Make.Evidence("Georgia đã họp ngày 6/11/2023");
        shared.Passages[evidence] = new(shared.ArticleOf("article")!.Article, [new(0, evidence.Quote.Value.Length)]);
        var fact = Event("2023-11-06", EventStatus.Reported, evidence) with { Participants = [new(Make.At("georgia"), null, null)] };
        var bag = new DiagnosticBag();
        EventRules.Check(fact, shared, new(fact, bag));
        var found = Assert.Single(bag.Sorted());
        Assert.Equal("SG149", found.Code);
        await Verifier.Verify(DiagnosticPrinter.Print(found));
    }

    [Fact]
    public void The_role_of_a_participant_is_read_where_the_quote_has_it()
    {
        Assert.Equal(CheckResult.Agrees, Result("dẫn đầu"));
        Assert.Equal(CheckResult.Open, Result("chủ trì"));

        CheckResult Result(string role) =>
            World.Check(EventRules.Check, Meeting with { Participants = [new(Make.At("mallory-stewart"), null, Make.Text(role))] }).Ledger.Last(entry => entry.Kind == CheckKind.Participant).Result;
    }

    [Theory]
    [InlineData(Consultations)]
    [InlineData(Claims.Official)]
    public void What_is_only_foreseen_has_not_happened(string quote)
    {
        Assert.Contains("SG154", All(Event("2023-11", EventStatus.Reported, Make.Evidence(quote, "wsj-consultations"))));
        Assert.Contains("SG154", All(Event("2023-11", EventStatus.Confirmed, Make.Evidence(quote, "wsj-consultations"))));
        Assert.DoesNotContain("SG154", All(Event("2023-11", EventStatus.Planned, Make.Evidence(quote, "wsj-consultations"))));
    }

    [Theory]
    [InlineData(Report)]
    [InlineData(Claims.WhiteHouse)]
    [InlineData(Claims.Consultations)]
    public void What_is_foreseen_inside_a_statement_does_not_undo_the_statement(string quote) => Assert.DoesNotContain("SG154", All(Event("2023-10", EventStatus.Reported, Make.Evidence(quote, "wsj-consultations"))));

    [Fact]
    public void What_happened_is_not_planned() => Assert.Contains("SG154", All(Meeting with { Status = Make.At(EventStatus.Planned) }));

    [Theory]
    [InlineData("The talks will be held on 6 November 2023.", EventStatus.Reported, "SG154")]
    [InlineData("The talks will be held on 6 November 2023.", EventStatus.Planned, "")]
    [InlineData("The talks took place on 6 November 2023.", EventStatus.Reported, "")]
    [InlineData("The talks took place on 6 November 2023.", EventStatus.Planned, "SG154")]
    internal void English_verbs_are_read_too(string text, EventStatus status, string code) => Assert.Equal(code, All(Event("2023-11-06", status, Make.Evidence(text)), Make.Article(text, "en")));

    [Theory]
    [InlineData("Russia said it had agreed to talks with China in Vienna in November 2023.", "Talks of Russia and China", EventStatus.Planned, "Open")]
    [InlineData("Russia said it had agreed to talks with China in Vienna in November 2023.", "Talks of Russia and China", EventStatus.Reported, "Open")]
    [InlineData("Russia has agreed to talks with China in Vienna in November 2023.", "Talks of Russia and China", EventStatus.Planned, "Open")]
    [InlineData("Russia had agreed to talks with China in November 2023.", "Russia agrees to talks with China", EventStatus.Reported, "Derived Agrees")]
    [InlineData("Russia had talks with China in November 2023.", "Talks of Russia and China", EventStatus.Planned, "Failed")]
    [InlineData("Russia had talks with China in November 2023.", "Talks of Russia and China", EventStatus.Reported, "Agrees")]
    internal void What_is_agreed_need_not_have_been_yet(string text, string title, EventStatus status, string results) => Assert.Contains(
        World.Check(EventRules.Check, Event("2023-11", status, Make.Evidence(text)) with { Title = Make.Text(title, "en") }, Make.Article(text, "en", "2023-11-06")).Ledger
            .Single(entry => entry.Kind == CheckKind.Status).Result.ToString(), results.Split(' '));

    [Theory]
    [InlineData("vi", "Năm 2023, Sở Kế hoạch và Đầu tư mở phòng đọc.", EventStatus.Planned, "Open")]
    [InlineData("vi", "Năm 2023, Sở Kế hoạch và Đầu tư mở phòng đọc.", EventStatus.Reported, "Derived")]
    [InlineData("vi", "Kế hoạch năm 2023 là mở phòng đọc.", EventStatus.Planned, "Agrees")]
    [InlineData("en", "In 2023 the engineer Bo Will opens a mill.", EventStatus.Planned, "Open")]
    internal void Words_of_a_name_are_no_signs_of_what_is_to_come(string language, string text, EventStatus status, string result) => Assert.Equal(
        result,
        World.Check(EventRules.Check, Event("2023", status, Make.Evidence(text)), Make.Article(text, language, "2023-01-06")).Ledger
            .Single(entry => entry.Kind == CheckKind.Status).Result.ToString());

    [Theory]
    [InlineData("The council plans to mend all the roofs by 2026, officials said.", "2023/2026", EventStatus.Planned, "")]
    [InlineData("The council plans to mend all the roofs by 2026, officials said.", "2023/2026", EventStatus.Reported, "SG154")]
    [InlineData("The council plans to mend all the roofs by 2026, officials said.", "2024/2027", EventStatus.Planned, "SG152")]
    [InlineData("They closed in spring 2023.", "2023", EventStatus.Reported, "")]
    [InlineData("They closed in spring 2023.", "2023", EventStatus.Planned, "SG154")]
    [InlineData("The council is lining up a vote on the roofs in 2023, nine years after the mill was shut.", "2023", EventStatus.Planned, "")]
    [InlineData("The talks proposed in 2023 are in Vienna.", "2023", EventStatus.Planned, "")]
    [InlineData("She will visit Vienna from 3 to 5 June 2024.", "2024-06-03/2024-06-05", EventStatus.Planned, "")]
    [InlineData("She will visit Vienna from 3 to 5 June 2024.", "2024-06-04/2024-06-06", EventStatus.Planned, "SG152")]
    [InlineData("She will visit Vienna from June 3 to 5, 2024.", "2024-06-03/2024-06-05", EventStatus.Planned, "")]
    internal void A_span_has_both_its_ends_from_the_words_or_the_day_of_the_article(string text, string date, EventStatus status, string code) =>
        Assert.Equal(code, All(Event(date, status, Make.Evidence(text)), Make.Article(text, "en", "2023-11-06")));

    [Theory]
    [InlineData("The council approved plans to mend the roofs on 6 November 2023.", "The council approves its plan", EventStatus.Reported, "")]
    [InlineData("The council approved plans to mend the roofs on 6 November 2023.", "The council mends the roofs", EventStatus.Reported, "SG154")]
    [InlineData("The council approved the plan to mend the roofs on 6 November 2023.", "Plans for the roofs are approved", EventStatus.Reported, "")]
    [InlineData("The council plans to mend the roofs on 6 November 2023.", "The council’s plan for the roofs", EventStatus.Reported, "SG154")]
    [InlineData("The council plans to mend the roofs on 6 November 2023.", "The council’s plan for the roofs", EventStatus.Planned, "")]
    internal void What_is_done_with_a_plan_has_happened_where_the_event_is_of_the_plan(string text, string title, EventStatus status, string code) => Assert.Equal(
        code, All(Event("2023-11-06", status, Make.Evidence(text)) with { Title = Make.Text(title, "en") }, Make.Article(text, "en", "2023-11-07")));

    [Theory]
    [InlineData("Đầu tháng 11, Quỹ Rừng Xanh trao tặng Lam Khê 5 nghìn cây đước.", "2023-11-20", "SG154")]
    [InlineData("Đầu tháng 11, Quỹ Rừng Xanh trao tặng Lam Khê 5 nghìn cây đước.", "2023-11-02", "")]
    [InlineData("Năm 2021, Jake Sullivan cho biết hai nước sẽ họp.", "2023-11-20", "SG154")]
    [InlineData("Năm 2020, Jake Sullivan cho biết hai nước sẽ họp vào năm 2021.", "2023-11-20", "")]
    public void What_is_over_was_not_planned_where_the_words_tell_it(string text, string published, string code) =>
        Assert.Equal(code, All(Event(text.Contains("2021", StringComparison.Ordinal) ? "2021" : "2023-11", EventStatus.Planned, Make.Evidence(text)), Make.Article(text, "vi", published)));

    [Fact]
    public void Words_of_a_language_without_a_grammar_are_not_checked()
    {
        const string Text = "Die Gespräche fanden gestern statt.";
        var (diagnostics, ledger) = World.Check(EventRules.Check, Event("2023-11-06", EventStatus.Reported, Make.Evidence(Text)), Make.Article(Text, "de"));
        Assert.Empty(diagnostics);
        Assert.All(ledger, entry => Assert.Equal(CheckResult.Open, entry.Result));
    }

    private static string All(Event fact, params Article[] articles) => string.Join(' ', Codes(fact, articles));

    private static IEnumerable<string> Codes(Event fact, params Article[] articles) => World.Check(EventRules.Check, fact, articles).Diagnostics.Select(found => found.Code);

    internal static Event Event(string date, EventStatus status, params Evidence[] evidence) => new()
    {
        Id = "event",
        File = Make.File("content/events/event.yaml"),
        Added = Make.Date("2023-11-20"),
        Title = Make.Text("…"),
        Date = Make.Date(date),
        Status = Make.At(status),
        Evidence = [.. evidence],
    };

    // "mùng" leads to days of both calendars.
    [Theory]
    [InlineData("Chợ khai trương mùng 2 tháng 9.", "2023-09-02", "Derived")]
    [InlineData("Chợ khai trương mùng 2 tháng 9.", "2023-09-03", "Failed")]
    [InlineData("Chợ khai trương mùng 2 tháng 1, sau Tết.", "2023-01-02", "Open")]
    [InlineData("Theo lịch âm, chợ khai trương mùng 2 tháng 9.", "2023-09-02", "Open")]
    [InlineData("Chợ khai trương mùng 10 tháng 3, ngày giỗ Tổ.", "2023-03-10", "Open")]
    [InlineData("Sau Tết, chợ khai trương ngày 2 tháng 3.", "2023-03-02", "Derived")]
    [InlineData("Sau Tết, chợ khai trương mùng 2 tháng 3 năm 2023.", "2023-03-02", "Agrees")]
    [InlineData("Sáng 9.8, chợ báo tin, trong 4 ngày từ 1 - 4.8, lũ đã cuốn cầu.", "2023-08-01/2023-08-04", "Derived")]
    [InlineData("Sáng 9.8, chợ báo tin, từ ngày 1 đến 4.8, lũ đã cuốn cầu.", "2023-08-01/2023-08-04", "Derived")]
    [InlineData("Sáng 9.8, chợ báo tin, từ ngày 1 đến 4.8, lũ đã cuốn cầu.", "2023-08-01/2023-08-05", "Failed")]
    public void A_day_that_may_be_of_the_lunar_calendar_is_left_open_beside_its_feasts(string text, string date, string result)
    {
        var ledger = World.Check(EventRules.Check, Event(date, EventStatus.Reported, Make.Evidence(text)), Make.Article(text, "vi", "2023-11-08")).Ledger;
        Assert.Equal(result, ledger.Single(entry => entry.Kind == CheckKind.EventDate).Result.ToString());
    }

    [Theory]
    [InlineData("Ngày 20-9, sở đã có kết luận về vụ cháy làm hỏng cầu tàu đêm 12-9.", "Kết luận của sở", "2023-09-20", "Derived")]
    [InlineData("Ngày 20-9, sở đã có kết luận về vụ cháy làm hỏng cầu tàu đêm 12-9.", "Kết luận của sở", "2023-09-12", "Open")]
    [InlineData("Ngày 20-9, sở đã có kết luận về vụ cháy làm hỏng cầu tàu đêm 12-9.", "Vụ cháy cầu tàu", "2023-09-12", "Derived")]
    [InlineData("Ngày 20-9, sở đã có kết luận về vụ cháy làm hỏng cầu tàu đêm 12-9.", "Cháy cầu tàu", "2023-09-12", "Derived")]
    [InlineData("Sáng 5.8, NATO cho biết, trong 4 ngày từ 1 - 4.8, lũ đã cuốn cầu.", "Lũ cuốn cầu", "2023-08-01/2023-08-04", "Derived")]
    [InlineData("Sáng 5.8, NATO cho biết, trong 4 ngày từ 1 - 4.8, lũ đã cuốn cầu.", "Lũ cuốn cầu", "2023-08-01/2023-08-05", "Failed")]
    public void The_day_of_an_inner_event_or_of_the_telling_is_not_that_of_the_event(string text, string title, string date, string result)
    {
        var happening = Event(date, EventStatus.Reported, Make.Evidence(text)) with { Title = Make.Text(title) };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(text, "vi", "2023-11-08")).Ledger;
        Assert.Equal(result, ledger.Single(entry => entry.Kind == CheckKind.EventDate).Result.ToString());
    }
}
