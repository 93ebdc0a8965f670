using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Check.Quotes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>Words of an article that somebody has chosen, from the beginning of a word to the end of one: one stretch, or several of one paragraph with others
/// left out between them.</summary>
/// <param name="Parts">At least one, in order; offsets of <see cref="Article.Words"/>.</param>
internal sealed record Chosen(ArticleText Article, ImmutableArray<TextSpan> Parts)
{
    private const string Omission = " […] ";
    private const int MostWordsAround = 40;

    public TextSpan Whole => new(Parts[0].Start, Parts[^1].End);

    public string Quote => string.Join(Omission, Parts.Select(part => part.In(Article.Article.Words.Text)));

    /// <summary>Null where the spans hold no word. Spans of different paragraphs are one stretch with all that is between.</summary>
    public static Chosen? Of(ArticleText article, IEnumerable<TextSpan> spans)
    {
        var text = article.Article.Words.Text;
        List<TextSpan> parts = [];
        foreach (var span in spans.Select(span => Snapped(text, span)).OfType<TextSpan>().OrderBy(span => span.Start))
        {
            if (parts.Count > 0 && (span.Start <= parts[^1].End || string.IsNullOrWhiteSpace(text[parts[^1].End..span.Start])))
            {
                parts[^1] = new(parts[^1].Start, Math.Max(parts[^1].End, span.End));
            }
            else
            {
                parts.Add(span);
            }
        }

        if (parts.Count == 0)
        {
            return null;
        }

        if (text.AsSpan(parts[0].Start, parts[^1].End - parts[0].Start).Contains('\n'))
        {
            return new(article, [new(parts[0].Start, parts[^1].End)]);
        }

        return new(article, [.. parts]);
    }

    /// <summary>Words that somebody has typed or copied, found as a quote is found; null where they stand nowhere, or at several places none of which
    /// <paramref name="near"/> touches.</summary>
    public static Chosen? Find(ArticleText article, string words, TextSpan? near = null)
    {
        var result = QuoteFinder.Find(article.Folded, QuoteText.Of(words));
        if (result is QuoteResult.Found found)
        {
            return Of(article, found.Parts);
        }

        if (near is { } span && result is QuoteResult.Several
            && article.Article.Words.Text.IndexOf(words, span.Start, StringComparison.Ordinal) is >= 0 and var at && at < span.End)
        {
            return Of(article, [new(at, at + words.Length)]);
        }

        return null;
    }

    /// <summary>As few words before or behind the quote as tell it from the other places where its words stand; none where they stand once.</summary>
    public (string? Prefix, string? Suffix) Around()
    {
        if (IsFound(null, null))
        {
            return default;
        }

        var paragraph = Article.ParagraphAt(Whole.Start);
        var text = Article.Article.Words.Text;
        var before = Words.In(text, new(paragraph.Start, Whole.Start)).Reverse().Select(word => text[word.Start..Whole.Start].Trim()).Take(MostWordsAround)
            .ToList();
        var after = Words.In(text, new(Whole.End, Math.Max(Whole.End, Article.ParagraphAt(Whole.End - 1).End))).Select(word => text[Whole.End..word.End].Trim())
            .Take(MostWordsAround).ToList();
        for (var count = 0; count < Math.Max(before.Count, after.Count); count++)
        {
            var (prefix, suffix) = (before.ElementAtOrDefault(Math.Min(count, before.Count - 1)), after.ElementAtOrDefault(Math.Min(count, after.Count - 1)));
            if (suffix is not null && IsFound(null, suffix))
            {
                return (null, suffix);
            }

            if (prefix is not null && IsFound(prefix, null))
            {
                return (prefix, null);
            }

            if (IsFound(prefix, suffix))
            {
                return (prefix, suffix);
            }
        }

        return (before.LastOrDefault(), after.LastOrDefault());
    }

    private bool IsFound(string? prefix, string? suffix) =>
        QuoteFinder.Find(Article.Folded, QuoteText.Of(Quote), prefix, suffix) is QuoteResult.Found found && found.Parts.SequenceEqual(Parts);

    private static TextSpan? Snapped(string text, TextSpan span)
    {
        var (start, end) = (Math.Clamp(span.Start, 0, text.Length), Math.Clamp(span.End, 0, text.Length));
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (!Words.In(text, new(start, end)).Any())
        {
            return null;
        }

        while (!Words.IsBoundary(text, start))
        {
            start--;
        }

        while (!Words.IsBoundary(text, end))
        {
            end++;
        }

        return new(start, end);
    }
}
