using SiteGen.Check.Texts;
using SiteGen.Diagnostics;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Texts;

/// <summary>Texts that deny what their quote says, though it denies something else, or has words that look like a denial.</summary>
public sealed class DeniedTextsTests
{
    [Theory]
    [InlineData("vi", "Ông Lâm nói quá trình kiểm phiếu đều được giám sát.", "Quá trình kiểm phiếu được giám sát.", "Quá trình kiểm phiếu không được giám sát.", true)]
    [InlineData("vi", "Ông Lâm nói quá trình kiểm phiếu đều được giám sát.", "Quá trình kiểm phiếu được giám sát.", "Quá trình kiểm phiếu đều không được giám sát.", true)]
    [InlineData("vi", "Nhóm cần đo lại mực nước hồ với một cái thước khác.", "Nhóm cần đo lại mực nước hồ.", "Nhóm không cần đo lại mực nước hồ.", false)]
    [InlineData("vi", "Nhóm cần đo lại mực nước hồ với một cái thước khác.", "Nhóm cần đo lại mực nước hồ.", "Nhóm chưa đo lại mực nước hồ.", false)]
    [InlineData("vi", "Vì trời mưa, việc đo mực nước hồ gặp nhiều khó khăn.", "Việc đo mực nước hồ gặp nhiều khó khăn.", "Việc đo mực nước hồ không gặp nhiều khó khăn.", true)]
    [InlineData("vi", "Chênh lệch khác biệt theo vùng rất lớn, bà Hoa nói.", "Chênh lệch khác biệt theo vùng rất lớn.", "Chênh lệch khác biệt theo vùng không lớn.", true)]
    [InlineData("vi", "Sở đã gọi cho bệnh viện huyện, để hỏi liệu có nạn nhân hay không.", "Sở đã gọi cho bệnh viện huyện.", "Sở chưa gọi cho bệnh viện huyện.", true)]
    [InlineData("vi", "Hội đồng đã đếm lại phiếu tại 40 điểm và hủy 200 phiếu không hợp lệ.", "Hội đồng đã đếm lại phiếu tại 40 điểm.", "Hội đồng chưa đếm lại phiếu tại 40 điểm.", true)]
    [InlineData("vi", "Tỉ lệ người không đi học là 12%, mức cao thứ ba trong lịch sử tỉnh.", "Tỉ lệ này ở mức cao thứ ba.", "Tỉ lệ này không phải là mức cao thứ ba.", false)]
    [InlineData("vi", "Thị trưởng nhắc toàn đội tiếp tục dọn rác trước ngày hội.", "Toàn đội tiếp tục dọn rác.", "Toàn đội không cần tiếp tục dọn rác.", false)]
    [InlineData("vi", "Chủ tàu chỉ trả được một phần nợ cho ngân hàng.", "Chủ tàu chỉ trả được một phần nợ.", "Chủ tàu chưa trả được phần nợ nào.", false)]
    [InlineData("vi", "Trong tuần, huyện ghi nhận thêm 93 ca sốt, giảm 10 ca so với tuần trước đó.", "Số ca sốt trong tuần giảm.", "Số ca sốt trong tuần không giảm.", false)]
    [InlineData("vi", "Bà Hoa hiếm khi ăn cơm ở trường vào buổi trưa.", "Bà Hoa hiếm khi ăn cơm ở trường.", "Bà Hoa ăn cơm ở trường.", true)]
    [InlineData("en", "The council checked the ballots before it threw out those that were not valid.", "The council checked the ballots.", "The council never checked the ballots.", true)]
    [InlineData("en", "The share of people who did not vote was 28%, the second highest figure since 1950.", "The share was the second highest figure.", "The share was not the second highest figure.", false)]
    [InlineData("en", "The embassy called the clinics to learn whether there were victims or not.", "The embassy called the clinics.", "The embassy did not call the clinics.", false)]
    [InlineData("en", "The mill repaid the loan before the bank asked.", "The mill repaid the loan.", "The mill hardly repaid the loan.", false)]
    [InlineData("en", "The pump rarely works in the cold months.", "The pump rarely works in the cold months.", "The pump works in the cold months.", true)]
    [InlineData("en", "The survey, which was not paid for, counted the herons on the lake.", "The survey counted the herons on the lake.", "The survey did not count the herons on the lake.", false)]
    [InlineData("en", "The team needs to count the herons again with another method, not by hand.", "The team needs to count the herons again.", "The team does not need to count the herons again.", false)]
    [InlineData("vi", "Kết luận trên không chứng tỏ đập lớn gây ra trận lụt.", "Kết luận trên không chứng tỏ đập lớn gây ra lụt.", "Kết luận trên chứng tỏ đập lớn gây ra trận lụt.", true)]
    public void A_denial_elsewhere_in_the_quote_hides_none_in_its_text(string language, string quote, string faithful, string faithless, bool isStated)
    {
        Assert.Empty(Problems(language, quote, faithful));
        Assert.Equal([("SG177", isStated ? Severity.Error : Severity.Warning)], Problems(language, quote, faithless));
    }

