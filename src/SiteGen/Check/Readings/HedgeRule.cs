using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>The qualifier in the file is the hedge in the words: none where there is none.</summary>
internal static class HedgeRule
{
    private static readonly GrammarFinder Estimates = new(grammar => grammar.Estimates);

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

        // "an estimated 40", given as an estimate: what the hedge says is said.
        if (qualifier is null && number.HedgeSpan is { } estimate && observation.Kind.Value == ObservationKind.Estimated
            && Estimates.In(site.Sentence.Text, estimate, site.Sentence.Grammar).Any(word => word.End == estimate.End))
        {
            return new Outcome.Open(ValueNotes.HedgeLoose(estimate.In(site.Sentence.Text)));
        }

        if (number.HedgeSpan is { } loose && number.OtherHedges.Contains(qualifier))
        {
            return new Outcome.Open(ValueNotes.HedgeLoose(loose.In(site.Sentence.Text)));
        }

        return new Outcome.Finds((qualifier, number.Hedge) switch
        {
            (null, _) => ValueMessages.HedgeMissing(observation, site),
            (_, null) => ValueMessages.HedgeInvented(observation, site),
            _ => ValueMessages.HedgeDiffers(observation, site),
        });
    }
}
