using System.Collections.Immutable;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>The unit that a number has from one before it: "Last year 300 tonnes were landed. This year it was 250.", "A có 40 tàu, còn B có 20".</summary>
internal static class ElidedUnits
{
    private const int FewWords = 2;

    private static readonly GrammarFinder Times = new(grammar =>
        [.. grammar.RelativeTimes.Keys, .. grammar.Dates.YearWords.Keys, .. grammar.Dates.EarlierTimes]);
    private static readonly GrammarFinder Coordinators = new(grammar => grammar.Frames.Coordinators);
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder NoNouns = new(grammar => [.. grammar.Prepositions, .. grammar.Comparisons, .. grammar.ClauseOpeners,
        .. grammar.Frames.Auxiliaries, .. grammar.Frames.Linkers, .. grammar.Passives, .. grammar.PastMarkers]);

    /// <summary>Whether the number has one of <paramref name="units"/> from one before it; false where it has another from there, null where nothing is left
    /// out or nothing is read.</summary>
    /// <param name="found">Where they stand in the number's own sentence.</param>
    public static bool? Has(ImmutableArray<string> units, List<TextSpan> found, NumberSite site, Grammar grammar)
    {
        var own = site.Sentence.Numbers.Where(number => number.Span.End <= site.Start).ToList();
        TextSpan between = new(own.Count > 0 ? own[^1].Span.End : site.Sentence.Span.Start, site.Start);
        var isOfTime = Times.In(site.Sentence.Text, between, grammar).Any() || site.Sentence.Dates.Any(date => between.Contains(date.Span));
        var isOfAnother = own.Count > 0 && site.Sentence.Names.Any(name => between.Contains(name.Span) && !site.IsInFrame(name.Span));
        if (!IsLast(site, grammar) || !(isOfTime || isOfAnother))
        {
            return null;
        }

        var sentence = own.Count > 0 ? site.Sentence : site.Sentence.Before.IsEmpty ? null : site.Sentence.Earlier().FirstOrDefault();
        var before = own.Count > 0 ? own : sentence is null ? [] : [.. sentence.Numbers];
        if (sentence is null || before.Count == 0)
        {
            return null;
        }

        if (before.Exists(number => HasOne(number, units, sentence, grammar)))
        {
            return true;
        }

        var isOther = isOfTime && found.Count == 0 && before is [var only] && HasAnother(only, sentence, grammar);
        return isOther ? false : null;
    }

    // Nothing that it might count stands behind it.
    private static bool IsLast(NumberSite site, Grammar grammar)
    {
        var end = Math.Max(site.Number.Span.End, site.Number.OtherEnd?.Span.End ?? 0);
        TextSpan rest = new(end, site.Sentence.Span.End);
        return rest.Of(site.Sentence.Text) is [',' or '.' or ';', ..] or []
            || (Coordinators.AtStart(site.Sentence.Text, rest, grammar) is { } and && string.IsNullOrWhiteSpace(site.Sentence.Text[end..and.Start]));
    }

    private static bool HasOne(NumberReading number, ImmutableArray<string> units, ReadSentence sentence, Grammar grammar)
    {
        var (text, end) = (sentence.Text, number.Span.End);
        return OwnUnits.Of(text, number.Span.Start, end, units, grammar) is { } own ? own.Read is not null
            : PhraseFinder.Of(units).Find(text, new(end, sentence.Span.End)).Any(unit =>
                Words.In(text, new(end, unit.Span.Start)).Take(FewWords + 1).Count() <= FewWords);
    }

    private static bool HasAnother(NumberReading number, ReadSentence sentence, Grammar grammar)
    {
        var (text, end) = (sentence.Text, number.Span.End);
        var next = Words.In(text, new(end, sentence.Span.End)).FirstOrDefault();
        var isNoun = !next.IsEmpty && char.IsLower(text[next.Start]) && string.IsNullOrWhiteSpace(text[end..next.Start])
            && NoNouns.AtStart(text, new(next.Start, sentence.Span.End), grammar) is null;
        var start = Math.Min(number.Span.Start, number.HedgeSpan?.Start ?? number.Span.Start);
        return (isNoun || OwnUnits.SpanOf(text, number.Span) is not null || text.AsSpan(end).TrimStart() is ['%', ..])
            && !Prepositions.EndsBefore(text, start, sentence.Span, grammar);
    }
}