    [Theory]
    [InlineData("vi", "Hội nghị bàn về việc không phổ biến vũ khí và trao đổi thư từ.", "Hội nghị bàn về không phổ biến vũ khí.")]
    [InlineData("vi", "Giá gạo liên tục tăng trong quá trình thu hoạch.", "Giá gạo không ngừng tăng trong quá trình thu hoạch.")]
    [InlineData("vi", "Ai cũng biết quá trình kiểm phiếu được giám sát.", "Không ai không biết quá trình kiểm phiếu được giám sát.")]
    [InlineData("vi", "Dàn nhạc biểu diễn xuất sắc và kể chuyện trong quá trình dự thi.", "Dàn nhạc không chỉ biểu diễn xuất sắc mà còn kể chuyện.")]
    [InlineData("vi", "Trước khi quá trình kiểm phiếu được giám sát, ông Lâm đã rời đi.", "Quá trình kiểm phiếu không được giám sát.")]
    [InlineData("vi", "Bà Hoa cho biết ngoài ba hộ ở bờ sông, quá trình di dời chưa hoàn tất.", "Quá trình di dời chưa hoàn tất.")]
    [InlineData("vi", "Ông Lâm cho biết quá trình sửa cầu bị đình chỉ.", "Quá trình sửa cầu không tiếp tục.")]
    [InlineData("vi", "Giá vé tăng nhưng không nhiều trong quá trình thi công.", "Giá vé tăng không nhiều trong quá trình thi công.")]
    [InlineData("vi", "Trường không còn phát sách cho học sinh nghèo.", "Trường không phát sách cho học sinh nghèo.")]
    [InlineData("vi", "Chỉ huy đội bay không ít lần nhắc phi công giữ độ cao.", "Chỉ huy đội bay nhiều lần nhắc phi công giữ độ cao.")]
    [InlineData("en", "The pier was closed, and no boats called at the island.", "No boats called at the island.")]
    [InlineData("en", "It is not uncommon for boats to call at the island.", "Boats often call at the island.")]
    [InlineData("en", "The council failed to check the ballots before it met.", "The council did not check the ballots.")]
    [InlineData("en", "The herons, once rare, are now common on the lake.", "The herons are no longer rare on the lake.")]
    public void A_paraphrase_with_a_denial_of_its_own_passes(string language, string quote, string text) => Assert.Empty(Problems(language, quote, text));

    [Theory]
    [InlineData("vi", "Thành phố không tăng giá vé, bớt chuyến hay cắt tuyến phà.", "Không bớt chuyến hay cắt tuyến phà.")]
    [InlineData("en", "The city will not raise fares, cut buses or close lines.", "The city will not cut buses or close lines.")]
    [InlineData("vi", "Ông Lâm phủ nhận rằng quá trình kiểm phiếu được giám sát.", "Quá trình kiểm phiếu không được giám sát.")]
    public void What_a_denial_may_go_on_to_deny_is_no_error(string language, string quote, string text) =>
        Assert.All(Problems(language, quote, text), problem => Assert.Equal(Severity.Warning, problem.Item2));

    [Theory]
    [InlineData("vi", "Hơn 300 hộ mất điện.", "Số hộ mất điện lên tới 300 hộ.")]
    [InlineData("vi", "Hơn 300 hộ mất điện, dưới 300 hộ mất nước.", "Dưới 300 hộ mất nước.")]
    [InlineData("en", "More than 300 homes lost power.", "About 300 homes lost power.")]
    public void A_hedge_that_may_mean_the_same_turns_nothing(string language, string quote, string text) => Assert.Empty(Numbers(language, quote, text));

    [Theory]
    [InlineData("vi", "Ít nhất 284 người bị thương.", "Có ít nhất 284 người bị thương.", "Nhiều nhất 284 người bị thương.")]
    [InlineData("vi", "Hơn 300 hộ mất điện.", "Trên 300 hộ mất điện.", "Gần 300 hộ mất điện.")]
    [InlineData("en", "At least 284 people were hurt.", "No fewer than 284 people were hurt.", "At most 284 people were hurt.")]
    [InlineData("en", "Fewer than 300 homes lost power.", "Under 300 homes lost power.", "More than 300 homes lost power.")]
    [InlineData("en", "At least 284 people were hurt.", "Some 284 people were hurt.", "No more than 284 people were hurt.")]
    public void A_number_is_left_open_to_the_side_to_which_its_quote_leaves_it(string language, string quote, string faithful, string faithless)
    {
        Assert.Empty(Numbers(language, quote, faithful));
        Assert.Equal([("SG177", Severity.Error)], Numbers(language, quote, faithless));
    }

    private static IEnumerable<(string, Severity)> Problems(string language, string quote, string text) =>
        Drafts.Check(FaithfulWords.Check, Make.Article(quote, language), Drafts.Claim(quote, (language, text))).Select(problem => (problem.Code, problem.Severity));

    private static IEnumerable<(string, Severity)> Numbers(string language, string quote, string text) =>
        Drafts.Check((fact, context, log) => new NumberRule(context).Check(fact, log), Make.Article(quote, language), Drafts.Claim(quote, (language, text)))
            .Select(problem => (problem.Code, problem.Severity));
}
