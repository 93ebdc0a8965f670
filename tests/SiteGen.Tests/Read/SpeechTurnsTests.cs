namespace SiteGen.Tests.Read;

/// <summary>Turns of phrase by which another speaks than the first who is named, or nobody does.</summary>
public sealed class SpeechTurnsTests
{
    [Theory]
    [InlineData("Nela Droy was told by Ro Tan that the dam would break.", "", "droy", "refused")]
    [InlineData("Nela Droy was told by Ro Tan that the dam would break.", "", "tan", "agrees")]
    [InlineData("Ro Tan quoted Nela Droy as saying the dam would break.", "", "droy", "agrees")]
    [InlineData("Ro Tan quoted Nela Droy as saying the dam would break.", "", "tan", "refused")]
    [InlineData("“The dam is safe,” Nela Droy told Ro Tan.", "", "droy", "agrees")]
    [InlineData("“The dam is safe,” Nela Droy told Ro Tan.", "", "tan", "refused")]
    [InlineData("Nela Droy, quoting Ro Tan, said the dam would break.", "", "droy", "agrees")]
    [InlineData("Ro Tan, who met Nela Droy on Monday, said the dam would break.", "", "tan", "agrees")]
    [InlineData("Ro Tan, who met Nela Droy on Monday, said the dam would break.", "", "droy", "refused")]
    [InlineData("Ro Tan's lawyer, Nela Droy, said the dam would hold.", "", "droy", "agrees")]
    [InlineData("Ro Tan's lawyer, Nela Droy, said the dam would hold.", "", "tan", "refused")]
    [InlineData("In a letter to Ro Tan, Nela Droy said the dam would hold.", "", "droy", "agrees")]
    [InlineData("In a letter to Ro Tan, Nela Droy said the dam would hold.", "", "tan", "refused")]
    [InlineData("Neither Ro Tan nor Nela Droy said the dam would hold.", "", "tan", "never")]
    [InlineData("It was Nela Droy who said the dam would hold.", "", "droy", "")]
    [InlineData("It was Nela Droy who said the dam would hold.", "", "tan", "never")]
    [InlineData("Ro Tan denied the claim of Nela Droy that the dam was unsafe.", "", "tan", "")]
    [InlineData("Ro Tan denied the claim of Nela Droy that the dam was unsafe.", "the claim of Nela Droy that the dam was unsafe", "kelva", "refused")]
    [InlineData("The dam is safe, says Nela Droy; Ro Tan says it is not.", "The dam is safe, says Nela Droy", "tan", "refused")]
    [InlineData("The dam is safe, says Nela Droy; Ro Tan says it is not.", "Ro Tan says it is not", "droy", "refused")]
    [InlineData("According to a spokesman for Ro Tan, the dam is safe.", "", "tan", "refused")]
    [InlineData("According to a spokesman for Ro Tan, the dam is safe.", "", "?a spokesman for Ro Tan", "agrees")]
    [InlineData("A spokeswoman for Nela Droy said the dam was safe.", "", "droy", "refused")]
    [InlineData("Nela Droy’s spokeswoman said the dam was safe.", "", "droy", "refused")]
    [InlineData("Asked about Nela Droy, Ro Tan said the dam was safe.", "", "tan", "agrees")]
    [InlineData("Asked about Nela Droy, Ro Tan said the dam was safe.", "", "droy", "refused")]
    [InlineData("Asked by Nela Droy whether the dam was safe, Ro Tan said it was.", "", "tan", "agrees")]
    [InlineData("Asked by Nela Droy whether the dam was safe, Ro Tan said it was.", "", "droy", "refused")]
    [InlineData("Speaking after Nela Droy, Ro Tan said the dam was safe.", "", "droy", "refused")]
    [InlineData("Ro Tan said Nela Droy had told him the dam was safe.", "", "droy", "agrees")]
    [InlineData("The dam is safe, Ro Tan said, citing Nela Droy.", "", "tan", "agrees")]
    [InlineData("The dam is safe, tweeted Nela Droy.", "", "droy", "agrees")]
    [InlineData("The dam is safe, tweeted Nela Droy.", "", "tan", "refused")]
    [InlineData("Ro Tan wrote on his page that the dam was safe.", "", "tan", "agrees")]
    [InlineData("“The dam is safe,” reads a statement from the Water Council.", "", "council", "")]
    [InlineData("“The dam is safe,” reads a statement from the Water Council.", "", "kelva", "never")]
    [InlineData("The Water Council’s report says the dam is safe.", "", "council", "agrees")]
    [InlineData("The Water Council’s report says the dam is safe.", "", "kelva", "refused")]
    [InlineData("Ro Tan (Kelva) said: “The dam is safe.”", "", "tan", "agrees")]
    [InlineData("Ro Tan (Kelva) said: “The dam is safe.”", "", "droy", "refused")]
    [InlineData("Ro Tan has repeatedly said the dam is safe.", "", "tan", "agrees")]
    [InlineData("Ro Tan is expected to say the dam is safe.", "", "tan", "never")]
    [InlineData("Ro Tan did not say the dam was safe.", "", "tan", "never")]
    [InlineData("Ro Tan refused to say the dam was safe.", "", "tan", "never")]
    public void Who_speaks_by_a_turn_of_phrase_is_read(string text, string quote, string said, string verdict)
    {
        var found = SpeechBench.Claim("en", text, quote, said);
        Assert.True(verdict switch { "" => found is not "refused", "never" => found is not "agrees", _ => found == verdict }, found);
    }
}
