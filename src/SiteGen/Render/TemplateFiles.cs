using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>The texts of all templates, by name without <c>.hbs</c>.</summary>
internal sealed record TemplateFiles(SortedDictionary<string, SourceText> Pages, SortedDictionary<string, SourceText> Partials)
{
    private const int LargestFile = 1 << 20;

    /// <summary><c>*.hbs</c> are pages, <c>partials/*.hbs</c> what they share.</summary>
    public static TemplateFiles Read(IReadOnlyList<string> folders, DiagnosticBag diagnostics) =>
        new(OfPages(folders, diagnostics), ReadAll(folders, "partials", diagnostics));

    public bool HoldsSameAs(TemplateFiles other) => AreSame(Pages, other.Pages) && AreSame(Partials, other.Partials);

    /// <summary>
    /// A partial call alone on its line would have the engine indent all that it prints, also the lines of a text inside <c>&lt;pre&gt;</c>: without the blanks before it, it doesn't.
    /// </summary>
    public static string WithoutPartialIndent(string template)
    {
        var result = new StringBuilder(template.Length);
        foreach (var line in template.AsSpan().EnumerateLines())
        {
            var trimmed = line.TrimStart(" \t");
            result.Append(trimmed.StartsWith("{{>", StringComparison.Ordinal) || trimmed.StartsWith("{{#>", StringComparison.Ordinal) ? trimmed : line).Append('\n');
        }

        result.Length--;
        return result.ToString();
    }

    // A partial may be empty, where it is not wanted; and a project may have partials of its own, but pages are the tool's affair.
    private static SortedDictionary<string, SourceText> OfPages(IReadOnlyList<string> folders, DiagnosticBag diagnostics)
    {
        var pages = ReadAll(folders, "", diagnostics);
        diagnostics.AddRange(pages.Values.Where(page => page.Text.Length > 0 && string.IsNullOrWhiteSpace(page.Text)).Select(TemplateMessages.Empty));
        if (folders is [_, .., var tools] && Directory.Exists(tools))
        {
            var known = Directory.EnumerateFiles(tools, "*.hbs").Select(file => Path.GetFileNameWithoutExtension(file)!).ToHashSet(StringComparer.Ordinal);
            diagnostics.AddRange(pages.Where(page => !known.Contains(page.Key)).Select(page => TemplateMessages.NoPageUsesIt(page.Value, Closest.To(page.Key, known.Order(StringComparer.Ordinal)))));
        }

        return pages;
    }

    private static bool AreSame(SortedDictionary<string, SourceText> one, SortedDictionary<string, SourceText> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.Key == pair.Second.Key && pair.First.Value.Text == pair.Second.Value.Text);

    private static SortedDictionary<string, SourceText> ReadAll(IReadOnlyList<string> folders, string subfolder, DiagnosticBag diagnostics)
    {
        var files = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var folder in folders.Select(folder => Path.Combine(folder, subfolder)).Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.hbs").Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(file);
                if (!files.ContainsKey(name))
                {
                    files.Add(name, ReadOne(file, string.Join('/', new[] { "templates", subfolder, $"{name}.hbs" }.Where(part => part.Length > 0)), diagnostics));
                }
            }
        }

        return files;
    }

    private static SourceText ReadOne(string file, string shown, DiagnosticBag diagnostics)
    {
        try
        {
            if (new FileInfo(file).Length > LargestFile)
            {
                diagnostics.Add(TemplateMessages.TooLarge(new(shown, "")));
                return new(shown, "");
            }

            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file));
            return new(shown, text.Length == 0 ? "\n" : text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(TemplateMessages.NoUtf8(new(shown, "")));
            return new(shown, "");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputOutputException($"The template {file} can't be read.", "Check that the file may be read.", problem);
        }
    }
}
