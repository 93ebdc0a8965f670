using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <content>Where a quote says both of two opposites, each of its own, and a text says the one of what the other is said of: "guilty of theft and not
/// guilty of fraud".</content>
internal sealed partial class QuotedMeanings
{
    private static readonly GrammarFinder AllOfThem = new(grammar => grammar.Prose.Wholes);

    /// <summary>A word of a text of which the quote says the opposite by what stands behind it; null where there is none.</summary>
    public Turned? MistoldIn(ProseText text)
    {
        foreach (var sentence in text.Sentences)
        {
            if (Antonyms.In(text.Text, sentence.Span, Grammar).Where(match => !AllOfThem.In(text.Text, match.Span, Grammar).Any()).ToList() is not [var own])
            {
                continue;
            }

            var behind = sentence.Words.FindAll(word => word.Start >= own.Span.End);
            foreach (var told in behind.Count == 0 ? [] : _sentences)
            {
                var sides = Antonyms.In(_text, told, Grammar).Where(match => match.Value.Pair == own.Value.Pair && match.Value.IsOfTwo == own.Value.IsOfTwo)
                    .ToList();
                if (sides.Exists(side => side.Value == own.Value) && Opposed(text, own, behind, sides, told) is { } opposed)
                {
                    return new(own.Span, opposed, IsDenial: true, IsWhole: false);
                }
            }
        }

        return null;
    }

    // What the quote says of the very words behind, or of some where the text says it of all.
    private TextSpan? Opposed(ProseText text, PhraseMatch<Antonym> own, List<TextSpan> behind, List<PhraseMatch<Antonym>> sides, TextSpan told)
    {
        if (sides.TrueForAll(side => side.Value == own.Value))
        {
            return null;
        }

        var isOfAll = AllOfThem.In(text.Text, new(own.Span.End, behind[^1].End), Grammar).Any();
        var isOwn = sides.Exists(side => side.Value == own.Value && IsSaidOf(side));
        var found = sides.Find(side => side.Value != own.Value && (isOfAll || (!isOwn && IsSaidOf(side)))).Span;
        return found.IsEmpty ? null : found;

        bool IsSaidOf(PhraseMatch<Antonym> side) => Holds(BehindSide(side.Span, sides, told)) || Holds(SubjectOf(side.Span, sides, told));

        bool Holds(List<TextSpan> words) => behind.TrueForAll(word => IsAnyOf(text, word, words));
    }

    private List<TextSpan> BehindSide(TextSpan side, List<PhraseMatch<Antonym>> sides, TextSpan told)
    {
        var next = sides.Find(other => other.Span.Start >= side.End);
        var end = Math.Min(next.Span.IsEmpty ? told.End : next.Span.Start, OwnClauses.Find(clause => clause.Contains(side.Start)).End);
        return Weighty(new(side.End, Math.Max(side.End, end)));
    }

    // "oil rose by 2; gas fell by 1, then rose": what stands before the first side of the clause, or of the nearest one before that has such words.
    private List<TextSpan> SubjectOf(TextSpan side, List<PhraseMatch<Antonym>> sides, TextSpan told)
    {
        for (var at = OwnClauses.FindIndex(clause => clause.Contains(side.Start)); at >= 0 && OwnClauses[at].Start >= told.Start; at--)
        {
            var clause = OwnClauses[at];
            var first = sides.Find(other => clause.Contains(other.Span.Start)).Span;
            if (!first.IsEmpty && Weighty(new(clause.Start, first.Start)) is { Count: > 0 } words)
            {
                return words;
            }
        }

        return [];
    }
}
