using System.Text;
using System.Text.Json;
using SiteGen.Render;
using SiteGen.Render.Data;
using SiteGen.Tests.Render.Search;
using SiteGen.Tests.Render.Views;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Data;

/// <summary>What the file of all facts holds.</summary>
public sealed class FactsFileTests
{
    private static readonly Lazy<string> Example = new(() => Write(RenderedSite.Of(RenderedSite.Fixture)));

    [Fact]
    public async Task It_holds_every_fact_with_its_evidence_and_the_articles_words()
    {
        // The interface words among it have their own file, and change for other reasons.
        var (before, after) = (Example.Value.IndexOf("  \"wording\"", StringComparison.Ordinal), Example.Value.IndexOf("  \"articles\"", StringComparison.Ordinal));
        await Verify(Example.Value[..before] + Example.Value[after..], "json");
    }

    [Fact]
    public void It_holds_no_markup_and_Vietnamese_letters_as_they_are()
    {
        Assert.DoesNotContain("</", Example.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("[[", Example.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", Example.Value, StringComparison.Ordinal);
        Assert.Contains("tàu mẫu", Example.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_article_that_is_published_in_excerpts_only_used_lines_are_in_it()
    {
        using var document = JsonDocument.Parse(Example.Value);
        var articles = document.RootElement.GetProperty("articles").EnumerateArray().ToDictionary(article => article.GetProperty("publish").GetString()!);

        Assert.True(articles["full"].TryGetProperty("words_sha256", out _));
        Assert.False(articles["excerpts"].TryGetProperty("words_sha256", out _));
        var site = RenderedSite.Of(RenderedSite.Fixture);
        var excerpts = site.Graph.Project.Articles.Single(article => article.Id == articles["excerpts"].GetProperty("id").GetString());
        Assert.True(articles["excerpts"].GetProperty("words").GetArrayLength() < excerpts.Words.LineCount);
    }

    [Fact]
    public void Of_a_large_site_each_kind_has_a_part_and_the_parts_hold_what_the_whole_would()
    {
        var graph = SearchIndexTests.Large();
        var wordings = graph.Project.Ui.ToDictionary(ui => ui.Key, ui => new Wording(ui.Value));
        using var whole = JsonDocument.Parse(FactsFile.Write(graph, wordings, FactsFile.Kinds));
        var files = FactsFile.Files(graph, wordings).ToDictionary(file => file.Path, file => JsonDocument.Parse(file.Content()), StringComparer.Ordinal);
        var table = files[FactsFile.Path].RootElement;

        foreach (var kind in FactsFile.Kinds.Where(kind => whole.RootElement.TryGetProperty(kind, out _)))
        {
            var part = files[$"data/{table.GetProperty("parts").GetProperty(kind).GetString()}"].RootElement;
            Assert.Equal(whole.RootElement.GetProperty(kind).GetRawText(), part.GetProperty(kind).GetRawText());
            Assert.False(table.TryGetProperty(kind, out _));
        }

        foreach (var rest in new[] { "format", "site", "wording", "checks" })
            Assert.Equal(whole.RootElement.GetProperty(rest).GetRawText(), table.GetProperty(rest).GetRawText());
    }

    [Fact]
    public void A_site_that_is_not_large_has_one_file()
    {
        var graph = RenderedSite.Of(RenderedSite.Fixture).Graph;

        Assert.Equal([FactsFile.Path], FactsFile.Files(graph, graph.Project.Ui.ToDictionary(ui => ui.Key, ui => new Wording(ui.Value))).Select(file => file.Path));
    }

    private static string Write(RenderedSite site) =>
        Encoding.UTF8.GetString(FactsFile.Write(site.Graph, site.Graph.Project.Ui.ToDictionary(ui => ui.Key, ui => new Wording(ui.Value)), FactsFile.Kinds).Span);
}
