using System.Globalization;
using System.Text;

namespace SiteGen.Render.Data;

/// <summary>Writes citations as BibTeX: <c>@misc</c>, which every style has.</summary>
internal static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>One entry, with a line end after it.</summary>
    public static string Of(Citation citation)
    {
        var entry = new StringBuilder($"@misc{{{citation.Key},\n");

        // The inner braces keep a name whole and a title's letters as they are.
        Add(entry, "author", citation.Author is { } author ? $"{{{{{Escaped(author)}}}}}" : null);
        Add(entry, "title", $"{{{{{Escaped(citation.Title)}}}}}");
        Add(entry, "howpublished", citation.Container is { } container ? $"{{{Escaped(container)}}}" : null);
        if (citation.Issued is { } date)
        {
            // The whole date where BibTeX's own fields cannot hold it.
            var isYear = date.First.Year == date.Last.Year;
            var isMonth = isYear && date.First.Month == date.Last.Month;
            Add(entry, "year", isYear ? Invariant($"{date.First.Year}") : null);
            Add(entry, "month", isMonth ? Months[date.First.Month - 1] : null);
            Add(entry, "date", $"{{{date.Text}}}");
        }

        Add(entry, "urldate", citation.Accessed is { } accessed ? $"{{{accessed.Text}}}" : null);
        Add(entry, "url", citation.Url is { } url ? $"{{{UrlEscaped(url)}}}" : null);
        Add(entry, "language", $"{{{citation.Language}}}");
        return entry.Append("}\n").ToString();
    }

    private static void Add(StringBuilder entry, string field, string? value)
    {
        if (value is not null)
        {
            entry.Append("  ").Append(field).Append(" = ").Append(value).Append(",\n");
        }
    }

    // BibTeX counts braces even after a backslash, so only their names are safe.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            escaped.Append(letter switch
            {
                '\\' => "{\\textbackslash}",
                '{' => "{\\textbraceleft}",
                '}' => "{\\textbraceright}",
                '~' => "{\\textasciitilde}",
                '^' => "{\\textasciicircum}",
                '&' or '%' or '$' or '#' or '_' => $"\\{letter}",
                _ when char.IsControl(letter) => " ",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string UrlEscaped(string url) => url
        .Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
