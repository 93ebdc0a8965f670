using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Link;

/// <summary>A stretch of an article that the same facts rest on and that names the same entities.</summary>
/// <param name="Starts">The facts whose first word stands here: the segment carries their anchors.</param>
internal sealed record Segment(TextSpan Span, ImmutableArray<Use> Uses, ImmutableArray<Use> Starts, Mention? Mention);

/// <summary>One line of the article.</summary>
/// <param name="Number">Counted from 1, as messages count.</param>
/// <param name="Skipped">Why no fact rests on it, where the editor says so.</param>
/// <param name="Segments">Empty for words that are not published.</param>
internal sealed record ArticleParagraph(int Number, SkippedLine? Skipped, ImmutableArray<Segment> Segments);

/// <summary>Cuts an article where a used passage or a name begins or ends, for its page.</summary>
internal static class ArticleSegments
{
    public static ImmutableArray<ArticleParagraph> Of(Graph graph, Article article)
    {
        var uses = graph.UsesOf(article);
        var mentions = graph.MentionsIn(article);
        return [.. Sentences.Paragraphs(article.Reading).Select(paragraph => Paragraph(article, paragraph, uses, mentions))];
    }

    private static ArticleParagraph Paragraph(Article article, TextSpan paragraph, ImmutableArray<Use> allUses, ImmutableArray<Mention> allMentions)
    {
        var uses = allUses.Where(use => paragraph.Overlaps(use.Passage.Whole)).ToList();
        var mentions = allMentions.Where(mention => paragraph.Contains(mention.Span)).ToImmutableArray();
        var skipped = article.Skip.FirstOrDefault(skip => skip.Line.Value.Trim() == article.Words.Text[paragraph.Start..paragraph.End].Trim());
        var number = article.Words.LineAt(paragraph.Start) + 1;
        if (article.Publish.Value == Publishing.Excerpts && uses.Count == 0)
        {
            return new(number, skipped, []);
        }

        var cuts = uses.SelectMany(use => use.Passage.Parts)
            .Concat(mentions.Select(mention => mention.Span))
            .SelectMany(span => new[] { span.Start, span.End })
            .Where(cut => cut > paragraph.Start && cut < paragraph.End)
            .Append(paragraph.Start)
            .Append(paragraph.End)
            .Distinct()
            .Order()
            .ToList();
        var segments = cuts.Zip(cuts.Skip(1), (start, end) => new TextSpan(start, end)).Select(span => new Segment(
            span,
            [.. uses.Where(use => use.Passage.Parts.Any(part => part.Contains(span)))],
            [.. uses.Where(use => use.Passage.Whole.Start == span.Start)],
            mentions.Skip(mentions.FirstEndingAfter(span.Start, mention => mention.Span)).Take(1).FirstOrDefault(mention => mention.Span.Contains(span))));
        return new(number, skipped, [.. segments]);
    }
}
