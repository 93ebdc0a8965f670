using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Link;
using SiteGen.Render.Data;
using SiteGen.Render.Views;
using SiteGen.Text;

namespace SiteGen.Render.Search;

/// <summary>What the index of one language is made of.</summary>
/// <param name="Languages">Of all texts, as entries number them.</param>
internal sealed record SearchedSite(PageContext Page, SearchEntry[] Entries, ImmutableArray<string> Languages)
{
    public static SearchedSite Of(Graph graph, IReadOnlyDictionary<string, Wording> wordings, SearchPage searchPage)
    {
        var page = new PageContext(new(graph, wordings, baseUrl: null), searchPage);
        SearchEntry[] entries = [.. SearchEntries.Of(page, _ => true), .. SearchEntries.LinesOf(page)];
        var texts = entries.SelectMany(entry => entry.Fields.SelectMany(field => field).Prepend(entry.Title));
        return new(page, entries, [.. texts.Select(text => text.Language).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }
}

/// <summary>Writes the object of one file of the index.</summary>
internal sealed class SearchFile
{
    private static readonly Section?[] Kinds = [.. Enum.GetValues<Section>().Select(section => (Section?)section), null];

    private readonly SearchedSite _site;
    private readonly Utf8JsonWriter _json;

    private SearchFile(SearchedSite site, Utf8JsonWriter json) => (_site, _json) = (site, json);

    public static void Write(SearchedSite site, IBufferWriter<byte> target, Action<SearchFile> content)
    {
        using var json = new Utf8JsonWriter(target, FactsJson.Options with { Indented = false });
        json.WriteStartObject();
        content(new(site, json));
        json.WriteEndObject();
    }

    /// <summary>What holds for all entries.</summary>
    public void Head()
    {
        List("languages", _site.Languages, _json.WriteStringValue);
        List("kinds", Kinds, kind => Array(() =>
        {
            _json.WriteStringValue(kind is { } section ? $"{Paths.Folder(section)}/" : "");
            _json.WriteStringValue(_site.Page.Word(kind is { } own ? Keys.Of(own) : "search.pages"));
        }));
        List("lengths", _site.Entries, entry => _json.WriteNumberValue(FoldedText.Compose(entry.Title.Text).Length));
    }

    /// <summary>The same where entries and words stand in parts.</summary>
    public void HeadOfParts(int partsOfEntries)
    {
        Head();
        _json.WriteNumber("entries", partsOfEntries);
        _json.WriteStartObject("parts");
        _json.WriteEndObject();
    }

    public void Entries(IReadOnlyList<SearchEntry> entries)
    {
        var texts = new SearchTexts(entries);
        List("texts", texts.All, Text);
        List("items", entries, entry => Array(() =>
        {
            _json.WriteNumberValue(System.Array.IndexOf(Kinds, entry.Section));
            _json.WriteStringValue(entry.Id);
            Number(entry.Title);
            Values(entry.Names, Number);
            Values(entry.Texts, Number);
            Values(entry.Quotes, Number);
            if (entry.Line is { } line)
            {
                _json.WriteNumberValue(line.Number);
                Number(line.Words);
            }
        }));

        void Number(SearchText text) => _json.WriteNumberValue(texts.NumberOf(text));
    }

    /// <summary>Of each word, eight times the distance from the entry before, plus the field.</summary>
    public void Words(IReadOnlyList<SearchedWord> words)
    {
        _json.WriteString("words", string.Join(' ', words.Select(one => one.Word)));
        List("found", words, word => Array(() =>
        {
            var last = 0;
            foreach (var (entry, field) in word.Found)
            {
                _json.WriteNumberValue((8 * (entry - last)) + field);
                last = entry;
            }
        }));
    }

    // A part of a line is told by its place there; of the others, only what is in another language than the page says so.
    private void Text(StoredText text)
    {
        if (text.Line is { } line)
        {
            Values([line, text.Start, text.Words.Length], _json.WriteNumberValue);
        }
        else if (text.Language is null || text.Language == _site.Page.Language)
        {
            _json.WriteStringValue(text.Words);
        }
        else
        {
            Array(() =>
            {
                _json.WriteNumberValue(_site.Languages.IndexOf(text.Language));
                _json.WriteStringValue(text.Words);
            });
        }
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WritePropertyName(name);
        Values(items, write);
    }

    private void Values<T>(IEnumerable<T> items, Action<T> write) => Array(() =>
    {
        foreach (var item in items)
        {
            write(item);
        }
    });

    private void Array(Action content)
    {
        _json.WriteStartArray();
        content();
        _json.WriteEndArray();
    }
}
