using System.Text;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Render.Data;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Verification;

/// <summary>A built site is verified without its project: what was tampered with is found, and nothing else.</summary>
public sealed class SiteVerifierTests
{
    private const string Statistic = "statistics/china-warheads.html";
    private const string Source = "sources/wsj-consultations.html";

    [Theory]
    [InlineData(null)]
    [InlineData("https://example.org/sheet/")]
    public void The_shipped_site_is_clean(string? baseUrl)
    {
        using var site = new VerifiedSite(baseUrl);

        var (report, problems) = site.Verify();

        Assert.Empty(problems.Select(DiagnosticPrinter.Print));
        Assert.True(report is { Shown: > 1000, Quotes: > 50, Values: > 5 }, report.ToString());
    }

    [Fact]
    public void Facts_in_parts_are_read_and_what_is_tampered_with_in_a_part_is_found_there()
    {
        using var site = new VerifiedSite();
        Divide(site);
        Assert.Empty(site.Sign().Verify().Problems);

        var (_, tampered) = site.Tamper(FactsFile.PathOf("statistics"), "\"value\": \"500\"", "\"value\": \"501\"").Verify();
        Assert.Contains(tampered, problem => problem.Code == Codes.PublishedValueUnread.Id && problem.At.Source.Path == FactsFile.PathOf("statistics"));

        var (_, incomplete) = site.Delete(FactsFile.PathOf("people")).Sign().Verify();
        Assert.Contains(incomplete, problem => problem.Code == Codes.FactsUnreadable.Id);
    }

