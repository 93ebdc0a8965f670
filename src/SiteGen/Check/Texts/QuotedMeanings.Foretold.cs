using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <content>Where a text says that something will be of which the quote says that it may.</content>
internal sealed partial class QuotedMeanings
{
    /// <summary>The "will" of a sentence that is mostly in the quote's words, whose verb stands there behind a "may", and that word; null where the quote
    /// foresees anything itself, or the text leaves it possible, too.</summary>
    public (TextSpan Will, MeaningMatch May)? ForetoldIn(ProseText text)
    {
        foreach (var sentence in text.Sentences)
        {
            var will = sentence.Meanings.Find(match => match.Meaning == Meaning.Future
                && Grammar.Modals.Contains(match.Span.In(text.Text), StringComparer.OrdinalIgnoreCase));
            var verb = will.Span.IsEmpty ? default : sentence.Words.Find(word => word.Start >= will.Span.End);
            if (verb.IsEmpty || MeaningFinder.Has(text.Text, sentence.Span, Grammar, Meaning.Possible))
            {
                continue;
            }

            foreach (var told in _sentences)
            {
                var may = All.FirstOrDefault(match => match.Meaning == Meaning.Possible && told.Contains(match.Span));
                if (!may.Span.IsEmpty && !All.Any(match => match.Meaning == Meaning.Future && told.Contains(match.Span) && !match.Span.Overlaps(may.Span))
                    && Weighty(new(may.Span.End, told.End)).Exists(word => IsSame(text, verb, word))
                    && IsMostlyOf(text, sentence.Words, Weighty(told)))
                {
                    return (will.Span, may);
                }
            }
        }

        return null;
    }
}
