using SiteGen.Model;
using SiteGen.Tests.Render;
using SiteGen.Verification;

namespace SiteGen.Tests.Verification;

public sealed class ShownDateTests
{
    [Theory]
    [InlineData("6 November 2023", "en", "2023-11-06", true)]
    [InlineData("Nov 6, 2023", "en", "2023-11-06", true)]
    [InlineData("2023-11-06", "en", "2023-11-06", true)]
    [InlineData("6 October 2023", "en", "2023-11-06", false)]
    [InlineData("16 November 2023", "en", "2023-11-06", false)]
    [InlineData("November 2023", "en", "2023-11-06", false)]
    [InlineData("6 6 November 2023", "en", "2023-11-06", false)]
    [InlineData("6 November November 2023", "en", "2023-11-06", false)]
    [InlineData("ngày 6 tháng 11 năm 2023", "vi", "2023-11-06", true)]
    [InlineData("ngày 6 tháng Mười Một năm 2023", "vi", "2023-11-06", true)]
    [InlineData("ngày 6 tháng Mười năm 2023", "vi", "2023-11-06", false)]
    [InlineData("tháng 11 năm 2023", "vi", "2023-11", true)]
    [InlineData("năm 2023", "vi", "2023-11", false)]
    [InlineData("about 28 October 2023", "en", "2023-10-28~", true)]
    [InlineData("6 November 2023 to 12 November 2023", "en", "2023-11-06/2023-11-12", true)]
    [InlineData("12 November 2023 to 6 November 2023", "en", "2023-11-06/2023-11-12", false)]
    [InlineData("6 November 2023", "en", "2023-11-06/2023-11-12", false)]
    [InlineData("from 2023", "en", "2023/..", true)]
    [InlineData("2020 to 2029", "en", "202X", true)]
    [InlineData("spring 2023", "en", "2023-21", true)]
    [InlineData("spring 2024", "en", "2023-21", false)]
    [InlineData("6 brumaire 2023", "fr", "2023-11-06", true)]
    [InlineData("6/11/2023", "fr", "2023-11-06", true)]
    [InlineData("7 brumaire 2023", "fr", "2023-11-06", false)]
    public void A_date_is_read_as_a_reader_sees_it(string text, string language, string date, bool isSaid) =>
        Assert.Equal(isSaid, ShownDate.Says(text, EdtfDate.Parse(date)!, language));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Whatever_the_shipped_patterns_write_is_read(string language)
    {
        var wording = Ui.Wording(language);
        foreach (var date in new[] { "2023-11-06", "2023-05", "0987", "2023-24", "2023-10-28~", "2023-05?", "2023-02-01%", "2023-11-06/2023-11-12", "2023/..", "../2023-05", "202X", "2023-XX", "2023-11-XX", "2023~/2024-05-05?" })
        {
            var parsed = EdtfDate.Parse(date)!;
            Assert.True(ShownDate.Says(wording.Date(parsed), parsed, language), $"{date}: {wording.Date(parsed)}");
        }
    }
}
