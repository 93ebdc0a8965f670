namespace SiteGen.Tests.Check.Readings;

/// <summary>Numbers told beside what somebody says, and subjects that only stand near: each as it is and taken for what it is not.</summary>
public sealed class NumberAsidesTests
{
    [Theory]
    [InlineData("en", "“It is late,” said Jake Sullivan, who was stuck in Kelva, where 40 ships lay.", "40 ships kelva article; - reported -", "")]
    [InlineData("en", "“It is late,” said Jake Sullivan, who was stuck in Kelva, where 40 ships lay.", "40 ships kelva sullivan; - reported -", "never Reporter")]
    [InlineData("en", "“It is late,” Jake Sullivan said after the vote in Kelva, where he lost by 40 votes.", "40 votes sullivan article; - reported -", "")]
    [InlineData("en", "“It is late,” Jake Sullivan said after the vote in Kelva, where he lost by 40 votes.", "40 votes sullivan sullivan; - reported -", "never Reporter")]
    [InlineData("en", "“It is late, and Kelva has 40 ships,” said Jake Sullivan.", "40 ships kelva article; - reported -", "refused")]
    [InlineData("en", "“It is late, and Kelva has 40 ships,” said Jake Sullivan.", "40 ships kelva sullivan; - reported -", "agrees Reporter")]
    [InlineData("en", "Ships of Kelva sank, Jake Sullivan said, and the Pentagon found that 40 people drowned.", "40 people kelva pentagon; - reported -", "")]
    [InlineData("en", "Ships of Kelva sank, Jake Sullivan said, and the Pentagon found that 40 people drowned.", "40 people kelva sullivan; - reported -", "never Reporter")]
    [InlineData("en", "Kelva won the vote for the 40-member council, Jake Sullivan said.", "40 member kelva article; - reported -", "")]
    [InlineData("en", "Kelva won 40 seats, Jake Sullivan said.", "40 seats kelva article; - reported -", "refused")]
    public void What_is_told_of_a_speaker_is_not_what_they_say(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("en", "Kelva and the Ruvia are tied at 8 seats.", "8 seats kelva article; - reported -", "")]
    [InlineData("en", "Kelva and the Ruvia are tied at 8 seats.", "8 seats ruvia article; - reported -", "")]
    [InlineData("en", "Kelva and the Ruvia are tied at 8 seats.", "8 seats dorn article; - reported -", "refused")]
    [InlineData("en", "It was the worst storm to strike Kelva since waves hit Ruvia when a flood killed 40 people.", "40 people kelva article; - reported -", "never Subject")]
    [InlineData("en", "Kelva took 98 tonnes, while small ports of the north took 87 tonnes.", "98 tonnes kelva article; - reported -", "")]
    [InlineData("en", "Kelva took 98 tonnes, while small ports of the north took 87 tonnes.", "87 tonnes kelva article; - reported -", "never Subject")]
    [InlineData("en", "Kelva took 98 tonnes, while losing 87 tonnes.", "87 tonnes kelva article; - reported -", "")]
    [InlineData("en", "Kelva won a majority in the council of Ruvia, taking 40 seats.", "40 seats kelva article; - reported -", "")]
    [InlineData("en", "Kelva won a majority in the council of Ruvia, taking 40 seats.", "40 seats ruvia article; - reported -", "never Subject")]
    [InlineData("en", "Kelva was late. Some were stuck in a port, where 40 ships lay.", "40 ships kelva article; - reported -", "never Subject")]
    [InlineData("en", "Ruvia expects sales of 40 ships and earnings of 3 crowns.", "3 crowns ruvia ruvia; - reported -", "never Kind")]
    [InlineData("en", "Ruvia expects sales of 40 ships and earnings of 3 crowns.", "3 crowns ruvia ruvia; - projected -", "")]
    public void Whose_a_number_is_is_not_carried_over_a_subject_of_its_own(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);
}
