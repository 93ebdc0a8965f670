using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Check;
using SiteGen.Check.Texts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Texts;

public sealed class NumberRuleTests
{
    private const string Article = "Bộ này nói kho hiện có hơn 500 đầu đạn, và 12 tàu đã rời cảng.";

    private static readonly Statistic Warheads = Make.Statistic(
        "ministry",
        ["đầu đạn hạt nhân", "đầu đạn"],
        Make.Observation(new(500), "ministry", Make.Evidence("hơn 500 đầu đạn")) with { Id = Make.At("now"), AsOf = Make.Date("2023-10"), Qualifier = Make.At(Qualifier.MoreThan) },
        Make.Observation(new(1000), "ministry") with { AsOf = Make.Date("2030"), Kind = Make.At(ObservationKind.Projected) }) with
    {
        Unit = Drafts.Text(("vi", "đầu đạn hạt nhân"), ("en", "nuclear warheads")),
    };

    [Theory]
    [InlineData("Bộ này có hơn 500 đầu đạn.", "NumbersInQuotes")]
    [InlineData("Bộ này có hơn 600 đầu đạn.", "Warned")]
    [InlineData("Bộ này có nhiều đầu đạn.", "")]
    public void The_ledger_says_that_the_numbers_of_a_text_stand_in_its_quotes(string text, string expected)
    {
        const string Quote = "Bộ này có hơn 500 đầu đạn trong kho.";
        List<LedgerEntry> entries = [];
        Drafts.Check(
            (fact, context, log) =>
            {
                new NumberRule(context).Check(fact, log);
                entries.AddRange(log.Entries);
            },
            Make.Article(Quote),
            Drafts.Claim(Quote, ("vi", text)));

        Assert.Equal(expected, string.Join(' ', entries.Select(entry => entry.Note.Key)));
    }

