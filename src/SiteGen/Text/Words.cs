using System.Globalization;

namespace SiteGen.Text;

/// <summary>Where words and numbers begin and end, in any language that puts spaces between words.</summary>
internal static class Words
{
    /// <summary>Letters, digits, fractions in one sign (½) and the marks that combine with them.</summary>
    public static bool IsPart(char c)
    {
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        return char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsFraction(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    /// <summary>
    /// Whether a word or number may begin or end at <paramref name="offset"/>: not inside <c>đầu</c>, nor inside <c>1.000</c>, <c>1,5</c> or <c>30/10</c>.
    /// </summary>
    public static bool IsBoundary(string text, int offset)
    {
        if (offset <= 0 || offset >= text.Length)
        {
            return true;
        }

        var (before, after) = (text[offset - 1], text[offset]);
        if (IsPart(before) && IsPart(after))
        {
            return false;
        }

        // "1|.000" and "1.|000" are inside a number; "500|, và" is not.
        if (IsNumberMark(after))
        {
            return !(char.IsAsciiDigit(before) && offset + 1 < text.Length && char.IsAsciiDigit(text[offset + 1]));
        }

        return !(IsNumberMark(before) && char.IsAsciiDigit(after) && offset >= 2 && char.IsAsciiDigit(text[offset - 2]));
    }

    public static bool AreBoundaries(string text, TextSpan span) => IsBoundary(text, span.Start) && IsBoundary(text, span.End);

    /// <summary>The words in <paramref name="within"/>, in order; a number with its marks (<c>1.000</c>, <c>30/10</c>) is one word.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan within)
    {
        for (var i = within.Start; i < within.End; i++)
        {
            if (!IsPart(text[i]))
            {
                continue;
            }

            var start = i;
            do
            {
                i++;
            }
            while (i < within.End && (IsPart(text[i]) || !IsBoundary(text, i)));

            yield return new(start, i);
        }
    }

    /// <summary>½ and its like.</summary>
    public static bool IsFraction(char c) => c is '¼' or '½' or '¾' or (>= '⅐' and <= '⅞');

    private static bool IsNumberMark(char c) => c is '.' or ',' or '/';
}
