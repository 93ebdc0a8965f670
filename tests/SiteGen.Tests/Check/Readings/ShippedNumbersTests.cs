using SiteGen.Model;

namespace SiteGen.Tests.Check.Readings;

public sealed class ShippedNumbersTests
{
    [Theory]
    [InlineData("china-warheads", "wsj-now")]
    [InlineData("china-warheads", "washington-now")]
    [InlineData("china-warheads", "wsj-2030")]
    [InlineData("china-warheads", "washington-2030")]
    [InlineData("china-ahead-of-forecast", "washington")]
    [InlineData("us-nuclear-weapons", "fas-now")]
    [InlineData("years-since-last-talks", "washington")]
    public void Every_shipped_number_is_carried_by_its_words(string statistic, string observation)
    {
        var result = NumbersBench.Check(statistic, observation);
        Assert.Equal("", result.Printed);
        Assert.All([CheckKind.Value, CheckKind.Unit, CheckKind.Hedge, CheckKind.Kind, CheckKind.Subject], kind => Assert.Matches("^(Agrees|Derived): ", result.Of(kind)));
    }

    [Theory]
    [InlineData("china-warheads", "wsj-now", "value: 500", "value: 510", "SG120")]
    [InlineData("china-warheads", "wsj-now", "value: 500", "value: 10", "SG120")]
    [InlineData("china-warheads", "wsj-now", "value: 500", "range: {min: 500, max: 1000}", "SG120")]
    [InlineData("china-warheads", "wsj-2030", "value: 1000", "value: 1", "SG120")]
    [InlineData("china-warheads", "wsj-2030", "value: 1000", "value: 2030", "SG120")]
    [InlineData("china-warheads", "wsj-2030", "value: 1000", "value: 500", "SG134")]
    [InlineData("us-nuclear-weapons", "fas-now", "value: 5200", "value: 5.2", "SG120")]
    [InlineData("us-nuclear-weapons", "fas-now", "value: 5200", "value: 200", "SG120")]
    [InlineData("us-nuclear-weapons", "fas-now", "- vũ khí hạt nhân", "- đầu đạn", "SG121")]
    [InlineData("china-warheads", "wsj-2030", "vi: đầu đạn", "vi: tên lửa", "SG121")]
    [InlineData("china-warheads", "wsj-now", "qualifier: more-than", "qualifier: about", "SG131")]
    [InlineData("china-warheads", "wsj-now", "    qualifier: more-than\n", "", "SG130")]
    [InlineData("china-warheads", "wsj-2030", "    qualifier: more-than\n", "", "SG130")]
    [InlineData("china-warheads", "washington-2030", "kind: projected", "qualifier: more-than\n    kind: projected", "SG132")]
    [InlineData("china-ahead-of-forecast", "washington", "kind: reported", "qualifier: more-than\n    kind: reported", "SG132")]
    [InlineData("us-nuclear-weapons", "fas-now", "qualifier: about", "qualifier: more-than", "SG131")]
    [InlineData("us-nuclear-weapons", "fas-now", "qualifier: about", "qualifier: exact", "SG131")]
    [InlineData("years-since-last-talks", "washington", "qualifier: more-than", "qualifier: nearly", "SG131")]
    [InlineData("china-warheads", "wsj-now", "kind: reported", "kind: projected", "SG134")]
    [InlineData("china-warheads", "wsj-2030", "kind: projected", "kind: reported", "SG133")]
    [InlineData("china-warheads", "washington-2030", "kind: projected", "kind: estimated", "SG133")]
    [InlineData("us-nuclear-weapons", "fas-now", "kind: reported", "kind: projected", "SG134")]
    [InlineData("china-warheads", "wsj-2030", "as_of: 2030", "as_of: 2023", "SG135")]
    [InlineData("china-warheads", "washington-2030", "as_of: 2030", "as_of: 2035", "SG135")]
    [InlineData("china-warheads", "wsj-now", "as_of: 2023-10", "as_of: 2022-10", "SG135")]
    [InlineData("china-warheads", "wsj-now", "as_of: 2023-10", "as_of: 2023-09", "SG135")]
    [InlineData("china-warheads", "wsj-now", "as_of: 2023-10", "as_of: 2030", "SG135")]
    [InlineData("china-warheads", "washington-now", "as_of: 2023-10", "as_of: 2021-10", "SG135")]
    [InlineData("china-ahead-of-forecast", "washington", "as_of: 2023-10", "as_of: 2024", "SG135")]
    [InlineData("us-nuclear-weapons", "fas-now", "as_of: 2023", "as_of: 2022", "SG135")]
    [InlineData("china-warheads", "wsj-now", "as_of: 2023-10", "as_of: 2023-10-15", "SG139")]
    [InlineData("china-warheads", "wsj-2030", "stated_on: 2023-10", "stated_on: 2023-11", "SG136")]
    [InlineData("china-warheads", "wsj-2030", "stated_on: 2023-10", "stated_on: 2022-10", "SG136")]
    [InlineData("china-warheads", "wsj-now", "reported_by: us-dod", "reported_by: fas", "SG137")]
    [InlineData("china-warheads", "washington-now", "reported_by: us-dod", "reported_by: fas", "SG137")]
    [InlineData("china-warheads", "washington-2030", "reported_by: us-dod", "reported_by: china", "SG137")]
    [InlineData("us-nuclear-weapons", "fas-now", "reported_by: fas", "reported_by: us-dod", "SG137")]
    [InlineData("us-nuclear-weapons", "fas-now", "reported_by: fas", "reported_by: us", "SG137")]
    [InlineData("china-warheads", "wsj-now", "subject: china", "subject: us", "SG123")]
    [InlineData("china-warheads", "wsj-2030", "subject: china", "subject: us", "SG123")]
    [InlineData("china-warheads", "wsj-2030", "subject: china", "subject: us-dod", "SG123")]
    [InlineData("china-warheads", "washington-now", "subject: china", "subject: us", "SG123")]
    [InlineData("china-warheads", "washington-2030", "subject: china", "subject: us", "SG123")]
    [InlineData("us-nuclear-weapons", "fas-now", "subject: us", "subject: fas", "SG123")]
    [InlineData("us-nuclear-weapons", "fas-now", "subject: us", "subject: china", "SG123")]
    [InlineData("years-since-last-talks", "washington", "subject: arms-control-meeting", "subject: san-francisco-summit", "SG123")]
    [InlineData("years-since-last-talks", "washington", "        reads:\n          Sự kiện này: arms-control-meeting\n", "", "")]
    [InlineData("china-warheads", "washington-now", "        reads:\n          ĐCSTQ: china\n", "", "SG123")]
    public void One_false_word_in_the_file_is_found(string statistic, string observation, string was, string now, string code) =>
        Assert.Equal(code, NumbersBench.CheckChanged(statistic, observation, was, now).Codes);

