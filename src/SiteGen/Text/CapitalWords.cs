namespace SiteGen.Text;

/// <summary>Words that are part of a name by their capital alone: the <c>Kế hoạch</c> of "Bộ Kế hoạch", the <c>Will</c> of "Mr Will".</summary>
internal static class CapitalWords
{
    private const int LeastLetters = 4;

    /// <summary>Whether a word has a capital that neither the beginning of its sentence nor a headline gives it.</summary>
    public static bool IsInName(string text, TextSpan sentence, TextSpan word) =>
        char.IsUpper(text[word.Start])
        && text.AsSpan(sentence.Start, Math.Max(0, word.Start - sentence.Start)).TrimEnd() is [.., var before]
        && (char.IsLetterOrDigit(before) || before is '&' or ',')
        && Words.In(text, sentence).Any(other => other.Length >= LeastLetters && char.IsLower(text[other.Start]));
}
