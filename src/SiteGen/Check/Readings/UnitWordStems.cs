using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Whether two names of a unit have a word in common: "people wounded" and "wounding", "% of the market" and "percent of sales".</summary>
internal static class UnitWordStems
{
    // "wounded" and "wounding" differ in no more than an ending, "member" and "memory" in more.
    private const int Shortest = 4;
    private const int LongestEnding = 3;

    public static bool Share(string one, string other, Grammar grammar)
    {
        var others = StemsOf(other, grammar).ToList();
        return StemsOf(one, grammar).Any(word => others.Exists(same => AreOne(word, same)));
    }

    private static bool AreOne(string one, string other)
    {
        var common = one.AsSpan().CommonPrefixLength(other);
        return common >= Math.Min(Shortest, Math.Min(one.Length, other.Length)) && common >= Math.Max(one.Length, other.Length) - LongestEnding;
    }

    // A syllable of Vietnamese alone is seldom a word.
    private static IEnumerable<string> StemsOf(string unit, Grammar grammar)
    {
        var percent = $" {grammar.Numbers.Percents[0]} ";
        var text = unit.Replace("%", percent, StringComparison.Ordinal).ToLowerInvariant();
        var words = Words.In(text, TextSpan.Whole(text)).Select(word => word.In(text)).ToList();
        return grammar.Frames.Inverts
            ? words.Where(word => word.Length >= Shortest)
            : words.Zip(words.Skip(1), (first, second) => $"{first} {second}");
    }
}
