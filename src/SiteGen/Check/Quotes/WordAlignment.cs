using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>A run of words that differs: of the quote, of the article, or of both. Numbers of words, half-open; one of the two may be empty.</summary>
internal readonly record struct WordEdit(TextSpan Quote, TextSpan Article);

/// <summary>How the words of a quote lie on those of the passage that it was probably taken from.</summary>
/// <param name="Article">The passage, in numbers of words of the article.</param>
/// <param name="Quote">The words of the quote that were compared: of a very long quote only those around its first difference.</param>
internal sealed record WordAlignment(TextSpan Quote, TextSpan Article, IReadOnlyList<WordEdit> Edits, int Cost)
{
    // A changed word costs as much as one dropped or added; a changed accent half of it.
    private const int Changed = 2;
    private const int Respelt = 1;

    // Bounds the work: of a longer quote only this many words around its first difference are compared.
    private const int LongestQuote = 240;
    private const int MostVotes = 20_000;
    private const int MostCandidates = 8;

    /// <summary>The nearest passage, or null where nothing is near: at least half of the words must be there, and few others between them.</summary>
    public static WordAlignment? Nearest(WordIndex quote, WordIndex article)
    {
        WordAlignment? best = null;
        foreach (var shift in Candidates(quote, article))
        {
            var from = FirstDifference(quote, article, shift);
            TextSpan compared = new(from, Math.Min(quote.Count, from + LongestQuote));
            var slack = 6 + (compared.Length / 4);
            TextSpan window = new(Math.Max(0, from + shift - (from == 0 ? slack : 0)), Math.Min(article.Count, compared.End + shift + slack));
            if (window.Length > 0 && Align(quote, compared, article, window) is { } alignment && (best is null || alignment.Cost < best.Cost))
            {
                best = alignment;
            }
        }

        return best;
    }

    // Where the quote may begin, as seen by its words: the rarest tell most.
    private static IEnumerable<int> Candidates(WordIndex quote, WordIndex article)
    {
        Dictionary<int, double> votes = [];
        var left = MostVotes;
        foreach (var (key, index) in quote.Keys.Select((key, index) => (key, index)).OrderBy(word => article.PlacesOf(word.key).Count))
        {
            var places = article.PlacesOf(key);
            if (left < places.Count)
            {
                break;
            }

            left -= places.Count;
            foreach (var place in places)
            {
                votes[place - index] = votes.GetValueOrDefault(place - index) + (1.0 / places.Count);
            }
        }

        return votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).Take(MostCandidates).Select(vote => vote.Key);
    }

    private static int FirstDifference(WordIndex quote, WordIndex article, int shift)
    {
        if (quote.Count <= LongestQuote)
        {
            return 0;
        }

        var i = Math.Max(0, -shift);
        while (i < quote.Count && i + shift < article.Count && quote.Word(i) == article.Word(i + shift))
        {
            i++;
        }

        return Math.Max(0, Math.Min(i, quote.Count) - 20);
    }

    private static WordAlignment? Align(WordIndex quote, TextSpan compared, WordIndex article, TextSpan window)
    {
        var (rows, columns) = (compared.Length, window.Length);
        var cost = new int[rows + 1, columns + 1];
        for (var row = 1; row <= rows; row++)
        {
            cost[row, 0] = row * Changed;
            for (var column = 1; column <= columns; column++)
            {
                cost[row, column] = Math.Min(
                    cost[row - 1, column - 1] + Difference(row, column),
                    Math.Min(cost[row - 1, column], cost[row, column - 1]) + Changed);
            }
        }

        var end = Enumerable.Range(0, columns + 1).MinBy(column => (cost[rows, column], -column));
        List<WordEdit> edits = [];
        var (same, at) = (0, (Row: rows, Column: end));
        while (at.Row > 0)
        {
            var difference = at.Column > 0 ? Difference(at.Row, at.Column) : 0;
            if (at.Column > 0 && cost[at.Row, at.Column] == cost[at.Row - 1, at.Column - 1] + difference)
            {
                at = (at.Row - 1, at.Column - 1);
                same += difference == Changed ? 0 : 1;
                if (difference > 0)
                {
                    Prepend(1, 1);
                }
            }
            else if (at.Column > 0 && cost[at.Row, at.Column] == cost[at.Row, at.Column - 1] + Changed)
            {
                at = (at.Row, at.Column - 1);
                Prepend(0, 1);
            }
            else
            {
                at = (at.Row - 1, at.Column);
                Prepend(1, 0);
            }
        }

        var near = same * 2 >= rows && cost[rows, end] <= Math.Max(rows == 1 ? Respelt : Changed, rows);
        return near ? new(compared, new(window.Start + at.Column, window.Start + end), edits, cost[rows, end]) : null;

        int Difference(int row, int column)
        {
            var (ours, theirs) = (compared.Start + row - 1, window.Start + column - 1);
            if (quote.Keys[ours] != article.Keys[theirs])
            {
                return Changed;
            }

            if (quote.Spans[ours].Of(quote.Text).SequenceEqual(article.Spans[theirs].Of(article.Text)))
            {
                return 0;
            }

            return Respelt;
        }

        // Differing words side by side are one difference.
        void Prepend(int ofQuote, int ofArticle)
        {
            var (q, a) = (compared.Start + at.Row, window.Start + at.Column);
            WordEdit edit = new(new(q, q + ofQuote), new(a, a + ofArticle));
            if (edits.Count > 0 && edits[0].Quote.Start == edit.Quote.End && edits[0].Article.Start == edit.Article.End)
            {
                edit = new(new(q, edits[0].Quote.End), new(a, edits[0].Article.End));
                edits.RemoveAt(0);
            }

            edits.Insert(0, edit);
        }
    }
}
