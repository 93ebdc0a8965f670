using System.Text;
using System.Text.Json;
using SiteGen.Model;
using SiteGen.Render.Data;
using SiteGen.Text;

namespace SiteGen.Commands.Formats;

/// <summary>What the JSON formats share.</summary>
internal static class JsonText
{
    public static string Write(Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, FactsJson.Options))
        {
            content(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>Lines and columns from 1, columns in UTF-16 units; the end is the column after the last letter.</summary>
    public static void WriteRegion(this Utf8JsonWriter json, Place place, string startLine, string startColumn)
    {
        var (start, end) = (place.Position, place.Source.PositionOf(place.Span.End));
        json.WriteNumber(startLine, start.Line);
        json.WriteNumber(startColumn, start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }

    /// <summary>The ledger, fact by fact.</summary>
    public static void WriteFacts(this Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartArray("facts");
        foreach (var fact in report.Facts)
        {
            json.WriteStartObject();
            json.WriteString("id", fact.Fact.Id);
            json.WriteString("file", fact.Fact.File.Path);
            json.WriteCounts(fact.Count);
            if (fact.LastChange is { } last)
            {
                json.WriteString("lastChanged", last.Day);
                json.WriteString("commit", last.Commit);
            }

            json.WriteStartArray("checks");
            foreach (var line in fact.Lines)
            {
                json.WriteStartObject();
                json.WriteString("kind", Spelling.Kebab(line.Entry.Kind));
                json.WriteString("result", Spelling.Kebab(line.Entry.Result));
                json.WriteRegion(line.Entry.At, "line", "column");
                if (line.Entry.Part is { } part)
                {
                    json.WriteNumber("partLine", part.Position.Line);
                }

                json.WriteString("text", line.Words);
                json.WriteNote(line.Entry.Note);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteCounts(this Utf8JsonWriter json, Func<CheckResult, int> count)
    {
        json.WriteNumber("agrees", count(CheckResult.Agrees));
        json.WriteNumber("derived", count(CheckResult.Derived));
        json.WriteNumber("failed", count(CheckResult.Failed));
        json.WriteNumber("accepted", count(CheckResult.Accepted));
        json.WriteNumber("open", count(CheckResult.Open));
    }

    private static void WriteNote(this Utf8JsonWriter json, LedgerNote note)
    {
        json.WriteString("note", Spelling.Kebab(note.Key));
        json.WriteStartObject("values");
        foreach (var (name, value) in note.Values)
        {
            switch (value)
            {
                case NoteValue.Notes notes:
                    json.WriteStartArray(name);
                    foreach (var item in notes.Items)
                    {
                        json.WriteStartObject();
                        json.WriteNote(item);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                    break;
                default:
                    json.WriteString(name, Plain(value));
                    break;
            }
        }

        json.WriteEndObject();
    }

    // In no language: numbers exact, dates as the files have them, facts by id.
    private static string Plain(NoteValue value) => value switch
    {
        NoteValue.Words words => words.Text,
        NoteValue.Plain plain => plain.Text,
        NoteValue.Number number => number.Value.ToString(),
        NoteValue.Date date => date.Value.Text,
        NoteValue.Name name => name.Id,
        NoteValue.Language language => language.Tag,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a value that no format writes"),
    };
}
