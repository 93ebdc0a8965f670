using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Units that go without saying: the years of "Jane Doe, 58, …", the đồng of "giá 4 tỷ rưỡi".</summary>
internal static class UnsaidUnits
{
    private static readonly GrammarFinder BareScales = new(grammar => grammar.Numbers.Scales.Where(scale => scale.Value >= 1000).Select(scale =>
        scale.Key).Concat(grammar.Numbers.AndHalf));
    private static readonly GrammarFinder NoNouns = new(grammar => [.. grammar.Prepositions,
        .. grammar.Comparisons, .. grammar.ClauseOpeners, .. grammar.Frames.Auxiliaries, .. grammar.Frames.Linkers]);

    /// <summary>Whether one of <paramref name="units"/> may be meant though no word says it.</summary>
    public static bool May(ImmutableArray<string> units, NumberSite site, Grammar grammar) =>
        (Has(units, grammar.Numbers.AgeUnits) && IsBehindPerson(site)) || (Has(units, grammar.Numbers.BareUnits) && IsBareAmount(site, grammar));

    private static bool Has(ImmutableArray<string> units, IReadOnlyList<string> unsaid) => unsaid.Intersect(units, StringComparer.OrdinalIgnoreCase).Any();

    private static bool IsBehindPerson(NumberSite site)
    {
        var (text, number) = (site.Sentence.Text, site.Number.Span);
        var person = site.Sentence.Names.LastOrDefault(name => name.Span.End < number.Start);
        return person is not null && person.Ids.All(site.Sentence.Article.Read.Names.IsPerson) && text[person.Span.End..number.Start].Trim() is "," or "("
            && text.AsSpan(number.End) is [',' or ')' or '.', ..];
    }

    private static bool IsBareAmount(NumberSite site, Grammar grammar)
    {
        var (text, number) = (site.Sentence.Text, site.Number.Span);
        TextSpan rest = new(number.End, Math.Max(number.End, site.Clause.End));
        var next = Words.In(text, rest).FirstOrDefault();
        return BareScales.In(text, number, grammar).Any(scale => scale.End == number.End)
            && (next.IsEmpty || !string.IsNullOrWhiteSpace(text[rest.Start..next.Start]) || NoNouns.AtStart(text, rest, grammar) is not null);
    }
}
