using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Where a text says the opposite of a quote by a word: "opposes" for "supports", "giảm" for "tăng".</summary>
internal sealed partial class QuotedMeanings
{
    private static readonly GrammarFinder Comparisons = new(grammar => grammar.Comparisons);
    private static readonly GrammarFinder Coordinators = new(grammar => grammar.Frames.Coordinators);

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

    private bool IsPronoun(string word) => Grammar.Prose.Inflects && Grammar.Pronouns.Contains(word, StringComparer.OrdinalIgnoreCase);

    private Turned? ReversedIn(ProseText text, ProseSentence sentence, TextSpan told)
    {
        var own = Antonyms.In(text.Text, sentence.Span, Grammar).ToList();
        var quoted = own.Count == 0 ? [] : Antonyms.In(_text, told, Grammar).ToList();
        foreach (var match in own)
        {
            var opposite = match.Value with { IsOther = !match.Value.IsOther };
            var found = quoted.Find(other => other.Value == opposite).Span;
            if (found.IsEmpty || own.Exists(other => other.Value == opposite)
                || IsDeniedBeside(text.Text, sentence.Span, match.Span, told.In(_text))
                || IsDeniedBeside(_text, ReachOf(found, told), found, sentence.Span.In(text.Text)))
            {
                continue;
            }

            var beside = sentence.Words.FindAll(word => !word.Overlaps(match.Span) && !IsPronoun(word.In(text.Text)));
            if (match.Value.IsOfTwo)
            {
                if (!quoted.Exists(other => other.Value == match.Value) && IsInPlace(text, beside, match.Span, found, told))
                {
                    return new(match.Span, found, true, beside.Count >= FewestBesideDenied);
                }

                continue;
            }

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

    // "A beat B" and "A lost to B", but not "B lost to A", nor "B lost": all of the text stands on the same side of the word as in the quote.
    private bool IsInPlace(ProseText text, List<TextSpan> beside, TextSpan word, TextSpan quoted, TextSpan told)
    {
        var before = beside.FindAll(other => other.End <= word.Start);
        // "higher in A than in B" is "lower in B".
        var isCut = Comparisons.In(_text, new(quoted.End, told.End), Grammar).Any()
            && !Comparisons.In(text.Text, new(word.End, text.Text.Length), Grammar).Any();
        // "most farmers", "few farmers": what is counted stands right behind.
        var behind = beside.Find(other => other.Start >= word.End);
        var isCounted = before.Count == 0 && !behind.IsEmpty && Weighty(new(quoted.End, told.End)) is [var next, ..] && IsSame(text, behind, next);
        return (before.Count > 0 || isCounted) && !isCut && IsOneRow(text, before, Weighty(new(told.Start, quoted.Start)))
            && IsOneRow(text, beside.FindAll(other => other.Start >= word.End), Weighty(new(quoted.End, told.End)));
    }

    // A denial of another clause is none of the word, unless that clause leads to its own: "không cho rằng giá tăng".
    private TextSpan ReachOf(TextSpan word, TextSpan told)
    {
        var at = OwnClauses.FindIndex(clause => clause.Contains(word));
        if (at < 0 || Grammar.Frames.Inverts)
        {
            return told;
        }

        var first = at;
        while (first > 0 && OwnClauses[first - 1].Start >= told.Start && Complementizers.AtStart(_text, OwnClauses[first], Grammar) is not null)
        {
            first--;
        }

        return new(OwnClauses[first].Start, OwnClauses[at].End);
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

    // A word of denial, before an "and"; or one nearby that may stand for a denial, and does not stand on both sides: "ended" far behind denies nothing of it.
    private bool IsDeniedBeside(string text, TextSpan sentence, TextSpan word, string other)
    {
        const int near = 4;
        var plain = MeaningFinder.In(text, sentence, Grammar).Where(match => match.Meaning == Meaning.Negation).Select(match => match.Span).ToList();
        return MeaningFinder.StandingFor(Meaning.Negation, text, sentence, Grammar).Any(denial => !denial.Overlaps(word)
            && TextSpan.Between(denial, word) is var between
            && (plain.Contains(denial) ? !(denial.End < word.Start && Coordinators.In(text, between, Grammar).Any())
                : !other.Contains(denial.In(text), StringComparison.OrdinalIgnoreCase)
                && (!Grammar.Prose.Inflects || Words.In(text, between).Take(near + 1).Count() <= near)));
    }
}
