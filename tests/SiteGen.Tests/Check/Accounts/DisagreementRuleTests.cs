using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Check.Accounts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Accounts;

public sealed class DisagreementRuleTests
{
    private static readonly LocalText Note = Make.Text("Hai bài đếm khác nhau.");

    [Fact]
    public void Numbers_of_one_time_that_differ_need_a_note()
    {
        Assert.Equal(["SG170"], Codes(Of(500, "2023-10"), Of(510, "2023-10")));
        Assert.Empty(Codes(Of(500, "2023-10"), Of(510, "2023-10") with { Note = Note }));
        Assert.Empty(Codes(Of(500, "2023-10") with { Note = Note }, Of(510, "2023-10")));
    }

    [Fact]
    public void Times_that_overlap_are_one_time()
    {
        Assert.Equal(["SG170"], Codes(Of(500, "2023"), Of(510, "2023-10")));
        Assert.Empty(Codes(Of(500, "2022"), Of(510, "2023-10")));
        Assert.Empty(Codes(Of(500, "2023-09"), Of(510, "2023-10")));
    }

    [Fact]
    public void Another_hedge_kind_or_range_differs_and_the_same_number_twice_does_not()
    {
        var number = Of(500, "2023-10");

        Assert.Empty(Codes(number, Of(500, "2023-10")));
        Assert.Equal(["SG170"], Codes(number, number with { Qualifier = Make.At(Qualifier.MoreThan) }));
        Assert.Equal(["SG170"], Codes(number, number with { Kind = Make.At(ObservationKind.Estimated) }));
        Assert.Equal(["SG170"], Codes(number, number with { Max = Make.At(new Rational(600)) }));
    }

    [Fact]
    public void Other_units_count_other_things()
    {
        Assert.Empty(Codes(Of(500, "2023-10"), Of(24, "2023-10") with { Unit = Make.Text("tàu") }));
        Assert.Equal(["SG170"], Codes(Of(500, "2023-10"), Of(24, "2023-10") with { Unit = Make.Text("Đầu đạn") }));
    }

    [Fact]
    public void A_projection_without_a_date_contradicts_no_other() =>
        Assert.Empty(Codes(Of(500, "2023-10"), Of(1000, "2023-10") with { AsOf = null, Kind = Make.At(ObservationKind.Projected) }));

    [Fact]
    public void A_number_that_nobody_uses_any_longer_needs_its_reason_too() =>
        Assert.Equal(["SG170"], Codes(Of(500, "2023-10"), Of(510, "2023-10") with { Rank = Make.At(Rank.Deprecated) }));

    [Fact]
    public void One_note_speaks_for_all_that_disagree_among_each_other()
    {
        Assert.Empty(Codes(Of(500, "2023-10"), Of(510, "2023-10"), Of(520, "2023") with { Note = Note }));
        Assert.Equal(["SG170"], Codes(Of(500, "2021"), Of(510, "2021"), Of(520, "2023") with { Note = Note }, Of(530, "2023")));
    }

    [Fact]
    public void Only_one_of_those_that_differ_is_preferred()
    {
        var preferred = Make.At(Rank.Preferred);
        var (one, other) = (Of(500, "2023-10") with { Rank = preferred, Note = Note }, Of(510, "2023-10") with { Rank = preferred });

        Assert.Equal(["SG171"], Codes(one, other));
        Assert.Empty(Codes(one, other with { Rank = null }));
        Assert.Empty(Codes(one, Of(510, "2022") with { Rank = preferred }));
    }

    [Fact]
    public void The_order_of_the_observations_changes_nothing()
    {
        Observation[] all = [Of(500, "2023-10"), Of(510, "2021"), Of(520, "2021/2023")];

        Assert.Equal(["SG170"], Codes(all));
        Assert.Equal(["SG170"], Codes([.. all.Reverse()]));
    }

    [Fact]
    public void Numbers_without_a_date_are_of_the_day_that_their_article_reports_them_on()
    {
        Article[] articles = [Make.Article("Words.", "en", "2023-10-05", "first"), Make.Article("Words.", "en", "2023-10-09", "later")];

        Assert.Equal(["SG170"], Found(articles, Undated(500, "first"), Undated(510, "first")).Select(problem => problem.Code));
        Assert.Equal(["SG170"], Found(articles, Undated(500, "first"), Of(510, "2023-10")).Select(problem => problem.Code));
        Assert.Empty(Found(articles, Undated(500, "first"), Undated(510, "later")));
        Assert.Empty(Found(articles, Undated(500, "first"), Undated(500, "first")));
        Assert.Empty(Found([], Undated(500, "first"), Undated(510, "first")));
    }

    [Fact]
    public Task The_message_shows_every_number_that_differs() =>
        Verify(DiagnosticPrinter.Print(Assert.Single(Found(Of(500, "2023-10"), Of(510, "2023") with { Qualifier = Make.At(Qualifier.MoreThan) }, Of(520, "2023-10") with { Kind = Make.At(ObservationKind.Estimated), Max = Make.At(new Rational(600)) }))));

    [Fact]
    public Task The_message_shows_both_that_are_preferred() =>
        Verify(DiagnosticPrinter.Print(Assert.Single(Found(
            Of(500, "2023-10") with { Rank = Make.At(Rank.Preferred), Note = Note }, Of(510, "2023-10") with { Rank = Make.At(Rank.Preferred) }))));

    private static Observation Undated(long value, string source) => Make.Observation(new(value), "ministry", Make.Evidence("words", source));

    private static Observation Of(long value, string asOf) => Make.Observation(new(value), "ministry") with { AsOf = Make.Date(asOf) };

    private static IEnumerable<string> Codes(params Observation[] observations) => Found(observations).Select(problem => problem.Code);

    private static ImmutableArray<Diagnostic> Found(params Observation[] observations) => Found([], observations);

    private static ImmutableArray<Diagnostic> Found(IEnumerable<Article> articles, params Observation[] observations)
    {
        var (statistic, found) = (Make.Statistic("china", ["đầu đạn"], observations), new DiagnosticBag());
        DisagreementRule.Check(statistic, new CheckContext(Make.Project([], articles)), new CheckLog(statistic, found));
        return found.Sorted();
    }
}
