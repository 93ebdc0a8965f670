using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Where a text foresees or supposes what a quote says was done: "sẽ đóng cửa" for "đã đóng cửa".</summary>
internal sealed partial class QuotedMeanings
{
    private static readonly GrammarFinder PastMarkers = new(grammar => grammar.PastMarkers.Concat(grammar.Prose.Ongoing));
    private static readonly GrammarFinder Certainties = new(grammar => grammar.Prose.Certainties);

    /// <summary>The word of a text that foresees or supposes, and the quote's word of what was done; null where there is none.</summary>
    public (TextSpan Span, TextSpan Done, Meaning Meaning)? AddedIn(ProseText text)
    {
        foreach (var sentence in text.Sentences)
        {
            foreach (var added in sentence.Meanings.Where(word => IsUnsure(word.Meaning)))
            {
                var words = sentence.Words;
                var next = words.Find(span => span.Start >= added.Span.End);
                var isPossible = added.Meaning == Meaning.Possible;
                foreach (var told in next.IsEmpty ? [] : _sentences.Where(told => IsCertain(told) || (isPossible && IsFirm(told))))
                {
                    var quoted = Weighty(told);
                    if (quoted.Find(span => IsSame(text, next, span) && (IsDone(span, told) || (isPossible && IsSure(span, told)))) is { IsEmpty: false } done
                        && IsMostlyOf(text, words.FindAll(other => other != next), quoted))
                    {
                        return (added.Span, done, added.Meaning);
                    }
                }
            }
        }

        return null;
    }

    private static bool IsUnsure(Meaning meaning) => meaning is Meaning.Possible or Meaning.Future;

    private bool IsCertain(TextSpan told) => !MeaningFinder.In(_text, told, Grammar).Any(word => word.Meaning != Meaning.Negation);

    // Nothing in it may stand for a doubt.
    private bool IsFirm(TextSpan told) => !MeaningFinder.Has(_text, told, Grammar, Meaning.Possible)
        && !MeaningFinder.In(_text, told, Grammar).Any(word => word.Meaning is Meaning.Condition or Meaning.Suspicion or Meaning.Wish);

    // "will close", "must close", "was the reason"
    private bool IsSure(TextSpan word, TextSpan told)
    {
        const int between = 3;
        return Certainties.In(_text, new(told.Start, word.Start), Grammar).LastOrDefault() is { IsEmpty: false } sure
            && Words.In(_text, new(sure.End, word.Start)).Take(between + 1).ToList() is { Count: <= between } words
            && words.TrueForAll(other => Grammar.Prose.Weightless.Contains(other.In(_text)));
    }

    // "đã đóng"
    private bool IsDone(TextSpan verb, TextSpan told) => PastMarkers.EndsBefore(_text, verb.Start, told, Grammar);
}
