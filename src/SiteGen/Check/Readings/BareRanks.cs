using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A place in a row without a noun ("Kelva in second"), and what stands in brackets behind one: "in third (10.02)".</summary>
internal static class BareRanks
{
    // "th", and the mark behind it
    private const int LongestEnding = 3;

    /// <summary>Whether one of <paramref name="units"/> may be meant though no word says it.</summary>
    public static bool May(ImmutableArray<string> units, NumberSite site, Grammar grammar) =>
        IsBare(units, site, grammar) || IsInBrackets(site, grammar);

    private static bool IsBare(ImmutableArray<string> units, NumberSite site, Grammar grammar)
    {
        var end = site.Number.Span.End;
        return site.Number.IsOrdinal && grammar.Numbers.RankNouns.Intersect(units, StringComparer.OrdinalIgnoreCase).Any()
            && (IsBeforeMark(site.Sentence.Text, end) || !Words.In(site.Sentence.Text, new(end, Math.Max(end, site.Clause.End))).Any());
    }

    // "ranked 113th, Kelva won"
    private static bool IsBeforeMark(string text, int end)
    {
        var ending = Words.In(text, new(end, Math.Min(text.Length, end + LongestEnding))).FirstOrDefault();
        return text.AsSpan(ending.Start == end ? ending.End : end) is [',' or ';' or ')' or '.', ..];
    }

    private static bool IsInBrackets(NumberSite site, Grammar grammar)
    {
        var (text, number) = (site.Sentence.Text, site.Number.Span);
        return number.Start > site.Sentence.Span.Start && text[number.Start - 1] == '(' && number.End < text.Length && text[number.End] == ')'
            && IsRank(text, new(site.Sentence.Span.Start, number.Start - 1), grammar.Numbers);
    }

    // "third", "3rd", "thứ ba"
    private static bool IsRank(string text, TextSpan before, NumberWords numbers)
    {
        var place = Words.In(text, before).LastOrDefault();
        var last = place.In(text);
        var isPlace = !place.IsEmpty && (char.IsAsciiDigit(last[0])
            || numbers.Ordinals.Concat(numbers.OtherOrdinals.Keys).Contains(last, StringComparer.OrdinalIgnoreCase));
        return isPlace && (numbers.OrdinalLeads.Count == 0 ? !last.All(char.IsAsciiDigit)
            : numbers.OrdinalLeads.Any(lead => text.AsSpan(before.Start, place.Start - before.Start).TrimEnd()
                .EndsWith(lead, StringComparison.OrdinalIgnoreCase)));
    }
}
