using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Readings;

/// <summary>Which of several amounts of one sentence the title of a statistic means.</summary>
public sealed class TitledAmountsTests
{
    [Theory]
    [InlineData("vi", "Lợi nhuận sau thuế của Kelva", "Doanh thu của Kelva đạt 900 xu, tăng 8,1%, lợi nhuận sau thuế đạt 600 xu, tăng 5,4%.", "5.4", "%", "Agrees")]
    [InlineData("vi", "Lợi nhuận sau thuế của Kelva", "Doanh thu của Kelva đạt 900 xu, tăng 8,1%, lợi nhuận sau thuế đạt 600 xu, tăng 5,4%.", "8.1", "%", "Open")]
    [InlineData("vi", "Mức tăng kim ngạch", "Xuất khẩu của Kelva đạt 7 tấn, tăng 9% so với năm trước; kim ngạch đạt 4 xu, tăng 23,5%.", "23.5", "%", "Agrees")]
    [InlineData("vi", "Mức tăng kim ngạch", "Xuất khẩu của Kelva đạt 7 tấn, tăng 9% so với năm trước; kim ngạch đạt 4 xu, tăng 23,5%.", "9", "%", "Open")]
    [InlineData("en", "Peak demand in Kelva", "Kelva has a capacity of 3,777 megawatts with a peak demand of 2,400 megawatts.", "2400", "megawatts", "Agrees")]
    [InlineData("en", "Peak demand in Kelva", "Kelva has a capacity of 3,777 megawatts with a peak demand of 2,400 megawatts.", "3777", "megawatts", "Open")]
    [InlineData("en", "Rise of profit in Kelva", "Revenue of Kelva was 900 crowns, up 8 percent, and profit was 600 crowns, up 5 percent.", "5", "percent", "Agrees")]
    [InlineData("en", "Rise of profit in Kelva", "Revenue of Kelva was 900 crowns, up 8 percent, and profit was 600 crowns, up 5 percent.", "8", "percent", "Open")]
    [InlineData("en", "Increase of fares in Kelva", "Last year Kelva saw fares go up 7.9 percent and fees increase by 5.2 percent.", "7.9", "percent", "Agrees")]
    [InlineData("en", "Increase of fares in Kelva", "Last year Kelva saw fares go up 7.9 percent and fees increase by 5.2 percent.", "5.2", "percent", "Open")]
    [InlineData("vi", "Bình chưa được dùng", "Trong 4 bình của Kelva có 3 bình chưa được dùng, 1 bình đã được dùng.", "1", "bình", "Open")]
    [InlineData("vi", "Bình chưa được dùng", "Trong 4 bình của Kelva có 3 bình chưa được dùng, 1 bình đã được dùng.", "3", "bình", "Agrees")]
    [InlineData("vi", "Khoảng cách đến cảng lớn", "Tàu của Kelva chìm sâu chỉ 6 km tại vịnh, cách cảng lớn 135 km.", "6", "km", "Open")]
    [InlineData("vi", "Khoảng cách đến cảng lớn", "Tàu của Kelva chìm sâu chỉ 6 km tại vịnh, cách cảng lớn 135 km.", "135", "km", "Agrees")]
    public void An_amount_at_which_the_words_of_the_title_stand_is_the_one_that_is_meant(
        string language, string title, string text, string value, string unit, string result)
    {
        var observation = Make.Observation(Figure.Parse(value)!.Value, "article", Make.Evidence(text));
        var statistic = Make.Statistic("kelva", [unit], observation) with { Title = Make.Text(title, language) };

        var read = NumbersBench.Check(Make.Project(NumbersBench.Bodies, Make.Article(text, language, "2023-11-06")), statistic, observation);

        Assert.StartsWith(result, read.Of(CheckKind.Value), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mức giảm của Kelva", "Mức tăng của Kelva", "Kelva giảm 3,21 điểm còn 1.268 điểm với 145 mã tăng.", "3.21", "điểm")]
    [InlineData("Mức giảm của Kelva", "Mức tăng của Kelva", "Ruvia tăng 2,42%; ngược lại, Kelva giảm mạnh 1,27%.", "1.27", "%")]
    [InlineData("Mức tăng số ca", "Mức giảm số ca", "Kelva ghi 77 ca bệnh, tăng 15 ca so với tuần trước.", "15", "ca")]
    [InlineData("Giá trị bán ròng của Kelva", "Giá trị mua ròng của Kelva", "Kelva mua ròng hai phiên, rồi bán ròng hơn 179 xu.", "179", "xu")]
    public void A_title_does_not_turn_the_word_that_leads_to_its_number(string faithful, string faithless, string text, string value, string unit)
    {
        foreach (var (title, codes) in new[] { (faithful, Array.Empty<string>()), (faithless, ["SG177"]) })
        {
            var observation = Make.Observation(Figure.Parse(value)!.Value, "article", Make.Evidence(text));
            var statistic = Make.Statistic("kelva", [unit], observation) with { Title = Make.Text(title, "vi") };

            var read = NumbersBench.Check(Make.Project(NumbersBench.Bodies, Make.Article(text, "vi", "2023-11-06")), statistic, observation);

            Assert.Equal(codes, read.Problems.Select(problem => problem.Code).Where(code => code == "SG177"));
        }
    }

    [Theory]
    [InlineData("In May Kelva had the most outages, with 25 houses without power.", "Houses without power in Kelva", "25", "houses", false)]
    [InlineData("In May fares in Kelva rose 3 percent while wages fell 2 percent.", "Rise of fares in Kelva", "3", "percent", false)]
    [InlineData("In May fares in Kelva rose 3 percent while wages fell 2 percent.", "Fall of fares in Kelva", "3", "percent", true)]
    public void An_English_title_turns_the_verb_that_leads_to_its_number_and_no_preposition(
        string text, string title, string value, string unit, bool isTurned)
    {
        var observation = Make.Observation(Figure.Parse(value)!.Value, "article", Make.Evidence(text));
        var statistic = Make.Statistic("kelva", [unit], observation) with { Title = Make.Text(title, "en") };

        var read = NumbersBench.Check(Make.Project(NumbersBench.Bodies, Make.Article(text, "en", "2023-11-06")), statistic, observation);

        Assert.Equal(isTurned, read.Problems.Any(problem => problem.Code == "SG177"));
    }
}
