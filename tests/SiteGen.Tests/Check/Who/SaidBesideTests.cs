using SiteGen.Tests.Read;

namespace SiteGen.Tests.Check.Who;

/// <summary>Quotes of several sentences in which several speak: a claim is of whoever says what it says.</summary>
public sealed class SaidBesideTests
{
    private const string Quote = "Kelva denied any part in the salt trade. Ruvia denied libel and pleaded the article was true.";

    [Theory]
    [InlineData("Kelva took no part in the salt trade.", "kelva", "Agrees")]
    [InlineData("Kelva denied any part in the salt trade.", "ruvia", "Open")]
    [InlineData("The article was true.", "ruvia", "Agrees")]
    [InlineData("The article was true.", "kelva", "Open")]
    public void A_claim_is_of_whoever_says_it(string text, string speaker, string result) =>
        Assert.Equal(result, SpeechBench.Speaker(Quote, text, speaker));
}
