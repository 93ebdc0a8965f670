namespace SiteGen.Tests.Check.Readings;

/// <summary>Ranks, ages, times in brackets and months to come, each beside what the words do not say.</summary>
public sealed class NumberStandsTests
{
    [Theory]
    [InlineData("en", "Kelva are up to seventh after a fourth win.", "7 place kelva article; - reported -", "")]
    [InlineData("en", "Kelva are up to seventh after a fourth win.", "7 place kelva article; at-most reported -", "refused")]
    [InlineData("en", "Kelva are up to seventh after a fourth win.", "8 place kelva article; - reported -", "refused")]
    [InlineData("en", "Kelva has up to seven ships.", "7 ships kelva article; - reported -", "refused")]
    [InlineData("en", "Kelva has up to seven ships.", "7 ships kelva article; at-most reported -", "")]
    [InlineData("vi", "Kelva lên tới vị trí thứ bảy sau trận thắng.", "7 vị trí kelva article; at-most reported -", "refused")]
    [InlineData("en", "Ruvia won, with Kelva in second and Dorn in third.", "2 place kelva article; - reported -", "")]
    [InlineData("en", "Ruvia won, with Kelva in second and Dorn in third.", "3 place dorn article; - reported -", "")]
    [InlineData("en", "Ruvia won, with Kelva in second and Dorn in third.", "2 place dorn article; - reported -", "never Subject")]
    [InlineData("en", "Ruvia won, with Kelva in second and Dorn in third.", "2 ships kelva article; - reported -", "never Unit")]
    [InlineData("en", "Ruvia won, with Kelva in second and Dorn in third (10.02) in the race.", "10.02 seconds dorn article; - reported -", "")]
    [InlineData("en", "Ruvia won, with Kelva in second and Dorn in third (10.02) in the race.", "10.03 seconds dorn article; - reported -", "refused")]
    [InlineData("en", "Ruvia won, with Kelva in second and Dorn in third (10.02 points) in the race.", "10.02 seconds dorn article; - reported -", "refused")]
    [InlineData("vi", "Ruvia thắng, Kelva về thứ hai (10,02) trong cuộc đua.", "10.02 giây kelva article; - reported -", "")]
    [InlineData("vi", "Ruvia thắng, Kelva về thứ hai (10,02 điểm) trong cuộc đua.", "10.02 giây kelva article; - reported -", "refused")]
    public void A_rank_is_no_bound_and_what_stands_bare_behind_it_may_be_measured_in_anything(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("en", "Kelva studied men and women ages 50-71.", "50-71 ages kelva article; - reported -", "")]
    [InlineData("en", "Kelva studied men and women ages 50-71.", "50-71 years kelva article; - reported -", "")]
    [InlineData("en", "Kelva studied men and women ages 50-71.", "50-71 women kelva article; - reported -", "never Unit")]
    [InlineData("en", "Kelva studied men and women ages 50-71.", "50-72 ages kelva article; - reported -", "refused")]
    [InlineData("en", "Kelva studied pupils aged 20 to 30.", "20-30 years kelva article; - reported -", "")]
    [InlineData("en", "Kelva studied pupils aged between 20 and 30.", "20-30 years kelva article; - reported -", "")]
    [InlineData("en", "Kelva studied pupils aged 20 to 30.", "20-30 pupils kelva article; - reported -", "never Unit")]
    [InlineData("vi", "Kelva hỏi người tuổi 50-71.", "50-71 tuổi kelva article; - reported -", "")]
    [InlineData("vi", "Kelva hỏi người tuổi từ 50 đến 71.", "50-71 tuổi kelva article; - reported -", "")]
    [InlineData("vi", "Kelva hỏi người tuổi 50-71.", "50-71 người kelva article; - reported -", "never Unit")]
    public void The_word_of_an_age_may_stand_before_a_range(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("en", "Kelva agreed a rise of 4.99 percent from April.", "4.99 percent kelva article; - reported 2024-04", "")]
    [InlineData("en", "Kelva agreed a rise of 4.99 percent from April.", "4.99 percent kelva article; - reported 2023-04", "never AsOf")]
    [InlineData("en", "Kelva agreed a rise of 4.99 percent from April.", "4.99 percent kelva article; - reported 2024-05", "refused")]
    [InlineData("en", "Kelva agreed a rise of 4.99 percent from April.", "4.99 percent kelva article; - reported 2025-04", "refused")]
    [InlineData("en", "Kelva sold 40 ships from April.", "40 ships kelva article; - reported 2023-05", "refused")]
    [InlineData("en", "Kelva sold 40 ships in April.", "40 ships kelva article; - reported 2024-04", "refused")]
    [InlineData("vi", "Kelva đã thông qua mức tăng 4,99% từ tháng 4.", "4.99 % kelva article; - reported 2024-04", "")]
    [InlineData("vi", "Kelva đã thông qua mức tăng 4,99% từ tháng 4.", "4.99 % kelva article; - reported 2023-04", "never AsOf")]
    [InlineData("vi", "Kelva đã thông qua mức tăng 4,99% từ tháng 4.", "4.99 % kelva article; - reported 2024-05", "refused")]
    public void A_month_from_which_something_agreed_holds_may_be_to_come(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("en", "Jake Sullivan has warned of hard days after Kelva agreed a rise of 4.99 percent.", "4.99 percent kelva article; - reported -", "")]
    [InlineData("en", "Jake Sullivan has warned of hard days after Kelva agreed a rise of 4.99 percent.", "4.99 percent kelva sullivan; - reported -", "never Reporter")]
    [InlineData("en", "Jake Sullivan has warned that Kelva agreed a rise of 4.99 percent.", "4.99 percent kelva article; - reported -", "refused")]
    [InlineData("en", "Jake Sullivan has warned that a rise of 4.99 percent hurts Kelva.", "4.99 percent kelva sullivan; - reported -", "")]
    public void What_the_article_tells_behind_a_thing_warned_of_is_its_own(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("en", "Analysts expected Kelva to have $97 in profit and $361 in sales.", "361 $ kelva article; - reported -", "never Kind")]
    [InlineData("en", "Analysts expected $97 of Kelva and $361 of Ruvia.", "361 $ ruvia article; - projected -", "agrees Kind")]
    [InlineData("en", "Kelva would have to make savings of $20 and further cuts of at least $32.", "32 $ kelva article; at-least reported -", "never Kind")]
    [InlineData("en", "Kelva will buy 40 ships and 60 boats were sold.", "60 boats kelva article; - reported -", "derived Kind")]
    [InlineData("en", "Kelva bought 40 ships and 60 boats.", "60 boats kelva article; - reported -", "derived Kind")]
    [InlineData("vi", "Kelva dự kiến mua 40 tàu và 60 ghe.", "60 ghe kelva article; - reported -", "never Kind")]
    public void What_is_expected_reaches_over_and(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("en", "Jake Sullivan ended a 459-game one-club career.", "459 club sullivan article; - reported -", "never Unit")]
    [InlineData("en", "Jake Sullivan ended a 459-game one-club career.", "459 game sullivan article; - reported -", "")]
    [InlineData("en", "Kelva has a 40-strong fleet of ships.", "40 ships kelva article; - reported -", "")]
    [InlineData("en", "Kelva has a 12-member panel.", "12 member kelva article; - reported -", "")]
    public void What_is_counted_in_a_compound_is_its_own_noun(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);

