using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Check.Accounts;

/// <summary>The ledger's own rules: every fact rests on something, was checked at all, and accepts nothing in vain.</summary>
internal static class AccountRules
{
    /// <summary>Call it last: it counts what the other rules have written.</summary>
    public static void Check(CheckLog log, DiagnosticBag diagnostics)
    {
        foreach (var accept in log.UnusedAccepts)
        {
            diagnostics.Add(AccountMessages.AcceptedInVain(accept));
        }

        foreach (var (place, what) in WithoutEvidence(log.Fact))
        {
            diagnostics.Add(AccountMessages.NoEvidence(place, what));
        }

        if (log.Entries.All(entry => entry.Result == CheckResult.NotChecked) && log.Fact.AllEvidence.Any())
        {
            diagnostics.Add(AccountMessages.NothingChecked(log.Fact));
        }
    }

    private static IEnumerable<(Text.Place At, string What)> WithoutEvidence(Fact fact)
    {
        switch (fact)
        {
            case Person person:
                foreach (var role in person.Roles.Where(role => role.Evidence.IsEmpty))
                {
                    yield return (role.At, "this role");
                }

                break;
            case Statistic statistic:
                foreach (var observation in statistic.Observations.Where(observation => observation.Evidence.IsEmpty))
                {
                    yield return (observation.At, "this observation");
                }

                break;
            case Event or Claim when !fact.AllEvidence.Any():
                yield return (fact.Start, fact is Event ? "this event" : "this claim");
                break;
        }
    }
}
