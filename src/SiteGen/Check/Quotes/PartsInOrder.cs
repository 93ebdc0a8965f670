using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>Puts the parts of a quote together: each at its nearest place after the one before, with only words of the same paragraph between them.</summary>
internal static class PartsInOrder
{
    /// <summary>The combinations that hold no smaller one, in order: more than one means that the quote stands at several places.</summary>
    /// <param name="places">For each part, all of its places in the article, in order.</param>
    public static List<ImmutableArray<TextSpan>> Find(string article, List<List<TextSpan>> places)
    {
        var lineEnds = LineEndsOf(article);
        List<ImmutableArray<TextSpan>> found = [];
        foreach (var first in places[0])
        {
            if (Follow(first, places, lineEnds) is not { } combination)
            {
                continue;
            }

            // The same end from a later beginning is the smaller one.
            if (found.Count > 0 && found[^1][^1].End == combination[^1].End)
            {
                found.RemoveAt(found.Count - 1);
            }

            found.Add(combination);
        }

        return found;
    }

    private static ImmutableArray<TextSpan>? Follow(TextSpan first, List<List<TextSpan>> places, List<int> lineEnds)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>(places.Count);
        parts.Add(first);
        foreach (var candidates in places[1..])
        {
            var next = FirstAtOrAfter(candidates, parts[^1].End);
            if (next is null || LinesBefore(lineEnds, parts[^1].End) != LinesBefore(lineEnds, next.Value.Start))
            {
                return null;
            }

            parts.Add(next.Value);
        }

        return parts.MoveToImmutable();
    }

    private static TextSpan? FirstAtOrAfter(List<TextSpan> candidates, int offset)
    {
        var (low, high) = (0, candidates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = candidates[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low < candidates.Count ? candidates[low] : null;
    }

    private static int LinesBefore(List<int> lineEnds, int offset)
    {
        var found = lineEnds.BinarySearch(offset);
        return found >= 0 ? found : ~found;
    }

    private static List<int> LineEndsOf(string text)
    {
        List<int> ends = [];
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            ends.Add(i);
        }

        return ends;
    }
}
