using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>What is denied twice is said: "không có tháng nào không giảm", "không ai không biết".</summary>
internal static class DoubleDenials
{
    private const int Reach = 80;
    private const int MostBetween = 5;

    private static readonly GrammarFinder Denials = new(grammar => grammar.Prose.AnyWords.Count > 0 ? grammar.PlainNegations : []);
    private static readonly GrammarFinder AnyWords = new(grammar => grammar.Prose.AnyWords);

    /// <summary>Whether a word of denial is one of two of which each lifts the other.</summary>
    public static bool Has(string text, TextSpan denial, TextSpan within, Grammar grammar)
    {
        if (grammar.Prose.AnyWords.Count == 0)
        {
            return false;
        }

        TextSpan around = new(Math.Max(within.Start, denial.Start - Reach), Math.Min(within.End, denial.End + Reach));
        var denials = Denials.In(text, around, grammar).ToList();
        var at = denials.FindIndex(other => other.Overlaps(denial));
        return at >= 0 && ((at + 1 < denials.Count && Lifts(text, denials[at], denials[at + 1], grammar))
            || (at > 0 && Lifts(text, denials[at - 1], denials[at], grammar)));
    }

    // The first is of anybody or any time, and no comma parts the two.
    private static bool Lifts(string text, TextSpan first, TextSpan second, Grammar grammar)
    {
        TextSpan between = new(first.End, second.Start);
        return AnyWords.In(text, between, grammar).FirstOrDefault() is { IsEmpty: false } any
            && !text.AsSpan(between.Start, between.Length).ContainsAny(",;.:")
            && Words.In(text, new(first.End, any.Start)).Take(MostBetween + 1).Count() <= MostBetween
            && Words.In(text, new(any.End, second.Start)).Take(MostBetween + 1).Count() <= MostBetween;
    }
}
