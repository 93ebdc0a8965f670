using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Words beside a unit that make another unit of it: "năm ánh sáng", "square miles", "km²", "deaths and injuries".</summary>
internal static class LongerUnits
{
    private static readonly GrammarFinder Ends = new(grammar => grammar.Numbers.UnitEnds);
    private static readonly GrammarFinder Makers = new(grammar => grammar.Numbers.UnitMakers, inCompounds: true);
    private static readonly GrammarFinder Joiners = new(grammar => grammar.Numbers.UnitJoiners);
    private static readonly GrammarFinder NoNouns = new(grammar => grammar.Frames.Auxiliaries
        .Concat(grammar.Frames.Linkers)
        .Concat(grammar.Passives)
        .Concat(grammar.PastMarkers)
        .Concat(grammar.Modals)
        .Concat(grammar.ReportingVerbs)
        .Concat(grammar.Demonstratives)
        .Concat(grammar.Prepositions)
        .Concat(grammar.Numbers.Changes).Concat(grammar.ClauseOpeners).Concat(grammar.Negations).Concat(grammar.NowWords));

    /// <param name="number">Where the number ends.</param>
    public static bool IsLonger(string text, int number, TextSpan unit, Grammar grammar)
    {
        var after = text.AsSpan(unit.End);
        return after is ['²' or '³', ..]
            || (after is ['/', var letter, ..] && char.IsLetter(letter))
            || (after is [' ' or '-', ..] && Ends.AtStart(text, new(unit.End, Math.Min(text.Length, unit.End + 40)), grammar) is { } end
            && end.Start == unit.End + 1)
            || (unit.Start > number && Makers.EndsBefore(text, unit.Start, new(number, unit.Start), grammar))
            || (unit.Start > number && text[unit.Start - 1] == '-' && Makers.EndsBefore(text, unit.Start - 1, new(number, unit.Start - 1), grammar));
    }

    /// <summary>"59,000 deaths and injuries" are no 59,000 deaths; "500 ships and sank" are ships.</summary>
    public static bool MayGoOn(string text, TextSpan unit, NumberSite site, Grammar grammar)
    {
        if (unit.Start < site.Number.Span.End || !Words.IsPart(text[unit.Start])
            || Joiners.AtStart(text, new(unit.End, site.Sentence.Span.End), grammar) is not { } joiner
            || !string.IsNullOrWhiteSpace(text[unit.End..joiner.Start]))
        {
            return false;
        }

        var next = Words.In(text, new(joiner.End, site.Sentence.Span.End)).FirstOrDefault();
        return !next.IsEmpty && char.IsLower(text[next.Start]) && string.IsNullOrWhiteSpace(text[joiner.End..next.Start])
            && (grammar.PluralEnding is not { } plural || next.In(text).EndsWith(plural, StringComparison.Ordinal))
            && NoNouns.AtStart(text, new(next.Start, site.Sentence.Span.End), grammar) is null
            && !site.Sentence.Numbers.Any(number => number.Span.Start >= next.Start && Words.In(text, new(next.Start, number.Span.Start)).Count() <= 1);
    }
}
