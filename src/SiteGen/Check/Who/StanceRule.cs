using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Whether a quote says the reverse of the stance that the file gives. Whether it says the same is the editors' reading.</summary>
internal static class StanceRule
{
    private static readonly GrammarFinder Supporting = new(grammar => grammar.Speech.Supporting);
    private static readonly GrammarFinder Opposing = new(grammar => grammar.Speech.Opposing);
    private static readonly GrammarFinder Opposed = new(grammar => grammar.Speech.Opposed);

    /// <summary>The only word in all quotes that takes a side, where it takes the other one; null where none does, where words take both, or where what is
    /// opposed is itself against something.</summary>
    public static (SpokenPassage Passage, TextSpan Words)? Reversed(Stance stance, IReadOnlyList<SpokenPassage> passages)
    {
        var (own, others) = stance switch
        {
            Stance.Supports => (Supporting, Opposing),
            Stance.Opposes => (Opposing, Supporting),
            _ => (null, null),
        };
        if (own is null || passages.Any(passage => Find(own, passage).Any() || Find(Opposed, passage).Any()))
        {
            return null;
        }

        return passages.SelectMany(passage => Find(others!, passage).Select(words => (Passage: passage, Words: words))).ToList() is [var only]
            && !IsDenied(only.Passage, only.Words) ? only : null;
    }

    private static IEnumerable<TextSpan> Find(GrammarFinder words, SpokenPassage passage) =>
        passage.Passage.Parts.SelectMany(part => words.In(passage.Article.Text, part, passage.Grammar));

    private static bool IsDenied(SpokenPassage passage, TextSpan words) =>
        Denials.Before(passage.Article.Text, passage.Sentences.FirstOrDefault(sentence => sentence.End >= words.End), words.Start, passage.Grammar) is not null;
}
