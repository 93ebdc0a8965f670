using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using SiteGen.Model;

namespace SiteGen.Render;

/// <summary>
/// Sorts by the alphabet of a language, then by its tones, then by other marks and case, at last by code points: a total order, the same on every machine.
/// White space and punctuation come before digits, digits before letters, letters outside the alphabet last.
/// </summary>
internal sealed class Sorter(UiWords words) : IComparer<string>
{
    private readonly Dictionary<string, int> _letters = Ranks(words.Alphabet.Select(letter => letter.Normalize(NormalizationForm.FormC)));
    private readonly Dictionary<string, int> _tones = Ranks(words.Tones);
    private readonly int _noTone = words.Tones.IndexOf("");

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var (a, b) = (KeyOf(x), KeyOf(y));
        return FirstUnequal(
            Order(a.Letters, b.Letters),
            Order(a.Tones, b.Tones),
            Order(a.Others, b.Others),
            string.CompareOrdinal(x, y));
    }

    private static int Order(List<int> a, List<int> b) => CollectionsMarshal.AsSpan(a).SequenceCompareTo(CollectionsMarshal.AsSpan(b));

    private static int FirstUnequal(params ReadOnlySpan<int> results)
    {
        foreach (var result in results)
        {
            if (result != 0)
            {
                return result;
            }
        }

        return 0;
    }

    private (List<int> Letters, List<int> Tones, List<int> Others) KeyOf(string text)
    {
        var (letters, tones, rest) = (new List<int>(text.Length), new List<int>(text.Length), new List<int>(text.Length));
        var decomposed = WellFormed(text).Normalize(NormalizationForm.FormD);
        for (var i = 0; i < decomposed.Length;)
        {
            Rune.DecodeFromUtf16(decomposed.AsSpan(i), out var rune, out var length);
            var end = i + length;
            var (tone, marks) = (_noTone, "");
            while (end < decomposed.Length && IsMark(decomposed[end]))
            {
                var mark = decomposed[end++].ToString();
                (tone, marks) = _tones.TryGetValue(mark, out var rank) ? (rank, marks) : (tone, marks + mark);
            }

            var (letter, foreign) = Letter(rune, marks);
            letters.Add(letter);
            tones.Add(tone);
            rest.Add((foreign << 1) | (Rune.IsUpper(rune) ? 1 : 0));
            i = end;
        }

        return (letters, tones, rest);
    }

    // The rank of a letter, and what remains of its marks where the alphabet knows the letter without them only.
    private (int Rank, int Foreign) Letter(Rune rune, string marks)
    {
        var lower = Rune.ToLowerInvariant(rune).ToString();
        var (classes, foreign) = (1 << 21, marks.Aggregate(0, (all, mark) => (all * 31 + mark) & 0xFFFFFF));
        if (marks.Length > 0 && _letters.TryGetValue((lower + marks).Normalize(NormalizationForm.FormC), out var own))
        {
            return ((2 * classes) + own, 0);
        }

        // An alphabet without đ reads it as d; no decomposition of Unicode does.
        if (_letters.TryGetValue(lower, out var plain) || (lower == "đ" && _letters.TryGetValue("d", out plain)))
        {
            return ((2 * classes) + plain, foreign + (lower == "đ" && !_letters.ContainsKey("đ") ? 1 : 0));
        }

        var order = Rune.IsLetter(rune) ? 3 : Rune.IsDigit(rune) ? 1 : 0;
        return ((order * classes) + (Rune.IsLetter(rune) ? Rune.ToLowerInvariant(rune).Value : rune.Value), foreign);
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    // Half a surrogate pair has no normal form; no file holds one, but a comparison must not throw.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());

    private static Dictionary<string, int> Ranks(IEnumerable<string> items) =>
        items.Distinct(StringComparer.Ordinal).Select((item, rank) => (item, rank)).ToDictionary(pair => pair.item, pair => pair.rank, StringComparer.Ordinal);
}