    [Theory]
    [InlineData("vi", "Kho có hơn 500 đầu đạn.")]
    [InlineData("vi", "Có 1.000 tàu.")]
    [InlineData("vi", "Con số 500 làm nhiều người lo.")]
    [InlineData("vi", "Kho có năm trăm đầu đạn.")]
    [InlineData("vi", "Nhanh hơn hai năm so với dự đoán.")]
    [InlineData("vi", "Có ba đầu đạn trong kho.")]
    [InlineData("vi", "Tăng 12% so với năm ngoái.")]
    [InlineData("vi", "Có 2000 đầu đạn.")]
    [InlineData("vi", "Có 2024 đầu đạn hạt nhân.")]
    [InlineData("vi", "Kho có [[ministry|600 đầu đạn]].")]
    [InlineData("en", "It has more than 500 warheads.")]
    [InlineData("en", "It has five hundred warheads.")]
    [InlineData("en", "It has three warheads.")]
    [InlineData("en", "It came two years early.")]
    [InlineData("en", "Twenty sailors came.")]
    [InlineData("en", "It costs $1.5 million.")]
    [InlineData("en", "It has [[statistic|600]] warheads.")]
    [InlineData("fr", "Elle a 1.000 ogives.")]
    public void A_number_of_a_summary_or_page_is_refused(string language, string text)
    {
        Assert.Equal(["SG175"], OnPage(text, language).Select(problem => problem.Code));
        Assert.Equal(["SG175"], InSummary(text, language).Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("vi", "Kho có [[statistic#now]] và có thể có [[statistic#2030]].")]
    [InlineData("vi", "Kho có [[statistic|hơn 500 đầu đạn]].")]
    [InlineData("vi", "Ngày 6 tháng 11 năm 2023, hai nước gặp nhau; tháng Mười có một báo cáo; 30/10; năm 2030.")]
    [InlineData("vi", "Hai nước, hai bên và ba điều chưa rõ.")]
    [InlineData("vi", "Ông Tôn Hiểu Ba và F-16, Điều 5, quý 3.")]
    [InlineData("vi", "Một tàu đã đến lúc 10:30.")]
    [InlineData("en", "On November 6, 2023, the two countries met; the 2021 statement; in 2030.")]
    [InlineData("en", "One of the two sides came first.")]
    [InlineData("en", "Group of 20 Ministry spoke of Article 5.")]
    [InlineData("en", "The points are (1) trust and (2) time.")]
    [InlineData("fr", "Le 2023-11-06, [[statistic#now]].")]
    public void Dates_names_links_and_what_counts_nothing_are_no_numbers_of_their_own(string language, string text)
    {
        Assert.Empty(OnPage(text, language));
        Assert.Empty(InSummary(text, language));
    }

    [Theory]
    [InlineData("1. Một\n2. Hai\n\n## 3. Ba\n\n> 4. Bốn\n")]
    [InlineData("Xem `code 500` và:\n\n```\n500\n```\n\nhết.\n")]
    [InlineData("Xem [trang](page-500.html), <https://example.org/500> và https://example.org/500.\n")]
    [InlineData("~~~\n500 đầu đạn\n")]
    public void Lists_code_and_addresses_of_a_page_are_no_prose(string body) => Assert.Empty(OnPage(body, "vi"));

    [Theory]
    [InlineData("- Mục\n- Kho có 500 đầu đạn\n")]
    [InlineData("Kho có\n500 đầu đạn.\n")]
    [InlineData("| a | b |\n| --- | --- |\n| 500 | x |\n")]
    [InlineData("[hơn 500 đầu đạn](page.html)\n")]
    public void What_a_reader_sees_of_a_page_is_prose(string body) => Assert.Single(OnPage(body, "vi"));

    [Fact]
    public void A_title_and_a_description_of_a_page_are_read_too() => Assert.Single(new NumberRule(Context()).Check(QuotedWordsTests.Page("Kho.", title: "Kho có 500 đầu đạn")));

    [Theory]
    [InlineData("vi", "Hơn 500 đầu đạn và 12 tàu.", 0)]
    [InlineData("en", "More than five hundred warheads and twelve ships.", 0)]
    [InlineData("vi", "Hơn 510 đầu đạn và 12 tàu.", 1)]
    [InlineData("en", "More than 50 warheads and 21 ships.", 2)]
    public void The_text_of_a_claim_gives_the_numbers_of_its_quote(string language, string text, int warnings)
    {
        var found = Drafts.Check((fact, context, log) => new NumberRule(context).Check(fact, log), Make.Article(Article), Drafts.Claim(Article, (language, text)));

        Assert.Equal(Enumerable.Repeat("SG179", warnings), found.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("en", "It was the club's first title since 1962.", "It is the first title since 1962.", "It is the first title since 1926.")]
    [InlineData("en", "The mine was worked from 1902 to 1931.", "The mine closed in 1931.", "The mine closed in 1913.")]
    [InlineData("en", "The mine was worked in the 1930s.", "The mine was worked in the 1930s.", "The mine was worked in the 1950s.")]
    [InlineData("en", "The tower fell last year.", "The tower fell in 2022.", "The tower fell in 2012.")]
    [InlineData("en", "The tower fell 20 years ago.", "The tower fell in 2003.", "The tower fell in 2013.")]
    [InlineData("en", "The mine was worked in the season of 2013-14.", "The mine was worked until 2014.", "The mine was worked until 2015.")]
    [InlineData("vi", "Mỏ này đóng cửa từ năm 1987.", "Mỏ đóng cửa từ năm 1987.", "Mỏ đóng cửa từ năm 1978.")]
    [InlineData("vi", "Mỏ này đóng cửa năm ngoái.", "Mỏ đóng cửa năm 2022.", "Mỏ đóng cửa năm 2021.")]
    [InlineData("en", "Ruritania may slip to fourth place.", "It may slip to fourth place.", "It may slip to fifth place.")]
    [InlineData("en", "Ruritania finished in second place.", "It came in second place.", "It came in first place.")]
    [InlineData("en", "Ruritania dropped its third takeover bid.", "It dropped its third bid.", "It dropped its second bid.")]
    [InlineData("en", "She is the first Ruritanian mayor of the port.", "She is the port's first Ruritanian mayor.", "She is the second Ruritanian mayor of the port.")]
    [InlineData("en", "Three rescue teams searched the harbour.", "Three rescue teams searched the harbour.", "Four rescue teams searched the harbour.")]
    [InlineData("en", "She took third place after two hours.", "She took third place.", "She took second place.")]
    [InlineData("en", "The board had rejected three unsolicited bids.", "Three bids were rejected.", "Four bids were rejected.")]
    [InlineData("en", "The board had rejected three bids.", "The two sides said three bids were rejected.", "Four bids were rejected.")]
    [InlineData("en", "Ruritania is now the No. 4 exporter of tea.", "It is the 4th exporter of tea.", "It is the 6th exporter of tea.")]
    [InlineData("en", "Keel scored a third goal in the match.", "Keel scored a third goal.", "Keel scored a fourth goal.")]
    [InlineData("en", "Keel scored three goals in the match.", "Keel scored a third goal.", "Keel scored a sixth goal.")]
    [InlineData("vi", "Đội này có thể rơi xuống vị trí thứ tư.", "Đội có thể xuống hạng tư.", "Đội có thể xuống hạng năm.")]
    [InlineData("vi", "Đội này đang xếp thứ 4.", "Đội xếp thứ tư.", "Đội xếp thứ ba.")]
    [InlineData("vi", "Nước này là bạn hàng lớn thứ 7 của đảo.", "Nước này là bạn hàng lớn thứ bảy của đảo.", "Nước này là bạn hàng lớn thứ 8 của đảo.")]
    [InlineData("vi", "Giá muối tăng so với cuối tháng 5/2020.", "Giá muối tăng so với tháng 5/2020.", "Giá muối tăng so với tháng 6/2020.")]
    [InlineData("vi", "Giá muối tăng so với ngày 3/5.", "Giá muối tăng so với tháng 5.", "Giá muối tăng so với tháng 6.")]
    [InlineData("en", "Salt rose in May 2020.", "Salt rose in May.", "Salt rose in June.")]
    [InlineData("vi", "Hội đồng họp kỳ họp thứ 15.", "Hội đồng họp kỳ họp thứ 15.", "Hội đồng họp kỳ họp thứ 16.")]
    [InlineData("vi", "Tháp được xây vào thế kỷ 19.", "Tháp có từ thế kỷ XIX.", "Tháp có từ thế kỷ 20.")]
    [InlineData("vi", "Tháp được xây vào thế kỷ XIX.", "Tháp có từ thế kỷ 19.", "Tháp có từ thế kỷ XX.")]
    [InlineData("vi", "Nước này về nhì giải vùng.", "Nước này đứng thứ hai giải vùng.", "Nước này đứng thứ ba giải vùng.")]
    [InlineData("vi", "Hội đồng họp vào sáng thứ Ba tại bến.", "Hội đồng họp hôm thứ Ba.", "Hội đồng họp hôm thứ Năm.")]
    [InlineData("vi", "Hội đồng họp vào Chủ nhật tại bến.", "Hội đồng họp hôm Chủ nhật.", "Hội đồng họp hôm thứ Bảy.")]
    [InlineData("en", "The council met on Tuesday.", "The council met on Tuesday.", "The council met on Thursday.")]
    public void Years_and_places_in_a_row_are_those_of_the_article(string language, string article, string text, string other)
    {
        Assert.Empty(OfClaim(text));
        Assert.Equal(["SG179"], OfClaim(other).Select(problem => problem.Code));

        ImmutableArray<Diagnostic> OfClaim(string own) => Drafts.Check(
            (fact, context, log) => new NumberRule(context).Check(fact, log), Make.Article(article, language, published: "2023-11-20"), Drafts.Claim(article, (language, own)));
    }

    [Theory]
    [InlineData("vi", "Hội nghị họp hôm thứ Ba.", "Hội nghị họp hôm thứ tư.")]
    [InlineData("en", "A part of the crew stayed, 30 per cent.", "A third of the crew stayed in the third quarter, on second thoughts.")]
    [InlineData("vi", "Mực nước hạ.", "Mực nước hạ trong quý ba.")]
    public void Weekdays_parts_and_quarters_are_no_places_in_a_row(string language, string article, string text) => Assert.DoesNotContain(
        Drafts.Check((fact, context, log) => new NumberRule(context).Check(fact, log), Make.Article(article, language), Drafts.Claim(article, (language, text))),
        problem => problem.Title.StartsWith('"'));

    [Fact]
    public void Every_number_in_digits_is_found_and_no_link_to_one()
    {
        Prop.ForAll(Gen.Choose(0, 1899).ToArbitrary(), n => OnPage(string.Create(CultureInfo.InvariantCulture, $"Có {n} tàu ở đây."), "vi").Count == 1).QuickCheckThrowOnFailure();
        Prop.ForAll(Gen.Choose(0, 1899).ToArbitrary(), n => OnPage(string.Create(CultureInfo.InvariantCulture, $"Có [[statistic#{n}]] ở đây."), "vi").Count == 0).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("one-fits", "vi", "Kho có hơn 500 đầu đạn.")]
    [InlineData("by-year", "en", "It may have 1,000 warheads.")]
    [InlineData("none-fits", "vi", "Kho có 777 đầu đạn.")]
    public Task The_message_gives_the_link_to_write(string name, string language, string text) => Verify(string.Concat(OnPage(text, language).Select(DiagnosticPrinter.Print)), @case: name);

    [Fact]
    public Task The_message_says_that_no_quote_has_the_number() => Verify(string.Concat(
        Drafts.Check((fact, context, log) => new NumberRule(context).Check(fact, log), Make.Article(Article), Drafts.Claim(Article, ("vi", "Hơn 510 đầu đạn."))).Select(DiagnosticPrinter.Print)));

    private static CheckContext Context() => new(Drafts.Project(Make.Article(Article), Warheads, Make.Organization("ministry", "Group of 20 Ministry")));

    private static List<Diagnostic> OnPage(string body, string language) => [.. new NumberRule(Context()).Check(QuotedWordsTests.Page(body, language))];

    private static ImmutableArray<Diagnostic> InSummary(string text, string language)
    {
        var organization = Make.Organization("ministry", "Group of 20 Ministry") with { Summary = Make.Text(text, language) };
        return Drafts.Check((fact, context, log) => new NumberRule(context).Check(fact, log), Make.Article(Article), organization, Warheads with
        {
            Observations = [Warheads.Observations[0], Warheads.Observations[1] with { Evidence = [] }],
        });
    }
}
