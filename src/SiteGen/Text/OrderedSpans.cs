using System.Collections.Immutable;

namespace SiteGen.Text;

/// <summary>Looks things up by their place where they are in order and none overlaps another: an
/// article in one sentence has tens of thousands of them.</summary>
internal static class OrderedSpans
{
    /// <summary>The first of <paramref name="ordered"/> that <paramref name="span"/> touches, or null.</summary>
    public static TextSpan? FirstOver(this ImmutableArray<TextSpan> ordered, TextSpan span) =>
        ordered.FirstEndingAfter(span.Start, each => each) is var first && first < ordered.Length && ordered[first].Overlaps(span) ? ordered[first] : null;

    /// <summary>All of <paramref name="ordered"/> that <paramref name="span"/> touches.</summary>
    public static IEnumerable<TextSpan> Over(this ImmutableArray<TextSpan> ordered, TextSpan span) =>
        ordered.Skip(ordered.FirstEndingAfter(span.Start, each => each)).TakeWhile(each => each.Start < span.End).Where(each => each.Overlaps(span));

    /// <summary>The same stretches in order, those that overlap as one.</summary>
    public static ImmutableArray<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans.Where(span => !span.IsEmpty).OrderBy(span => span.Start))
        {
            if (merged.Count > 0 && merged[^1].End > span.Start)
            {
                merged[^1] = new(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged.DrainToImmutable();
    }

    /// <summary>The number of the first that ends after <paramref name="offset"/>; how many there are where none does.</summary>
    public static int FirstEndingAfter<T>(this ImmutableArray<T> ordered, int offset, Func<T, TextSpan> spanOf)
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spanOf(ordered[middle]).End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
