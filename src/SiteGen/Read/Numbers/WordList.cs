using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>The words of a stretch of text by number, for readers that look at what stands beside what. Beyond either end every word is empty.</summary>
internal sealed class WordList(string text, IEnumerable<TextSpan> words)
{
    private readonly ImmutableArray<TextSpan> _spans = [.. words];
    private string?[]? _words;

    public WordList(string text, TextSpan within)
        : this(text, Words.In(text, within))
    {
    }

    public int Count => _spans.Length;

    public string Text => text;

    public TextSpan Span(int i) => _spans[i];

    // Kept: readers ask for the same few words again and again.
    public string this[int i] => i < 0 || i >= _spans.Length ? "" : (_words ??= new string[_spans.Length])[i] ??= _spans[i].In(text);

    /// <summary>The same without a string of its own.</summary>
    public ReadOnlySpan<char> Of(int i) => i < 0 || i >= _spans.Length ? [] : _spans[i].Of(text);

    public bool Is(int i, string word) => i >= 0 && i < _spans.Length && _spans[i].Of(text).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int i, Phrases words)
    {
        var own = Of(i);
        foreach (var word in own.IsEmpty ? [] : words.BeginningWith(own[0]))
        {
            if (own.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands between a word and the next one.</summary>
    public ReadOnlySpan<char> GapAfter(int i) => i >= 0 && i + 1 < _spans.Length ? text.AsSpan(_spans[i].End, _spans[i + 1].Start - _spans[i].End) : "\n";

    /// <summary>How many words from <paramref name="i"/> on make up one of <paramref name="phrases"/>, the longest; 0 where none does.</summary>
    public int PhraseAt(int i, Phrases phrases)
    {
        var longest = 0;
        foreach (var phrase in Of(i) is [var first, ..] ? phrases.BeginningWith(first) : [])
        {
            longest = Math.Max(longest, PhraseAt(i, phrase));
        }

        return longest;
    }

    /// <summary>How many words from <paramref name="i"/> on make up <paramref name="phrase"/>; 0 where they do not.</summary>
    public int PhraseAt(int i, string phrase)
    {
        if (i < 0 || i >= _spans.Length || !text.AsSpan(_spans[i].Start).StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        // Of "third-quarter" each half is a word.
        var end = _spans[i].Start + phrase.Length;
        for (var last = i; last < _spans.Length && _spans[last].End <= end; last++)
        {
            if (_spans[last].End == end)
            {
                return last - i + 1;
            }
        }

        return 0;
    }

    /// <summary>Whether one of <paramref name="phrases"/> ends with the word before <paramref name="i"/>, nothing but a space between.</summary>
    public bool EndsBefore(int i, Phrases phrases) => EndsBefore(i, phrases, signs: "");

    /// <summary>Likewise of one.</summary>
    public bool EndsBefore(int i, string phrase) => GapAfter(i - 1) is " " && IsBefore(i, phrase);

    /// <param name="signs">What may stand right at the word, behind the space.</param>
    public bool EndsBefore(int i, Phrases phrases, string signs)
    {
        if ((signs.Length == 0 ? GapAfter(i - 1) : GapAfter(i - 1).TrimEnd(signs)) is not " ")
        {
            return false;
        }

        foreach (var phrase in phrases)
        {
            if (IsBefore(i, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words right before <paramref name="i"/> are those of <paramref name="phrase"/>.</summary>
    public bool IsBefore(int i, string phrase)
    {
        if (i <= 0 || i > _spans.Length || !text.AsSpan(0, _spans[i - 1].End).EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var first = i - phrase.Count(' ') - 1;
        return first >= 0 && _spans[first].Start == _spans[i - 1].End - phrase.Length;
    }

    /// <summary>The numbers of the words that <paramref name="span"/> touches.</summary>
    public IEnumerable<int> Over(TextSpan span)
    {
        var first = _spans.BinarySearch(span, Comparer<TextSpan>.Create((word, other) => word.End <= other.Start ? -1 : word.Start >= other.End ? 1 : 0));
        while (first > 0 && _spans[first - 1].Overlaps(span))
        {
            first--;
        }

        for (var i = first; i >= 0 && i < _spans.Length && _spans[i].Overlaps(span); i++)
        {
            yield return i;
        }
    }

    public TextSpan From(int first, int last) => new(_spans[first].Start, _spans[last].End);
}
