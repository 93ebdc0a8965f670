using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Check;
using SiteGen.Check.Coverage;
using SiteGen.Draft;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Serve;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>The words of an article, letter by letter, with what no fact rests on and what is chosen marked.</summary>
internal sealed class ArticleWords
{
    private readonly ArticleText _article;
    private readonly Wording _wording;
    private readonly ArticleCoverage? _coverage;
    private readonly HashSet<TextSpan> _left;

    public ArticleWords(LiveState state, ArticleText article, Wording wording)
    {
        (_article, _wording) = (article, wording);
        _coverage = state is { Project: { } project, Proof: { } proof } ? CoverageReader.Read(project with { Articles = [article.Article] }, proof)[0] : null;
        Left = [.. _coverage is null ? [] : _coverage.Left.Where(left => left.Said == Said.Sentence).Select(left => left.At.Span)];
        _left = [.. Left];
    }

    /// <summary>The sentences that no fact rests on, in order.</summary>
    public ImmutableArray<TextSpan> Left { get; }

    public IReadOnlyList<ParagraphView> Paragraphs(Chosen? chosen) =>
        [.. _article.Paragraphs.Select(paragraph => new ParagraphView(paragraph.Start, Words(paragraph, chosen), Skipped(paragraph)))];

    public IReadOnlyList<SentenceView> Sentences(Chosen? chosen) =>
        [.. _article.AllSentences.Select((sentence, i) =>
            new SentenceView(i, sentence.In(_article.Article.Words.Text), chosen?.Parts.Any(part => part.Overlaps(sentence)) == true,
            _left.Contains(sentence)))];

    private string? Skipped(TextSpan paragraph) =>
        _coverage?.Skipped.FirstOrDefault(skipped => skipped.At.Span == paragraph).Line?.Why.Best(_wording.Language).Text.Value;

    private Html Words(TextSpan paragraph, Chosen? chosen)
    {
        var html = new StringBuilder();
        var sentences = _article.SentencesOver(paragraph).ToList();
        var edges = sentences.Concat(chosen?.Parts ?? []).SelectMany(span => new[] { span.Start, span.End })
            .Append(paragraph.Start).Append(paragraph.End).Where(edge => edge >= paragraph.Start && edge <= paragraph.End).Distinct().Order().ToList();
        var isFirst = chosen is not null && paragraph.Contains(chosen.Whole.Start);
        foreach (var (start, end) in edges.Zip(edges.Skip(1)))
        {
            var words = HtmlText.Encoded(_article.Article.Words.Text[start..end]);
            var left = sentences.Find(sentence => sentence.Contains(start)) is { IsEmpty: false } sentence && _left.Contains(sentence) ? sentence : default;
            if (chosen?.Parts.Any(part => part.Contains(start)) == true)
            {
                html.Append(isFirst ? "<mark class=\"chosen\" id=\"chosen\">" : "<mark class=\"chosen\">").Append(words).Append("</mark>");
                isFirst = false;
            }
            else
            {
                html.Append(left.IsEmpty ? words : $"<mark class=\"left\">{words}</mark>");
            }

            // Without a letter in it: offsets in the page are those of the article.
            if (!left.IsEmpty && end == left.End)
            {
                var label = HtmlText.Encoded(_wording["article.draft-sentence"]);
                html.Append(CultureInfo.InvariantCulture, $"<a class=\"take\" href=\"?from={left.Start}&amp;to={left.End}#draft\" aria-label=\"{label}\"></a>");
            }
        }

        return new(html.ToString());
    }
}