    // As the facts of a large site are.
    private static void Divide(VerifiedSite site)
    {
        var whole = JsonNode.Parse(VerifiedSite.Original(FactsFile.Path))!.AsObject();
        var parts = new JsonObject();
        foreach (var kind in FactsFile.Kinds)
        {
            var list = whole[kind];
            whole.Remove(kind);
            parts[kind] = FactsFile.PathOf(kind)["data/".Length..];
            site.Write(FactsFile.PathOf(kind), Bytes(new() { ["format"] = FactsFile.Format, [kind] = list }));
        }

        whole["parts"] = parts;
        site.Write(FactsFile.Path, Bytes(whole));

        static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString(new() { WriteIndented = true }));
    }

    [Theory]
    [InlineData("a-digit-of-a-value", "index.html", "<span class=\"number\">500", "<span class=\"number\">510")]
    [InlineData("a-digit-in-a-line", "en/statistics/index.html", "more than 500", "more than 600")]
    [InlineData("a-hedge", Statistic, "data-key=\"value wsj-now\">hơn 500", "data-key=\"value wsj-now\">gần 500")]
    [InlineData("a-word-of-a-quote", Statistic, "data-key=\"quote evidence-1\">Theo một báo cáo tháng 10", "data-key=\"quote evidence-1\">Theo một báo cáo tháng 11")]
    [InlineData("a-translation", "en/" + Statistic, "data-key=\"translation evidence-1\">According", "data-key=\"translation evidence-1\">accordIng")]
    [InlineData("a-word-of-the-article", Source, "đầu đạn hạt nhân", "đầu đạn nguyên tử")]
    [InlineData("a-part", Statistic, "data-key=\"value wsj-now\"", "data-key=\"value wsj-2030\"")]
    [InlineData("an-unknown-part", Statistic, "data-key=\"value wsj-now\"", "data-key=\"value nobody\"")]
    [InlineData("a-date-for-machines", Statistic, " datetime=\"2023-10\">", " datetime=\"2023-11\">")]
    [InlineData("a-speaker", "claims/index.html", "data-key=\"speaker\"><a", "data-key=\"speaker\">Ông <a")]
    [InlineData("a-highlight", Source, " id=\"china-warheads-1\"", "")]
    [InlineData("a-number-of-nobody", "index.html", "</main>", "<p>Hơn 700 đầu đạn</p></main>")]
    [InlineData("a-number-of-a-drawing", Statistic, ">hơn 1.000 đầu đạn</tspan>", ">hơn 1.100 đầu đạn</tspan>")]
    [InlineData("a-year-of-a-scale", "en/index.html", "y=\"11\">2023<", "y=\"11\">2024<")]
    [InlineData("a-quote-in-the-facts", FactsFile.Path, "\"quote\": \"Theo một báo cáo tháng 10", "\"quote\": \"Theo một báo cáo tháng 12")]
    [InlineData("a-value-in-the-facts", FactsFile.Path, "\"value\": \"500\"", "\"value\": \"501\"")]
    [InlineData("a-place-in-the-facts", FactsFile.Path, "\"column\": 1\n", "\"column\": 2\n")]
    public async Task What_was_tampered_with_is_found(string @case, string path, string old, string @new)
    {
        using var site = new VerifiedSite();

        var (_, problems) = site.Tamper(path, old, @new).Verify();

        Assert.NotEmpty(problems);
        await Verify(Print(problems.Take(3)), @case: @case);
    }

    [Fact]
    public void The_article_in_the_facts_is_the_one_of_its_hash()
    {
        using var site = new VerifiedSite();

        var (_, problems) = site.Tamper(FactsFile.Path, "\"text\": \"", "\"text\": \"x").Verify();

        Assert.Contains(problems, problem => problem.Code == "SG199");
    }

    [Fact]
    public async Task Every_file_is_there_and_as_it_was_built_and_no_other()
    {
        using var site = new VerifiedSite();
        site.Delete("people/index.html").Write("added.html", "<p>1</p>"u8.ToArray()).Write("style.css", "p{}"u8.ToArray());

        var (_, problems) = site.Verify();

        await Verify(Print(problems));
    }

    [Fact]
    public void A_fact_whose_page_was_removed_from_the_list_too_is_missed()
    {
        using var site = new VerifiedSite();

        var (_, problems) = site.Delete(Statistic).Sign().Verify();

        var problem = Assert.Single(problems);
        Assert.Equal(("SG190", $"the page {Statistic} was not built"), (problem.Code, problem.Title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"format\": \"sitegen-facts-1\"}")]
    [InlineData("{\"format\": \"sitegen-facts-1\", \"site\": {\"languages\": [\"vi\", 7]}}")]
    [InlineData("{\"format\": \"sitegen-facts-1\", \"site\": {\"languages\": [\"vi\"], \"title\": \"\\ud800\"}}")]
    [InlineData("{\"format\": \"sitegen-facts-0\", \"site\": {\"languages\": [\"vi\"]}}")]
    public void Facts_that_are_none_are_one_problem(string json)
    {
        using var site = new VerifiedSite();

        var (_, problems) = site.Write(FactsFile.Path, Encoding.UTF8.GetBytes(json)).Sign().Verify();

        Assert.Equal("SG199", Assert.Single(problems).Code);
    }

    [Fact]
    public void A_page_that_is_nested_too_deep_to_be_read_is_told()
    {
        using var site = new VerifiedSite();
        var page = VerifiedSite.Original("index.html").Replace("<main", string.Concat(Enumerable.Repeat("<div>", 100_000)) + "<main", StringComparison.Ordinal);

        var (_, problems) = site.Write("index.html", Encoding.UTF8.GetBytes(page)).Sign().Verify();

        Assert.Equal("the elements of index.html are nested too deep to be read", Assert.Single(problems).Title);
    }

    [Fact]
    public async Task Facts_of_another_form_are_told_as_such()
    {
        using var site = new VerifiedSite();

        var (_, problems) = site.Write(FactsFile.Path, "{\"format\": \"sitegen-facts-0\", \"site\": {\"languages\": [\"vi\"]}}"u8.ToArray()).Sign().Verify();

        await Verify(Print(problems));
    }

    [Fact]
    public void A_folder_that_is_no_site_is_told_so()
    {
        using var site = new VerifiedSite();

        site.Delete(".sitegen");

        Assert.Contains("is no site that SiteGen has built", Assert.Throws<InputOutputException>(() => site.Verify()).Message, StringComparison.Ordinal);
    }

    // Without lines and columns: they move with every template.
    private static string Print(IEnumerable<Diagnostic> problems) =>
        string.Concat(problems.Select(problem => $"{problem.Code} {problem.At.Source.Path}\n  {problem.Title}\n  {problem.Marks[0].Note}\n  {problem.Help}\n"));
}
