using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Readings;

/// <summary>What an editor reads: the shipped content with one change, and the message.</summary>
public sealed class ValueMessagesTests
{
    [Theory]
    [InlineData("SG120_another_number", "china-warheads", "wsj-now", "value: 500", "value: 510")]
    [InlineData("SG121_another_unit", "us-nuclear-weapons", "fas-now", "- vũ khí hạt nhân", "- đầu đạn")]
    [InlineData("SG123_another_subject", "china-warheads", "wsj-now", "subject: china", "subject: us")]
    [InlineData("SG123_subject_only_by_reading", "china-warheads", "washington-now", "        reads:\n          ĐCSTQ: china\n", "")]
    [InlineData("SG130_hedge_missing", "china-warheads", "wsj-now", "    qualifier: more-than\n", "")]
    [InlineData("SG131_another_hedge", "china-warheads", "wsj-now", "qualifier: more-than", "qualifier: about")]
    [InlineData("SG132_hedge_invented", "china-ahead-of-forecast", "washington", "kind: reported", "qualifier: more-than\n    kind: reported")]
    [InlineData("SG133_projection_as_fact", "china-warheads", "wsj-2030", "kind: projected", "kind: reported")]
    [InlineData("SG134_fact_as_projection", "china-warheads", "wsj-now", "kind: reported", "kind: projected")]
    [InlineData("SG135_another_year", "china-warheads", "wsj-2030", "as_of: 2030", "as_of: 2023")]
    [InlineData("SG135_another_month", "china-warheads", "wsj-now", "as_of: 2023-10", "as_of: 2023-09")]
    [InlineData("SG135_not_now", "us-nuclear-weapons", "fas-now", "as_of: 2023", "as_of: 2022")]
    [InlineData("SG136_stated_later", "china-warheads", "wsj-2030", "stated_on: 2023-10", "stated_on: 2023-11")]
    [InlineData("SG137_another_source", "us-nuclear-weapons", "fas-now", "reported_by: fas", "reported_by: us-dod")]
    [InlineData("SG139_day_not_given", "china-warheads", "wsj-now", "as_of: 2023-10", "as_of: 2023-10-15")]
    public Task A_false_word_is_shown_on_both_sides(string name, string statistic, string observation, string was, string now) =>
        Verifier.Verify(NumbersBench.CheckChanged(statistic, observation, was, now).Printed, @case: name);

    [Theory]
    [InlineData("SG120_in_an_alias", "Theo Lầu Năm Góc, Trung Quốc có bộ 300 đầu đạn.", 300, 300)]
    [InlineData("SG122_range_missing", "Theo Lầu Năm Góc, Trung Quốc có từ 300 đến 350 đầu đạn.", 300, 300)]
    [InlineData("SG122_no_range", "Theo Lầu Năm Góc, Trung Quốc có 300 đầu đạn trên 350 tàu.", 300, 350)]
    [InlineData("SG124_subject_not_read", "Kho vũ khí có 300 đầu đạn.", 300, 300)]
    [InlineData("SG125_several", "Theo Lầu Năm Góc, Trung Quốc có hơn 300 đầu đạn ở phía bắc và hơn 300 đầu đạn ở phía nam.", 300, 300)]
    [InlineData("SG127_denied", "Theo Lầu Năm Góc, Trung Quốc không có 300 đầu đạn.", 300, 300)]
    public Task What_the_shipped_content_has_no_case_of_is_shown_too(string name, string text, long min, long max)
    {
        Organization[] bodies = [Make.Organization("china", "Trung Quốc"), Make.Organization("russia", "Nga"), Make.Organization("pentagon", "Lầu Năm Góc")];
        Term[] terms = [Make.Term("warheads", "bộ 300 đầu đạn")];
        var observation = Make.Observation(new(min), "pentagon", Make.Evidence(text)) with { Max = Make.At(new Rational(max)) };
        var statistic = Make.Statistic("china", ["đầu đạn"], observation);
        return Verifier.Verify(NumbersBench.Check(Make.Project(bodies, Make.Article(text, "vi", "2023-11-06")) with { Terms = [.. terms] }, statistic, observation).Printed, @case: name);
    }
}
