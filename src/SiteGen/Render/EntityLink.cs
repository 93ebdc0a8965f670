using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>A <c>[[…]]</c> in Markdown.</summary>
internal sealed class EntityLink(InlineLink link) : LeafInline
{
    public InlineLink Link => link;
}

/// <summary>Stands before all other inline parsers and takes everything up to <c>]]</c>: else a bar would split a table's cell, and a
/// reference definition could make another link of it.</summary>
internal sealed class EntityLinkParser : InlineParser
{
    public EntityLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (InlineLinks.At(slice.Text, slice.Start) is not { } link || link.Span.End > slice.End + 1)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new EntityLink(link) { Span = new SourceSpan(start, start + link.Span.Length - 1), Line = line, Column = column };
        slice.Start += link.Span.Length;
        return true;
    }
}

internal sealed class EntityLinkRenderer(InlineText inline) : HtmlObjectRenderer<EntityLink>
{
    protected override void Write(HtmlRenderer renderer, EntityLink obj)
    {
        // Inside an image's text there is no markup, and inside a link no other link.
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(inline.WordsOf(obj.Link));
            return;
        }

        renderer.Write(inline.Render(obj.Link).Markup);
    }
}
