using System.Buffers;
using System.Runtime.CompilerServices;

namespace SiteGen.Text;

/// <summary>Whole words found in a text, e.g. a name or a word of grammar.</summary>
internal readonly record struct PhraseMatch<T>(TextSpan Span, T Value);

/// <summary>
/// Finds every occurrence of many phrases at once: at word boundaries, the longest first ("Mỹ" is not found in "Liên đoàn Nhà khoa học Mỹ" where that is a phrase too), none overlapping another.
/// </summary>
internal sealed class PhraseFinder<T>
{
    private readonly Dictionary<string, T> _values;
    private readonly SearchValues<string> _starts;
    private readonly int[] _lengths;

    /// <param name="phrases">A phrase that comes twice keeps its first value.</param>
    /// <param name="ignoreCase">For words of grammar, which may begin a sentence; names are found in their own case only.</param>
    public PhraseFinder(IEnumerable<KeyValuePair<string, T>> phrases, bool ignoreCase)
    {
        _values = new(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var (phrase, value) in phrases)
        {
            if (phrase.Length > 0)
            {
                _values.TryAdd(phrase, value);
            }
        }

        _starts = SearchValues.Create([.. _values.Keys], ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        _lengths = [.. _values.Keys.Select(phrase => phrase.Length).Distinct().OrderDescending()];
    }

    /// <param name="text">With white space folded to plain spaces, as <see cref="Model.Article.Reading"/> has it.</param>
    /// <param name="within">Matches lie wholly inside.</param>
    public IEnumerable<PhraseMatch<T>> Find(string text, TextSpan within)
    {
        for (var i = within.Start; i < within.End;)
        {
            var step = text.AsSpan(i, within.End - i).IndexOfAny(_starts);
            if (step < 0)
            {
                yield break;
            }

            i += step;
            if (LongestAt(text, i, within.End) is { } match)
            {
                yield return match;
                i = match.Span.End;
            }
            else
            {
                i++;
            }
        }
    }

    public IEnumerable<PhraseMatch<T>> Find(string text) => Find(text, TextSpan.Whole(text));

    /// <summary>The longest phrase that begins at <paramref name="start"/>, or null.</summary>
    public PhraseMatch<T>? LongestAt(string text, int start, int end)
    {
        if (!Words.IsBoundary(text, start))
        {
            return null;
        }

        var lookup = _values.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in _lengths)
        {
            if (start + length <= end
                && lookup.TryGetValue(text.AsSpan(start, length), out var value)
                && Words.IsBoundary(text, start + length))
            {
                return new(new(start, start + length), value);
            }
        }

        return null;
    }
}

internal static class PhraseFinder
{
    private static readonly ConditionalWeakTable<IReadOnlyList<string>, PhraseFinder<string>> Made = [];

    /// <summary>A finder of words of grammar, each standing for itself.</summary>
    public static PhraseFinder<string> Of(params IEnumerable<string> words) => new(words.Select(word => KeyValuePair.Create(word, word)), ignoreCase: true);

    /// <summary>The finder of one of a grammar's lists, which never change: made once for each.</summary>
    public static PhraseFinder<string> For(IReadOnlyList<string> words) => Made.GetValue(words, static list => Of(list));
}
