using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>Who is made to say certain words of an article.</summary>
/// <param name="Sentences">Those that the words stand in; all sentences of a quotation that they are part of, over paragraphs.</param>
/// <param name="Frames">Of these sentences, as far as they bear on the words, the outer before the inner.</param>
/// <param name="IsContinued">Whether the frames are of an earlier sentence, whose speaker goes on.</param>
internal sealed record Spoken(ImmutableArray<TextSpan> Sentences, ImmutableArray<ReportingFrame> Frames, bool IsContinued)
{
    /// <param name="evidence">Whose readings of words name speakers too.</param>
    public static Spoken At(TextSpan words, ReadArticle article, Evidence? evidence)
    {
        // A quotation of several sentences has its frame in one of them, and it governs all.
        var said = article.Quotations.Around(words);
        ImmutableArray<TextSpan> sentences = [.. article.SentencesOver(said.IsEmpty ? words : said)];
        ImmutableArray<ReportingFrame> frames = [.. sentences.SelectMany(sentence => article.Read(sentence, evidence).Frames)
            .Where(frame => !said.IsEmpty || frame.Touches(words))];
        // "Ro Tan said the cost – Ruvia puts it at 40 crowns – was low."
        if (said.IsEmpty && frames.Length > 1 && frames.LastOrDefault(frame => IsBetweenDashes(frame, words, article.Text)) is { } aside)
        {
            frames = [.. frames.Where(frame => frame.Words.Start >= aside.Words.Start)];
        }

        return frames.IsEmpty && Before(sentences, article, evidence) is { } last ? new(sentences, [last], IsContinued: true)
            : new(sentences, frames, IsContinued: false);
    }

    private static bool IsBetweenDashes(ReportingFrame frame, TextSpan words, string text) =>
        text.AsSpan(0, frame.Words.Start).TrimEnd() is [.., '–' or '—'] && text.AsSpan(frame.Words.End).IndexOfAny('–', '—') is > 0 and var dash
        && frame.Words.End <= words.Start && words.End <= frame.Words.End + dash;

    // "“It is a good year,” she said. “We may never see a better one.”": whoever spoke last goes on.
    private static ReportingFrame? Before(ImmutableArray<TextSpan> sentences, ReadArticle article, Evidence? evidence)
    {
        if (sentences.IsEmpty || !IsAllQuoted(new(sentences[0].Start, sentences[^1].End), article))
        {
            return null;
        }

        var paragraph = article.ParagraphAt(sentences[0].Start);
        for (var at = article.AllSentences.IndexOf(sentences[0]) - 1; at >= 0 && paragraph.Contains(article.AllSentences[at]); at--)
        {
            if (article.Read(article.AllSentences[at], evidence).Frames is [.., var last])
            {
                return last;
            }

            if (!IsAllQuoted(article.AllSentences[at], article))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsAllQuoted(TextSpan words, ReadArticle article) =>
        Quotations.IsMark(article.Text[words.Start]) && Quotations.IsMark(article.Text[words.End - 1])
        && article.Quotations.Around(new(words.Start + 1, words.End - 1)) is { IsEmpty: false };
}
