using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Render.Views;

/// <summary>What the page of a fact says of its checks.</summary>
public sealed class CheckedFactTests
{
    private static readonly Lazy<Project> Example = new(() => RenderedSite.Load(RenderedSite.Fixture));

    [Fact]
    public void The_summary_counts_what_agrees_and_what_is_left_to_the_editors()
    {
        Assert.Equal("What the program checked: 4 checks agree", Summary("en"));
        Assert.Equal("What the program checked: 5 checks agree, 1 left to the editors", Summary("en", Read("khoảng 5.200"), Open));
        Assert.Equal("Chương trình đã kiểm: 5 điểm khớp, 1 điểm theo cách đọc của biên tập viên", Summary("vi", Read("khoảng 5.200"), Open));
    }

    [Fact]
    public void Each_check_is_a_sentence_in_the_language_of_the_page_under_what_it_is_about()
    {
        Assert.Contains("value 5,200 read from “khoảng 5.200”", Lines("en", Read("khoảng 5.200")));
        Assert.Contains("con số 5.200 đọc từ “khoảng 5.200”", Lines("vi", Read("khoảng 5.200")));
        Assert.Contains("The editors’ reading: no word says that the number is an estimate", Lines("en", Open));
        Assert.Contains("The fact as a whole", Checks("en", Open).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("The fact as a whole", Checks("en").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_each_number_alike_is_said_once()
    {
        var statistic = Example.Value.Statistics.First(one => one.Observations.Length > 1);
        ImmutableArray<LedgerEntry> ledger =
            [.. statistic.Observations.Select(one => Of(one.At, NoteKey.KindUnsaid)), Of(statistic.Observations[1].At, NoteKey.QuoteUncut)];
        var checks = Parse(RenderedSite.Of(Example.Value, baseUrl: null, ledger)[$"en/statistics/{statistic.Id}.html"]).QuerySelector("details.checks")!;

        var both = checks.QuerySelectorAll("li").Single(line => line.TextContent.Contains("no word says that the number is an estimate", StringComparison.Ordinal));
        Assert.Equal("Each of these alike", both.ParentElement!.PreviousElementSibling!.TextContent);
        Assert.Single(checks.QuerySelectorAll("li"), line => line.TextContent.Contains("it cuts off no denial", StringComparison.Ordinal));
        Assert.Contains("What the program checked", checks.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);

        LedgerEntry Of(Place part, NoteKey note) => new(statistic.Id, CheckKind.Value, CheckResult.Open, statistic.Start, new(note), part);
    }

    [Fact]
    public void Words_of_an_article_are_marked_with_their_language_on_pages_of_another()
    {
        Assert.NotNull(Checks("en", Read("khoảng 5.200")).QuerySelector("span[lang=vi]"));
        Assert.Null(Checks("vi", Read("khoảng 5.200")).QuerySelector("span[lang]"));
    }

    [Fact]
    public void Words_of_an_article_are_never_markup() =>
        Assert.Contains("value 5,200 read from “<b>{value}</b>”", Lines("en", Read("<b>{value}</b>")));

    [Fact]
    public void What_the_editors_answer_for_stands_with_their_reason()
    {
        var statistic = Example.Value.Statistics[0];
        var project = Example.Value with { Statistics = [statistic with { Accepts = [new(Make.At("SG131"), Make.Text("Cân nhắc kỹ"))] }, .. Example.Value.Statistics[1..]] };
        var accepted = new LedgerEntry(statistic.Id, CheckKind.Hedge, CheckResult.Accepted, statistic.Start, new(NoteKey.Accepted, ("what", new LedgerNote(NoteKey.PointHedge)), ("code", new NoteValue.Plain("SG131")), ("title", "x")), Part: null);
        var line = Parse(RenderedSite.Of(project, baseUrl: null, accepted)[$"statistics/{statistic.Id}.html"]).QuerySelector(".checks .accepted")!.TextContent;

        Assert.Equal("chương trình chưa xác nhận được con số chính xác đến đâu, và ban biên tập chịu trách nhiệm về điểm này (SG131) (Cân nhắc kỹ)", line);
    }

    private static LedgerEntry Read(string words) => Entry(CheckResult.Agrees, new(NoteKey.ValueRead, ("value", new Rational(5200)), ("words", words)), Example.Value.Statistics[0].Observations[0].At);

    private static LedgerEntry Open => Entry(CheckResult.Open, new(NoteKey.KindUnsaid), part: null);

    private static LedgerEntry Entry(CheckResult result, LedgerNote note, Place? part) => new(Example.Value.Statistics[0].Id, CheckKind.Value, result, Example.Value.Statistics[0].Start, note, part);

    private static string Summary(string language, params ImmutableArray<LedgerEntry> ledger) => Checks(language, ledger).QuerySelector("summary")!.TextContent;

    private static IEnumerable<string> Lines(string language, params ImmutableArray<LedgerEntry> ledger) => Checks(language, ledger).QuerySelectorAll("li").Select(line => line.TextContent);

    private static IElement Checks(string language, params ImmutableArray<LedgerEntry> ledger)
    {
        var path = $"statistics/{Example.Value.Statistics[0].Id}.html";
        return Parse(RenderedSite.Of(Example.Value, baseUrl: null, ledger)[language == "vi" ? path : $"{language}/{path}"]).QuerySelector("details.checks")!;
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
