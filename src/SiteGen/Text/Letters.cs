using System.Text;

namespace SiteGen.Text;

/// <summary>Letters without what is put on them: to say how two words differ, and to find words that are nearly the same.</summary>
internal static class Letters
{
    // Where Latin letters with marks end.
    private const int Known = 0x2000;

    private static readonly char[] Bases = [.. Enumerable.Range(0, Known).Select(c => BaseOf((char)c))];

    /// <summary>Without accents and tones, in its own case: <c>Đầu</c> is <c>Dau</c>.</summary>
    public static string Unaccented(string word) => string.Create(word.Length, word, static (span, word) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = word[i] < Known ? Bases[word[i]] : word[i];
        }
    });

    /// <summary>Without accents, tones and capitals: <c>Đầu</c> is <c>dau</c>.</summary>
    public static string Bare(string word) => Unaccented(word).ToLowerInvariant();

    /// <summary>Whether two words differ only in the vowel that carries the tone: <c>hòa</c> and <c>hoà</c>.</summary>
    public static bool DifferInTonePlace(string one, string other) =>
        !string.Equals(one, other, StringComparison.Ordinal)
            && Toneless(one) is var first
            && Toneless(other) is var second
            && first == second
            && first.Tones.Length == 1;

    private static (string Letters, string Tones) Toneless(string word)
    {
        var apart = UnfitCharacters.Replaced(word).Normalize(NormalizationForm.FormD);
        return (string.Concat(apart.Where(c => !IsTone(c))), string.Concat(apart.Where(IsTone)));
    }

    private static bool IsTone(char c) => c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323';

    private static char BaseOf(char c) => c switch
    {
        'đ' => 'd',
        'Đ' => 'D',
        (>= '\u00C0' and < '\uD800') or (>= '\uE000' and < '\uFFFE') => c.ToString().Normalize(NormalizationForm.FormD)[0],
        _ => c,
    };
}
