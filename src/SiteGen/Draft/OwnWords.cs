using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>The article's words as the first form of a text of the editor's.</summary>
internal static class OwnWords
{
    // More is no text but a quote: there the editor must write a shorter one.
    private const int MostLetters = 200;

    /// <summary>With a capital and a full stop; null where it is too long, or on several lines.</summary>
    public static string? Sentence(string text, TextSpan span, Grammar? grammar) => Words(text, span, grammar) is { } words ? words + "." : null;

    /// <summary>With the quotation marks that stand in it, since they are somebody’s own words; null, too, where one of them is left open.</summary>
    public static string? Spoken(string text, TextSpan span, Grammar? grammar)
    {
        var words = WithoutThat(span.In(text).Trim([' ', '\u00A0', ',', ':', ';', '.', '–']), grammar).Replace(",”", "”", StringComparison.Ordinal);
        if (words.Length is 0 or > MostLetters || words.AsSpan().IndexOfAny("\n\"[") >= 0 || words.Count(Opens) != words.Count(Closes))
        {
            return null;
        }

        return (Opens(words[0]) ? words : char.ToUpperInvariant(words[0]) + words[1..]) + ".";
    }

    public static bool Opens(char mark) => mark == '“';

    public static bool Closes(char mark) => mark == '”';

    /// <summary>With a capital, without a full stop: for titles.</summary>
    public static string? Words(string text, TextSpan span, Grammar? grammar)
    {
        var words = WithoutThat(span.In(text).Trim([' ', '\u00A0', '“', '”', '"', '«', '»', ',', ':', ';', '.', '–']), grammar);
        return words.Length is 0 or > MostLetters || words.AsSpan().IndexOfAny("\n“”\"[") >= 0 ? null : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string WithoutThat(string words, Grammar? grammar)
    {
        foreach (var that in (grammar?.Frames.Complementizers ?? []).Where(that => words.StartsWith(that + " ", StringComparison.OrdinalIgnoreCase)))
        {
            words = words[that.Length..].TrimStart();
        }

        return words;
    }
}
