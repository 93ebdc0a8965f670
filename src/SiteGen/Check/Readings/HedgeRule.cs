using SiteGen.Model;

namespace SiteGen.Check.Readings;

/// <summary>The qualifier in the file is the hedge in the words: none where there is none.</summary>
internal static class HedgeRule
{
    public static Outcome Check(Observation observation, NumberSite site)
    {
        if (site.Sentence.Grammar is null)
        {
            return new Outcome.Open(ValueNotes.HedgeLanguage);
        }

        var (number, qualifier) = (site.Number, observation.Qualifier?.Value);
        if (number.FitsHedge(qualifier))
        {
            return new Outcome.Agrees(qualifier is null
                ? ValueNotes.NoHedge(site)
                : ValueNotes.HedgeAgrees(number.HedgeSpan!.Value.In(site.Sentence.Text)));
        }

        if (number.HedgeSpan is { } loose && number.OtherHedges.Contains(qualifier))
        {
            return new Outcome.Open(ValueNotes.HedgeLoose(loose.In(site.Sentence.Text)));
        }

        return new Outcome.Finds(
            qualifier is null ? ValueMessages.HedgeMissing(observation, site)
            : number.Hedge is null ? ValueMessages.HedgeInvented(observation, site)
            : ValueMessages.HedgeDiffers(observation, site));
    }
}
