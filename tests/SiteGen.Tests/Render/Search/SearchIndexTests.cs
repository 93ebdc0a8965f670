using System.Text;
using System.Text.Json;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Render.Search;
using SiteGen.Tests.Render.Views;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Search;

/// <summary>What the search looks words up in.</summary>
public sealed class SearchIndexTests
{
    private static readonly Lazy<RenderedSite> Example = new(() => RenderedSite.Of(RenderedSite.Fixture));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task It_holds_every_entry_once_and_each_quote_once(string language)
    {
        using var index = Read(Example.Value.Graph, language);
        var root = index.RootElement;
        var text = new StringBuilder();
        foreach (var list in new[] { "languages", "kinds", "items", "quotes" })
        {
            text.Append(list).Append('\n');
            foreach (var item in root.GetProperty(list).EnumerateArray())
                text.Append("  ").Append(item.GetRawText()).Append('\n');
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
        var items = index.RootElement.GetProperty("items").EnumerateArray().Select(item => item[1].GetString()!).ToList();
        var words = index.RootElement.GetProperty("words").GetString()!.Split(' ').ToList();

        Assert.Contains("person-one", Found("bà"));
        Assert.DoesNotContain("ship", Found("bà"));
        Assert.Contains("ship", Found("tàu"));
        Assert.Contains("fleet", Found("tàu"));
        Assert.DoesNotContain("south", Found("tàu"));

        List<string> Found(string word)
        {
            var at = 0;
            return [.. index.RootElement.GetProperty("found")[words.IndexOf(word)].EnumerateArray().Select(place => items[at += place.GetInt32() / 4])];
        }
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
        var again = RenderedSite.Of(RenderedSite.Fixture);

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

    private static JsonDocument Read(Graph graph, string language) => JsonDocument.Parse(Script(graph, language)["var searchIndex=".Length..^2]);

    private static string Script(Graph graph, string language) => Encoding.UTF8.GetString(
        SearchIndex.Write(graph, graph.Project.Ui.ToDictionary(ui => ui.Key, ui => new Wording(ui.Value)), graph.Pages.OfType<SearchPage>().Single(page => page.Language == language)).Span);
}
