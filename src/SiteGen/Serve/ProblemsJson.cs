using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Serve;

/// <summary>A state as <c>live.js</c> gets it: the version of the pages, what stops the site from being built, and whether it also stops pages from being
/// shown as the files are (<c>broken</c>).</summary>
internal static class ProblemsJson
{
    // More than that nobody reads in an overlay; the desk lists all.
    private const int MostShown = 20;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Of(LiveState state)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            var errors = state.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
            json.WriteStartObject();
            json.WriteNumber("serial", state.Serial);
            json.WriteNumber("version", state.Version);
            json.WriteNumber("count", errors.Count + (state.Failure is null ? 0 : 1));
            json.WriteBoolean("broken", state.IsBroken);
            json.WriteBoolean("unchecked", state.IsUnchecked);
            json.WriteStartArray("problems");
            if (state.Failure is { } failure)
            {
                Write(json, "", failure.Message, "", "", failure.Help);
            }

            foreach (var error in errors.Take(MostShown))
            {
                Write(json, error.Code, error.Title, error.At.ToString(), Excerpt(error), error.Help ?? "");
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, string code, string title, string at, string lines, string help)
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("title", title);
        json.WriteString("at", at);
        json.WriteString("lines", lines);
        json.WriteString("help", help);
        json.WriteEndObject();
    }

    // The lines as the terminal shows them: what stands between the title and the mend.
    private static string Excerpt(Diagnostic error)
    {
        var lines = DiagnosticPrinter.Print(error with { Help = null }).TrimEnd('\n').Split('\n');
        return string.Join('\n', lines.Skip(1));
    }
}
