using System.Text.Json;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Render.Data;
using SiteGen.Render.Views;
using SiteGen.Tests.Render.Views;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Data;

/// <summary>How facts and articles are cited.</summary>
public sealed class CitationTests
{
    private static readonly Lazy<RenderedSite> Example = new(() => RenderedSite.Of(RenderedSite.Fixture));

    [Theory]
    [InlineData("vi", null)]
    [InlineData("en", "https://example.org/sheet/")]
    public async Task Facts_and_articles_in_every_form(string language, string? baseUrl)
    {
        var graph = Example.Value.Graph;
        var page = PageOf(graph, language, baseUrl);
        Citation[] citations = [.. graph.Project.Articles.Select(article => Citation.Of(page, article)), Citation.Of(page, graph.Facts["fleet"]), Citation.Of(page, graph.Facts["not-stopped"])];

        await Verify(string.Concat(citations.Select(citation => $"{citation.Text}\n{BibTex.Of(citation)}{CslJson.TextOf(citation)}\n")), @case: language);
    }

    [Theory]
    [InlineData("2023-11-06", """{"date-parts":[[2023,11,6]]}""", "  year = 2023,\n  month = nov,\n  date = {2023-11-06},\n")]
    [InlineData("2023-11", """{"date-parts":[[2023,11]]}""", "  year = 2023,\n  month = nov,\n  date = {2023-11},\n")]
    [InlineData("2023~", """{"date-parts":[[2023]],"circa":true}""", "  year = 2023,\n  date = {2023~},\n")]
    [InlineData("2023-11-06/2023-12", """{"date-parts":[[2023,11,6],[2023,12]],"circa":true}""", "  year = 2023,\n  date = {2023-11-06/2023-12},\n")]
    [InlineData("2023/..", """{"literal":"2023/.."}""", "  date = {2023/..},\n")]
    [InlineData("2023-22", """{"literal":"2023-22"}""", "  date = {2023-22},\n")]
    public void A_date_is_given_as_far_as_it_is_known(string date, string csl, string bibTex)
    {
        var citation = Bare with { Issued = EdtfDate.Parse(date) };

        using var json = JsonDocument.Parse(CslJson.Of(citation));
        Assert.Equal(csl, JsonSerializer.Serialize(json.RootElement[0].GetProperty("issued")));
        Assert.Contains($"{bibTex}  language", BibTex.Of(citation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a } b { c", "a {\\textbraceright} b {\\textbraceleft} c")]
    [InlineData("\\input{x}", "{\\textbackslash}input{\\textbraceleft}x{\\textbraceright}")]
    [InlineData("5 % & 3 $ #_", "5 \\% \\& 3 \\$ \\#\\_")]
    [InlineData("a\nb", "a b")]
    [InlineData("Tôn Hiểu Ba", "Tôn Hiểu Ba")]
    public void Nothing_breaks_out_of_a_field_of_BibTeX(string title, string escaped)
    {
        var entry = BibTex.Of(Bare with { Title = title, Url = "https://example.org/{}\\" });

        Assert.Contains($"title = {{{{{escaped}}}}},\n", entry, StringComparison.Ordinal);
        Assert.Contains("url = {https://example.org/%7B%7D%5C},\n", entry, StringComparison.Ordinal);
        Assert.Equal(entry.Count(letter => letter == '{'), entry.Count(letter => letter == '}'));
    }

    [Theory]
    [InlineData("data/citations", "vi")]
    [InlineData("en/data/citations", "en")]
    public void The_files_hold_every_article_and_every_fact_once(string path, string language)
    {
        var project = Example.Value.Graph.Project;
        string[] ids = [.. project.Articles.Select(article => article.Id), .. project.Facts.Select(fact => fact.Id)];

        using var json = JsonDocument.Parse(DataSite.Example.Files[$"{path}.json"]);
        Assert.Equal(ids, json.RootElement.EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        Assert.Equal(ids, DataSite.Example.Files[$"{path}.bib"].Split('\n').Where(line => line.StartsWith("@misc{", StringComparison.Ordinal)).Select(line => line[6..^1]));
        Assert.All(json.RootElement.EnumerateArray(), one => Assert.True(one.GetProperty("type").GetString() == "article-newspaper" || one.GetProperty("language").GetString() == language));
    }

    private static Citation Bare => new("key", IsArticle: false, Author: null, "Title", Container: null, Issued: null, Accessed: null, Url: null, "en", "Title");

    private static PageContext PageOf(Graph graph, string language, string? baseUrl) => new(
        new(graph, graph.Project.Ui.ToDictionary(ui => ui.Key, ui => new Wording(ui.Value)), baseUrl),
        graph.Pages.OfType<HomePage>().Single(page => page.Language == language));
}
