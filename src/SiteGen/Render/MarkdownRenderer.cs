using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Model;

namespace SiteGen.Render;

/// <summary>Turns a page of prose into HTML: Markdown with tables and anchors at headings, <c>[[…]]</c> links, no raw HTML.</summary>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline(html: false);

    // Reads HTML as HTML, so that a check can point at it.
    private static readonly MarkdownPipeline CheckPipeline = CreatePipeline(html: true);

    /// <summary>The body; its headings begin with h2, since h1 is the page's title.</summary>
    /// <param name="toFiles">
    /// From the folder of the page that shows the text to the folder of the text's own language: where a text is not translated, its pictures and files stand
    /// there, but every language has its own pages.
    /// </param>
    public static Html Render(MarkdownPage page, InlineText inline, string toFiles = "")
    {
        var document = Markdown.Parse(page.Body, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.Url is { } url && IsFile(url)))
        {
            link.Url = toFiles + link.Url;
        }

        var shift = 2 - document.Descendants<HeadingBlock>().Select(heading => heading.Level).DefaultIfEmpty(2).Min();
        HeadingIds.AddTo(document);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + shift);
        }

        foreach (var table in document.Descendants<Table>())
        {
            MakeAccessible(table);
        }

        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new EntityLinkRenderer(inline));
        renderer.Render(document);
        return new(writer.ToString());
    }

    /// <summary>The words of each paragraph, heading, list item and cell, without markup.</summary>
    public static IEnumerable<string> Words(MarkdownPage page, InlineText inline)
    {
        foreach (var block in Markdown.Parse(page.Body, Pipeline).Descendants<LeafBlock>().Where(block => block.Inline is not null))
        {
            using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
            var renderer = new HtmlRenderer(writer) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
            Pipeline.Setup(renderer);
            renderer.ObjectRenderers.Insert(0, new EntityLinkRenderer(inline));
            renderer.WriteLeafInline(block);
            yield return writer.ToString().ReplaceLineEndings(" ").Trim();
        }
    }

    /// <summary>
    /// The syntax tree with HTML kept apart and exact positions in <paramref name="body"/>, for <see cref="MarkdownCheck"/>; null where the text nests what
    /// begins in it so deep that it can't be read at all.
    /// </summary>
    internal static MarkdownDocument? ParseForCheck(string body)
    {
        try
        {
            _ = Markdown.Parse(body, Pipeline);
            return Markdown.Parse(body, CheckPipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static MarkdownPipeline CreatePipeline(bool html)
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation();
        builder.InlineParsers.Insert(0, new EntityLinkParser());
        return (html ? builder : builder.DisableHtml()).Build();
    }

    private static string LabelOf(TableCell heading) => string.Concat(heading.Descendants<LiteralInline>().Select(words => words.Content.ToString()));

    private static bool IsFile(string address)
    {
        var path = address.Split('#', '?')[0];
        return path.Length > 0 && !path.Contains(':', StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
    }

    // On a phone each row is shown as a list of labels and values, which takes the meaning of a table from its elements: so it is said by roles.
    // Alignment would become a style attribute, which a strict policy refuses: a class instead.
    private static void MakeAccessible(Table table)
    {
        var labels = table.OfType<TableRow>().Where(row => row.IsHeader).SelectMany(row => row.Cast<TableCell>()).Select(LabelOf).ToList();
        table.GetAttributes().AddProperty("role", "table");
        foreach (var row in table.OfType<TableRow>())
        {
            row.GetAttributes().AddProperty("role", "row");
            for (var column = 0; column < row.Count; column++)
            {
                var cell = (TableCell)row[column];
                cell.GetAttributes().AddProperty("role", row.IsHeader ? "columnheader" : "cell");
                if (row.IsHeader)
                {
                    cell.GetAttributes().AddProperty("scope", "col");
                }
                else if (labels.ElementAtOrDefault(column) is { Length: > 0 } label)
                {
                    cell.GetAttributes().AddProperty("data-label", label);
                }

                if (column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment is TableColumnAlign.Right)
                {
                    cell.GetAttributes().AddClass("number");
                }
            }
        }

        foreach (var column in table.ColumnDefinitions)
        {
            column.Alignment = null;
        }
    }
}
