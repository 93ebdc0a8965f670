using SiteGen.Check;
using SiteGen.Check.When;
using SiteGen.Model;
using SiteGen.Tests.Check.Who;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.When;

/// <summary>Days and places beside an event that are those of the writing, of a period or of a town, and what somebody only said that they would do.</summary>
public sealed class EventDaysTests
{
    [Theory]
    [InlineData("Dorn, November 3 (Agency) Voters of Stane went to the polls on Thursday.", "Vote in Stane", "2023-11-02", "Agrees")]
    [InlineData("Dorn, November 3 (Agency) Voters of Stane went to the polls on Thursday.", "Vote in Stane", "2023-11-03", "Open")]
    [InlineData("Dorn, November 3 (Agency) Voters of Stane went to the polls on Thursday.", "Vote in Stane", "2023-11-04", "Failed")]
    [InlineData("Kelva told on Thursday of profits for the quarter ended September 25.", "Kelva tells its profits", "2023-11-02", "Agrees")]
    [InlineData("Kelva told on Thursday of profits for the quarter ended September 25.", "Kelva tells its profits", "2023-09-25", "Open")]
    [InlineData("The strike ended September 25.", "End of the strike", "2023-09-25", "Agrees")]
    [InlineData("Police said Monday they had held two men over the theft of paintings in April.", "Paintings are stolen", "2023-11-06", "Open")]
    [InlineData("Police said on Monday they had held two men over the theft of paintings in April.", "Paintings are stolen", "2023-11-06", "Open")]
    [InlineData("Police said they had held two men on Monday.", "Two men are held", "2023-11-06", "Agrees")]
    public void The_day_of_writing_and_of_a_period_is_not_that_of_the_event(string text, string title, string date, string result) =>
        Assert.Equal(result, Of(CheckKind.EventDate, text, title, date, place: null));

    [Theory]
    [InlineData("Ro Tan said he would meet Nela Droy on Monday to see the dam.", "Ro Tan meets Nela Droy", "Open")]
    [InlineData("Ro Tan said he met Nela Droy on Monday to see the dam.", "Ro Tan meets Nela Droy", "Agrees")]
    [InlineData("Ro Tan said on Monday that he would meet Nela Droy to see the dam.", "Ro Tan says that he will meet Nela Droy", "Agrees")]
    public void What_somebody_would_do_is_not_told_as_done(string text, string title, string result) =>
        Assert.Equal(result, Of(CheckKind.Status, text, title, "2023-11-06", place: null));

    [Theory]
    [InlineData("STANE: The vote was held here on Monday.", "Stane", "Agrees")]
    [InlineData("STANE: The vote was held here on Monday.", "Vask", "Failed")]
    [InlineData("An order was issued on Monday for parts of the valley town of Stane, in western Ruvia.", "Stane", "Agrees")]
    [InlineData("An order was issued on Monday for parts of the valley town of Stane, in western Ruvia.", "Vask", "Failed")]
    public void Where_it_was_may_stand_before_it_in_capitals_or_before_where_that_lies(string text, string place, string result) =>
        Assert.Equal(result, Of(CheckKind.EventPlace, text, "The vote", "2023-11-06", place));

    [Theory]
    [InlineData("us", "Agrees")]
    [InlineData("jake-sullivan", "Open")]
    public void Who_speaks_in_another_sentence_than_that_of_the_day_only_tells_of_it(string who, string result)
    {
        const string text = "The United States held a man on Monday in a port. Jake Sullivan said tips had led to him.";
        var happening = EventRulesTests.Event("2023-11-06", EventStatus.Reported, Make.Evidence(text)) with
        {
            Title = Make.Text("A man is held", "en"),
            Participants = [new(Make.At(who), null, null)],
        };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(text, "en", "2023-11-08")).Ledger;
        Assert.Equal(result, ledger.First(entry => entry.Kind == CheckKind.Participant).Result.ToString());
    }

    [Theory]
    [InlineData("The inquiry began in October 2023, looking into the plans of a gang.", "2023-10", "Open")]
    [InlineData("The inquiry began in October 2023, looking into the gang’s plans.", "2023-10", "Open")]
    [InlineData("The town plans to begin the inquiry in December 2023.", "2023-12", "Agrees")]
    [InlineData("The town told of its plan to begin the inquiry in December 2023.", "2023-12", "Agrees")]
    public void A_plan_that_somebody_had_foresees_nothing_that_is_over(string text, string date, string result)
    {
        var happening = EventRulesTests.Event(date, EventStatus.Planned, Make.Evidence(text)) with { Title = Make.Text("The inquiry begins", "en") };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(text, "en", "2023-11-08")).Ledger;
        Assert.Equal(result, ledger.First(entry => entry.Kind == CheckKind.Status).Result.ToString());
    }

    [Theory]
    [InlineData("In May, Biden House, which had the largest debt in U.S. history, was sold on 3 November.", "Biden House", "Agrees")]
    [InlineData("In May, Biden House, which had the largest debt in Stane history, was sold on 3 November.", "Biden House", "Agrees")]
    [InlineData("Ro Tan stormed to Stane Marathon victory at the Gold Label race on 3 November.", "Stane", "Open")]
    [InlineData("Ro Tan stormed to Stane Marathon victory in Dorn on 3 November.", "Stane", "Failed")]
    [InlineData("Ro Tan stormed to Stane Marathon victory at the Gold Label race on 3 November.", "Dorn", "Failed")]
    public void Where_it_was_no_history_says(string text, string place, string result) =>
        Assert.Equal(result, Of(CheckKind.EventPlace, text, "Ro Tan wins the Stane Marathon", "2023-11-03", place));

    private static string Of(CheckKind kind, string text, string title, string date, string? place)
    {
        var happening = EventRulesTests.Event(date, EventStatus.Reported, Make.Evidence(text)) with
        {
            Title = Make.Text(title, "en"),
            Place = place is null ? null : Make.Text(place, "en"),
        };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(text, "en", "2023-11-08")).Ledger;
        return ledger.First(entry => entry.Kind == kind).Result.ToString().Replace("Derived", "Agrees", StringComparison.Ordinal);
    }
}
