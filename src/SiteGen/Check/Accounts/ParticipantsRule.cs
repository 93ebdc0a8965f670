using SiteGen.Model;

namespace SiteGen.Check.Accounts;

/// <summary>Who takes part is named once: a second time is a slip for somebody else.</summary>
internal static class ParticipantsRule
{
    public static void Check(Event happening, CheckLog log)
    {
        foreach (var same in happening.Participants.Select(participant => participant.Who).GroupBy(who => who.Value).Where(same => same.Count() > 1))
        {
            log.Finds(CheckKind.Participant, AccountMessages.TakesPartTwice(same.Last(), same.First()));
        }
    }
}
