using SiteGen.Model;
using SiteGen.Read.Numbers;

namespace SiteGen.Check.Readings;

/// <summary>Finds an observation's number among those that its quotes hold.</summary>
internal static class NumberFinder
{
    /// <summary>Every number of the quote that is the observation's, or one end of its range; where the unit stands beside none, also "one" and places in a
    /// row, if it stands beside them.</summary>
    public static List<NumberSite> Candidates(Statistic statistic, Observation observation, List<ReadSentence> sentences)
    {
        var found = In(observation, sentences);
        if (found.Exists(HasUnit))
        {
            return found;
        }

        var lenient = sentences.ConvertAll(sentence => sentence.Grammar is null ? sentence : sentence.Leniently());
        return In(observation, lenient).FindAll(HasUnit) is { Count: > 0 } others ? others : found;

        bool HasUnit(NumberSite site) => UnitRule.Check(statistic, observation, site) is not Outcome.Finds;
    }

    private static List<NumberSite> In(Observation observation, List<ReadSentence> sentences) =>
    [
        .. from sentence in sentences
           from number in sentence.Quoted
           where !observation.IsRange || sentence.Quoted.Any(other => other.Value == observation.Max.Value)
           from meant in Meant(number, observation.Min.Value)
           select new NumberSite(sentence, meant),
    ];

    private static IEnumerable<NumberReading> Meant(NumberReading number, Rational value) =>
        (number.Value == value ? [number] : Magnified(number, value) is { } magnified ? [magnified] : Enumerable.Empty<NumberReading>())
        .Concat(number.Measures.Where(measure => measure.Value == value).Select(number.As));

    // "1m trees"
    private static NumberReading? Magnified(NumberReading number, Rational value) =>
        number.Magnified is { } read && read.Value == value ? number with { Span = read.Span, Value = value, Magnified = null } : null;

    /// <summary>How a candidate was read; a range and a single number are not the same.</summary>
    public static Outcome Read(Observation observation, NumberSite site)
    {
        var (text, number) = (site.Sentence.Text, site.Number);
        if (observation.IsRange)
        {
            return number.OtherEnd is { } end && end.Value == observation.Max.Value
                ? new Outcome.Agrees(ValueNotes.RangeRead(observation.Lower, observation.Upper, text[number.Span.Start..end.Span.End]))
                : new Outcome.Finds(ValueMessages.NoRange(observation, site));
        }

        // "lost 1-3 to Ruvia" gives two numbers, and no range.
        if (number.OtherEnd is not null && !(site.Sentence.Grammar is { } grammar && Scores.OwnerOf(site, grammar) is not null))
        {
            return new Outcome.Finds(ValueMessages.RangeNotNumber(observation, site));
        }

        if (NumberStanding.Against(observation, site) is { } against)
        {
            return against;
        }

        var start = number.HedgeSpan is { } hedge && hedge.End <= number.Span.Start ? hedge.Start : number.Span.Start;
        return new Outcome.Agrees(ValueNotes.Read(observation.Lower, text[start..number.Span.End]));
    }

    /// <summary>No quote holds the number: an error, unless digits stand there that may be read in two ways.</summary>
    public static Outcome Missing(Observation observation, List<List<ReadSentence>> sentences)
    {
        var all = sentences.SelectMany(read => read).ToList();
        return all.Find(sentence => sentence.Grammar is null && IsUnclear(sentence)) is not null
            ? new Outcome.Open(ValueNotes.Language)
            : new Outcome.Finds(ValueMessages.NumberNotInQuote(observation, all));
    }

    // No digits at all: the number may stand in words.
    private static bool IsUnclear(ReadSentence sentence) =>
        !sentence.Quoted.Any() || sentence.Passage.Parts.Any(part => Enumerable.Range(part.Start, part.Length).Any(i =>
            char.IsAsciiDigit(sentence.Text[i]) && sentence.Span.Contains(i) && !sentence.Numbers.Any(number => number.Span.Contains(i))));
}
