namespace SiteGen.Text;

/// <summary>Finds what somebody who mistyped may have meant.</summary>
internal static class Closest
{
    /// <summary>The candidate that <paramref name="word"/> is a slip of (a letter wrong, missing, doubled or swapped,
    /// about one in three), or null where none is close.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var (best, bestDistance) = ((string?)null, Math.Max(1, word.Length / 3) + 1);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) < bestDistance && Distance(word, candidate) is var distance && distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>How many letters are wrong, missing, added or swapped with their neighbour; case costs nothing.</summary>
    public static int Distance(string a, string b)
    {
        var (older, previous, current) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    current[j] = Math.Min(current[j], older[j - 2] + 1);
                }
            }

            (older, previous, current) = (previous, current, older);
        }

        return previous[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
