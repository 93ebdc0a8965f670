using SiteGen.Check.Accounts;
using SiteGen.Model;
using SiteGen.Tests.Check.When;
using SiteGen.Tests.Check.Who;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Accounts;

public sealed class FarReadingsTests
{
    [Theory]
    [InlineData("vi", "Mỹ và Trung Quốc họp. Đại diện hai quốc gia im lặng.", "hai quốc gia", "us china", "")]
    [InlineData("vi", "Mỹ và Trung Quốc họp. Đại diện hai quốc gia im lặng.", "hai quốc gia", "us iran", "SG169")]
    [InlineData("vi", "Mỹ và Bộ Ngoại giao Trung Quốc họp, đại diện hai quốc gia im lặng.", "hai quốc gia", "us china", "")]
    [InlineData("vi", "Nga im lặng. Mỹ và Trung Quốc họp, đại diện hai quốc gia im lặng.", "hai quốc gia", "us russia", "SG169")]
    [InlineData("vi", "Nga và Mỹ họp. Đại diện hai quốc gia im lặng.", "hai quốc gia", "us russia", "")]
    [InlineData("vi", "Mỹ im lặng, Ngoại trưởng vắng mặt.", "Ngoại trưởng", "wang-yi", "")]
    [InlineData("vi", "Mỹ im lặng, Ngoại trưởng vắng mặt.", "Ngoại trưởng", "jake-sullivan", "SG169")]
    [InlineData("vi", "Jake Sullivan tới, và vị khách im lặng.", "vị khách", "jake-sullivan", "")]
    [InlineData("vi", "Ông lên tiếng, và Điện Kremlin im lặng.", "Điện Kremlin", "russia", "")]
    [InlineData("vi", "Ông lên tiếng, và chế độ này im lặng.", "chế độ này", "russia", "SG169")]
    [InlineData("en", "The Pentagon met Jake Sullivan. Seven members voted.", "members", "us-dod", "")]
    [InlineData("en", "The Pentagon met Jake Sullivan. Seven members voted.", "members", "jake-sullivan", "SG169")]
    [InlineData("vi", "Hiệp hội Kiểm soát Vũ khí mời Jake Sullivan, và hiệp hội im lặng.", "hiệp hội", "aca", "")]
    [InlineData("vi", "Hiệp hội Kiểm soát Vũ khí mời Jake Sullivan, và hiệp hội im lặng.", "hiệp hội", "jake-sullivan", "SG169")]
    [InlineData("vi", "Ông Jake Sullivan tới. Ông im lặng.", "Ông", "jake-sullivan", "")]
    [InlineData("vi", "Ông Jake Sullivan tới. Bà im lặng.", "Bà", "jake-sullivan", "SG169")]
    [InlineData("en", "Mr. Jake Sullivan came. He left.", "He", "jake-sullivan", "")]
    [InlineData("en", "Mr. Jake Sullivan came. She left.", "She", "jake-sullivan", "SG169")]
    [InlineData("en", "Jake Sullivan came. She left.", "She", "jake-sullivan", "")]
    [InlineData("en", "Jake Sullivan of America met Xi Jinping of China. Iran saw the ministers of both countries.", "the ministers of both countries", "jake-sullivan xi-jinping", "")]
    [InlineData("en", "Jake Sullivan of America met Xi Jinping of China. Iran and Russia saw both countries.", "both countries", "iran us", "SG169")]
    public void Words_are_read_as_somebody_whom_the_article_brings_in(string language, string text, string words, string ids, string code)
    {
        var article = Make.Article(text, language, reads: Make.Reads(words, ids.Split(' ')));
        Assert.Equal(code, string.Join(' ', FarReadings.Check(World.Context(article)).Select(found => found.Code).Distinct()));
        Assert.Equal(code, OfEvidence(Make.Article(text, language), Make.Evidence(text.Split(". ")[^1], reads: Make.Reads(words, ids.Split(' ')))));
    }

    private static string OfEvidence(Article article, Evidence evidence) => string.Join(' ', World
        .Check<Event>((happening, context, log) => FarReadings.Check(happening, context).ToList().ForEach(found => log.Finds(CheckKind.Named, found)), EventRulesTests.Event("2023", EventStatus.Reported, evidence), article)
        .Diagnostics.Select(found => found.Code).Distinct());
}
