namespace SiteGen.Tests.Check.Readings;

/// <summary>Parts told with their whole, pairs of one unit and what else bears on how a number is read, each beside what the words do not say.</summary>
public sealed class NumberWholesTests
{
    [Theory]
    [InlineData("en", "Of the 63 ships of Kelva, only 7 sank.", "7of63 ships kelva article; - reported -", "")]
    [InlineData("en", "Of the 63 ships of Kelva, only 7 sank.", "8of63 ships kelva article; - reported -", "refused")]
    [InlineData("en", "Out of the total number of 63 ships in Kelva, 7 sank.", "7of63 ships kelva article; - reported -", "")]
    [InlineData("en", "Out of the total number of 63 ships in Kelva, 7 sank.", "7of36 ships kelva article; - reported -", "refused")]
    [InlineData("en", "The storm hit 63 ships of Kelva, out of which 7 sank.", "7of63 ships kelva article; - reported -", "")]
    [InlineData("en", "The storm hit 63 ships of Kelva, out of which 7 sank.", "7of36 ships kelva article; - reported -", "refused")]
    [InlineData("en", "The storm hit 63 ships of Kelva, of which at least 7 sank.", "7of63 ships kelva article; at-least reported -", "")]
    [InlineData("en", "The storm hit 63 ships of Kelva, of which at least 7 sank.", "7of63 ships kelva article; - reported -", "refused")]
    [InlineData("en", "Kelva won 7 out of a total 63 seats.", "7of63 seats kelva article; - reported -", "")]
    [InlineData("en", "Kelva won 7 out of a total 63 seats.", "7of63 seats ruvia article; - reported -", "refused")]
    [InlineData("en", "In Kelva 7 among the 63 ships sank.", "7of63 ships kelva article; - reported -", "")]
    [InlineData("en", "In Kelva 7 pupils passed the test out of 63.", "7of63 pupils kelva article; - reported -", "")]
    [InlineData("en", "In Kelva 7 pupils passed, and the rest went out of 63 doors.", "7of63 pupils kelva article; - reported -", "refused")]
    [InlineData("en", "The storm hit 63 ships of Kelva, 7 fewer than last year.", "7of63 ships kelva article; - reported -", "refused")]
    public void A_part_may_stand_on_either_side_of_its_whole(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said.Replace("of", "/", StringComparison.Ordinal), verdict);

    [Theory]
    [InlineData("en", "Voters of Kelva disapprove of it 58 - 35 percent.", "58 percent kelva article; - reported -", "")]
    [InlineData("en", "Voters of Kelva disapprove of it 58 - 35 percent.", "35 percent kelva article; - reported -", "")]
    [InlineData("en", "Voters of Kelva disapprove of it 58 - 35 percent.", "58 seats kelva article; - reported -", "refused")]
    [InlineData("en", "Voters of Kelva disapprove of it 58 - 35 percent.", "53 percent kelva article; - reported -", "refused")]
    [InlineData("en", "As many as 40 ships of Kelva sank.", "40 ships kelva article; - reported -", "open Hedge")]
    [InlineData("en", "As many as 40 ships of Kelva sank.", "40 ships kelva article; at-most reported -", "agrees Hedge")]
    [InlineData("en", "As many as 40 ships of Kelva sank.", "40 ships kelva article; at-least reported -", "refused")]
    [InlineData("en", "Kelva lost its battle over a 40-crown fine.", "40 crown kelva article; - reported -", "")]
    [InlineData("en", "Kelva lost its battle over a 40-crown fine.", "40 crown kelva article; more-than reported -", "open Hedge")]
    [InlineData("en", "Kelva paid over 40 crowns.", "40 crowns kelva article; - reported -", "refused")]
    [InlineData("en", "Police of Kelva seized IR£40 of salt.", "40 IR£ kelva article; - reported -", "")]
    [InlineData("en", "Police of Kelva seized IR£40 of salt.", "40 US$ kelva article; - reported -", "refused")]
    [InlineData("en", "At the end of last year the mill of Kelva sold 40 boats.", "40 boats kelva article; - reported 2022", "open AsOf")]
    [InlineData("en", "At the end of last year the mill of Kelva sold 40 boats.", "40 boats kelva article; - reported 2021", "refused")]
    [InlineData("en", "As of Sunday night 40 ferries of Kelva scheduled for Tuesday were cancelled.", "40 ferries kelva article; - reported 2023-11-05", "")]
    [InlineData("en", "As of Sunday night 40 ferries of Kelva scheduled for Tuesday were cancelled.", "40 ferries kelva article; - reported 2023-11-07", "never AsOf")]
    public void Pairs_bounds_and_plans_are_read_for_what_they_are(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("en", "Kelva had sales of 40 boats.", "40 boats kelva article; - reported -", "")]
    [InlineData("en", "Kelva had sales of 40 boats.", "40 sales kelva article; - reported -", "never Unit")]
    [InlineData("en", "In Kelva ministers from 11 countries met.", "11 countries kelva article; - reported -", "")]
    [InlineData("en", "In Kelva ministers from 11 countries met.", "11 ministers kelva article; - reported -", "never Unit")]
    [InlineData("en", "The number of ships in Kelva rose to 40.", "40 ships kelva article; - reported -", "agrees Unit")]
    [InlineData("en", "Jake Sullivan, 33, faced all but one of the 23 counts.", "33 counts sullivan article; - reported -", "refused")]
    [InlineData("en", "Jake Sullivan, 33, faced all but one of the 23 counts.", "33 years sullivan article; - reported -", "")]
    [InlineData("en", "Jake Sullivan, 33, faced all but one of the 23 counts.", "23 counts sullivan article; - reported -", "")]
    public void What_is_counted_stands_behind_the_number_where_a_noun_stands_there(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);
}
