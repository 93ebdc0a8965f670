using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Model;

namespace SiteGen.Commands;

/// <summary>Coverage for other programs; the editors' guide says what is in it. The same content gives the same bytes.</summary>
internal static class CoverageJson
{
    // Readable as it is: this goes to a file or another program, never into a page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, IReadOnlyCollection<ArticleCoverage> articles, string language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (var article in articles)
            {
                Write(json, article, language);
            }

            json.WriteEndArray();
            json.WriteStartObject("all");
            WriteFigures(json, said => articles.Sum(said));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.ToArray()));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, ArticleCoverage article, string language)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Article.Id);
        json.WriteString("file", article.Article.Words.Path);
        WriteFigures(json, said => article.Covered[said]);
        json.WriteStartArray("left");
        foreach (var left in article.Left)
        {
            json.WriteStartObject();
            json.WriteString("kind", CoverageCommand.Name(left.Said));
            WritePlace(json, left.At.Position, left.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("skipped");
        foreach (var (line, at) in article.Skipped)
        {
            json.WriteStartObject();
            WritePlace(json, at.Position, line.Line.Value);
            json.WriteString("why", line.Why.Best(language).Text.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, Func<Said, Covered> of)
    {
        foreach (var said in Enum.GetValues<Said>())
        {
            var covered = of(said);
            json.WriteStartObject(CoverageCommand.Name(said));
            json.WriteNumber("all", covered.All);
            json.WriteNumber("bound", covered.Bound);
            json.WriteNumber("skipped", covered.Skipped);
            json.WriteNumber("percent", covered.Percent);
            json.WriteEndObject();
        }
    }

    private static void WritePlace(Utf8JsonWriter json, (int Line, int Column) at, string words)
    {
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
        json.WriteString("words", words);
    }
}
