using System.Globalization;
using SiteGen.Check.Accounts;
using SiteGen.Diagnostics;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Accounts;

public sealed class ReviewRuleTests
{
    [Theory]
    [InlineData("2023-11-20", "2023-11-21", true)]
    [InlineData("2023-11-20", "2023-11-20", false)]
    [InlineData("2023-11", "2023-11-30", false)]
    [InlineData("2023-11", "2023-12-01", true)]
    [InlineData("2024", "2023-12-31", false)]
    public void A_fact_is_overdue_once_the_last_day_of_its_review_is_past(string reviewBy, string today, bool overdue) =>
        Assert.Equal(overdue, Overdue(reviewBy, today).Count == 1);

    [Fact]
    public void A_fact_that_nobody_wants_to_review_is_never_overdue() => Assert.Empty(Overdue(null, "9999-12-31"));

    [Fact]
    public Task The_message_says_both_days() => Verify(DiagnosticPrinter.Print(Assert.Single(Overdue("2023-11-20", "2024-02-01"))));

    private static List<Diagnostic> Overdue(string? reviewBy, string today)
    {
        var fact = Make.Organization("ministry", "The Ministry") with { ReviewBy = reviewBy is null ? null : Make.Date(reviewBy) };
        return [.. ReviewRule.Overdue(Make.Project([fact]), new FixedClock(today))];
    }

    private sealed class FixedClock(string day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), new(23, 59), TimeSpan.Zero);
    }
}
