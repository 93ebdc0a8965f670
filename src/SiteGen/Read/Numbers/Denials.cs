using System.Buffers;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>Words that deny, and how far what they deny reaches.</summary>
internal static class Denials
{
    private const int Reach = 5;

    // Longer than any few words: what stands further back is not looked at.
    private const int Letters = 90;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:–—“”\"()");

    private static readonly GrammarFinder Negations = new(grammar => grammar.Negations.Concat(grammar.HarmlessPhrases));
    private static readonly GrammarFinder Sayings = new(grammar => grammar.ReportingVerbs.Concat(grammar.Findings).Concat(grammar.ClauseOpeners));

    /// <summary>The word that denies what begins at <paramref name="at"/>: a few words before it in its clause, nothing between that says, tells or counts
    /// something else.</summary>
    public static TextSpan? Before(string text, TextSpan sentence, int at, Grammar grammar) => Before(text, sentence, at, grammar, Reach);

    /// <param name="reach">How many words may stand between.</param>
    public static TextSpan? Before(string text, TextSpan sentence, int at, Grammar grammar, int reach)
    {
        if (at <= sentence.Start
            || Negations.In(text, new(StartOf(text, sentence, at), at), grammar)
                .LastOrDefault(span => !grammar.HarmlessPhrases.Contains(span.In(text), StringComparer.OrdinalIgnoreCase)
                && !IsShortForm(text, span, grammar)) is not { IsEmpty: false } found)
        {
            return null;
        }

        TextSpan between = new(found.End, at);
        var isNear = Words.In(text, between).Count() <= reach && text.AsSpan(between.Start, between.Length).IndexOfAny(Marks) < 0;
        return isNear && !between.Of(text).ContainsAnyInRange('0', '9') && !Sayings.In(text, between, grammar).Any() ? found : null;
    }

    // "the No. 1 spot": a short form of "number".
    private static bool IsShortForm(string text, TextSpan word, Grammar grammar) =>
        word.End < text.Length && text[word.End] == '.' && text.AsSpan(word.End + 1).TrimStart() is [>= '0' and <= '9', ..]
        && grammar.Abbreviations.Contains(word.In(text), StringComparer.OrdinalIgnoreCase);

    private static int StartOf(string text, TextSpan sentence, int at)
    {
        var start = Math.Max(sentence.Start, at - Letters);
        while (start > sentence.Start && start < at && !Words.IsBoundary(text, start))
        {
            start++;
        }

        return start;
    }
}
