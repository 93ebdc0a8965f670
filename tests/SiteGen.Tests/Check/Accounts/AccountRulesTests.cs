using SiteGen.Check;
using SiteGen.Check.Accounts;
using SiteGen.Diagnostics;
using SiteGen.Tests.Mutation;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Accounts;

public sealed class AccountRulesTests
{
    private static readonly MutatedProject Shipped = new(Repository.Talks);

    [Fact]
    public Task A_body_that_no_article_names_is_refused() => VerifyOne("SG161", "organizations/nato", text => text.Replace(": NATO", ": Hội Vũ trụ", StringComparison.Ordinal));

    [Fact]
    public Task What_nothing_finds_cannot_be_accepted() => VerifyOne("SG163", "claims/kimball-focus", text => text + "accept:\n  - rule: SG131\n    why: The words are loose.\n");

    [Fact]
    public Task A_reading_that_nothing_needs_is_pointed_out() => VerifyOne("SG164", "claims/kimball-focus", text => text + "    reads:\n      mỗi quốc gia: [us, china]\n");

    [Fact]
    public async Task A_fact_of_which_nothing_could_be_checked_does_not_build()
    {
        var fact = Make.Organization("nato", "NATO") with { Evidence = [Make.Evidence("NATO nói.")] };
        var problems = new DiagnosticBag();

        AccountRules.Check(new CheckLog(fact, problems), problems);

        await Verify(DiagnosticPrinter.Print(Assert.Single(problems.Sorted())));
    }

    private static Task VerifyOne(string code, string id, Func<string, string> change, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        var file = Shipped.Files.Single(file => file.Text.Path == $"content/{id}.yaml");
        var problems = Shipped.Problems(new("", file.Text.Path, "", "", "", change(file.Text.Text)));
        return Verify(DiagnosticPrinter.Print(Assert.Single(problems, problem => problem.Code == code)), method: method);
    }
}
