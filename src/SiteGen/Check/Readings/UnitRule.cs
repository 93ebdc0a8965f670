using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A number's unit stands in its clause: nearest after it, else before it ("số xã … tăng lên 45").</summary>
internal static class UnitRule
{
    private static readonly GrammarFinder Openers = new(grammar => grammar.Numbers.Ranges.Select(range => range.Opener));
    private static readonly GrammarFinder ChangeJoiners = new(grammar => grammar.Numbers.ChangeJoiners);

    public static Outcome Check(Statistic statistic, Observation observation, NumberSite site)
    {
        var sentence = site.Sentence;
        if (sentence.Grammar is not { } grammar)
        {
            return new Outcome.NotChecked(ValueNotes.UnitLanguage);
        }

        var units = UnitWords(statistic, observation, grammar);
        if (units.IsEmpty)
        {
            return new Outcome.NotChecked(ValueNotes.UnitUnknown);
        }

        // The "năm" of "năm 2030" counts nothing.
        var found = PhraseFinder.Of(units).Find(sentence.Text, sentence.Span).Select(match => match.Span).Where(unit => !sentence.Dates.Any(date => date.Span.Overlaps(unit))).ToList();
        var unitBeside = Own(site, units, grammar) ?? After(site, found, grammar) ?? Before(site, found, grammar);
        if (unitBeside is not null && observation.Unit is null && statistic.Unit.In(grammar.Language) is { } shown && !units.Any(unit => AreAkin(unit, shown.Value)))
        {
            return new Outcome.Finds(ValueMessages.UnitIsNoUnitWord(shown, statistic.UnitWords[0]));
        }

        return unitBeside is { } unit
            ? new Outcome.Agrees(ValueNotes.UnitRead(site, unit.In(sentence.Text)))
            : new Outcome.Finds(ValueMessages.UnitNotBeside(observation, site, units));
    }

    /// <summary>An observation's own unit goes before the statistic's.</summary>
    public static ImmutableArray<string> UnitWords(Statistic statistic, Observation observation, Grammar grammar)
    {
        string[] words = observation.Unit?.In(grammar.Language) is { } own ? [own.Value]
            : statistic.UnitWords.Length > 0 ? [.. statistic.UnitWords.Select(word => word.Value)]
            : statistic.Unit.In(grammar.Language) is { } unit ? [unit.Value]
            : [];
        var isPercent = words.Any(word => word == "%" || grammar.Numbers.Percents.Contains(word, StringComparer.OrdinalIgnoreCase));
        return isPercent ? [.. words, "%", .. grammar.Numbers.Percents] : [.. words];
    }

    // "đầu đạn hạt nhân" and "đầu đạn"; "%" and "phần trăm" are there together.
    private static bool AreAkin(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    // "gấp đôi" counts times in one.
    private static TextSpan? Own(NumberSite site, ImmutableArray<string> units, Grammar grammar) =>
        grammar.Numbers.Multiples.ContainsKey(site.Number.Span.In(site.Sentence.Text)) && units.Any(unit => grammar.Numbers.Times.Contains(unit, StringComparer.OrdinalIgnoreCase)) ? site.Number.Span : null;

    private static TextSpan? After(NumberSite site, List<TextSpan> units, Grammar grammar)
    {
        var end = LastOf(site).End;
        var clauseEnd = Math.Max(site.Clause.End, site.Sentence.Clauses.Last(clause => clause.Start < end).End);
        // "từ 60 xuống 45 ghe": both count the same.
        var next = site.Sentence.Numbers.Where(number => number.Span.Start >= end).Select(number => number.Span.Start).SkipWhile(start => IsReplaced(site, end, start, grammar)).FirstOrDefault(clauseEnd);
        return units.Where(unit => unit.Start >= end && unit.End <= Math.Min(next, clauseEnd)).Cast<TextSpan?>().FirstOrDefault();
    }

    private static TextSpan? Before(NumberSite site, List<TextSpan> units, Grammar grammar)
    {
        var start = FirstOf(site).Start;
        var numbers = site.Sentence.Numbers;
        var unit = units.Where(unit => unit.End <= start && unit.Start >= site.Clause.Start).Cast<TextSpan?>().LastOrDefault();
        if (unit is not { } found)
        {
            return null;
        }

        // Between may stand only the number that this one replaces: "số xã tăng từ 30 lên 45".
        var between = numbers.Where(number => number.Span.Start >= found.End && number.Span.End <= start).ToList();
        var replaced = between.TrueForAll(number => ChangeJoiners.EndsBefore(site.Sentence.Text, start, new(number.Span.End, start), grammar));
        // "500 đầu đạn … 300": the unit belongs to the number right before it; in "từ 60 ghe xuống 45" to both.
        var taken = numbers.Any(number => number.Span.End <= found.Start && !(IsReplaced(site, found.End, start, grammar) && Openers.EndsBefore(site.Sentence.Text, number.Span.Start, site.Clause, grammar)) && Words.In(site.Sentence.Text, new(number.Span.End, found.Start)).Count() <= 1);
        return replaced && !taken ? found : null;
    }

    // Nothing but "xuống còn" stands between.
    private static bool IsReplaced(NumberSite site, int end, int start, Grammar grammar) =>
        ChangeJoiners.AtStart(site.Sentence.Text, new(end, start), grammar) is { } joiner && string.IsNullOrWhiteSpace(site.Sentence.Text[joiner.End..start]);

    private static TextSpan FirstOf(NumberSite site) => site.Number.OtherEnd is { } other && other.Span.Start < site.Number.Span.Start ? other.Span : site.Number.Span;

    private static TextSpan LastOf(NumberSite site) => site.Number.OtherEnd is { } other && other.Span.Start > site.Number.Span.Start ? other.Span : site.Number.Span;
}
