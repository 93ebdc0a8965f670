namespace SiteGen.Tests.Check.Readings;

/// <summary>Words of two syllables that hold another word, places in a row, and units that stand with another number or before a list.</summary>
public sealed class WholeWordsTests
{
    [Theory]
    [InlineData("vi", "Trận lũ của Kelva có cường độ 6 điểm.", "6 điểm kelva article; - reported -", "")]
    [InlineData("vi", "Trận lũ của Kelva có cường độ 6 điểm.", "6 điểm kelva article; about reported -", "refused")]
    [InlineData("vi", "Kelva có độ 6 tàu.", "6 tàu kelva article; about reported -", "agrees Hedge")]
    [InlineData("vi", "Tàu của Kelva có tốc độ 60 km/giờ.", "60 km/giờ kelva article; - reported -", "")]
    [InlineData("vi", "Tại Kelva, Hội đồng đã xem xét 48 điểm bầu cử.", "48 điểm kelva article; - reported -", "")]
    [InlineData("vi", "Tại Kelva, Zelka đã xem xét 48 điểm bầu cử.", "48 điểm kelva article; - reported -", "refused")]
    [InlineData("vi", "Kelva nắng nóng hơn 40 độ C.", "40 độ kelva article; more-than reported -", "")]
    [InlineData("vi", "Kelva nóng hơn 4 độ C so với Ruvia.", "4 độ kelva article; more-than reported -", "refused")]
    public void A_word_of_two_syllables_is_not_one_of_them(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("vi", "Kelva vươn lên vị trí thứ 3 bảng G với 4 điểm.", "3 vị trí kelva article; - reported -", "")]
    [InlineData("vi", "Kelva vươn lên vị trí thứ 3 bảng G với 4 điểm.", "4 vị trí kelva article; - reported -", "refused")]
    [InlineData("vi", "Đây là trận thứ 3 liên tiếp Kelva thắng.", "3 trận kelva article; - reported -", "open Unit")]
    [InlineData("vi", "Đây là trận thứ 3 liên tiếp Kelva thắng.", "2 trận kelva article; - reported -", "refused")]
    [InlineData("en", "Kelva climbed to 3rd place with 4 points.", "3 place kelva article; - reported -", "")]
    [InlineData("en", "Kelva climbed to 3rd place with 4 points.", "4 place kelva article; - reported -", "refused")]
    public void A_place_in_a_row_stands_in_its_quote(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("vi", "Tại 10 tỉnh của Kelva bị lũ có người thương vong.", "10 tỉnh kelva article; - reported -", "")]
    [InlineData("vi", "Tại 10 tỉnh của Kelva bị lũ có người thương vong.", "10 người kelva article; - reported -", "refused")]
    [InlineData("vi", "Tại Kelva có 10 người thương vong.", "10 người kelva article; - reported -", "")]
    [InlineData("vi", "Số ổ dịch của Kelva đến tuần 24 năm 2022 là 56 ổ dịch.", "56 ổ_dịch kelva article; - reported 2022", "")]
    [InlineData("vi", "Số ổ dịch của Kelva đến tuần 24 năm 2022 là 56 ổ dịch.", "24 ổ_dịch kelva article; - reported 2022", "refused")]
    [InlineData("vi", "Số ca sốt của Kelva mỗi tuần 40.", "40 ca kelva article; - reported -", "")]
    [InlineData("en", "In 10 provinces of Kelva hit by the flood had people hurt.", "10 people kelva article; - reported -", "never Unit")]
    [InlineData("en", "The number of clusters in Kelva up to week 24 was 56 clusters.", "24 clusters kelva article; - reported -", "never Unit")]
    public void A_unit_of_another_number_or_clause_is_not_its_own(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said.Replace('_', ' '), verdict);

    [Theory]
    [InlineData("vi", "Kelva có 40 người mất tích, gồm: Bến Dừa 30, Lãng Sơn 10.", "30 người dorn article; - reported -", "open Unit")]
    [InlineData("vi", "Kelva có 40 người mất tích, gồm: Lãng Sơn 10, Bến Dừa 30.", "30 người dorn article; - reported -", "open Unit")]
    [InlineData("vi", "Kelva có 40 người mất tích, gồm: Bến Dừa 30, Lãng Sơn 10.", "30 tàu dorn article; - reported -", "refused")]
    [InlineData("vi", "Kelva có 40 người mất tích, gồm: Bến Dừa 30 tàu, Lãng Sơn 10 tàu.", "30 người dorn article; - reported -", "refused")]
    [InlineData("en", "Kelva has 40 people missing: Dorn 30, Lund 10.", "30 people dorn article; - reported -", "open Unit")]
    public void The_unit_of_a_whole_goes_on_behind_a_colon(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);
}