    [Theory]
    [InlineData("en", "Kelva easily sailed into the No. 1 spot with 40 ships.", "1 spot kelva article; - reported -", "agrees Value")]
    [InlineData("en", "Kelva had no 1 spot in the row.", "1 spot kelva article; - reported -", "never Value")]
    [InlineData("en", "Kelva served 16 aces in a win over 20-year-old Jake Sullivan.", "20 year-old sullivan article; - reported -", "")]
    [InlineData("en", "Kelva served 16 aces in a win over 20-year-old Jake Sullivan.", "20 year-old sullivan article; more-than reported -", "refused")]
    [InlineData("en", "Kelva scrapped an over 20-year-old ship.", "20 year-old kelva article; more-than reported -", "agrees Hedge")]
    [InlineData("en", "Kelva scrapped over 20 ships.", "20 ships kelva article; - reported -", "refused")]
    [InlineData("en", "Now ranked at a lowly 113th, Kelva won.", "113 place kelva article; - reported -", "")]
    [InlineData("en", "Now ranked at a lowly 113th, Kelva won.", "112 place kelva article; - reported -", "refused")]
    [InlineData("en", "Now ranked at a lowly 113th, Kelva won.", "113 ships kelva article; - reported -", "refused")]
    [InlineData("en", "Kelva had a salt index of 40 or greater.", "40 salt index kelva article; at-least reported -", "agrees Hedge")]
    [InlineData("en", "Kelva had a salt index of 40 or greater.", "40 salt index kelva article; - reported -", "refused")]
    [InlineData("en", "Kelva had a salt index of 40 or lower.", "40 salt index kelva article; at-least reported -", "refused")]
    [InlineData("en", "Kelva asked people 65 years and older.", "65 years kelva article; at-least reported -", "agrees Hedge")]
    public void What_looks_like_a_denial_or_a_hedge_may_be_none(string language, string text, string said, string verdict) =>
        NumbersBench.Meets(language, text, said, verdict);
}
