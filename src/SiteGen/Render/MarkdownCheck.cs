using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>Finds in a page of prose what must not get into the site: addresses that run code or call others, raw HTML, nesting without end.</summary>
internal static class MarkdownCheck
{
    private const int DeepestNesting = 12;
    private const int DeepestInLine = 64;
    private const int ShownLetters = 80;

    /// <param name="pagePath">Of the page under the output, with <c>/</c>: a relative address must not leave the site from there.</param>
    public static void Check(MarkdownPage page, string pagePath, DiagnosticBag diagnostics)
    {
        Place At(SourceSpan span) => PlaceOf(page, span.Start, span.End + 1);
        if (TooDeep(page.Body) is { } deep)
        {
            diagnostics.Add(MarkdownMessages.TooDeep(PlaceOf(page, deep.Start, deep.End)));
            return;
        }

        if (!MarkdownRenderer.CanParse(page.Body))
        {
            var part = MarkdownBlocks.In(page.Body).FirstOrDefault(block => !MarkdownRenderer.CanParse(block.In(page.Body)), new(0, Math.Min(page.Body.Length, 1)));
            diagnostics.Add(MarkdownMessages.TooDeep(PlaceOf(page, part.Start, Math.Min(part.End, part.Start + ShownLetters))));
            return;
        }

        foreach (var node in MarkdownRenderer.ParseForCheck(page.Body).Descendants())
        {
            var problem = node switch
            {
                HtmlBlock or HtmlInline => MarkdownMessages.RawHtml(At(node.Span)),
                LinkInline { IsImage: true } image when !StaysInside(image.Url ?? "", pagePath) => MarkdownMessages.Image(At(image.UrlSpan.IsEmpty ? image.Span : image.UrlSpan), image.Url!),
                LinkInline link when !IsAllowed(link.Url ?? "", pagePath) => MarkdownMessages.Address(At(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan), link.Url!),
                AutolinkInline { IsEmail: false } link when !IsAllowed(link.Url, pagePath) => MarkdownMessages.Address(At(link.Span), link.Url),
                _ => null,
            };
            if (problem is not null)
            {
                diagnostics.Add(problem);
            }
        }
    }

    private static bool IsAllowed(string address, string pagePath) => SchemeOf(address) is { } scheme ? Href.IsAllowed(scheme) : StaysInside(address, pagePath);

    // Relative, and not above the top of the site: what is absolute breaks under a sub-path and from a double click.
    private static bool StaysInside(string address, string pagePath)
    {
        if (SchemeOf(address) is not null || address.StartsWith('/') || address.Contains('\\', StringComparison.Ordinal))
        {
            return false;
        }

        var depth = pagePath.Count(c => c == '/');
        foreach (var part in address.Split('?', '#')[0].Split('/'))
        {
            depth += part switch { ".." => -1, "." or "" => 0, _ => 1 };
            if (depth < 0)
            {
                return false;
            }
        }

        return true;
    }

    // Browsers skip white space and control characters in a scheme.
    private static string? SchemeOf(string address)
    {
        var bare = string.Concat(address.Where(c => c > ' ' && c != '\u007F'));
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        var other = bare.AsSpan().IndexOfAny("/?#");
        return colon >= 0 && (other < 0 || colon < other) ? bare[..colon].ToLowerInvariant() : null;
    }

    // Looked at before parsing: the parser is slow on such a text, and then gives up without a place.
    private static TextSpan? TooDeep(string body)
    {
        var open = 0;
        for (var start = 0; start < body.Length;)
        {
            var end = body.IndexOf('\n', start) is >= 0 and var found ? found : body.Length;
            var (markers, i) = (0, start);
            while (i < end && Marker(body.AsSpan(i, end - i)) is > 0 and var length)
            {
                markers += body[i] == ' ' ? 0 : 1;
                i += length;
            }

            // A rule such as "* * *" nests nothing: no text follows.
            if ((i < end && markers > DeepestNesting) || i - start > 8 * DeepestNesting || Deepest(body.AsSpan(start, end - start), ref open) > DeepestInLine)
            {
                return new(start, Math.Min(end, start + ShownLetters));
            }

            start = end + 1;
        }

        return null;
    }

    // The length of what begins a quotation or a list's item, or of a blank; else 0.
    private static int Marker(ReadOnlySpan<char> line)
    {
        if (line[0] is ' ' or '\t' or '>')
        {
            return 1;
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return line is ['-' or '*' or '+', ' ', ..] ? 2
            : digits > 0 && line[digits..] is ['.' or ')', ' ', ..] ? digits + 2
            : line is "-" or "*" or "+" ? 1
            : 0;
    }

    // Of brackets and emphasis marks, which nest inside one paragraph.
    private static int Deepest(ReadOnlySpan<char> line, ref int open)
    {
        var (deepest, run) = (0, 0);
        open = line.IsWhiteSpace() ? 0 : open;
        foreach (var c in line)
        {
            open += c is '[' or '(' ? 1 : c is ']' or ')' && open > 0 ? -1 : 0;
            run = c is '*' or '_' or '<' ? run + 1 : 0;
            deepest = Math.Max(deepest, Math.Max(open, run));
        }

        return deepest;
    }

    private static Place PlaceOf(MarkdownPage page, int start, int end)
    {
        var offset = page.BodyAt.Span.Start;
        var length = page.File.Text.Length;
        return new(page.File, new(Math.Clamp(offset + start, 0, length), Math.Clamp(offset + end, 0, length)));
    }
}
