using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Commands.Formats;

/// <summary>Workflow commands of GitHub Actions: an annotation for each problem, and the ledger of each fact as a group of the log.</summary>
internal static class GithubFormat
{
    public static string Write(CheckReport report)
    {
        var text = new StringBuilder();
        var flood = Flood.Of(report.Diagnostics);
        foreach (var diagnostic in flood.Told)
        {
            Write(text, diagnostic, report.Folder, Message(diagnostic));
        }

        foreach (var more in flood.Rest)
        {
            Write(text, more.First, report.Folder, more.Words);
        }

        foreach (var fact in report.Facts)
        {
            text.Append("::group::").Append(Data($"{fact.Fact.File.Path}: {fact.Summary}")).Append('\n');
            foreach (var line in fact.Lines)
            {
                text.Append("  ").Append(Inert(line.Text)).Append('\n');
            }

            text.Append("::endgroup::\n");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Diagnostic diagnostic, string folder, string message)
    {
        var (start, end) = (diagnostic.At.Position, diagnostic.At.Source.PositionOf(diagnostic.At.Span.End));
        text.Append(diagnostic.Severity == Severity.Error ? "::error " : "::warning ")
            .Append(CultureInfo.InvariantCulture, $"file={Property(folder + diagnostic.At.Source.Path)},line={start.Line},endLine={end.Line}");

        // Columns count only within one line, and the last is inside the mark.
        if (start.Line == end.Line)
        {
            text.Append(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={Math.Max(start.Column, end.Column - 1)}");
        }

        text.Append(",title=").Append(Property($"{diagnostic.Code}: {diagnostic.Title}")).Append("::").Append(Data(message)).Append('\n');
    }

    private static string Message(Diagnostic diagnostic)
    {
        List<string> lines = [diagnostic.Marks[0].Note.Length > 0 ? diagnostic.Marks[0].Note : diagnostic.Title];
        lines.AddRange(diagnostic.Marks.Skip(1).Select(mark => mark.Note.Length > 0 ? $"{mark.At}: {mark.Note}" : mark.At.ToString()));
        if (diagnostic.Help is { } help)
        {
            lines.Add($"help: {help}");
        }

        return string.Join('\n', lines);
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    // Words of an article are no commands: an older form of them counts anywhere in a line.
    private static string Inert(string line) => line.ReplaceLineEndings(" ").Replace("##[", "## [", StringComparison.Ordinal);
}
