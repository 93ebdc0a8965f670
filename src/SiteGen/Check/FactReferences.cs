using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>The ids by which a fact names others in its keys.</summary>
internal static class FactReferences
{
    public static IEnumerable<string> Of(Fact fact)
    {
        IEnumerable<Located<string>?> ids = fact switch
        {
            Person person => person.Roles.Select(role => role.Organization),
            Organization organization => [organization.PartOf],
            Event happening => happening.Participants.Select(participant => participant.Who),
            Statistic statistic => statistic.Observations.SelectMany(observation => IdsOf(observation.ReportedBy)).Append(statistic.Subject),
            Claim claim => [.. IdsOf(claim.Speaker), .. claim.Via, .. claim.About],
            _ => [],
        };
        return ids.OfType<Located<string>>().Concat(fact.AllEvidence.SelectMany(evidence => evidence.Reads).SelectMany(read => read.Ids))
            .Select(id => id.Value);
    }

    private static ImmutableArray<Located<string>> IdsOf(Voice voice) => voice switch
    {
        NamedVoice named => named.Ids,
        UnnamedVoice { Of: { } body } => [body],
        _ => [],
    };
}
