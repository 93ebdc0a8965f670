using System.Text;
using SiteGen.Check;
using SiteGen.Check.Coverage;
using SiteGen.Desk;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Serve;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Desk;

/// <summary>What the desk answers, without a server.</summary>
public sealed class DeskPagesTests
{
    private const string Wsj = "articles/wsj-consultations";

    private static readonly DeskPages Pages = new(Shipped.Desk, DeskWords.In("en"));

    [Fact]
    public void The_first_page_lists_problems_by_file_as_the_terminal_shows_them()
    {
        using var files = Scenario.Shipped().Edit("content/statistics/us-nuclear-weapons.yaml", "value: 5200", "value: 5300");

        var page = Get(files, "");

        Assert.Contains("1 error, 0 warnings.", page, StringComparison.Ordinal);
        Assert.Contains("<summary><code>content/statistics/us-nuclear-weapons.yaml</code> <span class=\"meta\">1 problem</span></summary>", page, StringComparison.Ordinal);
        Assert.Contains("the value 5300 does not stand in the quote <span class=\"code\">error SG120</span>", page, StringComparison.Ordinal);
        Assert.Contains("data-copy=\"content/statistics/us-nuclear-weapons.yaml:17:12\"", page, StringComparison.Ordinal);
        Assert.Contains("17│     value: 5300\n", page, StringComparison.Ordinal);
        Assert.Contains("data-copy=\"seeds/wsj-consultations.txt:8:139\"", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"help\">write the number that the words give, or quote the words that give this one.</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("content/people", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_desk_speaks_the_language_of_its_editor()
    {
        using var files = Scenario.Shipped();

        var page = Encoding.UTF8.GetString(Answer(new(Shipped.Desk, DeskWords.In("vi")), files, "", "")!.Body.Span);

        Assert.Contains("<html lang=\"vi\">", page, StringComparison.Ordinal);
        Assert.Contains("Không có vấn đề nào.", page, StringComparison.Ordinal);
        Assert.Contains("Đàm phán kiểm soát vũ khí Mỹ – Trung", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Left to the editors", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_told_in_the_language_of_the_desk_and_then_as_the_tool_tells_it()
    {
        using var files = Scenario.Shipped().Edit("content/statistics/us-nuclear-weapons.yaml", "value: 5200", "value: 5300");

        var page = Encoding.UTF8.GetString(Answer(new(Shipped.Desk, DeskWords.In("vi")), files, "", "")!.Body.Span);

        Assert.Contains("<p class=\"title\">Giá trị không có trong câu trích. <span class=\"code\">lỗi SG120</span></p>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"help\">Hãy viết con số mà lời bài báo đưa ra", page, StringComparison.Ordinal);
        Assert.Contains("<p>the value 5300 does not stand in the quote</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("error SG120", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_lists_coverage_stale_facts_and_missing_translations()
    {
        using var files = Scenario.Shipped()
            .Delete("content/claims/details-undecided.yaml")
            .Edit("content/organizations/nato.yaml", "added: 2026-11-21", "added: 2026-11-21\nreview_by: 2024-01-01")
            .Edit("content/events/wang-yi-visit.yaml", "  en: United States\n", "");

        var page = Get(files, "");

        Assert.Contains("12 of 13 sentences · all 11 numbers", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"articles/wsj-consultations?from=1846&amp;to=1906#draft\">Tuy nhiên, các chi tiết quan trọng vẫn chưa được quyết định.</a>", page, StringComparison.Ordinal);
        Assert.Contains("was to be reviewed by 2024-01-01", page, StringComparison.Ordinal);
        Assert.Contains("content/events/wang-yi-visit.yaml:8:3</code> not in English: vi: Mỹ", page, StringComparison.Ordinal);
        Assert.Contains("in no git repository", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_article_is_listed_and_of_long_lists_the_beginning_and_how_much_more_there_is()
    {
        using var files = Scenario.Shipped();
        Assert.Contains("<a href=\"wsj-consultations\">The US and China will consult on arms control</a>", Get(files, "articles/"), StringComparison.Ordinal);

        var text = string.Concat(Enumerable.Range(1, 40).Select(i => $"Câu {i}.\n"));
        var coverage = Enumerable.Range(1, 25).Select(i => Make.Article(text, id: $"a{i:00}")).Select(article => CoverageReader.Read(Make.Project([], article), new([]) { Passages = new Dictionary<Evidence, Passage>() })[0]).ToList();
        var shown = CoverageMaker.Shown(coverage, DeskWords.In("en"));
        Assert.Equal(20, shown.Count);
        Assert.Equal((30, "… and 10 more, on the article’s page.", false), (shown[0].Sentences.Count, shown[0].More, shown[0].IsOpen));
    }

    [Fact]
    public void The_first_page_of_a_project_that_cannot_be_read_says_why()
    {
        using var files = Scenario.Empty();

        var page = Get(files, "");

        Assert.Contains("SG0", page, StringComparison.Ordinal);
        Assert.Null(Answer(files, Wsj));
    }

    [Fact]
    public void An_article_shows_its_words_letter_by_letter_and_marks_what_no_fact_rests_on()
    {
        using var files = Scenario.Shipped().Delete("content/claims/details-undecided.yaml");

        var page = Get(files, Wsj);

        Assert.Contains("No fact rests on 1 of 13 sentences. <a href=\"wsj-consultations?from=1846&amp;to=1906#draft\">Take the next one</a>", page, StringComparison.Ordinal);
        Assert.Contains("vào tháng 11. <mark class=\"left\">Tuy nhiên, các chi tiết quan trọng vẫn chưa được quyết định.</mark><a class=\"take\" href=\"?from=1846&amp;to=1906#draft\" aria-label=\"Draft a fact from this sentence\"></a></p>", page, StringComparison.Ordinal);
        Assert.Contains("<p data-at=\"327\">Các cuộc đàm phán sẽ do", page, StringComparison.Ordinal);
        Assert.Contains("Select words of the article", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=1255&to=1270")]
    [InlineData("s=6")]
    [InlineData("words=Lầu+Năm+Góc, Trung Quốc hiện có hơn 500")]
    public void Words_are_chosen_by_their_place_by_their_sentence_or_by_themselves(string query)
    {
        using var files = Scenario.Shipped();

        var page = Get(files, Wsj, query);

        Assert.Contains("<mark class=\"chosen\" id=\"chosen\">", page, StringComparison.Ordinal);
        Assert.Contains("source: wsj-consultations", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Select words of the article", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("words=nobody said this")]
    [InlineData("from=9&to=3")]
    [InlineData("from=99999&to=999999")]
    [InlineData("s=99999")]
    public void Words_that_are_not_there_are_told(string query)
    {
        using var files = Scenario.Shipped();

        Assert.Contains("These words do not stand in the article", Get(files, Wsj, query), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=x&to=-1&draft=999&s=-1")]
    [InlineData("from=1&to=50&draft=99")]
    public void Nonsense_in_an_address_is_no_failure(string query)
    {
        using var files = Scenario.Shipped();

        Assert.Contains("<h1>", Get(files, Wsj, query), StringComparison.Ordinal);
    }

    [Fact]
    public void The_kind_can_be_changed_and_the_facts_that_fit_come_first()
    {
        using var files = Scenario.Shipped();

        var number = Get(files, Wsj, "s=8");
        Assert.Contains("aria-current=\"true\"><span class=\"aside\">Number of a statistic: </span>khoảng 5.200</button>", number, StringComparison.Ordinal);
        Assert.Contains("<select id=\"into\" name=\"into\">\n<option value=\"us-nuclear-weapons\">", number, StringComparison.Ordinal);
        var statistic = Get(files, Wsj, "s=8&draft=1");
        Assert.Contains("<code>content/statistics/</code>", statistic, StringComparison.Ordinal);
        Assert.Contains("unit_words:", statistic, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_words_hold_they_are_text_in_the_page()
    {
        using var files = Scenario.Shipped().Edit("seeds/wsj-consultations.txt", "Về phần mình", "<script>alert(1)</script></textarea><b title=\"x\">Về phần mình");

        var page = Get(files, Wsj, "s=7");

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b title", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;/textarea&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>x", Get(files, Wsj, "done=<i>x&words=<i>x"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_appended_and_leads_back_to_its_words()
    {
        using var files = Scenario.Shipped();

        var answer = Answer(files, Wsj, "s=10", ("kind", "Evidence"), ("into", "details-undecided"), ("yaml", "- source: wsj-consultations\r\n  quote: x\r\n"))!;

        Assert.Equal(303, answer.Status);
        Assert.StartsWith("/_desk/articles/wsj-consultations?from=1846&to=1906&done=Appended%20to%20content%2Fclaims%2Fdetails-undecided.yaml%3A14&fact=details-undecided&file=content%2Fclaims%2Fdetails-undecided.yaml", answer.Location, StringComparison.Ordinal);
        Assert.EndsWith("  - source: wsj-consultations\n    quote: x\n", File.ReadAllText(files.PathTo("content/claims/details-undecided.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_right_says_why_its_page_is_not_there_where_others_are_wrong()
    {
        using var files = Scenario.Shipped();
        const string done = "s=10&done=x&fact=details-undecided";
        Assert.DoesNotContain("the site stays as it was", Get(files, Wsj, done), StringComparison.Ordinal);

        files.Edit("content/statistics/us-nuclear-weapons.yaml", "value: 5200", "value: 5300");

        Assert.Contains("The file is right, but the site stays as it was, for other files have 1 error.", Get(files, Wsj, done), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_become_of_a_draft_is_told_in_the_language_of_the_desk()
    {
        using var files = Scenario.Shipped();
        DeskPages pages = new(Shipped.Desk, DeskWords.In("vi"));

        var written = Answer(pages, files, Wsj, "s=10", ("kind", "Term"), ("name", "tu-moi"), ("yaml", "term: x\n"))!;
        var refused = Answer(pages, files, Wsj, "s=10", ("kind", "Term"), ("name", "us"), ("yaml", "term: x\n"))!;

        Assert.Contains(Uri.EscapeDataString("Đã ghi: content/terms/tu-moi.yaml:1"), written.Location, StringComparison.Ordinal);
        Assert.Contains("Đã có “us”: content/organizations/us.yaml. Hãy chọn tên khác.", Encoding.UTF8.GetString(refused.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_is_refused_keeps_what_was_typed_and_says_why()
    {
        using var files = Scenario.Shipped();

        var answer = Answer(files, Wsj, "s=10", ("kind", "Event"), ("name", "us"), ("yaml", "title: typed\n"))!;

        Assert.Equal(422, answer.Status);
        var page = Encoding.UTF8.GetString(answer.Body.Span);
        Assert.Contains("There is a “us” already", page, StringComparison.Ordinal);
        Assert.Contains("title: typed", page, StringComparison.Ordinal);
        Assert.Contains("aria-current=\"true\">Event</button>", page, StringComparison.Ordinal);
        Assert.Equal(422, Answer(files, Wsj, "s=10", ("kind", "9"), ("yaml", "x"))!.Status);
    }

    [Fact]
    public void What_the_desk_does_not_have_is_not_there()
    {
        using var files = Scenario.Shipped();

        Assert.All(["articles", "articles/nobody", "articles/../x", "overview", "partials/frame.sbn-html", "../ui/en.yaml"], path => Assert.Null(Answer(files, path)));
        Assert.Contains("/_desk/", Encoding.UTF8.GetString(LivePage.NoDesk.Span), StringComparison.Ordinal);
        Assert.StartsWith("text/css", Answer(files, "desk.css")!.ContentType, StringComparison.Ordinal);
        Assert.StartsWith("text/javascript", Answer(files, "desk.js")!.ContentType, StringComparison.Ordinal);
    }

    private static string Get(Scenario files, string path, string query = "") => Encoding.UTF8.GetString(Answer(files, path, query)!.Body.Span);

    private static DeskAnswer? Answer(Scenario files, string path, string query = "", params (string Key, string Value)[] form) => Answer(Pages, files, path, query, form);

    private static DeskAnswer? Answer(DeskPages pages, Scenario files, string path, string query, params (string Key, string Value)[] form)
    {
        var diagnostics = new DiagnosticBag();
        var project = ProjectLoader.Load(files.PathTo("."), Path.Combine(Repository.Root, "content", "ui"), diagnostics);
        var proof = project is null ? null : Checker.Check(project, diagnostics);
        var state = new LiveState { Root = files.PathTo("."), Address = new("http://localhost:4040/"), Clock = TimeProvider.System, Serial = 1, Version = 1, Project = project, Proof = proof, Diagnostics = diagnostics.Sorted() };
        var pairs = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).ToLookup(pair => pair[0], pair => pair[1].Replace('+', ' '), StringComparer.Ordinal);
        return pages.Answer(state, new(form.Length > 0 ? "POST" : "GET", path, pairs, form.ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)));
    }
}
