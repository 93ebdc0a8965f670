using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Where a text says of all, or of most, what a quote says of some: "mọi hành khách" for "một số hành khách".</summary>
internal sealed partial class QuotedMeanings
{
    private static readonly GrammarFinder Wholes = new(grammar => grammar.Prose.Wholes);
    private static readonly GrammarFinder Majorities = new(grammar => grammar.Prose.Majorities);
    private static readonly GrammarFinder Portions = new(grammar => grammar.Prose.Portions);

    /// <summary>A text's word for all or most of what the quote has some of, in a sentence that is mostly in the quote's words, and that word of the
    /// quote; null where there is none.</summary>
    public Turned? OverstatedIn(ProseText text)
    {
        foreach (var sentence in Grammar.Prose.Wholes.Count == 0 ? [] : text.Sentences)
        {
            foreach (var (own, less) in new[] { (Wholes, Majorities), (Wholes, Portions), (Majorities, Portions) })
            {
                if (Overstated(text, sentence, own, less) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private Turned? Overstated(ProseText text, ProseSentence sentence, GrammarFinder own, GrammarFinder less)
    {
        foreach (var more in own.In(text.Text, sentence.Span, Grammar))
        {
            var counted = sentence.Words.Find(word => word.Start >= more.End);
            foreach (var told in counted.IsEmpty ? [] : _sentences.Where(told => !own.In(_text, told, Grammar).Any()))
            {
                var portion = less.In(_text, told, Grammar).FirstOrDefault(word => IsSame(text, counted, FirstBehind(word, told)));
                var beside = sentence.Words.FindAll(word => !word.Overlaps(more));
                if (!portion.IsEmpty && !IsDeniedBeside(_text, told, portion, sentence.Span.In(text.Text))
                    && !IsDeniedBeside(text.Text, sentence.Span, more, told.In(_text))
                    && IsMostlyOf(text, beside, Weighty(told)))
                {
                    return new(more, portion, IsDenial: false, IsWhole: false);
                }
            }
        }

        return null;
    }

    private TextSpan FirstBehind(TextSpan word, TextSpan told) => Weighty(new(word.End, told.End)).FirstOrDefault();
}
