using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>"Possible" as the measure of a superlative: "the largest loan possible", "cao nhất có thể". It leaves nothing open.</summary>
internal static class Degrees
{
    private const int FewWords = 2;

    private static readonly GrammarFinder Superlatives = new(grammar => grammar.Prose.Superlatives);
    private static readonly GrammarFinder Links = new(grammar => [.. grammar.Passives, .. grammar.Frames.Auxiliaries, .. grammar.ClauseOpeners,
        .. grammar.Frames.Complementizers]);

    public static bool IsOfOne(string text, TextSpan word, TextSpan within, Grammar grammar)
    {
        if (!grammar.Prose.DegreeWords.Contains(word.In(text), StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        var most = Superlatives.In(text, new(within.Start, word.Start), grammar).LastOrDefault();
        TextSpan between = new(most.End, word.Start);
        return !most.IsEmpty && Words.In(text, between).Take(FewWords + 1).Count() <= (grammar.Prose.Inflects ? FewWords : 0)
            && between.Of(text).IndexOfAny(",;:()") < 0 && !Links.In(text, between, grammar).Any()
            // "Đập lớn nhất có thể vỡ": with a verb behind it, it is one itself.
            && (grammar.Prose.Inflects || word.End >= within.End || text.AsSpan(word.End, within.End - word.End).TrimStart() is not [var next, ..]
                || !Words.IsPart(next));
    }
}
