using System.Text;
using System.Text.Json;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Render.Data;
using SiteGen.Render.Search;
using SiteGen.Tests.Render.Views;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Search;

/// <summary>What the search looks words up in.</summary>
public sealed class SearchIndexTests
{
    // Of the second article's lines, one that a fact rests on and one that none does.
    private const string Used = "vessels";
    private const string Unused = "dùng";

    private static readonly Lazy<RenderedSite> Example = new(() => RenderedSite.Of(RenderedSite.Fixture));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task It_holds_every_entry_and_every_text_once(string language)
    {
        using var index = Read(Example.Value.Graph, language);
        var root = index.RootElement;
        var text = new StringBuilder();
        var texts = root.GetProperty("texts").EnumerateArray().Select(one => one.GetRawText()).ToList();
        Assert.Equal(texts.Distinct(), texts);
        foreach (var list in new[] { "languages", "kinds", "lengths", "texts", "items" })
        {
            text.Append(list).Append('\n');
            foreach (var (item, number) in root.GetProperty(list).EnumerateArray().Select((item, number) => (item, number)))
                text.Append("  ").Append(list == "texts" ? $"{number} " : "").Append(item.GetRawText()).Append('\n');
        }

        var words = root.GetProperty("words").GetString()!.Split(' ');
        text.Append("words\n");
        foreach (var (word, found) in words.Zip(root.GetProperty("found").EnumerateArray()))
            text.Append("  ").Append(word).Append(' ').Append(found.GetRawText()).Append('\n');

        Assert.Equal(words.Length, root.GetProperty("found").GetArrayLength());
        await Verify(text.ToString(), @case: language);
    }

    [Fact]
    public void A_word_leads_to_every_entry_that_has_it()
    {
        using var index = Read(Example.Value.Graph, "vi");

        Assert.Contains("person-one", Found(index, "bà"));
        Assert.DoesNotContain("ship", Found(index, "bà"));
        Assert.Contains("ship", Found(index, "tàu"));
        Assert.Contains("fleet", Found(index, "tàu"));
        Assert.DoesNotContain("south", Found(index, "tàu"));
    }

    [Fact]
    public void What_the_editors_say_in_any_language_leads_to_its_entry()
    {
        using var inVietnamese = Read(Example.Value.Graph, "vi");
        using var inEnglish = Read(Example.Value.Graph, "en");

        // Of a summary, a type, a month and the translation of a quote.
        foreach (var (word, id) in new[] { ("spoke", "person-one"), ("agency", "first-agency"), ("november", "fleet"), ("sides", "will-meet") })
            Assert.Contains(id, Found(inVietnamese, word));
        foreach (var (word, id) in new[] { ("đứng", "person-one"), ("quan", "first-agency"), ("tháng", "fleet"), ("lại", "will-meet") })
            Assert.Contains(id, Found(inEnglish, word));
    }

