using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>Finds where the marks of a timeline lie on each other, so that a larger scale tells them apart.</summary>
internal static class Crowd
{
    private const int Fewest = 4;

    // In thousandths of the line: about as wide as a mark, what lasts so long that it shows by itself, and what is still so short that drawing it as long as
    // the whole line tells much more.
    private const int Touching = 20;
    private const int Lasting = 60;
    private const int Longest = 170;

    /// <summary>The most dates in a row of which each mark touches the one before, with a gap before and after them; of several, the latest. Null where no such
    /// crowd has three different dates.</summary>
    /// <param name="dates">In the order of the timeline.</param>
    public static (int From, int To)? In(IReadOnlyList<EdtfDate> dates, DateLine line)
    {
        var places = dates.Select(line.Place).ToList();
        (int From, int To)? best = null;
        for (int start = 0, end; start < places.Count; start = end)
        {
            end = start + 1;
            while (end < places.Count && IsShort(end - 1) && IsShort(end) && Middle(end) - Middle(end - 1) < Touching)
            {
                end++;
            }

            var length = places.Skip(start).Take(end - start).Max(place => place.To) - places[start].From;
            if (end - start >= (best?.To - best?.From ?? Fewest) && length <= Longest && dates.Skip(start).Take(end - start)
                .DistinctBy(date => (date.First, date.Last)).Skip(2).Any())
            {
                best = (start, end);
            }
        }

        return best;

        int Middle(int index) => (places[index].From + places[index].To) / 2;
        bool IsShort(int index) => places[index].To - places[index].From <= Lasting;
    }
}