    [Fact]
    public void The_ledger_tells_what_was_read()
    {
        var result = NumbersBench.Check("china-warheads", "wsj-2030");
        Assert.Equal("Agrees: value 1,000 read from “hơn 1.000”", result.Of(CheckKind.Value));
        Assert.Equal("Agrees: unit “đầu đạn” stands beside 1,000", result.Of(CheckKind.Unit));
        Assert.Equal("Agrees: hedge “hơn” agrees", result.Of(CheckKind.Hedge));
        Assert.Equal("Agrees: “có thể sẽ” makes it a projection", result.Of(CheckKind.Kind));
        Assert.Equal("Agrees: subject china read from “Trung Quốc” earlier in the sentence", result.Of(CheckKind.Subject));
        Assert.Equal("Agrees: date read from “năm 2030”", result.Of(CheckKind.AsOf));
        Assert.Equal("Derived: when it was said: date read from “tháng 10”; year derived from the article’s date (October 30, 2023 – November 5, 2023)", result.Of(CheckKind.SaidOn));
        Assert.Equal("Agrees: source us-dod read from “Lầu Năm Góc”", result.Of(CheckKind.Reporter));
    }

    [Fact]
    public void A_number_in_the_articles_own_voice_has_no_other_source_and_the_date_of_the_event_that_it_is_about()
    {
        var result = NumbersBench.Check("years-since-last-talks", "washington");
        Assert.Equal("Derived: no words name another source than the article", result.Of(CheckKind.Reporter));
        Assert.StartsWith("Derived", result.Of(CheckKind.AsOf), StringComparison.Ordinal);
    }
}