    [Fact]
    public void Of_an_article_only_what_its_page_prints_is_found()
    {
        foreach (var (publish, isPrinted) in new[] { (Publishing.Full, true), (Publishing.Excerpts, false) })
        {
            var project = RenderedSite.Load(RenderedSite.Fixture);
            var site = RenderedSite.Of(project with { Articles = [.. project.Articles.Select(article => article with { Publish = new(publish, article.Publish.At) })] });
            using var index = Read(site.Graph, "en");

            Assert.Contains("second-article", Found(index, Used));
            Assert.Equal(isPrinted, Found(index, Unused).Contains("second-article"));
            Assert.Equal(isPrinted, site["en/sources/second-article.html"].Contains(Unused, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void A_quote_that_stands_in_a_line_of_its_article_is_told_by_its_place()
    {
        using var index = Read(Example.Value.Graph, "en");
        var texts = index.RootElement.GetProperty("texts").EnumerateArray().ToList();
        var parts = texts.Where(text => text.ValueKind == JsonValueKind.Array && text.GetArrayLength() == 3)
            .Select(part => Words(texts[part[0].GetInt32()]).Substring(part[1].GetInt32(), part[2].GetInt32())).ToList();

        Assert.NotEmpty(parts);
        Assert.Subset(Example.Value.Graph.Project.Facts.SelectMany(fact => fact.AllEvidence).Select(one => one.Quote.Value).ToHashSet(), parts.ToHashSet());
    }

    [Fact]
    public void Words_stand_in_the_order_in_which_they_are_sought()
    {
        using var index = Read(Example.Value.Graph, "vi");
        var folded = index.RootElement.GetProperty("words").GetString()!.Split(' ').Select(SearchWords.Fold).ToList();

        Assert.Equal(folded.Order(StringComparer.Ordinal), folded);
    }

    [Fact]
    public void Equal_graphs_make_equal_bytes()
    {
        var again = RenderedSite.Anew(RenderedSite.Fixture);

        Assert.Equal(Script(Example.Value.Graph, "vi"), Script(again.Graph, "vi"));
    }

    [Fact]
    public void It_is_one_statement_of_script()
    {
        var script = Script(Example.Value.Graph, "en");

        Assert.StartsWith("var searchIndex={", script, StringComparison.Ordinal);
        Assert.EndsWith("};\n", script, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', script[..^1]);
    }

    [Fact]
    public void A_large_site_has_a_table_and_parts_with_the_same_entries_and_words()
    {
        var graph = Large();
        var files = Files(graph).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content().Span), StringComparer.Ordinal);
        using var whole = Read(graph, "en");
        using var table = Json(files[SearchIndex.PathOf("en")], "var searchIndex=");

        Assert.Equal(whole.RootElement.GetProperty("lengths").GetRawText(), table.RootElement.GetProperty("lengths").GetRawText());
        var count = table.RootElement.GetProperty("entries").GetInt32();
        var items = Enumerable.Range(0, count).SelectMany(part => Part(files, $"entries-{part}").GetProperty("items").EnumerateArray()).Select(item => item[1].GetString());
        Assert.Equal(whole.RootElement.GetProperty("items").EnumerateArray().Select(item => item[1].GetString()), items);
        var words = SearchTable.Parts.SelectMany(name => Part(files, name).GetProperty("words").GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(whole.RootElement.GetProperty("words").GetString()!.Split(' ').Order(StringComparer.Ordinal), words.Order(StringComparer.Ordinal));
        Assert.Equal(count + SearchTable.Parts.Count + 1, files.Count);
    }

    [Fact]
    public void A_site_that_is_not_large_has_one_file()
    {
        Assert.Equal([SearchIndex.PathOf("en")], Files(Example.Value.Graph).Select(file => file.Path));
    }

    /// <summary>The fixture with so many terms that the index is divided.</summary>
    internal static Graph Large()
    {
        var project = RenderedSite.Load(RenderedSite.Fixture);
        var terms = Enumerable.Range(0, LargeSite.MostUndivided).Select(i => project.Terms[0] with { Id = $"term-{i}" });
        return RenderedSite.Of(project with { Terms = [.. project.Terms, .. terms] }).Graph;
    }

    private static JsonElement Part(Dictionary<string, string> files, string name)
    {
        using var part = Json(files[SearchIndex.PathOf("en", name)], $"searchIndex.parts[\"{name}\"]=");
        return part.RootElement.Clone();
    }

    private static JsonDocument Json(string script, string beginning)
    {
        Assert.StartsWith(beginning, script, StringComparison.Ordinal);
        return JsonDocument.Parse(script[beginning.Length..^2]);
    }

    private static IEnumerable<(string Path, Func<ReadOnlyMemory<byte>> Content)> Files(Graph graph) => SearchIndex.Files(
        graph, graph.Project.Ui.ToDictionary(ui => ui.Key, ui => new Wording(ui.Value)), graph.Pages.OfType<SearchPage>().Single(page => page.Language == "en"));

    // Of another language than the page, with its number before it.
    private static string Words(JsonElement text) => (text.ValueKind == JsonValueKind.String ? text : text[1]).GetString()!;

    private static List<string> Found(JsonDocument index, string word)
    {
        var items = index.RootElement.GetProperty("items").EnumerateArray().Select(item => item[1].GetString()!).ToList();
        var at = 0;
        var number = index.RootElement.GetProperty("words").GetString()!.Split(' ').IndexOf(word);
        return number < 0 ? [] : [.. index.RootElement.GetProperty("found")[number].EnumerateArray().Select(place => items[at += place.GetInt32() / 8])];
    }

    private static JsonDocument Read(Graph graph, string language) => JsonDocument.Parse(Script(graph, language)["var searchIndex=".Length..^2]);

    private static string Script(Graph graph, string language) => Encoding.UTF8.GetString(
        SearchIndex.Write(graph, graph.Project.Ui.ToDictionary(ui => ui.Key, ui => new Wording(ui.Value)), graph.Pages.OfType<SearchPage>().Single(page => page.Language == language)).Span);
}
