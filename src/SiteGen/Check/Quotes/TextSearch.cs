namespace SiteGen.Check.Quotes;

/// <summary>Every place of a string in a text, overlapping ones too, in time that grows with their lengths and not with their product.</summary>
internal static class TextSearch
{
    // Below this, the system's search is fast even at its worst; above it, "aaaa…b" in "aaaa…" would take minutes.
    private const int Long = 256;

    public static IEnumerable<int> All(string text, string sought) => sought.Length < Long ? Short(text, sought) : KnuthMorrisPratt(text, sought);

    private static IEnumerable<int> Short(string text, string sought)
    {
        for (var i = text.IndexOf(sought, StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length
            ? text.IndexOf(sought, i + 1, StringComparison.Ordinal)
            : -1)
        {
            yield return i;
        }
    }

    private static IEnumerable<int> KnuthMorrisPratt(string text, string sought)
    {
        // A long string is mostly not there at all, which its beginning tells.
        var first = text.IndexOf(sought[..Long], StringComparison.Ordinal);
        if (first < 0)
        {
            yield break;
        }

        var borders = BordersOf(sought);
        var matched = 0;
        for (var i = first; i < text.Length; i++)
        {
            while (matched > 0 && (matched == sought.Length || sought[matched] != text[i]))
            {
                matched = borders[matched - 1];
            }

            matched += sought[matched] == text[i] ? 1 : 0;
            if (matched == sought.Length)
            {
                yield return i + 1 - matched;
            }
        }
    }

    private static int[] BordersOf(string sought)
    {
        var borders = new int[sought.Length];
        for (int i = 1, border = 0; i < sought.Length; i++)
        {
            while (border > 0 && sought[border] != sought[i])
            {
                border = borders[border - 1];
            }

            border += sought[border] == sought[i] ? 1 : 0;
            borders[i] = border;
        }

        return borders;
    }
}
