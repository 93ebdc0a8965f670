using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render;

public sealed class InlineTextTests
{
    [Theory]
    [InlineData("[[wang-yi]] led", "<a href=\"../people/wang-yi.html\">Vương Nghị</a> led")]
    [InlineData("[[wang-yi|the <b>minister</b>]]", "<a href=\"../people/wang-yi.html\">the &lt;b&gt;minister&lt;/b&gt;</a>")]
    [InlineData("<script>&\"'", "&lt;script&gt;&amp;&quot;&#39;")]
    [InlineData("[[nobody]] and [[nobody|<i>]]", "nobody and &lt;i&gt;")]
    [InlineData("[[", "[[")]
    [InlineData("[[warheads]]", "<a href=\"../statistics/warheads.html\">Đầu đạn</a>")]
    [InlineData("[[warheads#value]]", "<a href=\"../statistics/warheads.html#now\"><span data-fact=\"warheads\" data-key=\"dated-value now\">hơn 500 đầu đạn hạt nhân (tháng 10 năm 2023)</span></a>")]
    [InlineData("[[warheads#2030]]", "<a href=\"../statistics/warheads.html#later\"><span data-fact=\"warheads\" data-key=\"dated-value later\">1.000 đầu đạn hạt nhân (năm 2030)</span></a>")]
    [InlineData("[[warheads#older]]", "<a href=\"../statistics/warheads.html#older\"><span data-fact=\"warheads\" data-key=\"dated-value older\">khoảng 350 đến 400 vũ khí (năm 2021)</span></a>")]
    [InlineData("[[warheads#now|many]]", "<a href=\"../statistics/warheads.html#now\">many</a>")]
    [InlineData("[[foreign]]", "<a href=\"../people/foreign.html\" lang=\"en\">Stranger</a>")]
    public void A_text_becomes_html_with_relative_links(string text, string expected) => Assert.Equal(expected, Text("events/x.html").Render(text).Markup);

    [Fact]
    public void A_text_in_another_language_says_so()
    {
        Assert.Equal("<span lang=\"en\">words</span>", Text("index.html").Render(Make.Text("words", "en")).Markup);
        Assert.Equal("lời", Text("index.html").Render(Make.Text("lời")).Markup);
    }

    [Fact]
    public void A_plain_text_has_words_in_place_of_links() =>
        Assert.Equal("Vương Nghị & hơn 500 đầu đạn hạt nhân (tháng 10 năm 2023)", Text("index.html").Plain("[[wang-yi]] & [[warheads#value]]"));

    [Theory]
    [InlineData("index.html", "people/x.html", "people/x.html")]
    [InlineData("people/x.html", "index.html", "../index.html")]
    [InlineData("people/x.html", "people/y.html", "y.html")]
    [InlineData("people/x.html", "people/x.html", "x.html")]
    [InlineData("en/people/x.html", "people/x.html", "../../people/x.html")]
    [InlineData("people/x.html", "en/people/x.html", "../en/people/x.html")]
    [InlineData("people/people", "people/people/x.html", "people/x.html")]
    [InlineData("index.html", "images/a b#?.svg", "images/a%20b%23%3F.svg")]
    public void A_link_leads_from_page_to_page(string from, string to, string expected) => Assert.Equal(expected, Href.Relative(from, to).ToString());

    [Theory]
    [InlineData("https://example.org/a?b=c&d", true)]
    [InlineData("mailto:a@example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData("java\tscript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//example.org", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("people/x.html", false)]
    [InlineData("https://example.org/ \"onclick", false)]
    public void Only_harmless_addresses_lead_outside(string address, bool allowed) => Assert.Equal(allowed ? address : null, Href.External(address)?.ToString());

    [Theory]
    [InlineData("value", "now")]
    [InlineData("2030", "later")]
    [InlineData("2021", "older")]
    [InlineData("2022", "")]
    [InlineData("nothing", "")]
    public void A_part_chooses_an_observation(string part, string ids) =>
        Assert.Equal(ids, string.Join(' ', ObservationChoice.Candidates(Statistic, part, DateOf).Select(observation => observation.Id!.Value)));

    [Fact]
    public void A_tie_gives_both_and_a_preferred_one_wins()
    {
        var (one, two) = (Observation("one", 1, "2023-10"), Observation("two", 2, "2023-10"));
        Assert.Equal("one two", Chosen("value", one, two));
        Assert.Equal("two", Chosen("2023", one, two with { Rank = Make.At(Rank.Preferred) }));
        Assert.Equal("two", Chosen("value", one with { Rank = Make.At(Rank.Deprecated) }, two));

        static string Chosen(string part, params Observation[] observations) =>
            string.Join(' ', ObservationChoice.Candidates(Statistic with { Observations = [.. observations] }, part, DateOf).Select(observation => observation.Id!.Value));
    }

    [Theory]
    [InlineData("1.70", "[[ratio#value]]", "1,70 lần (đưa tin: 9 tháng 11, 2023)")]
    [InlineData("1 in 8", "[[ratio#value]]", "1 trên 8 lần (đưa tin: 9 tháng 11, 2023)")]
    [InlineData("1400 of 6200", "[[ratio#2023]]", "1.400 trong số 6.200 lần (đưa tin: 9 tháng 11, 2023)")]
    public void A_number_prints_as_its_file_writes_it_and_without_a_date_as_it_was_reported(string written, string text, string expected)
    {
        var number = Figure.Parse(written)!;
        var statistic = Statistic with
        {
            Unit = Make.Text("lần"),
            Observations = [Make.Observation(number.Value, "article") with { Lower = number, Upper = number }],
        };
        var inline = new InlineText(Ui.Wording("vi"), "index.html", _ => null, _ => statistic, _ => Make.Date("2023-11-09").Value);

        Assert.Equal(expected, inline.Plain(text));
    }

    private static EdtfDate? DateOf(Observation observation) => observation.AsOf?.Value;

    internal static InlineText Text(string pagePath) => new(
        Ui.Wording("vi"),
        pagePath,
        id => id switch
        {
            "wang-yi" => new("people/wang-yi.html", "Vương Nghị"),
            "foreign" => new("people/foreign.html", "Stranger", "en"),
            "warheads" => new("statistics/warheads.html", "Đầu đạn"),
            _ => null,
        },
        id => id == "warheads" ? Statistic : null,
        observation => observation.AsOf is null ? Make.Date("2023-11-09").Value : null);

    private static Statistic Statistic { get; } = new()
    {
        Id = "warheads",
        File = Make.File("content/statistics/warheads.yaml"),
        Added = Make.Date("2023-11-20"),
        Title = Make.Text("Đầu đạn"),
        Subject = Make.At("china"),
        Unit = Make.Text("đầu đạn hạt nhân"),
        Observations =
        [
            Observation("older", 350, "2021") with { Max = Make.At(new Rational(400)), Qualifier = Make.At(Qualifier.About), Unit = Make.Text("vũ khí") },
            Observation("now", 500, "2023-10") with { Qualifier = Make.At(Qualifier.MoreThan) },
            Observation("later", 1000, "2030") with { Kind = Make.At(ObservationKind.Projected) },
        ],
    };

    private static Observation Observation(string id, long value, string date) => new()
    {
        At = Make.At(id).At,
        Id = Make.At(id),
        Min = Make.At(new Rational(value)),
        Max = Make.At(new Rational(value)),
        Kind = Make.At(ObservationKind.Reported),
        AsOf = Make.Date(date),
        ReportedBy = new ArticleVoice(Make.At(id).At),
        Evidence = ImmutableArray<Evidence>.Empty,
    };
}
