using SiteGen.Check.Quotes;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>Words of an article that an editor may have meant who spelled them otherwise: with other accents, in another order, or a letter off.</summary>
internal static class NearWords
{
    // Of two letters, others are near everywhere.
    private const int ShortestWord = 3;

    // Longer ones are no names, and each of their words would be sought with all the others around it.
    private const int LongestWords = 200;
    private const int MostLetters = 1_000_000;

    /// <summary>The nearest words in all articles, or null where none are near.</summary>
    public static Place? To(string words, CheckContext context) => First(context)
        .Select(article => (Article: article, Near: To(words, article.WordIndex)))
        .Where(pair => pair.Near is not null)
        .OrderBy(pair => pair.Near!.Value.Distance)
        .Select(pair => (Place?)new Place(pair.Article.Article.Words, pair.Near!.Value.Span))
        .FirstOrDefault();

    // To read all of very many would take longer than to look them up.
    private static IEnumerable<ArticleText> First(CheckContext context)
    {
        var letters = 0;
        return context.Project.Articles.TakeWhile(article => (letters += article.Reading.Length) - article.Reading.Length < MostLetters)
            .Select(article => context.ArticleOf(article.Id)!);
    }

    /// <summary>The nearest words of a text that are not the words themselves.</summary>
    public static (TextSpan Span, int Distance)? To(string words, WordIndex text)
    {
        if (words.Length > LongestWords)
        {
            return null;
        }

        var own = new WordIndex(words, TextSpan.Whole(words));
        if (own.Count == 0 || (own.Count == 1 && own.Keys[0].Length < ShortestWord))
        {
            return null;
        }

        var farthest = Math.Max(1, words.Length / 4);
        (TextSpan Span, int Distance)? nearest = null;
        foreach (var (first, count) in Candidates(own, text))
        {
            TextSpan span = new(text.Spans[first].Start, text.Spans[first + count - 1].End);
            var there = span.In(text.Text);
            var isOther = there != words && Math.Abs(there.Length - words.Length) <= farthest && IsOnePhrase(text, first, count);
            if (!isOther)
            {
                continue;
            }

            var distance = SameWords(own, text, first, count) ? 1 : Closest.Distance(words, there);
            if (distance <= farthest && distance < (nearest?.Distance ?? int.MaxValue))
            {
                nearest = (span, distance);
            }
        }

        return nearest;
    }

    // As many words as there are, one more or one less, around each word that both have.
    private static IEnumerable<(int First, int Count)> Candidates(WordIndex own, WordIndex text)
    {
        for (var i = 0; i < own.Count; i++)
        {
            foreach (var place in text.PlacesOf(own.Keys[i]))
            {
                for (var first = Math.Max(0, place - own.Count + 1); first <= place; first++)
                {
                    for (var count = Math.Max(1, own.Count - 1); count <= own.Count + 1 && first + count <= text.Count; count++)
                    {
                        yield return (first, count);
                    }
                }
            }
        }

        // A word alone has no other beside it that is right.
        if (own.Count == 1 && own.Keys[0].Length > 5)
        {
            for (var i = 0; i < text.Count; i++)
            {
                if (text.Keys[i][0] == own.Keys[0][0])
                {
                    yield return (i, 1);
                }
            }
        }
    }

    // Nothing but spaces and hyphens between the words, or the full stop of an initial.
    private static bool IsOnePhrase(WordIndex text, int first, int count)
    {
        for (var i = first; i < first + count - 1; i++)
        {
            var between = text.Text.AsSpan(text.Spans[i].End..text.Spans[i + 1].Start);
            if (between is not (" " or "\u00A0" or "-" or "–" or "’" or "'") && !(between is ". " && text.Spans[i].Length == 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameWords(WordIndex own, WordIndex text, int first, int count) =>
        count == own.Count
            && count > 1
            && own.Keys.Order(StringComparer.Ordinal).SequenceEqual(text.Keys.AsSpan(first, count).ToArray().Order(StringComparer.Ordinal));
}
