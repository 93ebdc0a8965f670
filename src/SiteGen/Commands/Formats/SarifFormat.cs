using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Commands.Formats;

/// <summary>SARIF 2.1.0, as code hosts and editors read results of analysis; the ledger stands in the run's <c>properties</c>.</summary>
internal static class SarifFormat
{
    private static readonly Code[] Rules = [.. Codes.All.OrderBy(code => code.Id, StringComparer.Ordinal)];

    public static string Write(CheckReport report) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SiteGen");
        json.WriteStartArray("rules");
        foreach (var rule in Rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in report.Diagnostics)
        {
            WriteResult(json, diagnostic, report.Folder);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteCounts(report.Count);
        json.WriteFacts(report);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRule(Utf8JsonWriter json, Code rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteMessage(json, "shortDescription", rule.Meaning);
        WriteMessage(json, "help", rule.Mend);
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, string folder)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteString("level", diagnostic.Severity == Severity.Error ? "error" : "warning");
        WriteMessage(json, "message", diagnostic.Help is { } help ? $"{diagnostic.Title}. Help: {help}" : $"{diagnostic.Title}.");
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Marks[0], id: null, folder);
        json.WriteEndArray();
        if (diagnostic.Marks.Length > 1)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 1; i < diagnostic.Marks.Length; i++)
            {
                WriteLocation(json, diagnostic.Marks[i], i, folder);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Mark mark, int? id, string folder)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', (folder + mark.At.Source.Path).Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteRegion(mark.At, "startLine", "startColumn");
        json.WriteEndObject();
        json.WriteEndObject();
        if (mark.Note.Length > 0)
        {
            WriteMessage(json, "message", mark.Note);
        }

        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
