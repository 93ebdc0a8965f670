using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>Finds in a page of prose what must not get into the site: addresses that run code or call others, raw HTML, nesting without end.</summary>
internal static class MarkdownCheck
{
    private const int ShownLetters = 80;

    /// <param name="pagePath">Of the page under the output, with <c>/</c>: a relative address must not leave the site from there.</param>
    public static void Check(MarkdownPage page, string pagePath, DiagnosticBag diagnostics)
    {
        Place At(SourceSpan span) => PlaceOf(page, span.Start, span.End + 1);
        if (MarkdownGuard.Refuses(page.Body) is { } refused)
        {
            var place = PlaceOf(page, refused.At.Start, Math.Min(refused.At.End, refused.At.Start + ShownLetters));
            diagnostics.Add(refused.IsTable ? MarkdownMessages.TableTooLarge(place) : MarkdownMessages.TooDeep(place));
            return;
        }

        if (MarkdownRenderer.ParseForCheck(page.Body) is not { } document)
        {
            var part = MarkdownBlocks.In(page.Body)
                .FirstOrDefault(block => MarkdownRenderer.ParseForCheck(block.In(page.Body)) is null, new(0, Math.Min(page.Body.Length, 1)));
            diagnostics.Add(MarkdownMessages.TooDeep(PlaceOf(page, part.Start, Math.Min(part.End, part.Start + ShownLetters))));
            return;
        }

        foreach (var node in document.Descendants())
        {
            var problem = node switch
            {
                HtmlBlock or HtmlInline => MarkdownMessages.RawHtml(At(node.Span)),
                LinkInline { IsImage: true } image when !StaysInside(image.Url ?? "", pagePath) =>
                    MarkdownMessages.Image(At(image.UrlSpan.IsEmpty ? image.Span : image.UrlSpan), image.Url!),
                LinkInline link when !IsAllowed(link.Url ?? "", pagePath) =>
                    MarkdownMessages.Address(At(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan), link.Url!),
                LinkInline { Title: { } title } link when UnfitCharacters.FindInValue(title) is { } unfit =>
                    MarkdownMessages.UnfitEntity(At(link.Span), title, unfit),
                HtmlEntityInline entity when UnfitCharacters.FindInValue(entity.Transcoded.ToString()) is { } unfit =>
                    MarkdownMessages.UnfitEntity(At(entity.Span), entity.Transcoded.ToString(), unfit),
                FencedCodeBlock { Info: { } info } code when UnfitCharacters.FindInValue(info) is { } unfit =>
                    MarkdownMessages.UnfitEntity(At(code.Span), info, unfit),
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

    private static Place PlaceOf(MarkdownPage page, int start, int end)
    {
        var offset = page.BodyAt.Span.Start;
        var length = page.File.Text.Length;
        return new(page.File, new(Math.Clamp(offset + start, 0, length), Math.Clamp(offset + end, 0, length)));
    }
}
