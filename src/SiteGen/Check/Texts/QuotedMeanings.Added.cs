using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Where a text foresees or supposes what a quote says was done: "sẽ đóng cửa" for "đã đóng cửa".</summary>
internal sealed partial class QuotedMeanings
{
    private static readonly GrammarFinder PastMarkers = new(grammar => grammar.PastMarkers);

    /// <summary>The word of a text that foresees or supposes, and the quote's word of what was done; null where there is none.</summary>
    public (TextSpan Span, TextSpan Done, Meaning Meaning)? AddedIn(ProseText text)
    {
        foreach (var sentence in text.Sentences)
        {
            foreach (var added in sentence.Meanings.Where(word => IsUnsure(word.Meaning)))
            {
                var words = sentence.Words;
                var next = words.Find(span => span.Start >= added.Span.End);
                foreach (var told in next.IsEmpty ? [] : _sentences.Where(IsCertain))
                {
                    var quoted = Weighty(told);
                    if (quoted.Find(span => IsSame(text, next, span) && IsDone(span, told)) is { IsEmpty: false } done
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

    // "đã đóng"
    private bool IsDone(TextSpan verb, TextSpan told) => PastMarkers.EndsBefore(_text, verb.Start, told, Grammar);
}
