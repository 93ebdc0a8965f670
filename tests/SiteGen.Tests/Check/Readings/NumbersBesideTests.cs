namespace SiteGen.Tests.Check.Readings;

/// <summary>Numbers with a name or a year beside them that is not theirs: whose rival, where a thing lies, an apposition, what they are compared with.</summary>
public sealed class NumbersBesideTests
{
    [Theory]
    [InlineData("vi", "Đối thủ của ông Jake Sullivan là lãnh đạo phe xanh ông Tôn Hiểu Ba giành được 40 ghế.", "40 ghế sun article; - reported -", "agrees Subject")]
    [InlineData("vi", "Đối thủ của ông Jake Sullivan là lãnh đạo phe xanh ông Tôn Hiểu Ba giành được 40 ghế.", "40 ghế sullivan article; - reported -", "SG123")]
    [InlineData("vi", "Đối thủ của Kelva là Ruvia giành được 40 ghế.", "40 ghế kelva article; - reported -", "SG123")]
    [InlineData("vi", "Đối thủ của Kelva là Ruvia giành được 40 ghế.", "40 ghế ruvia article; - reported -", "agrees Subject")]
    [InlineData("vi", "Số ghế của Kelva là cao nhất ở Ruvia với 40 ghế.", "40 ghế kelva article; - reported -", "")]
    [InlineData("vi", "Số ghế của Kelva là nhiều hơn Ruvia với 40 ghế.", "40 ghế kelva article; - reported -", "")]
    [InlineData("vi", "Mục tiêu của Kelva là vượt Ruvia với 40 ghế.", "40 ghế kelva article; - reported -", "")]
    [InlineData("vi", "Số ghế của Kelva là 40 ghế.", "40 ghế kelva article; - reported -", "agrees Subject")]
    [InlineData("en", "The rival of Jake Sullivan is the mayor Sun Xiaobo with 40 seats.", "40 seats sun article; - reported -", "agrees Subject")]
    [InlineData("en", "The rival of Jake Sullivan is the mayor Sun Xiaobo with 40 seats.", "40 seats sullivan article; - reported -", "never Subject")]
    public void A_rival_has_a_number_of_its_own(string language, string text, string said, string verdict) => NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("vi", "Kelva đã ghi nhận 50 người chết và 200 người bị thương trong trận lũ có tâm điểm ở Ruvia này.", "200 người kelva article; - reported -", "agrees Subject")]
    [InlineData("vi", "Kelva đã ghi nhận 50 người chết và 200 người bị thương trong trận lũ có tâm điểm ở Ruvia này.", "200 người ruvia article; - reported -", "never Subject")]
    [InlineData("vi", "Có 50 người chết và 200 người bị thương ở Ruvia.", "200 người ruvia article; - reported -", "agrees Subject")]
    [InlineData("en", "Kelva counted 50 dead and 200 people hurt in the flood with its centre in Ruvia.", "200 people ruvia article; - reported -", "never Subject")]
    [InlineData("en", "In all, 200 people were hurt in Ruvia.", "200 people ruvia article; - reported -", "agrees Subject")]
    public void Where_a_thing_lies_is_not_whose_its_number_is(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("vi", "Cộng sự Jake Sullivan, cũng là giáo sư tại Kelva, đếm được 40 tàu.", "40 tàu kelva article; - reported -", "never Subject")]
    [InlineData("vi", "Cộng sự Jake Sullivan, giáo sư tại Kelva, đếm được 40 tàu.", "40 tàu kelva article; - reported -", "never Subject")]
    [InlineData("vi", "Cộng sự Mai Lan Chi, cũng là giáo sư tại Kelva, phân tích 40 mẫu gạo.", "40 mẫu kelva article; - reported -", "never Subject")]
    [InlineData("vi", "Theo ước tính, sản lượng của Kelva, sau mùa lũ, đạt 40 tấn.", "40 tấn kelva article; - estimated -", "agrees Subject")]
    [InlineData("en", "Mai Lan Chi, also a professor at Kelva, analysed 40 samples.", "40 samples kelva article; - reported -", "never Subject")]
    public void The_body_of_an_apposition_has_no_number(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("vi", "Năm 2022, sản lượng của Kelva đạt 36 tấn, giảm 5% so với mức kỷ lục năm 2021 đạt 38 tấn.", "38 tấn kelva article; - reported 2021", "agrees AsOf")]
    [InlineData("vi", "Năm 2022, sản lượng của Kelva đạt 36 tấn, giảm 5% so với mức kỷ lục năm 2021 đạt 38 tấn.", "38 tấn kelva article; - reported 2022", "SG135")]
    [InlineData("vi", "Năm 2022, sản lượng của Kelva đạt 36 tấn, giảm 5% so với mức kỷ lục năm 2021 đạt 38 tấn.", "36 tấn kelva article; - reported 2022", "agrees AsOf")]
    [InlineData("vi", "Năm 2022, sản lượng của Kelva đạt 36 tấn, giảm 5% so với mức kỷ lục năm 2021 đạt 38 tấn.", "36 tấn kelva article; - reported 2021", "SG135")]
    [InlineData("vi", "Năm 2022, mức tăng của Kelva so với năm 2021 là 5%.", "5 % kelva article; - reported 2021", "never AsOf")]
    [InlineData("en", "In 2022 the output of Kelva was 36 tonnes, compared with output in 2021 of 38 tonnes.", "38 tonnes kelva article; - reported 2021", "agrees AsOf")]
    [InlineData("en", "In 2022 the output of Kelva was 36 tonnes, compared with output in 2021 of 38 tonnes.", "38 tonnes kelva article; - reported 2022", "never AsOf")]
    public void A_year_before_what_is_compared_dates_that_alone(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("vi", "Tỷ lệ của Kelva thấp hơn năm 2014 gần 6%.", "6 % kelva article; nearly reported 2014", "never AsOf")]
    [InlineData("vi", "Tỷ lệ của Kelva năm 2014 là gần 6%.", "6 % kelva article; nearly reported 2014", "agrees AsOf")]
    [InlineData("en", "The rate of Kelva is lower than in 2014 by nearly 6%.", "6 % kelva article; nearly reported 2014", "never AsOf")]
    [InlineData("en", "The rate of Kelva in 2014 was nearly 6%.", "6 % kelva article; nearly reported 2014", "agrees AsOf")]
    public void A_year_with_which_a_number_is_compared_is_not_its_time(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("Kelva bán 40 tàu, chiếm 72% số tàu.", "72 % kelva article; - reported -", "agrees Subject")]
    [InlineData("Kelva bán 40 tàu, gấp 13 lần năm ngoái.", "13 lần kelva article; - reported -", "agrees Subject")]
    [InlineData("Kelva bán 40 tàu, gạo chiếm 72% số hàng.", "72 % kelva article; - reported -", "never Subject")]
    public void What_goes_on_about_the_subject_is_no_other_item(string text, string said, string verdict) => NumbersBench.Meets("vi", text, said, verdict);
}
