using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Render.Search;

/// <summary>What counts as a word of a search, and which spellings count as one. <c>templates/search.js</c> does the same with what a reader types: a test
/// holds the two together.</summary>
internal static class SearchWords
{
    private const int GroupSize = 3;

    /// <summary>Without accents, tones and capitals: <c>Đầu</c> is <c>dau</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in UnfitCharacters.Replaced(text).Normalize(NormalizationForm.FormD).Where(c => c is < '\u0300' or > '\u036F'))
        {
            folded.Append(c);
        }

        var lower = folded.ToString().ToLowerInvariant();
        return string.Create(lower.Length, lower, static (span, lower) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = BaseOf(lower[i]);
            }
        });
    }

    /// <summary>The words of a text as they are spelled, in small letters: runs of letters and digits. <c>1.000</c> and <c>1,000</c> are the word
    /// <c>1000</c>.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        List<string> words = [];
        Each(text, word => words.Add(word.ToString()));
        return words;
    }

    /// <summary>The same words, one after the other; their letters are lent for the time of the call.</summary>
    public static void Each(string text, Action<ReadOnlySpan<char>> word)
    {
        var words = FoldedText.Compose(text).ToLowerInvariant();
        for (var i = 0; i < words.Length;)
        {
            var end = EndOfGroupedNumber(words, i);
            if (end > i)
            {
                word(string.Concat(words[i..end].Where(char.IsAsciiDigit)));
            }
            else if ((end = EndOfWord(words, i)) > i)
            {
                word(words.AsSpan(i, end - i));
            }
            else
            {
                end = i + LengthAt(words, i);
            }

            i = end;
        }
    }

    // No decomposition of Unicode takes these to their base letters.
    private static char BaseOf(char c) => c switch
    {
        'đ' or 'ð' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        'ŧ' => 't',
        'ς' => 'σ',
        _ => c,
    };

    // "1.000.000", if no letter or digit follows; else the start.
    private static int EndOfGroupedNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < GroupSize && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == start)
        {
            return start;
        }

        var first = end;
        while (end + GroupSize < text.Length
            && text[end] is '.' or ','
            && text.AsSpan(end + 1, GroupSize).IndexOfAnyExceptInRange('0', '9') < 0
            && EndOfWord(text, end + 1) == end + 1 + GroupSize)
        {
            end += 1 + GroupSize;
        }

        return end == first ? start : end;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (char.IsAscii(text[end]))
            {
                if (!char.IsAsciiLetterOrDigit(text[end]))
                    break;

                end++;
            }
            else if (Rune.TryGetRuneAt(text, end, out var rune) && IsOfWord(rune))
            {
                end += rune.Utf16SequenceLength;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int LengthAt(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;

    private static bool IsOfWord(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
