using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>In the order in which lists have them.</summary>
internal enum LetterKind
{
    Sign,
    Digit,
    Letter,

    /// <summary>A letter that the alphabet lacks.</summary>
    Foreign,
}

/// <summary>A letter, digit or sign of a text with the marks on it.</summary>
/// <param name="Rank">Its place among those of its kind: in the alphabet, or its code point.</param>
/// <param name="Tone">The place of its tone among the tones.</param>
/// <param name="Marks">0, or which marks are left where the alphabet knows the letter without them only.</param>
internal readonly record struct Letter(LetterKind Kind, int Rank, int Tone, int Marks, bool IsUpper);

/// <summary>The letters and tones of a language in their order. Either normal form reads the same.</summary>
internal sealed class Alphabet
{
    private readonly string[] _names;
    private readonly Dictionary<string, int> _letters;
    private readonly Dictionary<string, int> _tones;
    private readonly int _noTone;

    /// <param name="letters">Base letters, lower case.</param>
    /// <param name="tones">Combining marks; the empty string is no mark.</param>
    public Alphabet(IEnumerable<string> letters, IEnumerable<string> tones)
    {
        _names = [.. letters.Select(letter => letter.Normalize(NormalizationForm.FormC)).Distinct(StringComparer.Ordinal)];
        _letters = Ranks(_names);
        _tones = Ranks(tones.Distinct(StringComparer.Ordinal));
        _noTone = _tones.GetValueOrDefault("", -1);
    }

    /// <summary>The letter of a rank, lower case.</summary>
    public string this[int rank] => _names[rank];

    public IEnumerable<Letter> Read(string text)
    {
        var decomposed = UnfitCharacters.Replaced(text).Normalize(NormalizationForm.FormD);
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

            yield return Of(rune, tone, marks);
            i = end;
        }
    }

    private Letter Of(Rune rune, int tone, string marks)
    {
        var lower = Rune.ToLowerInvariant(rune).ToString();
        var foreign = marks.Aggregate(0, (all, mark) => (all * 31 + mark) & 0xFFFFFF);
        if (marks.Length > 0 && _letters.TryGetValue((lower + marks).Normalize(NormalizationForm.FormC), out var own))
        {
            return new(LetterKind.Letter, own, tone, 0, Rune.IsUpper(rune));
        }

        // An alphabet without đ reads it as d; no decomposition of Unicode does.
        if (_letters.TryGetValue(lower, out var plain) || (lower == "đ" && _letters.TryGetValue("d", out plain)))
        {
            return new(LetterKind.Letter, plain, tone, foreign + (lower == "đ" && !_letters.ContainsKey("đ") ? 1 : 0), Rune.IsUpper(rune));
        }

        if (Rune.IsLetter(rune))
        {
            return new(LetterKind.Foreign, Rune.ToLowerInvariant(rune).Value, tone, foreign, Rune.IsUpper(rune));
        }

        return new(Rune.IsDigit(rune) ? LetterKind.Digit : LetterKind.Sign, rune.Value, tone, foreign, Rune.IsUpper(rune));
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static Dictionary<string, int> Ranks(IEnumerable<string> items) =>
        items.Select((item, rank) => (item, rank)).ToDictionary(pair => pair.item, pair => pair.rank, StringComparer.Ordinal);
}
