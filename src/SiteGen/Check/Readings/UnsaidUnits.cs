using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Units that go without saying: the years of "Jane Doe, 58, …", the đồng of "giá 4 tỷ rưỡi".</summary>
internal static class UnsaidUnits
{
    private static readonly GrammarFinder BareScales = new(grammar => grammar.Numbers.Scales.Where(scale => scale.Value >= 1000).Select(scale =>
        scale.Key).Concat(grammar.Numbers.AndHalf));
    private static readonly GrammarFinder AgeLeads = new(grammar => grammar.Numbers.AgeLeads);
    private static readonly GrammarFinder Verbs = new(grammar => [.. grammar.Passives.Intersect(grammar.Frames.Auxiliaries),
        .. grammar.Having.Intersect(grammar.Frames.Auxiliaries), .. grammar.Modals.Intersect(grammar.Frames.Auxiliaries)]);
    private static readonly GrammarFinder NoNouns = new(grammar => [.. grammar.Prepositions,
        .. grammar.Comparisons, .. grammar.ClauseOpeners, .. grammar.Frames.Auxiliaries, .. grammar.Frames.Linkers, .. grammar.Speech.Pointers]);

    /// <summary>Whether one of <paramref name="units"/> may be meant though no word says it.</summary>
    public static bool May(ImmutableArray<string> units, NumberSite site, Grammar grammar) =>
        IsSubject(site, grammar)
        || (grammar.Frames.Inverts && !IsSign(units, grammar) && IsAlone(site, grammar))
        || (Has(units, grammar.Numbers.AgeUnits)
            && (IsBehindPerson(site) || AgeLeads.EndsBefore(site.Sentence.Text, site.Start, site.Sentence.Span, grammar)))
        || BareRanks.May(units, site, grammar)
        || (Has(units, grammar.Numbers.ScoreUnits) && (IsScore(site) || Scores.OwnerOf(site, grammar) is not null))
        || (Has(units, grammar.Numbers.BareUnits) && IsBareAmount(site, grammar));

    // The 54 of "passed 54-46", the 2 of "winning 2 – 1": whoever is named first has the first, as a rule.
    private static bool IsScore(NumberSite site)
    {
        var end = site.Number.Span.End;
        return site.Sentence.Numbers.FirstOrDefault(other => other.Span.Start >= end) is { } other
            && site.Sentence.Text[end..other.Span.Start].Trim() is "-" or "–" or "—";
    }

    // "three were hurt", "169 had been aboard", "two died in Dorn": who or what is known from before.
    private static bool IsSubject(NumberSite site, Grammar grammar)
    {
        var (text, number) = (site.Sentence.Text, site.Number.Span);
        TextSpan rest = new(number.End, Math.Max(number.End, site.Clause.End));
        var next = Words.In(text, rest).FirstOrDefault();
        return grammar.Frames.Inverts && !next.IsEmpty && string.IsNullOrWhiteSpace(text[number.End..next.Start])
            && (Verbs.AtStart(text, rest, grammar) is not null || (IsPast(next.Of(text), grammar) && EndsAt(text, new(next.End, rest.End), grammar)));
    }

    private static bool IsPast(ReadOnlySpan<char> word, Grammar grammar) => grammar.PastEnding is { } ending && word.EndsWith(ending, StringComparison.Ordinal);

    // No noun follows: "two armed men" are counted.
    private static bool EndsAt(string text, TextSpan rest, Grammar grammar) => text.AsSpan(rest.Start, rest.Length) is not [' ', ..]
        || NoNouns.AtStart(text, rest, grammar) is not null;

    // "$" and "%" are never left out.
    private static bool IsSign(ImmutableArray<string> units, Grammar grammar) => units.Any(unit => unit.Length > 0 && !char.IsLetter(unit[0]))
        || Has(units, grammar.Numbers.Percents) || Has(units, grammar.Numbers.TimeNouns);

    // "rose from 117.8 to 117.9", "was revised to 172,000": no noun follows that it might count instead.
    private static bool IsAlone(NumberSite site, Grammar grammar)
    {
        var (text, number) = (site.Sentence.Text, site.Number.Span);
        TextSpan rest = new(number.End, Math.Max(number.End, site.Clause.End));
        var isGlued = char.IsAsciiDigit(text[number.Start]) && !char.IsAsciiDigit(text[number.End - 1]) && !number.Of(text).Contains(' ');
        // A score, "twice", and the age of "Jane Doe, 58," say what they are.
        var saysItself = (number.Start > 0 && text[number.Start - 1] is '-' or '–') || grammar.Numbers.Multiples.ContainsKey(number.In(text))
            || IsBehindPerson(site);
        return !isGlued && !saysItself && MoneySigns.At(text, number.Start, number.Start) is null
            && (rest.IsEmpty || text[rest.Start] is '.' or ',' or ';' || NoNouns.AtStart(text, rest, grammar) is { } word
                && string.IsNullOrWhiteSpace(text[rest.Start..word.Start]));
    }

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
