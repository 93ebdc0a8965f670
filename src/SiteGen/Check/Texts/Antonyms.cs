using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>A word that has an opposite.</summary>
/// <param name="Pair">Which pair of a language's <see cref="ProseWords.Opposites"/> it is of.</param>
/// <param name="IsOther">On which side of it.</param>
/// <param name="IsOfTwo">Whether the pair is one of <see cref="ProseWords.SidesOfTwo"/>.</param>
internal readonly record struct Antonym(int Pair, bool IsOther, bool IsOfTwo);

/// <summary>Finds words that say the opposite of each other.</summary>
internal static class Antonyms
{
    private static readonly Dictionary<string, PhraseFinder<Antonym>> Finders = Grammar.All.ToDictionary(
        grammar => grammar.Language,
        grammar => new PhraseFinder<Antonym>(
            [.. grammar.Prose.Opposites.Index().SelectMany(pair => Sides(pair, isOfTwo: false)),
                .. grammar.Prose.SidesOfTwo.Index().SelectMany(pair => Sides(pair, isOfTwo: true))], ignoreCase: true));

    public static IEnumerable<PhraseMatch<Antonym>> In(string text, TextSpan within, Grammar grammar) => Finders[grammar.Language].Find(text, within);

    /// <summary>The word of a pair that begins right at <paramref name="offset"/>.</summary>
    public static Antonym? At(string text, int offset, Grammar grammar) => Finders[grammar.Language].LongestAt(text, offset, text.Length)?.Value;

    /// <summary>The opposites of <paramref name="word"/>.</summary>
    public static IEnumerable<TextSpan> Of(Antonym word, string text, TextSpan within, Grammar grammar) => In(text, within, grammar)
        .Where(match => match.Value == word with { IsOther = !word.IsOther }).Select(match => match.Span);

    private static IEnumerable<KeyValuePair<string, Antonym>> Sides((int Index, (IReadOnlyList<string> One, IReadOnlyList<string> Other) Words) pair,
        bool isOfTwo) => Side(pair.Words.One, new(pair.Index, false, isOfTwo)).Concat(Side(pair.Words.Other, new(pair.Index, true, isOfTwo)));

    private static IEnumerable<KeyValuePair<string, Antonym>> Side(IReadOnlyList<string> words, Antonym antonym) =>
        words.Select(word => KeyValuePair.Create(word, antonym));
}
