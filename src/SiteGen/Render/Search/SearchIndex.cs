using System.Buffers;
using System.Text.Json;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Data;
using SiteGen.Render.Views;
using SiteGen.Text;

namespace SiteGen.Render.Search;

/// <summary>
/// <c>search-index.LANGUAGE.js</c>: what <c>search.js</c> looks words up in. A classic script that sets one variable, since pages opened from a file may fetch nothing.
/// Of each entry it has the texts, to show where the words stand; and of each word, in every spelling, the entries that have it and the best field that it stands in.
/// </summary>
internal static class SearchIndex
{
    /// <summary>The script that searches it.</summary>
    public const string Script = "search.js";

    public static string PathOf(string language) => $"search-index.{language}.js";

    public static ReadOnlyMemory<byte> Write(Graph graph, IReadOnlyDictionary<string, Wording> wordings, SearchPage searchPage)
    {
        var page = new PageContext(new(graph, wordings, baseUrl: null), searchPage);
        var entries = SearchEntries.Of(page);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        buffer.Write("var searchIndex="u8);
        using (var json = new Utf8JsonWriter(buffer, FactsJson.Options with { Indented = false }))
        {
            json.WriteStartObject();
            Write(json, page, entries);
            json.WriteEndObject();
        }

        buffer.Write(";\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, PageContext page, IReadOnlyList<SearchEntry> entries)
    {
        Section?[] kinds = [.. Enum.GetValues<Section>().Select(section => (Section?)section), null];
        var languages = page.Graph.Project.Site.Languages.Select(language => language.Value).Concat(page.Graph.Project.Articles.Select(article => article.Language.Value)).Distinct(StringComparer.Ordinal).ToList();
        var quotes = entries.SelectMany(entry => entry.Quotes).Distinct().ToList();
        var numbers = quotes.Select((quote, index) => (quote, index)).ToDictionary(pair => pair.quote, pair => pair.index);

        List("languages", languages, json.WriteStringValue);
        List("kinds", kinds, kind => Array(() =>
        {
            json.WriteStringValue(kind is { } section ? $"{Paths.Folder(section)}/" : "");
            json.WriteStringValue(page.Word(kind is { } own ? Keys.Of(own) : "search.pages"));
        }));
        List("items", entries, entry => Array(() =>
        {
            json.WriteNumberValue(System.Array.IndexOf(kinds, entry.Section));
            json.WriteStringValue(entry.Id);
            Text(entry.Title);
            Values(entry.Names, Text);
            Values(entry.Texts, Text);
            Values(entry.Quotes, quote => json.WriteNumberValue(numbers[quote]));
        }));
        List("quotes", quotes, Text);
        Words(json, entries);

        // Only what is in another language than the page says so.
        void Text(SearchText text)
        {
            var words = FoldedText.Compose(text.Text);
            if (text.Language is null || text.Language == page.Language)
            {
                json.WriteStringValue(words);
                return;
            }

            Array(() =>
            {
                json.WriteNumberValue(languages.IndexOf(text.Language));
                json.WriteStringValue(words);
            });
        }

        void List<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WritePropertyName(name);
            Values(items, write);
        }

        void Values<T>(IEnumerable<T> items, Action<T> write) => Array(() =>
        {
            foreach (var item in items)
            {
                write(item);
            }
        });

        void Array(Action content)
        {
            json.WriteStartArray();
            content();
            json.WriteEndArray();
        }
    }

    // Words in the order of their folded form, so that a search halves its way to them; of each, four times the distance from the entry before, plus the field.
    private static void Words(Utf8JsonWriter json, IReadOnlyList<SearchEntry> entries)
    {
        var found = new Dictionary<string, List<(int Entry, int Field)>>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (texts, field) in entries[i].Fields.Select((texts, field) => (texts, field)))
            {
                foreach (var word in texts.SelectMany(text => SearchWords.In(text.Text)).Where(seen.Add))
                {
                    (found.TryGetValue(word, out var places) ? places : found[word] = []).Add((i, field));
                }
            }
        }

        var words = found.Keys.Select(word => (Word: word, Folded: SearchWords.Fold(word))).OrderBy(one => one.Folded, StringComparer.Ordinal).ThenBy(one => one.Word, StringComparer.Ordinal).ToList();
        json.WriteString("words", string.Join(' ', words.Select(one => one.Word)));
        json.WriteStartArray("found");
        foreach (var (word, _) in words)
        {
            json.WriteStartArray();
            var last = 0;
            foreach (var (entry, field) in found[word])
            {
                json.WriteNumberValue((4 * (entry - last)) + field);
                last = entry;
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
