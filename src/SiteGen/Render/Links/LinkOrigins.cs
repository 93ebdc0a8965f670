using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Templates;
using SiteGen.Text;

namespace SiteGen.Render.Links;

/// <summary>Finds where a link was written: in a page of prose, in a template, in a file that is copied, else where the file of the site has it.</summary>
/// <param name="copied">By its path: where a file that is copied stands in the project.</param>
internal sealed class LinkOrigins(Graph graph, TemplateSet templates, IReadOnlyDictionary<string, string> copied)
{
    private static readonly char[] Quotes = ['"', '\''];

    private readonly Dictionary<string, MarkdownPage> _prose = graph.Pages
        .Select(page => (page.Path, Text: page switch { TextPage text => text.Text, HomePage => MarkdownPage.HomeOf(graph.Project, page.Language), _ => null }))
        .Where(page => page.Text is not null)
        .ToDictionary(page => page.Path, page => page.Text!, StringComparer.Ordinal);

    // Each page is read once, however many of its links are broken.
    private readonly Dictionary<MarkdownPage, (string Url, TextSpan At)[]> _written = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<string, SourceText> _files = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Place?> _inTemplates = new(StringComparer.Ordinal);

    public Place Find(BrokenLink link, Func<string, string> textOf) =>
        (_prose.TryGetValue(link.Page, out var prose) ? InProse(prose, link.Address) : null)
        ?? (copied.ContainsKey(link.Page) ? null : InTemplates(link.Address))
        ?? InFile(FileOf(link.Page, textOf), link.Address);

    private SourceText FileOf(string page, Func<string, string> textOf)
    {
        if (!_files.TryGetValue(page, out var file))
        {
            _files.Add(page, file = new(copied.GetValueOrDefault(page, page), textOf(page)));
        }

        return file;
    }

    private Place? InProse(MarkdownPage page, string written)
    {
        if (!_written.TryGetValue(page, out var links))
        {
            _written.Add(page, links = [.. Written(page)]);
        }

        var address = Uri.UnescapeDataString(written);
        return links.FirstOrDefault(link => IsMeant(link.Url, address)) is { Url: not null } found ? new(page.File, found.At) : null;
    }

    private static IEnumerable<(string Url, TextSpan At)> Written(MarkdownPage page)
    {
        foreach (var node in MarkdownRenderer.ParseForCheck(page.Body)!.Descendants())
        {
            var (url, span) = node switch
            {
                LinkInline link => (link.GetDynamicUrl?.Invoke() ?? link.Url, link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan),
                AutolinkInline link => (link.Url, link.Span),
                _ => (null, default),
            };
            if (url is not null)
            {
                yield return (Uri.UnescapeDataString(url), new(page.BodyAt.Span.Start + span.Start, page.BodyAt.Span.Start + span.End + 1));
            }
        }
    }

    // A text that nobody has translated yet has its files at another place (MarkdownRenderer).
    private static bool IsMeant(string written, string address) =>
        address == written || (written.Length > 0
            && address.Length > written.Length
            && address.EndsWith(written, StringComparison.Ordinal)
            && address[^(written.Length + 1)] == '/');

    private Place? InTemplates(string address)
    {
        if (!_inTemplates.TryGetValue(address, out var place))
        {
            place = templates.Sources.Select(source => Quoted(source, address)).FirstOrDefault(found => found is not null);
            _inTemplates.Add(address, place);
        }

        return place;
    }

    private static Place InFile(SourceText file, string address) =>
        Quoted(file, address) ?? Quoted(file, HtmlText.Encoded(address)) ?? Whole(file, address) ?? Place.StartOf(file);

    // In url(…), srcset, JSON or XML: where it is not a piece of a longer one.
    private static Place? Whole(SourceText file, string address)
    {
        for (var at = file.Text.IndexOf(address, StringComparison.Ordinal); at >= 0
            && address.Length > 0; at = file.Text.IndexOf(address, at + 1, StringComparison.Ordinal))
        {
            var end = at + address.Length;
            if ((at == 0 || IsBeside(file.Text[at - 1])) && (end == file.Text.Length || IsBeside(file.Text[end])))
            {
                return new(file, new(at, end));
            }
        }

        return null;
    }

    private static bool IsBeside(char sign) => char.IsWhiteSpace(sign) || sign is '"' or '\'' or '(' or ')' or '<' or '>' or ',' or '=' or '#';

    // The value of an attribute.
    private static Place? Quoted(SourceText source, string address)
    {
        foreach (var quote in Quotes)
        {
            var at = source.Text.IndexOf($"={quote}{address}{quote}", StringComparison.Ordinal);
            if (at >= 0)
            {
                return new(source, new(at + 2, at + 2 + address.Length));
            }
        }

        return null;
    }
}
