namespace SiteGen.Tests.Read;

/// <summary>Turns of phrase by which another speaks than the first who is named, or nobody does.</summary>
public sealed class SpeechTurnsTests
{
    [Theory]
    [InlineData("Following the meeting Water Council councillor Nela Droy stated that the dam would hold.", "", "droy", "agrees")]
    [InlineData("Following the meeting Water Council councillor Nela Droy stated that the dam would hold.", "", "tan", "refused")]
    [InlineData("Ro Tan’s father said the dam would hold.", "", "?Ro Tan’s father", "agrees")]
    [InlineData("Ro Tan’s father said the dam would hold.", "", "?Nela Droy’s father", "refused")]
    [InlineData("Engineers of the Water Council and the River Council have vowed to go on.", "", "rc", "never")]
    [InlineData("Engineers of the Water Council and the River Council have vowed to go on.", "", "?engineers", "open")]
    [InlineData("‘The workers’ union is strong,’ Nela Droy said.", "", "droy", "agrees")]
    [InlineData("'The dam is safe,' Nela Droy said.", "The dam is safe", "droy", "agrees")]
    [InlineData("'The dam is safe,' Nela Droy said.", "The dam is safe", "tan", "refused")]
    [InlineData("It was the '90s and the workers' union of Ro Tan was strong, Nela Droy said.", "", "droy", "agrees")]
    [InlineData("“The dam is safe,” Nela Droy, deputy commissioner of Dorn district, told River Council.", "", "droy", "agrees")]
    [InlineData("“The dam is safe,” Nela Droy, deputy commissioner of Dorn district, told River Council.", "", "rc", "refused")]
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
    [InlineData("“Salt is dear,” said senior curator for old salt and auctioneer Ro Tan, echoing fears of the market.", "", "tan", "agrees")]
    [InlineData("“Salt is dear,” said senior curator for old salt and auctioneer Ro Tan, echoing fears of the market.", "", "droy", "never")]
    [InlineData("“Salt is dear,” said the driver of Ro Tan.", "", "tan", "never")]
    [InlineData("Critics have questioned whether the dam is safe.", "", "?Critics", "agrees")]
    [InlineData("Critics have questioned whether the dam is safe.", "", "?Engineers", "refused")]
    [InlineData("Engineers of the north looked at the dam. They concluded that the dam would break.", "They concluded that the dam would break.", "?Engineers", "open")]
    [InlineData("Engineers of the north looked at the dam. Painters concluded that the dam would break.", "Painters concluded that the dam would break.", "?Engineers", "refused")]
    [InlineData("Ro Tan said May 30 was the day on which the dam broke.", "", "tan", "agrees")]
    [InlineData("Ro Tan said May 30 was the day on which the dam broke.", "", "droy", "refused")]
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

    [Theory]
    [InlineData("en", "Nela Droy said: “The dam is safe and the river is low.”", "Direct", "Agrees")]
    [InlineData("en", "Nela Droy said: “The dam is safe and the river is low.”", "Indirect", "Failed")]
    [InlineData("en", "Nela Droy said the dam is safe and the river is low.", "Direct", "Failed")]
    [InlineData("en", "Nela Droy said the dam is safe and the river is low.", "Indirect", "Agrees")]
    [InlineData("en", "“The dam is safe and the river is very low,” Nela Droy said, adding that it rained.", "Indirect", "Open")]
    [InlineData("en", "“The dam is safe and the river is very low,” Nela Droy said, adding that it rained.", "Direct", "Agrees")]
    [InlineData("en", "Nela Droy said the old dam in the north is “safe” this year and will hold for a long time to come.", "Direct", "Open")]
    [InlineData("en", "Nela Droy said the old dam in the north is “safe” this year and will hold for a long time to come.", "Indirect", "Agrees")]
    [InlineData("vi", "Bà Đỗ Hạ Lam nói: “Đập an toàn và nước sông thấp.”", "Direct", "Agrees")]
    [InlineData("vi", "Bà Đỗ Hạ Lam nói: “Đập an toàn và nước sông thấp.”", "Indirect", "Failed")]
    [InlineData("vi", "Bà Đỗ Hạ Lam nói đập an toàn và nước sông thấp.", "Direct", "Failed")]
    [InlineData("vi", "Bà Đỗ Hạ Lam nói đập an toàn và nước sông thấp.", "Indirect", "Agrees")]
    public void What_is_quoted_is_told_from_what_is_retold(string language, string text, string speech, string result) =>
        Assert.Equal(result, SpeechBench.Speech(language, text, speech));

    [Theory]
    [InlineData("“The dam is safe and the river is very low,”", "Indirect", "Open")]
    [InlineData("“The dam is safe and the river is very low,”", "Direct", "Agrees")]
    [InlineData("The valley has felt so for years.", "Indirect", "Agrees")]
    public void A_text_that_is_all_quotation_is_not_retold(string told, string speech, string result)
    {
        const string text = "“The dam is safe and the river is very low,” said Nela Droy, echoing fears and hopes of many in the old valley over the last years of rain.";
        Assert.Equal(result, SpeechBench.Speech("en", text, speech, told));
    }
}
