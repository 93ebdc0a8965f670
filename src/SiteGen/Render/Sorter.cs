using System.Collections.Concurrent;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>
/// Sorts by the alphabet of a language, then by its tones, then by other marks and case, at last by code points: a total order, the same on every machine.
/// White space and punctuation come before digits, digits before letters, letters outside the alphabet last.
/// </summary>
internal sealed class Sorter(UiWords words) : IComparer<string>
{
    private readonly Alphabet _alphabet = new(words.Alphabet, words.Tones);

    // A text is compared many times in a list, and stands in several lists.
    private readonly ConcurrentDictionary<string, Key> _keys = new(StringComparer.Ordinal);

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var (a, b) = (_keys.GetOrAdd(x, KeyOf), _keys.GetOrAdd(y, KeyOf));
        return FirstUnequal(
            a.Letters.AsSpan().SequenceCompareTo(b.Letters),
            a.Tones.AsSpan().SequenceCompareTo(b.Tones),
            a.Others.AsSpan().SequenceCompareTo(b.Others),
            string.CompareOrdinal(x, y));
    }

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

    private Key KeyOf(string text)
    {
        const int kind = 1 << 21;
        Letter[] letters = [.. _alphabet.Read(text)];
        return new(
            Array.ConvertAll(letters, letter => ((int)letter.Kind * kind) + letter.Rank),
            Array.ConvertAll(letters, letter => letter.Tone),
            Array.ConvertAll(letters, letter => (letter.Marks << 1) | (letter.IsUpper ? 1 : 0)));
    }

    private sealed record Key(int[] Letters, int[] Tones, int[] Others);
}
