using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>A text of the editor's own, as its rules read it.</summary>
/// <param name="Text">With white space folded one to one, so that offsets are those of the text as written.</param>
/// <param name="Blocks">Its paragraphs.</param>
/// <param name="Masked">What no reader sees as words: the targets of links, code, addresses, the numbers of lists; in order, and none over another.</param>
/// <param name="PlaceOf">Where a part of it stands in its file.</param>
internal sealed record ProseText(
    string Language, string Text, ImmutableArray<TextSpan> Blocks, ImmutableArray<TextSpan> Masked, ImmutableArray<InlineLink> Links,
    Func<TextSpan, Place> PlaceOf)
{
    public Grammar? Grammar => Grammar.For(Language);

    /// <summary>In order; of a language without a grammar they end as English ones do.</summary>
    public IReadOnlyList<ProseSentence> Sentences => field ??=
    [
        .. Blocks.SelectMany(block => SiteGen.Text.Sentences.Of(Text, block, Grammar ?? English.Grammar))
            .Select(sentence => new ProseSentence(this, sentence, Grammar ?? English.Grammar)),
    ];

    /// <summary>A field of YAML: plain text with links.</summary>
    public static ProseText Of(string language, Located<string> field)
    {
        var links = InlineLinks.In(field.Value).ToImmutableArray();
        var masks = links.SelectMany(link => MaskOf(link, field.Value)).Concat(MarkdownScan.ListNumbers(field.Value));
        return new(
            language,
            Fold(field.Value),
            [TextSpan.Whole(field.Value)],
            OrderedSpans.Merged([.. masks]),
            links,
            span => PlaceWithin.Of(field, span));
    }

    /// <summary>A page of prose, its title and description.</summary>
    public static IEnumerable<ProseText> Of(MarkdownPage page)
    {
        yield return Of(page.Language, page.Title);
        if (page.Description is { } description)
        {
            yield return Of(page.Language, description);
        }

        var links = InlineLinks.In(page.Body).ToImmutableArray();
        var start = page.BodyAt.Span.Start;
        yield return new(
            page.Language,
            Fold(page.Body),
            [.. MarkdownScan.Blocks(page.Body)],
            OrderedSpans.Merged([.. links.SelectMany(link => MaskOf(link, page.Body)), .. MarkdownScan.Code(page.Body),
                .. MarkdownScan.ListNumbers(page.Body)]),
            links,
            span => new(page.File, new(start + span.Start, start + span.End)));
    }

    /// <summary>Where the words stand that a link shows in place of a name; empty where it has none.</summary>
    public static TextSpan WordsOf(InlineLink link, string text)
    {
        var bar = link.Words is null ? -1 : text.IndexOf('|', link.Span.Start, link.Span.Length);
        return bar < 0 ? new(link.Span.End, link.Span.End) : new(bar + 1, link.Span.End - 2);
    }

    private static IEnumerable<TextSpan> MaskOf(InlineLink link, string text)
    {
        var words = WordsOf(link, text);
        return words.IsEmpty ? [link.Span] : [new(link.Span.Start, words.Start), new(words.End, link.Span.End)];
    }

    private static string Fold(string text) => string.Create(text.Length, text, (folded, original) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = char.IsWhiteSpace(original[i]) ? ' ' : original[i];
        }
    });
}
