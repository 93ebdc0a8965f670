using SiteGen.Model;

namespace SiteGen.Check.Readings;

/// <summary>One number of an article is one fact: two statistics of one subject that count the same cannot both rest on it.</summary>
internal static class ToldTwiceRule
{
    /// <summary>Said of the later of the two, by their ids.</summary>
    public static void Check(Statistic statistic, CheckContext context, CheckLog log)
    {
        var others = context.StatisticsAbout(statistic.Subject.Value).Where(other => string.CompareOrdinal(other.Id, statistic.Id) < 0).ToList();
        foreach (var observation in statistic.Observations)
        {
            var alike = others.SelectMany(other => other.Observations.Select(again => (Other: other, Again: again)))
                .Where(pair => pair.Again.Min.Value == observation.Min.Value && pair.Again.Max.Value == observation.Max.Value).ToList();
            if (alike.Count == 0 || SiteOf(statistic, observation, context) is not { } site)
            {
                continue;
            }

            var twice = from pair in alike
                        let other = pair.Other
                        let again = pair.Again
                        let place = SiteOf(other, again, context)
                        where place is not null
                            && place.Sentence.Article == site.Sentence.Article
                            && place.Number.Span == site.Number.Span
                            && CountsSame(statistic, observation, other, again, site)
                        select ValueMessages.ToldTwice(observation, site, other, again);
            if (twice.FirstOrDefault() is { } problem)
            {
                log.Of(observation.At).Finds(CheckKind.Value, problem);
            }
        }
    }

    // Where the number stands more than once, each may be meant.
    private static NumberSite? SiteOf(Statistic statistic, Observation observation, CheckContext context)
    {
        var sentences = context.Found(observation.Evidence).SelectMany(found => ReadSentence.Of(found.Evidence, found.Passage, found.Article)).ToList();
        return NumberFinder.Candidates(statistic, observation, sentences) is [var only] ? only : null;
    }

    private static bool CountsSame(Statistic statistic, Observation observation, Statistic other, Observation again, NumberSite site) =>
        site.Sentence.Grammar is { } grammar
        && UnitRule.UnitWords(other, again, grammar) is var units
        && UnitRule.UnitWords(statistic, observation, grammar).Any(unit => units.Any(word => UnitRule.AreAkin(unit, word)));
}
