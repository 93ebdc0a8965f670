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

    public bool Is(int i, string word) => i >= 0 && i < _spans.Length && _spans[i].Of(text).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int i, IEnumerable<string> words) => words.Any(word => Is(i, word));

    /// <summary>What stands between a word and the next one.</summary>
    public ReadOnlySpan<char> GapAfter(int i) => i >= 0 && i + 1 < _spans.Length ? text.AsSpan(_spans[i].End, _spans[i + 1].Start - _spans[i].End) : "\n";

    /// <summary>How many words from <paramref name="i"/> on make up one of <paramref name="phrases"/>, the longest; 0 where none does.</summary>
    public int PhraseAt(int i, IEnumerable<string> phrases)
    {
        if (i < 0 || i >= _spans.Length)
        {
            return 0;
        }

        var longest = 0;
        var rest = text.AsSpan(_spans[i].Start);
        foreach (var phrase in phrases)
        {
            if (!rest.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var count = phrase.Count(' ') + 1;
            if (count > longest && i + count <= _spans.Length
                && new TextSpan(_spans[i].Start, _spans[i + count - 1].End).Of(text).Equals(phrase, StringComparison.OrdinalIgnoreCase))
            {
                longest = count;
            }
        }

        return longest;
    }

    /// <summary>Whether one of <paramref name="phrases"/> ends with the word before <paramref name="i"/>, nothing but a space between.</summary>
    public bool EndsBefore(int i, IEnumerable<string> phrases) => EndsBefore(i, phrases, signs: "");

    /// <param name="signs">What may stand right at the word, behind the space.</param>
    public bool EndsBefore(int i, IEnumerable<string> phrases, string signs) =>
        (signs.Length == 0 ? GapAfter(i - 1) : GapAfter(i - 1).TrimEnd(signs)) is " "
        && phrases.Any(phrase => phrase.Count(' ') + 1 is var length && i - length >= 0 && PhraseAt(i - length, [phrase]) == length);

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
