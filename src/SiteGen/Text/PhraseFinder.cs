using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SiteGen.Text;

/// <summary>Whole words found in a text, e.g. a name or a word of grammar.</summary>
internal readonly record struct PhraseMatch<T>(TextSpan Span, T Value);

/// <summary>
/// Finds every occurrence of many phrases at once: at word boundaries, the longest first ("Mỹ" is not found in "Liên đoàn Nhà khoa
/// học Mỹ" where that is a phrase too), none overlapping another.
/// </summary>
internal sealed class PhraseFinder<T>
{
    private readonly Dictionary<string, T> _values;
    // Of names there may be thousands, and few words of a text begin like one; with words of grammar most begin.
    private readonly SearchValues<string>? _names;
    private readonly Dictionary<char, int[]> _lengths;
    // Which first letters there are, by their last six bits.
    private readonly ulong _firsts;
    private readonly bool _isGrammar;

    /// <param name="phrases">A phrase that comes twice keeps its first value.</param>
    /// <param name="ignoreCase">For words of grammar, which may begin a sentence; names are found in their own case only.</param>
    /// <param name="isGrammar">Whether a phrase inside a compound is none: the "no" of "a no-fly zone" denies nothing.</param>
    public PhraseFinder(IEnumerable<KeyValuePair<string, T>> phrases, bool ignoreCase, bool isGrammar = false)
    {
        _values = new(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var (phrase, value) in phrases)
        {
            if (phrase.Length > 0)
            {
                _values.TryAdd(phrase, value);
            }

            // "can't" is written "can’t" as well.
            if (ignoreCase && phrase.Contains('\''))
            {
                _values.TryAdd(phrase.Replace('\'', '’'), value);
            }
        }

        _names = ignoreCase ? null : SearchValues.Create([.. _values.Keys], StringComparison.Ordinal);
        _isGrammar = isGrammar;
        _lengths = _values.Keys.GroupBy(phrase => char.ToUpperInvariant(phrase[0]), phrase => phrase.Length)
            .ToDictionary(group => group.Key, group => group.Distinct().OrderDescending().ToArray());
        foreach (var first in _lengths.Keys)
        {
            _firsts |= 1UL << first;
        }
    }

    /// <param name="text">With white space folded to plain spaces, as <see cref="Model.Article.Reading"/> has it.</param>
    /// <param name="within">Matches lie wholly inside.</param>
    public IEnumerable<PhraseMatch<T>> Find(string text, TextSpan within)
    {
        for (var next = Next(text, within.Start, within.End); next is { } match; next = Next(text, match.Span.End, within.End))
        {
            yield return match;
        }
    }

    public IEnumerable<PhraseMatch<T>> Find(string text) => Find(text, TextSpan.Whole(text));

    /// <summary>Where one phrase begins inside another ("the UN", "UN High Commissioner"), the longer
    /// one stands, and of the other what still has room.</summary>
    public IEnumerable<PhraseMatch<T>> FindLongest(string text)
    {
        List<PhraseMatch<T>> chain = [];
        var end = 0;
        for (var next = Next(text, 0, text.Length); next is { } match; next = Next(text, match.Span.Start + 1, text.Length))
        {
            if (match.Span.Start >= end)
            {
                foreach (var longest in LongestOf(chain, text))
                {
                    yield return longest;
                }

                chain.Clear();
            }

            chain.Add(match);
            end = Math.Max(end, match.Span.End);
        }

        foreach (var longest in LongestOf(chain, text))
        {
            yield return longest;
        }
    }

    private List<PhraseMatch<T>> LongestOf(List<PhraseMatch<T>> chain, string text)
    {
        if (chain.Count < 2)
        {
            return chain;
        }

        List<PhraseMatch<T>> taken = [];
        foreach (var match in chain.OrderByDescending(match => match.Span.Length))
        {
            if (!taken.Exists(other => other.Span.Overlaps(match.Span)))
            {
                taken.Add(match);
            }
            else if (taken.Where(other => other.Span.Start > match.Span.Start).Select(other => other.Span.Start).DefaultIfEmpty(-1).Min() is var room
                && room > 0
                && !taken.Exists(other => other.Span.Contains(match.Span.Start)) && LongestAt(text, match.Span.Start, room) is { } shorter)
            {
                taken.Add(shorter);
            }
        }

        return [.. taken.OrderBy(match => match.Span.Start)];
    }

    private PhraseMatch<T>? Next(string text, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (_names is not null)
            {
                var step = text.AsSpan(i, end - i).IndexOfAny(_names);
                if (step < 0)
                {
                    return null;
                }

                i += step;
            }

            if (LongestAt(text, i, end) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>The longest phrase that begins at <paramref name="start"/>, or null.</summary>
    public PhraseMatch<T>? LongestAt(string text, int start, int end)
    {
        if (start >= end || !MayBegin(text[start], out var lengths) || !Words.IsBoundary(text, start))
        {
            return null;
        }

        var lookup = _values.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in lengths)
        {
            if (start + length <= end
                && lookup.TryGetValue(text.AsSpan(start, length), out var value)
                && Words.IsBoundary(text, start + length)
                && !(_isGrammar && IsInCompound(text, new(start, start + length))))
            {
                return new(new(start, start + length), value);
            }
        }

        return null;
    }

    private bool MayBegin(char first, [NotNullWhen(true)] out int[]? lengths)
    {
        lengths = null;
        var upper = char.ToUpperInvariant(first);
        return (_firsts & (1UL << upper)) != 0 && _lengths.TryGetValue(upper, out lengths);
    }

    // "a smaller-than-expected rise"
    private static bool IsInCompound(string text, TextSpan word) =>
        (word.Start > 1 && text[word.Start - 1] == '-' && char.IsLetter(text[word.Start - 2]))
        || (word.End + 1 < text.Length && text[word.End] == '-' && char.IsLetter(text[word.End + 1]));
}

internal static class PhraseFinder
{
    private static readonly ConditionalWeakTable<IReadOnlyList<string>, PhraseFinder<string>> Made = [];

    /// <summary>A finder of any words, each standing for itself.</summary>
    public static PhraseFinder<string> Of(params IEnumerable<string> words) => new(words.Select(word => KeyValuePair.Create(word, word)), ignoreCase: true);

    /// <summary>A finder of words of grammar, which are none inside a compound.</summary>
    public static PhraseFinder<string> OfGrammar(params IEnumerable<string> words) =>
        new(words.Select(word => KeyValuePair.Create(word, word)), ignoreCase: true, isGrammar: true);

    /// <summary>The finder of one of a grammar's lists, which never change: made once for each.</summary>
    public static PhraseFinder<string> For(IReadOnlyList<string> words) => Made.GetValue(words, static list => OfGrammar(list));
}
