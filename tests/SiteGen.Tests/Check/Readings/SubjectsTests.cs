using SiteGen.Model;

namespace SiteGen.Tests.Check.Readings;

/// <summary>Whose or of what a number is: another one contradicts, silence leaves it open.</summary>
public sealed class SubjectsTests
{
    [Theory]
    [InlineData("en", "Kelva met Ruvia. For the quarter, the software maker sold 45 ships.", "45 ships kelva article; - reported -")]
    [InlineData("en", "Kelva met Ruvia. Medical teams confirmed 677 cases of measles among 87,000 suspected cases.", "677 cases kelva article; - reported -")]
    [InlineData("en", "Kelva beat Ruvia. In all, about 60 soldiers have been deployed around the camps.", "60 soldiers kelva article; about reported -")]
    [InlineData("en", "Kelva met Ruvia. Analysts had forecast a profit of 39 dollars.", "39 dollars kelva article; - projected -")]
    [InlineData("vi", "Kelva đã gặp Ruvia. Doanh nghiệp bán được 45 tàu.", "45 tàu kelva article; - reported -")]
    [InlineData("vi", "Kelva đã gặp Ruvia. Tôi cũng tiếc vì chỉ ghi được 2 bàn.", "2 bàn kelva article; - reported -")]
    public void Where_nobody_is_read_as_the_subject_it_is_open(string language, string text, string said)
    {
        var result = NumbersBench.Check(language, text, said, text[(text.IndexOf(". ", StringComparison.Ordinal) + 2)..]);
        Assert.DoesNotContain("SG12", result.Codes, StringComparison.Ordinal);
        Assert.StartsWith("Open", result.Of(CheckKind.Subject), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Kelva sold 45 ships.", "45 ships ruvia article; - reported -", "SG123")]
    [InlineData("en", "The maker sold 45 ships.", "45 ships ruvia article; - reported -", "SG124")]
    [InlineData("vi", "Kelva bán 45 tàu.", "45 tàu ruvia article; - reported -", "SG123")]
    [InlineData("vi", "Doanh nghiệp bán được 45 tàu.", "45 tàu ruvia article; - reported -", "SG124")]
    [InlineData("en", "Kelva has 45 tonnes of rice.", "45 tonnes kursk article; - reported -", "SG123")]
    [InlineData("vi", "Kelva có 45 tấn gạo.", "45 tấn kursk article; - reported -", "SG123")]
    public void Another_one_and_one_that_the_article_never_names_are_refused(string language, string text, string said, string code) =>
        Assert.Equal(code, NumbersBench.Check(language, text, said).Codes);

    [Theory]
    [InlineData("en", "Divers saw the Kursk. Kelva shifted funds to finance a 60,000 dollars repair.", "60000 dollars kursk article; - reported -")]
    [InlineData("en", "Divers saw the Kursk. Kelva recorded gusts at 80 knots.", "80 knots kursk article; - reported -")]
    [InlineData("en", "Divers saw the Kursk. Russia helped and 15 people were injured.", "15 people kursk article; - reported -")]
    [InlineData("vi", "Họ thấy tàu Kursk. Nga phối hợp Kelva bắt 2 người.", "2 người kursk article; - reported -")]
    [InlineData("vi", "Nga phối hợp Kelva tịch thu 2 tấn gạo.", "2 tấn rice article; - reported -")]
    public void Who_does_something_near_a_thing_is_no_rival_of_it(string language, string text, string said)
    {
        var quote = text[(text.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var stop ? stop + 2 : 0)..];
        Assert.DoesNotContain("SG12", NumbersBench.Check(language, text, said, quote).Codes, StringComparison.Ordinal);
    }
}
