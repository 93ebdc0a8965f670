namespace SiteGen.Tests.Check.Readings;

/// <summary>Numbers beside others of the same unit, of parts, times and places in a row; each as it is and taken for what it is not.</summary>
public sealed class NumberItemsTests
{
    [Theory]
    [InlineData("vi", "Kelva đón 44.000 lượt; Ruvia đón 20.000 lượt.", "44000 lượt kelva article; - reported -", "agrees Subject")]
    [InlineData("vi", "Kelva đón 44.000 lượt; Ruvia đón 20.000 lượt.", "20000 lượt kelva article; - reported -", "SG123")]
    [InlineData("vi", "Kelva đón 44.000 lượt, tăng 2 lần; Cồn Lau đón 20.000 lượt.", "20000 lượt kelva article; - reported -", "SG123")]
    [InlineData("vi", "Kelva đón 44.000 lượt, tỉnh Cồn Lau đón 20.000 lượt.", "20000 lượt kelva article; - reported -", "SG123")]
    [InlineData("vi", "Kelva đón 44.000 lượt và TP Cồn Lau đón 20.000 lượt.", "20000 lượt kelva article; - reported -", "SG123")]
    [InlineData("vi", "Kelva tăng 5%, Ruvia tăng 3%.", "3 % kelva article; - reported -", "SG123")]
    [InlineData("vi", "Kelva đón 44.000 lượt, gửi 20.000 lượt.", "20000 lượt kelva article; - reported -", "")]
    [InlineData("vi", "Kelva có 44 tàu, mua của Cồn Lau 20 tàu.", "20 tàu kelva article; - reported -", "")]
    [InlineData("vi", "Kelva có 44 tàu, Cồn Lau bán 20 tàu cho Kelva.", "20 tàu kelva article; - reported -", "")]
    [InlineData("en", "Kelva took 44 tons; Ruvia took 20 tons.", "44 tons kelva article; - reported -", "agrees Subject")]
    [InlineData("en", "Kelva took 44 tons; Ruvia took 20 tons.", "20 tons kelva article; - reported -", "SG123")]
    [InlineData("en", "Kelva took 44 tons, and Port Sallow took 20 tons.", "20 tons kelva article; - reported -", "SG123")]
    [InlineData("vi", "Kelva tăng 0,34%, cao hơn mức tăng 0,14% của Ruvia.", "0.14 % kelva article; - reported -", "SG123")]
    [InlineData("vi", "Kelva tăng 0,34%, cao hơn mức tăng 0,14% của Ruvia.", "0.14 % ruvia article; - reported -", "")]
    [InlineData("vi", "Kelva đánh chìm 5 tàu của Ruvia.", "5 tàu kelva article; - reported -", "")]
    [InlineData("vi", "Kelva về nhất với 16 phút, trong khi Ruvia bám đuổi để cán đích với 34 phút.", "34 phút kelva article; - reported -", "SG123")]
    [InlineData("vi", "Jake Sullivan đâm phải anh N.A.H (39 tuổi, ở Bến Dừa).", "39 tuổi sullivan article; - reported -", "SG123")]
    [InlineData("vi", "Jake Sullivan (39 tuổi, ở Bến Dừa) đâm phải anh N.A.H.", "39 tuổi sullivan article; - reported -", "")]
    [InlineData("vi", "Kelva kém Ruvia 500 tàu.", "500 tàu kelva article; - reported -", "never Value")]
    public void In_a_list_each_item_has_its_own_number(string language, string text, string said, string verdict) => NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("vi", "Kelva ghi bàn ở phút 28, nhưng chỉ 5 phút sau Ruvia gỡ hòa.", "5 phút ruvia article; - reported -", "never Value")]
    [InlineData("vi", "Kelva mở cảng, ba năm trước đó Ruvia mở đường.", "3 năm ruvia article; - reported -", "never Value")]
    [InlineData("vi", "Kelva đóng cảng hai ngày trước khi Ruvia mở đường.", "2 ngày kelva article; - reported -", "never Value")]
    [InlineData("vi", "Kelva họp trong 5 giờ.", "5 giờ kelva article; - reported -", "agrees Value")]
    [InlineData("vi", "Kelva có một trong 3 mỏ bạc.", "3 mỏ kelva article; - reported -", "never Value")]
    [InlineData("vi", "Kelva đã đóng 14 trong số 62 mỏ.", "62 mỏ kelva article; - reported -", "never Value")]
    [InlineData("vi", "Kelva đã đóng 14 trong số 62 mỏ.", "14 mỏ kelva article; - reported -", "agrees Value")]
    [InlineData("vi", "Kelva chứa gạo ở tầng 1.", "1 tầng kelva article; - reported -", "never Unit")]
    [InlineData("vi", "Kelva có nhà 3 tầng.", "3 tầng kelva article; - reported -", "agrees Unit")]
    [InlineData("vi", "Kelva mở cảng lúc 5 giờ.", "5 giờ kelva article; - reported -", "never Unit")]
    public void A_part_a_time_between_and_a_place_in_a_row_are_no_amounts(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("vi", "Kelva lỗ 141 tỷ đồng, cao hơn mức 130 tỷ đồng của năm ngoái.", "141000000000 đồng kelva article; - reported -", "")]
    [InlineData("vi", "Kelva lỗ 141 tỷ đồng, cao hơn mức 130 tỷ đồng của năm ngoái.", "130000000000 đồng kelva article; - reported -", "SG139")]
    [InlineData("vi", "Kelva bán 50 tàu, so với 40 tàu năm 2021.", "40 tàu kelva article; - reported -", "SG139")]
    [InlineData("vi", "Kelva bán 50 tàu, so với 40 tàu năm 2021.", "40 tàu kelva article; - reported 2021", "")]
    [InlineData("en", "Kelva sold 50 ships, compared with 40 ships in 2021.", "40 ships kelva article; - reported -", "SG139")]
    [InlineData("en", "Kelva sold 50 ships, compared with 40 ships in 2021.", "40 ships kelva article; - reported 2021", "")]
    [InlineData("vi", "Năm 2021 Kelva bán hơn 40 tàu.", "40 tàu kelva article; more-than reported -", "")]
    [InlineData("vi", "Đến hết ngày 4.11, hội đồng Kelva có 9 đợt công bố và lộ diện 121 ghế.", "121 ghế kelva article; - reported 2023-11-04", "")]
    [InlineData("vi", "Đến hết ngày 4.11, hội đồng Kelva có 9 đợt công bố và lộ diện 121 ghế.", "121 ghế kelva article; - reported 2023-11-02", "SG135")]
    [InlineData("vi", "Năm 2021, Kelva mở cảng, mua 9 cẩu và hiện có 121 tàu.", "121 tàu kelva article; - reported 2023-11", "")]
    [InlineData("vi", "Kelva có 20 mỏ lỗ trong quý 3/2023 tính đến ngày 20/10.", "20 mỏ kelva article; - reported 2023-10-20", "")]
    [InlineData("vi", "Kelva bán 50 tàu, tăng so với 40 tàu cùng kỳ.", "40 tàu kelva article; - reported -", "SG139")]
    [InlineData("vi", "Kelva bán 50 tàu, tăng so với 40 tàu cùng kỳ.", "50 tàu kelva article; - reported -", "")]
    [InlineData("vi", "Tính đến 1 giờ 30 ngày 4/11, Kelva mất 5 tàu.", "5 tàu kelva article; - reported 2023-11-04", "")]
    [InlineData("vi", "Tính đến 1 giờ 30 ngày 4/11, Kelva mất 5 tàu.", "5 tàu kelva article; - reported 2023-11-02", "SG135")]
    [InlineData("vi", "Trước đó, năm 2016, khi còn nghèo, Kelva mua 4 tàu.", "4 tàu kelva article; - reported 2016", "")]
    [InlineData("vi", "Trước đó, năm 2016, khi còn nghèo, Kelva mua 4 tàu.", "4 tàu kelva article; - reported 2018", "SG135")]
    public void What_is_compared_has_its_own_date(string language, string text, string said, string verdict) => NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("vi", "Kelva lỗ 20 tỷ đồng, nâng tổng lỗ chưa phân phối lên trên 467 tỷ đồng.", "467000000000 đồng kelva article; more-than reported -", "")]
    [InlineData("vi", "Kelva lỗ 20 tỷ đồng, nâng tổng lỗ chưa phân phối lên trên 467 tỷ đồng.", "467000000000 đồng kelva article; - reported -", "SG130")]
    [InlineData("vi", "Kelva không nâng lên trên 40 tàu.", "40 tàu kelva article; more-than reported -", "refused")]
    [InlineData("vi", "Kelva ước đón và phục vụ 653.000 khách.", "653000 khách kelva article; - reported -", "SG134")]
    [InlineData("vi", "Kelva ước đón gần 653.000 khách.", "653000 khách kelva article; nearly reported -", "SG134")]
    [InlineData("vi", "Kelva ước đón gần 653.000 khách.", "653000 khách kelva article; nearly estimated -", "")]
    [InlineData("vi", "Kelva ước đón 700 xe và phục vụ 653.000 khách.", "653000 khách kelva article; - reported -", "")]
    [InlineData("vi", "Kelva cách Ruvia 1.000 km nên chúng ta sẽ không tới đó sớm.", "1000 km kelva article; - reported -", "")]
    [InlineData("vi", "Kelva cách Ruvia 1.000 km nên chúng ta sẽ không tới đó sớm.", "1000 km kelva article; - projected 2024", "refused")]
    [InlineData("vi", "Kelva phấn đấu đạt 500 tàu.", "500 tàu kelva article; - reported -", "never Kind")]
    public void A_denied_noun_turns_no_hedge_and_an_estimate_reaches_its_object(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);
}
