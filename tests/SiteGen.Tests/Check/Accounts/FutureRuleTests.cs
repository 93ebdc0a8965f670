using System.Globalization;
using SiteGen.Check.Accounts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Accounts;

public sealed class FutureRuleTests
{
    [Theory]
    [InlineData("2126-11-21", true)]
    [InlineData("2026-11-30", false)] // Somewhere it is the 30th already.
    [InlineData("2026-12-01", true)]
    [InlineData("2026", false)]
    [InlineData("2026-11/2027-01", false)]
    [InlineData("2027", true)]
    public void A_fact_was_added_by_now(string added, bool isAhead) => Assert.Equal(isAhead, Ahead(added).Count == 1);

    [Fact]
    public void What_is_planned_may_lie_ahead_and_what_has_happened_may_not()
    {
        Event happening = new() { Id = "event", File = Make.File("content/events/event.yaml"), Added = Make.Date("2026-11-21"), Title = Make.Text("x"), Date = Make.Date("2030"), Status = Make.At(EventStatus.Planned) };

        Assert.Empty(Ahead(Make.Project([]) with { Events = [happening] }));
        Assert.Single(Ahead(Make.Project([]) with { Events = [happening with { Status = Make.At(EventStatus.Reported) }] }));
    }

    [Fact]
    public void A_correction_and_what_is_known_of_an_article_are_of_the_past()
    {
        var fact = Make.Organization("ministry", "The Ministry") with { Corrections = [new(Make.Date("2062-11-21"), Make.Text("a"), Make.Text("b"), Make.Text("c"))] };
        var article = Make.Article("x", published: "2032") with { Accessed = Make.Date("2026-11-21") };

        Assert.Equal(["date is 2062-11-21", "published is 2032"], Ahead(Make.Project([fact], article)).Select(problem => problem.Title.Split(',')[0]));
    }

    [Fact]
    public Task The_message_names_the_day() => Verify(DiagnosticPrinter.Print(Assert.Single(Ahead("2126-11-21"))));

    private static List<Diagnostic> Ahead(string added) => Ahead(Make.Project([Make.Organization("ministry", "The Ministry") with { Added = Make.Date(added) }]));

    private static List<Diagnostic> Ahead(Project project) => [.. FutureRule.Ahead(project, new FixedClock())];

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse("2026-11-29T12:00:00Z", CultureInfo.InvariantCulture);
    }
}
