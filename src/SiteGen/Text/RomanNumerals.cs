namespace SiteGen.Text;

/// <summary>Numbers as <c>XIX</c>, in which some languages count centuries and congresses.</summary>
internal static class RomanNumerals
{
    private const string Signs = "IVXLC";

    private static readonly int[] Values = [1, 5, 10, 50, 100];

    /// <summary>Null where <paramref name="word"/> is none: a sign that is written before larger ones stands there once, and takes away.</summary>
    public static int? Value(string word)
    {
        var sum = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (Signs.IndexOf(word[i], StringComparison.Ordinal) is not (>= 0 and var sign))
            {
                return null;
            }

            var next = i + 1 < word.Length ? Signs.IndexOf(word[i + 1], StringComparison.Ordinal) : -1;
            sum += next > sign ? -Values[sign] : Values[sign];
        }

        return sum > 0 ? sum : null;
    }
}
