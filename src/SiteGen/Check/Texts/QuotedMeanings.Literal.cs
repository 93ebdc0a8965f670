using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <content>Which words of a text are the quote's.</content>
internal sealed partial class QuotedMeanings
{
    // All words of each part, those of no weight too.
    private List<List<TextSpan>> Spoken => field ??= [.. _parts.Select(part => Words.In(_text, part).ToList())];

    /// <summary>Whether a word of a text stands in the quote, in this or another form.</summary>
    public bool HasWord(ProseText text, TextSpan word) =>
        Spoken.Exists(words => words.Exists(other => IsSame(text, word, other) || AreForms(word.Of(text.Text), other.Of(_text))));

    /// <summary>Whether a text is a part of the quote word for word, with nothing left out: from where one begins, or a clause, to where one ends, in a
    /// sentence with no word beside it that denies, doubts or supposes.</summary>
    public bool HasLiterally(ProseText text)
    {
        var own = Words.In(text.Text, TextSpan.Whole(text.Text)).Where(word => text.Masked.FirstOver(word) is null).ToList();
        return own.Count > 0 && Spoken.Exists(words => Enumerable.Range(0, Math.Max(0, words.Count - own.Count + 1)).Any(i => IsRunAt(text, own, words, i)));
    }

    private bool IsRunAt(ProseText text, List<TextSpan> own, List<TextSpan> words, int start)
    {
        for (var i = 0; i < own.Count; i++)
        {
            if (!own[i].Of(text.Text).Equals(words[start + i].Of(_text), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        TextSpan run = new(words[start].Start, words[start + own.Count - 1].End);
        var begins = start == 0 || OwnClauses.Exists(clause => clause.Start <= run.Start && clause.Contains(run.Start) && !HasWordIn(clause.Start, run.Start));
        var ends = start + own.Count == words.Count || OwnClauses.Exists(clause => clause.Contains(run.Start) && !HasWordIn(run.End, clause.End));
        return begins && ends && All.All(word => run.Contains(word.Span)
            || !_sentences.Exists(sentence => sentence.Contains(run.Start) && sentence.Contains(word.Span.Start)));
    }

    private bool HasWordIn(int start, int end) => start < end && Words.In(_text, new(start, end)).Any();
}
