using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>A quote in its sentences, and who is made to speak there.</summary>
/// <param name="Sentences">Those that the quote stands in; all sentences of a quotation that began earlier.</param>
/// <param name="Frames">Of these sentences, as far as they bear on the quote, the outer before the inner.</param>
/// <param name="Quotations">What stands in quotation marks in the quote's paragraph.</param>
internal sealed record SpokenPassage(
    Evidence Evidence,
    Passage Passage,
    ArticleText Article,
    Grammar Grammar,
    ImmutableArray<TextSpan> Sentences,
    ImmutableArray<ReportingFrame> Frames,
    ImmutableArray<TextSpan> Quotations)
{
    /// <summary>Whether the frames are of an earlier sentence, whose speaker goes on.</summary>
    public bool IsContinued { get; private init; }

    public TextSpan Quote => Passage.Whole;

    public static SpokenPassage Of(Evidence evidence, Passage passage, ArticleText article, Grammar grammar, CheckContext context)
    {
        var quote = passage.Whole;
        ImmutableArray<TextSpan> quotations = [.. Text.Quotations.In(article.Text, article.ParagraphAt(quote.Start))];
        var said = quotations.FirstOrDefault(quotation => quotation.Contains(quote));
        ImmutableArray<TextSpan> sentences = [.. article.SentencesOver(said.IsEmpty ? quote : said)];

        // A quotation of several sentences has its frame in one of them, and it governs all.
        var frames = sentences.SelectMany(sentence => article.FramesIn(sentence, evidence)).Where(frame => !said.IsEmpty || frame.Touches(quote));
        return new SpokenPassage(evidence, passage, article, grammar, sentences, [.. frames], quotations).OrContinued(context);
    }

    // "“It is a good year,” she said. “We may never see a better one.”": whoever spoke last goes on.
    private SpokenPassage OrContinued(CheckContext context)
    {
        var paragraph = Article.ParagraphAt(Quote.Start);
        for (var at = Article.AllSentences.IndexOf(Sentences[0]); Frames.IsEmpty && at > 0 && paragraph.Contains(Article.AllSentences[at - 1]) && IsAllQuoted(Article.AllSentences[at]); at--)
        {
            if (Article.FramesIn(Article.AllSentences[at - 1], Evidence) is [.., var last])
            {
                return this with { Frames = [last], IsContinued = true };
            }
        }

        return this;
    }

    private bool IsAllQuoted(TextSpan sentence) => Text.Quotations.IsMark(Article.Text[sentence.Start]) && Text.Quotations.IsMark(Article.Text[sentence.End - 1])
        && Quotations.Count(quotation => quotation.Overlaps(sentence)) == 1;

    public Place At(TextSpan span) => new(Article.Article.Words, span);

    public Place QuoteAt => At(Quote);

    public string Words(TextSpan span) => span.In(Article.Text);
}
