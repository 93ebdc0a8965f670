using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Where a text says the opposite of a quote by a word: "opposes" for "supports", "giảm" for "tăng".</summary>
internal sealed partial class QuotedMeanings
{
    /// <summary>A word of a text whose opposite the quote says, in a sentence that is mostly in the quote's words, with neither of them on the other side, and
    /// nothing denied on either.</summary>
    public Turned? ReversedIn(ProseText text)
    {
        foreach (var sentence in text.Sentences)
        {
            foreach (var told in _sentences)
            {
                if (ReversedIn(text, sentence, told) is { } reversed)
                {
                    return reversed;
                }
            }
        }

        return null;
    }

    private Turned? ReversedIn(ProseText text, ProseSentence sentence, TextSpan told)
    {
        var own = Antonyms.In(text.Text, sentence.Span, Grammar).ToList();
        var quoted = own.Count == 0 ? [] : Antonyms.In(_text, told, Grammar).ToList();
        foreach (var match in own)
        {
            var opposite = match.Value with { IsOther = !match.Value.IsOther };
            var found = quoted.Find(other => other.Value == opposite).Span;
            if (found.IsEmpty || own.Exists(other => other.Value == opposite)
                || IsDeniedBeside(text.Text, sentence.Span, match.Span) || IsDeniedBeside(_text, told, found))
            {
                continue;
            }

            var beside = sentence.Words.FindAll(word => !word.Overlaps(match.Span));
            var clause = OwnClauses.Find(clause => clause.Contains(found));
            var isOfOther = quoted.Where(other => other.Value == match.Value).Any(other => MayTellOf(text, beside, other.Span, clause));
            if (!isOfOther && IsMostlyOf(text, beside, Weighty(told)))
            {
                // "The sailor survived" may be told of another than who died.
                var isWhole = beside.Count >= FewestBesideDenied && IsOneRow(text, beside, Weighty(clause));
                return new(match.Span, found, true, isWhole);
            }
        }

        return null;
    }

    // "rose in the north but fell in the south": what fell in the north is told of neither, and what fell is told of the south.
    private bool MayTellOf(ProseText text, List<TextSpan> beside, TextSpan word, TextSpan opposed)
    {
        var clause = OwnClauses.Find(clause => clause.Contains(word));
        var isInOpposed = clause != opposed && beside.TrueForAll(other => IsAnyOf(text, other, Weighty(opposed)));
        if (!isInOpposed)
        {
            return true;
        }

        var own = Weighty(clause).Where(other => !other.Overlaps(word)).ToList();
        var hasSubject = own.Exists(other => other.Start < word.Start && !Grammar.Contrasts.Contains(other.In(_text), StringComparer.OrdinalIgnoreCase));
        var isInBoth = beside.TrueForAll(other => IsAnyOf(text, other, own));
        return isInBoth || (!hasSubject && !beside.Exists(other => IsSaidBehind(text, other, opposed)));
    }

    // Behind the first word of the clause's pair, where its subject does not stand.
    private bool IsSaidBehind(ProseText text, TextSpan word, TextSpan clause)
    {
        var antonym = Antonyms.In(_text, clause, Grammar).First().Span;
        return IsAnyOf(text, word, Weighty(new(antonym.End, clause.End)));
    }

    private bool IsDeniedBeside(string text, TextSpan sentence, TextSpan word) =>
        MeaningFinder.StandingFor(Meaning.Negation, text, sentence, Grammar).Any(denial => !denial.Overlaps(word));
}
