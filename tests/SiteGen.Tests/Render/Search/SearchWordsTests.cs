using SiteGen.Render.Search;

namespace SiteGen.Tests.Render.Search;

/// <summary>What counts as a word, and which spellings count as one.</summary>
public sealed class SearchWordsTests
{
    /// <summary>Texts on which two ways to fold might part: the browser gets the same.</summary>
    internal static string[] Cases { get; } =
    [
        "Tôn Hiểu Ba", "đầu đạn ĐẦU ĐẠN", "To\u0302n Hie\u0302\u0309u", "hòa hoà", "China’s don't", "1.000 1,000,000 1.0000 1,5 12.345.678a 1234.567 .500. 1.000.0000", "3,5 triệu; 500kg 2/3 ½ ²",
        "Łódź Ørsted Ðuro Ħal Ŧ ı İstanbul I", "ΟΔΟΣ οδός Ǆ ǅ ǆ ß ẞ Straße ﬁ", "孙晓波 人一 ひらがな がぎ 한국어", "𐐀𐐨 😀😀a 𝟙𝟚", "a\u00A0b\u200Bc\tnew\nline", "“quoted” (x)—y – z… w", "हिन्दी ไทย עִבְרִית العَرَبِيَّة", "K Å Ω", "",
    ];

    [Theory]
    [InlineData("Tôn Hiểu Ba", "ton hieu ba")]
    [InlineData("Đầu đạn", "dau dan")]
    [InlineData("To\u0302n", "ton")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Hoà", "hoa")]
    public void Accents_and_capitals_fold_away(string text, string folded)
    {
        Assert.Equal(folded, SearchWords.Fold(text));
    }

    [Fact]
    public void Different_letters_stay_different()
    {
        Assert.NotEqual(SearchWords.Fold("ba"), SearchWords.Fold("bả bà"));
        Assert.NotEqual(SearchWords.Fold("đạn"), SearchWords.Fold("bạn"));
    }

    [Theory]
    [InlineData("Hơn 1.000 đầu đạn, vào năm 2030.", "hơn 1000 đầu đạn vào năm 2030")]
    [InlineData("1,5 and 1.0000 and 12.345a", "1 5 and 1 0000 and 12 345a")]
    [InlineData("China’s 500kg", "china s 500kg")]
    [InlineData("\uD800a", "a")]
    [InlineData("… – “”", "")]
    public void Words_are_letters_and_digits_in_a_row(string text, string words)
    {
        Assert.Equal(words, string.Join(' ', SearchWords.In(text)));
    }
}
