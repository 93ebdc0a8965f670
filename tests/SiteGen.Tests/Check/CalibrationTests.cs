using System.Globalization;
using System.Text;
using SiteGen.Model;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check;

/// <summary>
/// What the rules say of the fresh articles, point by point: of true facts how much agrees, is derived, left open or refused, and of false ones how many are refused or left open at the false point.
/// A change of a rule shows here what it costs.
/// </summary>
public sealed class CalibrationTests
{
    [Theory]
    [InlineData("FreshEn")]
    [InlineData("FreshVi")]
    public Task Each_point_of_true_and_false_facts_is_counted(string fixture)
    {
        var articles = new FreshArticles(fixture);
        var trueFacts = articles.LedgerOfTrue.GroupBy(entry => entry.Kind).ToDictionary(group => group.Key, group => group.Select(entry => entry.Result).ToList());
        var falseFacts = articles.FalseFiles.Select(file => Fate(articles, file)).ToList();

        var table = new StringBuilder("point           true: agrees  derived  open  refused   false: refused  open  passed\n");
        foreach (var kind in Enum.GetValues<CheckKind>().Where(kind => trueFacts.ContainsKey(kind) || falseFacts.Exists(fact => fact.Kind == kind)))
        {
            var results = trueFacts.GetValueOrDefault(kind, []);
            int Of(CheckResult result) => results.Count(one => one == result);
            int False(string fate) => falseFacts.Count(fact => fact == (kind, fate));
            table.Append(CultureInfo.InvariantCulture, $"{kind,-22}{Of(CheckResult.Agrees),6}{Of(CheckResult.Derived),9}{Of(CheckResult.Open),6}{Of(CheckResult.Failed),9}")
                .Append(CultureInfo.InvariantCulture, $"{False("refused"),17}{False("open"),6}{False("passed"),8}\n");
        }

        table.Append(CultureInfo.InvariantCulture, $"\n{falseFacts.Count(fact => fact.Kind is null)} false facts are refused for what no point of a ledger stands for: names, references, readings.\n");
        return Verify(table.ToString(), @case: fixture);
    }

    // The first point that fails; else the one that must be left open.
    private static (CheckKind? Kind, string Fate) Fate(FreshArticles articles, string file)
    {
        var (expected, found) = articles.FoundInFalse(file);
        var failed = articles.LedgerOfFalse(file).FirstOrDefault(entry => entry.Result == CheckResult.Failed);
        return failed is not null ? (failed.Kind, "refused")
            : expected.Split(' ') is ["open", var kind] ? (Enum.Parse<CheckKind>(kind), articles.ResultsInFalse(file, Enum.Parse<CheckKind>(kind)).All(result => result == CheckResult.Open) ? "open" : "passed")
            : found.IsEmpty ? (CheckKind.Found, "passed")
            : (null, "refused");
    }
}
