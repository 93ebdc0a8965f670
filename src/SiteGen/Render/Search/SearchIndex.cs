using System.Buffers;
using System.Text.Json;
using SiteGen.Link;
using SiteGen.Render.Data;
using SiteGen.Render.Views;

namespace SiteGen.Render.Search;

/// <summary>
/// <c>search-index.LANGUAGE.js</c>: what <c>search.js</c> looks words up in. A classic script that sets one variable, since pages opened from a file may fetch
/// nothing.
/// It has every text once, and of each entry the numbers of its texts, to show where the words stand; and of each word, in every spelling, the entries that
/// have it and the best field that it stands in.
/// </summary>
internal static class SearchIndex
{
    /// <summary>What searches it, and shows what is found.</summary>
    public static IReadOnlyList<string> Scripts { get; } = ["search.js", "search-page.js"];

    public static string PathOf(string language) => $"search-index.{language}.js";

    public static ReadOnlyMemory<byte> Write(Graph graph, IReadOnlyDictionary<string, Wording> wordings, SearchPage searchPage)
    {
        var page = new PageContext(new(graph, wordings, baseUrl: null), searchPage);
        SearchEntry[] entries = [.. SearchEntries.Of(page, _ => true), .. SearchEntries.LinesOf(page)];
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
        var texts = new SearchTexts(entries);
        var languages = texts.All.Select(text => text.Language).OfType<string>().Distinct(StringComparer.Ordinal).ToList();

        List("languages", languages, json.WriteStringValue);
        List("kinds", kinds, kind => Array(() =>
        {
            json.WriteStringValue(kind is { } section ? $"{Paths.Folder(section)}/" : "");
            json.WriteStringValue(page.Word(kind is { } own ? Keys.Of(own) : "search.pages"));
        }));
        List("texts", texts.All, Text);
        List("items", entries, entry => Array(() =>
        {
            json.WriteNumberValue(System.Array.IndexOf(kinds, entry.Section));
            json.WriteStringValue(entry.Id);
            Number(entry.Title);
            Values(entry.Names, Number);
            Values(entry.Texts, Number);
            Values(entry.Quotes, Number);
            if (entry.Line is { } line)
            {
                json.WriteNumberValue(line.Number);
                Number(line.Words);
            }
        }));
        Words(json, entries);

        void Number(SearchText text) => json.WriteNumberValue(texts.NumberOf(text));

        // A part of a line is told by its place there; of the others, only what is in another language than the page says so.
        void Text(StoredText text)
        {
            if (text.Line is { } line)
            {
                Values([line, text.Start, text.Words.Length], json.WriteNumberValue);
            }
            else if (text.Language is null || text.Language == page.Language)
            {
                json.WriteStringValue(text.Words);
            }
            else
            {
                Array(() =>
                {
                    json.WriteNumberValue(languages.IndexOf(text.Language));
                    json.WriteStringValue(text.Words);
                });
            }
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

    // Words in the order of their folded form, so that a search halves its way to them; of each, eight times the distance from the entry before, plus the
    // field.
    private static void Words(Utf8JsonWriter json, IReadOnlyList<SearchEntry> entries)
    {
        var found = WordsOf(entries);
        var words = found.Keys.Select(word => (Word: word, Folded: SearchWords.Fold(word))).OrderBy(one => one.Folded, StringComparer.Ordinal)
            .ThenBy(one => one.Word, StringComparer.Ordinal).ToList();
        json.WriteString("words", string.Join(' ', words.Select(one => one.Word)));
        json.WriteStartArray("found");
        foreach (var (word, _) in words)
        {
            json.WriteStartArray();
            var last = 0;
            foreach (var (entry, field) in found[word])
            {
                json.WriteNumberValue((8 * (entry - last)) + field);
                last = entry;
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // The words of a large site are millions, and nearly all of them are there already: no text is made of those.
    private static Dictionary<string, List<(int Entry, int Field)>> WordsOf(IReadOnlyList<SearchEntry> entries)
    {
        var found = new Dictionary<string, List<(int Entry, int Field)>>(StringComparer.Ordinal);
        var byLetters = found.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var entry = 0; entry < entries.Count; entry++)
        {
            var fields = entries[entry].Fields;
            for (var field = 0; field < fields.Length; field++)
            {
                foreach (var text in fields[field])
                {
                    SearchWords.Each(text.Text, word => Add(word, entry, field));
                }
            }
        }

        return found;

        // The best field comes first.
        void Add(ReadOnlySpan<char> word, int entry, int field)
        {
            if (!byLetters.TryGetValue(word, out var places))
            {
                byLetters[word] = places = [];
            }

            if (places is [] || places[^1].Entry != entry)
            {
                places.Add((entry, field));
            }
        }
    }
}
