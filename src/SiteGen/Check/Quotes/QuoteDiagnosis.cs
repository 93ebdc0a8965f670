using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>Says why the words of a quote are not in its article: what is nearest to them, and how the two differ.</summary>
internal static class QuoteDiagnosis
{
    // A longer run of differing words says more as a whole.
    private const int MostMarks = 3;

    /// <param name="part">The part of the quote that is not in the article.</param>
    public static Diagnostic Of(QuoteSides sides, TextSpan part, ArticleText article, CheckContext context)
    {
        if (HiddenCharacters(sides, part, article) is { } hidden)
        {
            return hidden;
        }

        if (ElsewhereIn(context, sides.Quote, article.Article) is var (other, place))
        {
            return QuoteMessages.InAnotherArticle(sides, other, new(other.Words, place));
        }

        WordIndex quote = new(sides.Quote.Text, part);
        return WordAlignment.Nearest(quote, article.WordIndex) is { } nearest
            ? Difference(sides, part, quote, article.WordIndex, nearest)
            : QuoteMessages.NothingNear(sides, part);
    }

    /// <summary>Where the quote stands in another article than <paramref name="article"/>.</summary>
    public static (Article Article, TextSpan Place)? ElsewhereIn(CheckContext context, QuoteText quote, Article article)
    {
        foreach (var other in context.Project.Articles.Where(other => other.Id != article.Id))
        {
            switch (context.ArticleOf(other.Id) is { } text ? QuoteFinder.Find(text.Folded, quote) : null)
            {
                case QuoteResult.Found found: return (other, found.Parts[0]);
                case QuoteResult.Several several: return (other, several.First);
            }
        }

        return null;
    }

    private static Diagnostic? HiddenCharacters(QuoteSides sides, TextSpan part, ArticleText article)
    {
        const Folds Folds = Folds.Hidden | Folds.Lookalikes;
        var words = part.In(sides.Quote.Text);
        var plain = QuoteText.Of(FoldedText.Of(words, Folds).Text);
        if (!plain.HasWords(plain.Whole))
        {
            return null;
        }

        var found = QuoteFinder.Find(FoldedText.Of(article.Article.Words.Text, Folds.Allowed | Folds), plain);
        var place = found switch
        {
            QuoteResult.Found at => at.Parts[0],
            QuoteResult.Several several => several.First,
            _ => default,
        };
        var inQuote = FirstStrange(words, TextSpan.Whole(words), place.Of(article.Article.Words.Text));
        if (inQuote >= 0 && (!place.IsEmpty || Lookalikes.IsHidden(words[inQuote])))
        {
            var at = part.Start + inQuote;
            return QuoteMessages.HiddenInQuote(sides, new(at, at + 1), Lookalikes.Name(words[inQuote])!, place);
        }

        var inArticle = FirstStrange(article.Article.Words.Text, place, words);
        return inArticle < 0
            ? null
            : QuoteMessages.HiddenInArticle(sides, part, new(inArticle, inArticle + 1), Lookalikes.Name(article.Article.Words.Text[inArticle])!);
    }

    // The first hidden or look-alike character that the other side does not have.
    private static int FirstStrange(string text, TextSpan within, ReadOnlySpan<char> other)
    {
        for (var i = within.Start; i < within.End; i++)
        {
            if (Lookalikes.Name(text[i]) is not null && !other.Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static Diagnostic Difference(QuoteSides sides, TextSpan part, WordIndex quote, WordIndex article, WordAlignment nearest)
    {
        if (nearest.Edits.Count == 0)
        {
            return Punctuation(sides, part, quote, article, nearest);
        }

        var edits = nearest.Edits.Take(MostMarks).Select(edit => new Difference(
            WordsAt(quote, edit.Quote),
            WordsAt(article, edit.Article),
            WordKinds.Of([.. Each(quote, edit.Quote)], [.. Each(article, edit.Article)]))).ToList();
        var moved = nearest.Edits.SelectMany(edit => Each(quote, edit.Quote)).Order(StringComparer.Ordinal)
            .SequenceEqual(nearest.Edits.SelectMany(edit => Each(article, edit.Article)).Order(StringComparer.Ordinal));
        var kinds = nearest.Edits.Select(edit => WordKinds.Of([.. Each(quote, edit.Quote)], [.. Each(article, edit.Article)])).ToList();
        var count = nearest.Edits.Sum(edit => Math.Max(edit.Quote.Length, edit.Article.Length));
        return QuoteMessages.Differs(sides, moved ? WordKind.Order : WordKinds.Worst(kinds), count, edits);
    }

    // All words agree: what stands between two of them, or at an end, does not.
    private static Diagnostic Punctuation(QuoteSides sides, TextSpan part, WordIndex quote, WordIndex article, WordAlignment nearest)
    {
        var (q, a) = (nearest.Quote, nearest.Article);
        for (var i = 0; i <= q.Length; i++)
        {
            TextSpan ours = new(i == 0 ? part.Start : quote.Spans[q.Start + i - 1].End, i == q.Length ? part.End : quote.Spans[q.Start + i].Start);
            TextSpan theirs = new(i == 0 ? article.Spans[a.Start].Start : article.Spans[a.Start + i - 1].End,
                i == q.Length ? article.Spans[a.End - 1].End : article.Spans[a.Start + i].Start);
            if (i == 0)
            {
                theirs = new(Math.Max(0, theirs.End - ours.Length), theirs.End);
            }
            else if (i == q.Length)
            {
                theirs = new(theirs.Start, Math.Min(article.Text.Length, theirs.Start + ours.Length));
            }

            if (FoldedText.Of(ours.In(quote.Text), Folds.Allowed).Text != FoldedText.Of(theirs.In(article.Text), Folds.Allowed).Text)
            {
                return QuoteMessages.PunctuationDiffers(sides, ours, theirs);
            }
        }

        // Only a fold that splits a sign of the article ("…") leads here.
        return QuoteMessages.PunctuationDiffers(sides, part, new(article.Spans[a.Start].Start, article.Spans[a.End - 1].End));
    }

    private static IEnumerable<string> Each(WordIndex index, TextSpan words) => Enumerable.Range(words.Start, words.Length).Select(index.Word);

    // For no words, the place where they would stand.
    private static TextSpan WordsAt(WordIndex index, TextSpan words)
    {
        if (!words.IsEmpty)
        {
            return new(index.Spans[words.Start].Start, index.Spans[words.End - 1].End);
        }

        if (words.Start > 0)
        {
            return new(index.Spans[words.Start - 1].End, index.Spans[words.Start - 1].End);
        }

        return new(index.Spans[0].Start, index.Spans[0].Start);
    }
}
