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

        return new(number, skipped, Cut(Cuts(paragraph, uses, mentions), uses, mentions));
    }

    // In order, each once: where the paragraph, a passage in it or a name begins or ends.
    private static SortedSet<int> Cuts(TextSpan paragraph, List<Use> uses, ImmutableArray<Mention> mentions)
    {
        SortedSet<int> cuts = [paragraph.Start, paragraph.End];
        foreach (var use in uses)
        {
            foreach (var part in use.Passage.Parts)
            {
                Add(part);
            }
        }

        foreach (var mention in mentions)
        {
            Add(mention.Span);
        }

        return cuts;

        void Add(TextSpan span)
        {
            AddInside(span.Start);
            AddInside(span.End);
        }

        void AddInside(int cut)
        {
            if (cut > paragraph.Start && cut < paragraph.End)
            {
                cuts.Add(cut);
            }
        }
    }

    // An article has many thousands of segments, nearly all with few uses or none: plain loops.
    private static ImmutableArray<Segment> Cut(SortedSet<int> cuts, List<Use> uses, ImmutableArray<Mention> mentions)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>(cuts.Count - 1);
        var (start, mention) = (-1, 0);
        foreach (var end in cuts)
        {
            if (start >= 0)
            {
                var span = new TextSpan(start, end);
                while (mention < mentions.Length && mentions[mention].Span.End <= start)
                {
                    mention++;
                }

                segments.Add(new(
                    span,
                    uses.Count == 0 ? [] : Over(uses, span),
                    uses.Count == 0 ? [] : From(uses, start),
                    mention < mentions.Length && mentions[mention].Span.Contains(span) ? mentions[mention] : null));
            }

            start = end;
        }

        return segments.MoveToImmutable();
    }

    private static ImmutableArray<Use> Over(List<Use> uses, TextSpan span) => [.. uses.FindAll(use => Covers(use.Passage, span))];

    private static ImmutableArray<Use> From(List<Use> uses, int start) => [.. uses.FindAll(use => use.Passage.Whole.Start == start)];

    private static bool Covers(Passage passage, TextSpan span)
    {
        foreach (var part in passage.Parts)
        {
            if (part.Contains(span))
            {
                return true;
            }
        }

        return false;
    }
}
