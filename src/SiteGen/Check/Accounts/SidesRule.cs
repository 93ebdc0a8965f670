using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>Sides are the editor's word, and one and the same everywhere: a person's is that of the bodies they serve, a body's that of
/// the whole it belongs to, a participant's their own.</summary>
internal static class SidesRule
{
    public static void Check(CheckLog log, CheckContext context)
    {
        IEnumerable<(Located<string>? Side, Located<string>? Of)> given = log.Fact switch
        {
            Person person => person.Roles.Select(role => (person.Side, role.Organization)),
            Organization organization => [(organization.Side, organization.PartOf)],
            Event happening => happening.Participants.Select(participant => (participant.Side, (Located<string>?)participant.Who)),
            _ => [],
        };
        foreach (var (side, of) in given)
        {
            if (side is not null
                && of is not null
                && context.FactOf(of.Value) is Entity { Side: { } other }
                && other.Value != side.Value
                && IsKnown(side)
                && IsKnown(other))
            {
                log.Finds(CheckKind.Named, AccountMessages.SideDiffers(side, of, other));
            }
        }

        // What is no side at all is told where it stands.
        bool IsKnown(Located<string> side) => context.Project.Site.Sides.Any(known => known.Id.Value == side.Value);
    }
}
