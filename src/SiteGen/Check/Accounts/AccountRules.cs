using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Check.Accounts;

/// <summary>The ledger's own rules: every fact was checked at all, and accepts nothing in vain.</summary>
internal static class AccountRules
{
    /// <summary>Call it last: it counts what the other rules have written.</summary>
    public static void Check(CheckLog log, DiagnosticBag diagnostics)
    {
        foreach (var accept in log.UnusedAccepts)
        {
            diagnostics.Add(AccountMessages.AcceptedInVain(accept));
        }

        if (log.Entries.All(entry => entry.Result == CheckResult.Open) && log.Fact.AllEvidence.Any())
        {
            diagnostics.Add(AccountMessages.NothingChecked(log.Fact));
        }
    }
}
