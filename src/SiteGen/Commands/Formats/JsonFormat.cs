using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Commands.Formats;

/// <summary>Everything that a check has found, for programs; the editors' guide describes it.</summary>
internal static class JsonFormat
{
    private const int Version = 1;

    public static string Write(CheckReport report) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteNumber("errors", report.Count(Severity.Error));
        json.WriteNumber("warnings", report.Count(Severity.Warning));
        json.WriteCounts(report.Count);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", Spelling.Kebab(diagnostic.Severity));
            json.WriteString("title", diagnostic.Title);
            if (diagnostic.Help is { } help)
            {
                json.WriteString("help", help);
            }

            json.WriteStartArray("marks");
            foreach (var mark in diagnostic.Marks)
            {
                json.WriteStartObject();
                json.WriteString("file", mark.At.Source.Path);
                json.WriteRegion(mark.At, "line", "column");
                if (mark.Note.Length > 0)
                {
                    json.WriteString("note", mark.Note);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteFacts(report);
        json.WriteEndObject();
    });
}
