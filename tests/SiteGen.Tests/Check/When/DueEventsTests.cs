using SiteGen.Check.When;
using SiteGen.Model;
using SiteGen.Tests.Check.Who;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Check.When;

/// <summary>An event that a clause of its own announces, whatever the rest of the sentence tells; and where it is, other than where somebody goes.</summary>
public sealed class DueEventsTests
{
    private const string Due = "Some 300 families were still living in tents on Monday, a day before Joe Biden is due to visit the valley.";

    [Theory]
    [InlineData("en", Due, "2023-11-07", EventStatus.Planned, "Agrees")]
    [InlineData("en", Due, "2023-11-07", EventStatus.Reported, "Failed")]
    [InlineData("en", "Some 300 families were still living in tents on Monday, a day before Joe Biden is set to visit the valley.", "2023-11-07", EventStatus.Planned, "Agrees")]
    [InlineData("en", "Some 300 families were still living in tents on Monday, a day before Joe Biden is to visit the valley.", "2023-11-07", EventStatus.Planned, "Agrees")]
    [InlineData("en", "Some 300 families were still living in tents on Monday, a day before Joe Biden visited the valley.", "2023-11-07", EventStatus.Planned, "not agreed")]
    [InlineData("en", "Joe Biden was living in tents on Monday, a day before the valley is due to open.", "2023-11-06", EventStatus.Planned, "not agreed")]
    [InlineData("en", "Joe Biden was late on Monday, which is due to a storm.", "2023-11-06", EventStatus.Planned, "Failed")]
    [InlineData("vi", "Khoảng 300 hộ đã phải ở lều hôm thứ hai, một ngày trước khi Joe Biden dự kiến thăm thung lũng.", "2023-11-07", EventStatus.Planned, "Agrees")]
    [InlineData("vi", "Khoảng 300 hộ đã phải ở lều hôm thứ hai, một ngày trước khi Joe Biden thăm thung lũng.", "2023-11-07", EventStatus.Planned, "not agreed")]
    internal void The_clause_that_tells_the_event_says_whether_it_is_to_come(string language, string text, string date, EventStatus status, string result)
    {
        var reads = Make.ReadsDate(language == "en" ? "a day before" : "một ngày trước", date);
        var happening = EventRulesTests.Event(date, status, Make.Evidence(text, "article", reads)) with
        {
            Title = Make.Text(language == "en" ? "Joe Biden visits the valley" : "Joe Biden thăm thung lũng", language),
            Participants = [new(Make.At("joe-biden"), null, null)],
        };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(text, language, "2023-11-06")).Ledger;
        var read = ledger.Single(entry => entry.Kind == CheckKind.Status).Result.ToString();
        Assert.True(result == "not agreed" ? read is "Open" or "Failed" : read == result, read);
    }

    [Theory]
    [InlineData("2023-11-07", "Agrees")]
    [InlineData("2023-11-06", "Open")]
    public void A_day_of_the_other_clause_is_not_that_of_what_is_due(string date, string result)
    {
        var happening = EventRulesTests.Event(date, EventStatus.Planned, Make.Evidence(Due, "article", Make.ReadsDate("a day before", "2023-11-07"))) with
        {
            Title = Make.Text("Joe Biden visits the valley", "en"),
        };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(Due, "en", "2023-11-06")).Ledger;
        Assert.Equal(result, ledger.Single(entry => entry.Kind == CheckKind.EventDate).Result.ToString().Replace("Derived", "Agrees", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "The train, travelling eastbound to Stane, hit a truck near the town of Mendow.", "Stane", false)]
    [InlineData("en", "The train, travelling eastbound to Stane, hit a truck near the town of Mendow.", "Mendow", true)]
    [InlineData("en", "A passenger was hurt on a flight from Stane to Dorn.", "Dorn", false)]
    [InlineData("en", "A passenger was hurt on a flight from Stane to Dorn.", "Stane", false)]
    [InlineData("en", "A ship bound for Dorn sank near Stane.", "Dorn", false)]
    [InlineData("en", "A ship bound for Dorn sank near Stane.", "Stane", true)]
    [InlineData("en", "Joe Biden made a trip to Dorn.", "Dorn", true)]
    [InlineData("vi", "Một hành khách bị thương trên chuyến bay từ Bến Sậy đến Lam Khê.", "Lam Khê", false)]
    [InlineData("vi", "Một hành khách bị thương trên chuyến bay từ Bến Sậy đến Lam Khê.", "Bến Sậy", false)]
    [InlineData("vi", "Joe Biden đến Lam Khê.", "Lam Khê", true)]
    public void Where_a_journey_leads_or_began_nothing_need_have_been(string language, string text, string place, bool agrees)
    {
        var happening = EventRulesTests.Event("2023-11-06", EventStatus.Reported, Make.Evidence(text)) with { Place = Make.Text(place, language) };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(text, language, "2023-11-06")).Ledger;
        Assert.Equal(agrees ? CheckResult.Agrees : CheckResult.Open, ledger.Single(entry => entry.Kind == CheckKind.EventPlace).Result);
    }
}
