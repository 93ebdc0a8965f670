using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>Prints a diagnostic as an editor reads it in a terminal: title, each place with its line and mark, the mend.</summary>
internal static class DiagnosticPrinter
{
    private const int Width = 110;

    public static string Print(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var gutter = Gutter(diagnostic);
        var output = new StringBuilder();
        output.Append(CultureInfo.InvariantCulture, $"{severity} {diagnostic.Code}: {Words(diagnostic.Title)}\n");
        foreach (var (_, lines) in Marks(diagnostic))
        {
            output.Append(lines);
        }

        if (diagnostic.Help is { } help)
        {
            output.Append(CultureInfo.InvariantCulture, $"{Blank(gutter)}help: {Words(Sentence(help))}\n");
        }

        return output.ToString();
    }

    /// <summary>Each place that the problem shows, as it is printed.</summary>
    public static IEnumerable<(Place At, string Lines)> Marks(Diagnostic diagnostic)
    {
        var gutter = Gutter(diagnostic);
        foreach (var mark in diagnostic.Marks)
        {
            var output = new StringBuilder();
            Print(output, mark, gutter);
            yield return (mark.At, output.ToString());
        }
    }

    /// <summary>With a full stop, where it ends with no mark.</summary>
    public static string Sentence(string help) => char.IsPunctuation(help[^1]) && help[^1] is not ('”' or ')') ? help : $"{help}.";

    private static int Gutter(Diagnostic diagnostic) => diagnostic.Marks.Max(mark => LineNumber(mark.At).Length);

    private static void Print(StringBuilder output, Mark mark, int gutter)
    {
        output.Append(CultureInfo.InvariantCulture, $"{Blank(gutter)}┌─ {mark.At}\n");
        var line = mark.At.Source.Line(mark.At.Source.LineAt(mark.At.Span.Start));
        if (line.IsEmpty)
        {
            if (mark.Note.Length > 0)
            {
                output.Append(CultureInfo.InvariantCulture, $"{Blank(gutter)}│ {Words(mark.Note)}\n");
            }

            return;
        }

        var window = Window(mark.At, line);
        var (before, after) = (window.Start > line.Start ? "… " : "", window.End < line.End ? " …" : "");
        var shown = Visible(window.In(mark.At.Source.Text));
        output.Append(CultureInfo.InvariantCulture, $"{LineNumber(mark.At).PadLeft(gutter)}│ {before}{shown}{after}\n");
        if (mark.At.Span.IsEmpty && mark.Note.Length == 0)
        {
            return;
        }

        var indent = Columns(before + Visible(mark.At.Source.Text[window.Start..mark.At.Span.Start]));
        var marked = new TextSpan(mark.At.Span.Start, Math.Min(mark.At.Span.End, window.End));
        var carets = Math.Max(1, marked.IsEmpty ? 1 : Columns(Visible(marked.In(mark.At.Source.Text))));
        output.Append($"{Blank(gutter)}│ {new string(' ', indent)}{new string('^', carets)} {Words(mark.Note)}".TrimEnd()).Append('\n');
    }

    // Long lines (an article's paragraph is one line) are cut to what stands around the mark, at spaces.
    private static TextSpan Window(Place at, TextSpan line)
    {
        if (line.Length <= Width)
        {
            return line;
        }

        var text = at.Source.Text;
        var marked = Math.Min(at.Span.End, line.End) - at.Span.Start;
        var room = Math.Max(20, (Width - marked) / 2);
        var start = Math.Max(line.Start, at.Span.Start - room);
        var end = Math.Min(line.End, Math.Max(at.Span.Start + Math.Min(marked, Width) + room, start + Width));
        while (start > line.Start && start < at.Span.Start && text[start - 1] != ' ')
        {
            start++;
        }

        while (end < line.End && end > at.Span.Start + 1 && text[end] != ' ')
        {
            end--;
        }

        return new(start, end);
    }

    private static string Words(string message) => Visible(Printed.Short(message));

    // What an editor can't see would shift the mark or hide the difference.
    private static string Visible(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value switch
    {
        '\t' => " ",
        0xA0 => " ",
        0x2028 or 0x2029 => "␀",
        _ when Rune.IsControl(rune) || UnfitCharacters.IsNoCharacter(rune.Value) => "␀",
        _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format => "␣",
        _ => rune.ToString(),
    }));

    private static int Columns(string text) => StringInfo.ParseCombiningCharacters(text).Length;

    private static string LineNumber(Place at) => at.Position.Line.ToString(CultureInfo.InvariantCulture);

    private static string Blank(int gutter) => new(' ', gutter);
}
