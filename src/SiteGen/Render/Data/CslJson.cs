using System.Buffers;
using System.Text;
using System.Text.Json;
using SiteGen.Model;

namespace SiteGen.Render.Data;

/// <summary>Writes citations as CSL-JSON, which reference managers read.</summary>
internal static class CslJson
{
    /// <summary>A list of citations, with a line end after it.</summary>
    public static ReadOnlyMemory<byte> Of(params IEnumerable<Citation> citations) => Of(citations, FactsJson.Options);

    /// <summary>One of them in one line, to be shown on a page.</summary>
    public static string TextOf(Citation citation) => Encoding.UTF8.GetString(Of([citation], FactsJson.Options with { Indented = false }).Span).TrimEnd();

    private static ReadOnlyMemory<byte> Of(IEnumerable<Citation> citations, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartArray();
            foreach (var citation in citations)
            {
                Write(json, citation);
            }

            json.WriteEndArray();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("id", citation.Key);
        json.WriteString("type", citation.IsArticle ? "article-newspaper" : "webpage");
        if (citation.Author is { } author)
        {
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", author);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteString("title", citation.Title);
        Text(json, "container-title", citation.Container);
        Date(json, "issued", citation.Issued);
        Date(json, "accessed", citation.Accessed);
        Text(json, "URL", citation.Url);
        json.WriteString("language", citation.Language);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Date(Utf8JsonWriter json, string name, EdtfDate? date)
    {
        if (date is null)
        {
            return;
        }

        json.WriteStartObject(name);
        if (Parts(date) is { } parts)
        {
            json.WritePropertyName("date-parts");
            json.WriteRawValue($"[{string.Join(", ", parts.Select(part => $"[{string.Join(", ", part)}]"))}]");

            // Some day between the two: CSL knows no other word for it.
            if (date.IsVague || parts.Length == 2)
            {
                json.WriteBoolean("circa", true);
            }
        }
        else
        {
            json.WriteString("literal", date.Text);
        }

        json.WriteEndObject();
    }

    // From and to as year, month, day, as far as they are known; null where they can't be put so (an open end, a season).
    private static int[][]? Parts(EdtfDate date) => date switch
    {
        { Precision: DatePrecision.Day } => [[date.First.Year, date.First.Month, date.First.Day]],
        { Precision: DatePrecision.Month } => [[date.First.Year, date.First.Month]],
        { Precision: DatePrecision.Year } => [[date.First.Year]],
        { Precision: DatePrecision.Season } => null,
        _ when date.Text.Split('/') is [var from, var to] =>
            EdtfDate.Parse(from) is { } first && EdtfDate.Parse(to) is { } last && Parts(first) is { } start && Parts(last) is { } end ? [start[0], end[^1]]
            : null,
        _ => null,
    };
}
