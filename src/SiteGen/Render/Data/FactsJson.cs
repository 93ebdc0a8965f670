using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Model;
using SiteGen.Render.Views;
using SiteGen.Text;

namespace SiteGen.Render.Data;

/// <summary>Writes the pieces that <c>data/facts.json</c> is made of: keys as editors write them, texts without links, what is not known left out.</summary>
/// <param name="pages">By language: what an editor's text says there, with its links printed as their words.</param>
internal sealed class FactsJson(Utf8JsonWriter json, IReadOnlyDictionary<string, PageContext> pages)
{
    // One for all: an encoder made anew costs as much as the file. It leaves Vietnamese letters as they are.
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Utf8JsonWriter Json => json;

    public void Object(string name, Action content)
    {
        json.WriteStartObject(name);
        content();
        json.WriteEndObject();
    }

    /// <summary>A list of objects; left out where it is empty.</summary>
    public void List<T>(string name, IReadOnlyCollection<T> items, Action<T> content)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            content(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Value(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public void Value(string name, Located<string>? value) => Value(name, value?.Value);

    public void Date(string name, Located<EdtfDate>? date) => Value(name, date?.Value.Text);

    /// <summary>The word that editors write for it: <c>more-than</c>.</summary>
    public void Word<T>(string name, T? value)
        where T : struct, Enum => Value(name, value is { } one ? WordOf(one) : null);

    public static string WordOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public void Number(string name, int number) => json.WriteNumber(name, number);

    public void Values(string name, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A text by language, in the order of its file.</summary>
    public void Text(string name, LocalText? text) =>
        Texts(name, text, (language, words) => pages.TryGetValue(language, out var page) ? page.Plain(words) : words);

    /// <summary>A text that may hold no links: as it is.</summary>
    public void Verbatim(string name, LocalText? text) => Texts(name, text, (_, words) => words);

    /// <summary>Either an id, as text, or a name by language.</summary>
    public void IdOrName(string name, LocalText? text, Func<string, bool> isId)
    {
        if (text is { ByLanguage: [(_, var only)] } && isId(only.Value))
        {
            Value(name, only.Value);
        }
        else
        {
            Text(name, text);
        }
    }

    /// <summary>What words of an article are read as.</summary>
    public void Reads(ImmutableArray<Reading> readings) => List("reads", readings, reading =>
    {
        Value("words", reading.Words);
        Values("ids", [.. reading.Ids.Select(id => id.Value)]);
        Date("date", reading.Date);
    });

    public void Voice(string name, Voice voice) => Object(name, () =>
    {
        switch (voice)
        {
            case NamedVoice named:
                Values("ids", [.. named.Ids.Select(id => id.Value)]);
                break;
            case UnnamedVoice unnamed:
                Text("unnamed", unnamed.Text);
                Value("of", unnamed.Of);
                break;
            default:
                json.WriteBoolean("article", true);
                break;
        }
    });

    private void Texts(string name, LocalText? text, Func<string, string, string> wordsOf)
    {
        if (text is null)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var (language, words) in text.ByLanguage)
        {
            json.WriteString(language, wordsOf(language, words.Value));
        }

        json.WriteEndObject();
    }
}
