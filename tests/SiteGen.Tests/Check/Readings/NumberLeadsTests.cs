using SiteGen.Check;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Readings;

/// <summary>What stands before a Vietnamese number's clause, or beside the number in a list: each with what the words do say.</summary>
public sealed class NumberLeadsTests
{
    [Theory]
    [InlineData("Dự báo, trong 3 giờ tới, Kelva nhận khoảng 20 tàu.", "20 tàu kelva article; about projected -", "")]
    [InlineData("Dự báo, trong 3 giờ tới, Kelva nhận khoảng 20 tàu.", "20 tàu kelva article; about reported -", "refused")]
    [InlineData("Dự báo, trận bão sẽ tan, nhưng hiện nay Kelva có 20 tàu.", "20 tàu kelva article; - reported -", "")]
    [InlineData("Số tàu nhiều nhất ở phía nam, Kelva (13,2 triệu), sau đó là Ruvia (9,5 triệu).", "9500000 tàu ruvia article; - reported -", "open Unit")]
    [InlineData("Số tàu nhiều nhất ở phía nam, Kelva (13,2 triệu), sau đó là Ruvia (9,5 triệu).", "9500000 xe ruvia article; - reported -", "refused")]
    [InlineData("Tại Kelva, một trận động đất có độ lớn 5,4 xảy ra hôm qua.", "5.4 độ lớn kelva article; - reported -", "agrees Unit")]
    [InlineData("Tại Kelva, một trận động đất có độ lớn 5,4 xảy ra hôm qua.", "5.4 km kelva article; - reported -", "refused")]
    [InlineData("Gió giật sập 3 nhà (1 nhà Kelva, 2 nhà Ruvia) và khiến 485 nhà tốc mái.", "485 nhà ruvia article; - reported -", "never Subject")]
    [InlineData("Cảnh sát thu 2 bánh vũ khí hạt nhân (hơn 600 g), 3 thùng chứa hơn 14 kg gạo.", "14 kg rice article; more-than reported -", "agrees Subject")]
    [InlineData("Cảnh sát thu 2 bánh vũ khí hạt nhân (hơn 600 g), 3 thùng chứa hơn 14 kg gạo.", "14 kg weapons article; more-than reported -", "refused")]
    [InlineData("Chốt phiên giao dịch ngày 2/11/2023, Kelva có 40 tàu.", "40 tàu kelva article; - reported 2023-11-02", "agrees AsOf")]
    [InlineData("Chốt phiên giao dịch ngày 2/11/2023, Kelva có 40 tàu.", "40 tàu kelva article; - reported 2023-11-01", "refused")]
    [InlineData("Sau vụ nổ ở bến cảng ngày 2/11/2023, Kelva có 40 tàu.", "40 tàu kelva article; - reported 2023-11-02", "never AsOf")]
    [InlineData("Cơ quan chức năng ghi nhận 40 tàu ở Kelva.", "40 tàu kelva article; - reported -", "never Reporter")]
    [InlineData("Kelva ước tính 6 tháng đầu năm bán khoảng 29 tàu (tăng 1,2% so với 6 tháng đầu năm 2022) và xuồng ước tính đạt 4 chiếc.", "29 tàu kelva kelva; about estimated 2023-01/2023-06", "")]
    [InlineData("Kelva ước tính 6 tháng đầu năm bán khoảng 29 tàu (tăng 1,2% so với 6 tháng đầu năm 2022) và xuồng ước tính đạt 4 chiếc.", "29 tàu kelva kelva; about estimated 2022-01/2022-06", "never AsOf")]
    [InlineData("Ruvia bị tuyên có tội với tất cả 34 cáo buộc chở lậu tàu.", "34 cáo buộc ruvia article; - reported -", "")]
    [InlineData("Ruvia bị tuyên có tội với tất cả 34 cáo buộc chở lậu tàu.", "34 cáo buộc ruvia ruvia; - reported -", "never Reporter")]
    [InlineData("Ruvia cáo buộc 34 tàu Kelva chở lậu.", "34 tàu kelva ruvia; - reported -", "")]
    public void What_a_Vietnamese_sentence_leads_to_is_read(string text, string said, string verdict) => NumbersBench.Meets("vi", text, said, verdict);

    [Theory]
    [InlineData("Ngày 2/11, Ruvia cho biết Kelva có 40 tàu.", "2023-11-02", "Agrees")]
    [InlineData("Ngày 2/11, Ruvia cho biết Kelva có 40 tàu.", "2023-11-01", "Failed")]
    [InlineData("Ngày 2/11, theo Ruvia, Kelva có 40 tàu.", "2023-11-02", "Open")]
    public void The_day_before_whoever_speaks_is_when_it_was_said(string text, string stated, string result)
    {
        var read = NumbersBench.Check("vi", text, $"40 tàu kelva ruvia; - reported - {stated}");
        Assert.Equal(result, read.Problems.Any(problem => problem.Code is "SG136" or "SG139") ? "Failed"
            : read.Ledger.Last(entry => entry.Kind == CheckKind.SaidOn).Result.ToString()
                .Replace("Derived", "Agrees", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Lính thiệt mạng", "Tại Kelva, hai người lính thiệt mạng và 11 binh sĩ khác bị thương.", "11 binh sĩ", "Open")]
    [InlineData("Binh sĩ bị thương", "Tại Kelva, hai người lính thiệt mạng và 11 binh sĩ khác bị thương.", "11 binh sĩ", "Agrees")]
    [InlineData("Hộ chưa có nước sạch", "Từ 300 đến 350 hộ ở Kelva chưa có nước sạch.", "300-350 hộ", "Agrees")]
    public void What_a_title_ends_with_may_stand_at_another_number(string title, string text, string what, string result) =>
        Assert.StartsWith(result, Titled(title, text, what), StringComparison.Ordinal);

    private static string Titled(string title, string text, string what)
    {
        var (values, unit) = (what.Split(' ')[0].Split('-'), what[(what.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        var observation = Make.Observation(Figure.Parse(values[0])!.Value, "article", Make.Evidence(text)) with { Max = Make.At(Figure.Parse(values[^1])!.Value) };
        var statistic = Make.Statistic("kelva", [unit], observation) with { Title = Make.Text(title, "vi") };
        return NumbersBench.Check(Make.Project(NumbersBench.Bodies, Make.Article(text, "vi", "2023-11-06")), statistic, observation).Of(CheckKind.Value);
    }
}
