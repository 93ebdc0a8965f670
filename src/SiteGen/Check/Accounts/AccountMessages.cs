using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>What the ledger's rules say.</summary>
internal static class AccountMessages
{
    public static Diagnostic NoEvidence(Place at, string what) => Diagnostic.Error(
        "SG160", at, $"{what} rests on nothing", help: "add evidence: with the source and the exact words that carry it, or delete it.");

    public static Diagnostic NamedNowhere(Entity entity, Located<string> name) => Diagnostic.Error(
        "SG161", name.At, $"no article names \"{entity.Id}\" in any of its spellings", "looked for this, and for its aliases",
        "add the spelling that the article uses under aliases:, or say in reads: which words mean it.");

    public static Diagnostic NothingChecked(Fact fact) => Diagnostic.Error(
        "SG162", fact.Start, $"nothing about \"{fact.Id}\" could be checked", help: "mend the problems above first; a fact that no rule can check does not build.");

    public static Diagnostic AcceptedInVain(Accept accept) => Diagnostic.Error(
        "SG163", accept.Rule.At, $"nothing finds {accept.Rule.Value} here, so there is nothing to accept", help: "delete this entry of accept:.");

    public static Diagnostic ReadInVain(Reading read) => Diagnostic.Warning(
        "SG164", read.Words.At, $"nothing needs this reading of \"{read.Words.Value}\"",
        help: "delete it; a reading is for words whose meaning the article does not give and that this fact rests on.");
}
