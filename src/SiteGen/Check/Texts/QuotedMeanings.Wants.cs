using SiteGen.Text;

namespace SiteGen.Check.Texts;

internal sealed partial class QuotedMeanings
{
    private static readonly GrammarFinder Leads = new(grammar => grammar.Prepositions.Except(grammar.Frames.Purposes));
    private static readonly GrammarFinder Relatives = new(grammar => [.. grammar.Frames.RelativePronouns, .. grammar.Frames.Complementizers]);
    private static readonly GrammarFinder Having = new(grammar => grammar.Having);
    private static readonly GrammarFinder Infinitives = new(grammar => grammar.Frames.Purposes);

    /// <summary>"a fee of residents who want a second bin", told as "a fee for a second bin": the text does not say who has or wants it.</summary>
    /// <param name="taken">Where the text takes up the words behind the wish.</param>
    public bool IsLeftOut(ProseText text, TextSpan taken, MeaningMatch word)
    {
        if (word.Meaning != Meaning.Wish || !IsOfThing(word))
        {
            return false;
        }

        var start = taken.Start;
        while (Words.In(text.Text, new(Math.Max(0, start - Reach), start)).LastOrDefault() is { IsEmpty: false } before
            && Grammar.Numbers.Articles.Concat(Grammar.Numbers.PartOwners).Contains(before.In(text.Text), StringComparer.OrdinalIgnoreCase))
        {
            start = before.Start;
        }

        return Leads.EndsBefore(text.Text, start, TextSpan.Whole(text.Text), Grammar);
    }

    // "who want a bin", "muốn có thùng rác"; not "who want to leave".
    private bool IsOfThing(MeaningMatch word)
    {
        TextSpan rest = new(word.Span.End, Math.Min(_text.Length, word.Span.End + (Reach * Reach)));
        return Grammar.Prose.Inflects
            ? Relatives.EndsBefore(_text, word.Span.Start, TextSpan.Whole(_text), Grammar) && Infinitives.AtStart(_text, rest, Grammar) is null
            : Having.AtStart(_text, rest, Grammar) is not null;
    }
}
