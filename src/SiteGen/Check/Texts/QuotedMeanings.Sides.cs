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
        var reaches = sides.Select((side, i) => (side.Value, side.Span,
            Words: Weighty(new(side.Span.End, i + 1 < sides.Count ? sides[i + 1].Span.Start : told.End)))).ToList();
        var others = reaches.FindAll(reach => reach.Value != own.Value);
        if (others.Count == 0)
        {
            return null;
        }

        var isOfAll = AllOfThem.In(text.Text, new(own.Span.End, behind[^1].End), Grammar).Any();
        var isOwn = reaches.Exists(reach => reach.Value == own.Value && Holds(reach.Words));
        var found = others.Find(reach => isOfAll || (!isOwn && Holds(reach.Words))).Span;
        return found.IsEmpty ? null : found;

        bool Holds(List<TextSpan> words) => behind.TrueForAll(word => IsAnyOf(text, word, words));
    }
}
