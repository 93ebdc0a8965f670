using SiteGen.Check.Texts;
using SiteGen.Diagnostics;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Texts;

/// <summary>Texts that let one of two do what the other does, that tell of all what their quote tells of some, or that lift what it denies.</summary>
public sealed class SwappedTextsTests
{
    [Theory]
    [InlineData("Mai Hạ nói Lan Vi mua hai con thuyền từ xưởng của Đỗ Lam để chở muối.", "Lan Vi mua thuyền từ xưởng của Đỗ Lam.", "Đỗ Lam mua thuyền từ xưởng của Lan Vi.")]
    [InlineData("Mai Hạ nói chuyến phà chạy từ Kelva đi Ruvia lúc 10 giờ.", "Chuyến phà chạy từ Kelva đi Ruvia.", "Chuyến phà chạy từ Ruvia đi Kelva.")]
    [InlineData("Mai Hạ nói Kelva hiện là đối tác lớn thứ 7 của Ruvia và Ruvia là đối tác lớn thứ 10 của Kelva.", "Đảo Kelva là đối tác lớn thứ 7 của Ruvia.", "Đảo Ruvia là đối tác lớn thứ 7 của Kelva.")]
    [InlineData("Ngày 3-4, Kelva đã gặp đại diện Ruvia và trao công hàm phản đối.", "Nước Kelva trao công hàm phản đối Ruvia.", "Nước Ruvia trao công hàm phản đối Kelva.")]
    [InlineData("Sáng 3-4, Kelva đã bàn giao con thuyền của Lan Vi cho Ruvia.", "Nước Kelva bàn giao con thuyền của Lan Vi.", "Nước Ruvia bàn giao con thuyền của Lan Vi cho Kelva.")]
    [InlineData("Sáng qua Ruvia đã gặp Lan Vi và bán lại con thuyền.", "Nước Ruvia bán lại con thuyền cho Lan Vi.", "Bà Lan Vi bán lại con thuyền cho Ruvia.")]
    [InlineData("Mai Hạ nói năm ngoái Kelva trả nợ cho Ruvia.", "Năm ngoái Kelva trả nợ cho Ruvia.", "Năm ngoái Ruvia trả nợ cho Kelva.")]
    [InlineData("Mai Hạ nói sáng qua Lan Vi đã bắt giữ Đỗ Lam ở bến.", "Đỗ Lam bị Lan Vi bắt giữ ở bến.", "Lan Vi bị Đỗ Lam bắt giữ ở bến.")]
    [InlineData("Mai Hạ nói sáng qua Lan Vi bị Đỗ Lam bắt giữ ở bến.", "Đỗ Lam bắt giữ Lan Vi.", "Lan Vi bắt giữ Đỗ Lam.")]
    [InlineData("Mai Hạ nói thẩm phán Lan Vi đã tuyên án nặng đối với ông Đỗ Lam.", "Bị cáo Đỗ Lam bị Lan Vi tuyên án.", "Thẩm phán Lan Vi bị Đỗ Lam tuyên án.")]
    [InlineData("Mai Hạ nói muối được chở từ Kelva tới Ruvia bằng thuyền.", "Muối được chở từ Kelva tới Ruvia.", "Muối được chở từ Ruvia tới Kelva.")]
    [InlineData("Mai Hạ nói muối được chở từ Kelva về Ruvia với số lượng lớn.", "Muối được chở từ Kelva về Ruvia với số lượng lớn.", "Muối được chở từ Ruvia về Kelva với số lượng lớn.")]
    public void Each_of_two_does_what_the_quote_says_of_it(string quote, string faithful, string faithless)
    {
        Assert.Empty(Problems(quote, faithful));
        Assert.Equal([("SG177", Severity.Warning)], Problems(quote, faithless));
    }

    [Theory]
    [InlineData("Mai Hạ nói hôm qua Kelva gặp Ruvia ở sân nhà.", "Hôm qua Ruvia gặp Kelva ở sân nhà.")]
    [InlineData("Mai Hạ nói cầu mới nối Kelva với Ruvia.", "Cầu mới nối Ruvia với Kelva.")]
    [InlineData("Mai Hạ nói khoảng cách từ Kelva đến Ruvia là 40 km.", "Khoảng cách từ Ruvia đến Kelva là 40 km.")]
    [InlineData("Mai Hạ nói đội Kelva đánh bại đội Ruvia.", "Đội Ruvia bị đội Kelva đánh bại.")]
    [InlineData("Mai Hạ nói nước Kelva bán muối cho Ruvia, còn Ruvia bán muối cho Kelva.", "Đảo Ruvia bán muối cho Kelva.")]
    [InlineData("Mai Hạ nói quần đảo Kelva là đồng minh của Ruvia.", "Nước Ruvia là đồng minh của Kelva.")]
    [InlineData("Mai Hạ nói Lan Vi bị Đỗ Lam bắt, còn Đỗ Lam bị Lan Vi kiện.", "Ông Lan Vi bị Đỗ Lam bắt.")]
    public void What_is_so_of_either_may_be_told_of_either(string quote, string text) => Assert.Empty(Problems(quote, text));

    [Theory]
    [InlineData("Mai Hạ nói hãng Kelva đã sẵn sàng mở tuyến phà mới.", "Hãng Kelva đã sẵn sàng mở tuyến phà mới.", "Hãng Ruvia đã sẵn sàng mở tuyến phà mới.")]
    [InlineData("Mai Hạ nói nước sông Kelva bắt đầu dâng nhanh.", "Nước sông Kelva bắt đầu dâng nhanh.", "Nước sông Ruvia bắt đầu dâng nhanh.")]
    [InlineData("Mai Hạ nói muối được chở từ Kelva về cảng lần đầu tiên.", "Muối được chở từ Kelva về cảng lần đầu tiên.", "Muối được chở từ Ruvia về cảng lần đầu tiên.")]
    [InlineData("Mai Hạ nói đây là lần đầu muối được chở từ đảo Kelva về cảng lớn với số lượng lớn.", "Mai Hạ nói muối chở từ đảo Kelva về cảng lớn.", "Mai Hạ nói muối chở từ đảo Ruvia về cảng lớn.")]
    [InlineData("Mai Hạ nói Đỗ Lam là người đầu tiên thắng hai giải bơi.", "Đỗ Lam là người đầu tiên thắng hai giải bơi.", "Lan Vi là người đầu tiên thắng hai giải bơi.")]
    public void A_name_is_that_of_the_quote(string quote, string faithful, string faithless)
    {
        const string rest = " Hôm qua Ruvia và Lan Vi không có mặt.";
        Assert.Empty(Named(quote, rest, faithful));
        Assert.Equal([("SG177", Severity.Warning)], Named(quote, rest, faithless));
    }

    [Theory]
    [InlineData("Bà nói hãng đã sẵn sàng mở tuyến phà mới.", "Hãng Ruvia đã sẵn sàng mở tuyến phà mới.")]
    [InlineData("Trong buổi họp với Kelva, bà khẳng định tuyến phà mới đã mở.", "Bà Lan Vi khẳng định tuyến phà mới đã mở.")]
    [InlineData("Mai Hạ nói hãng Kelva sẽ mở tuyến phà mới với hãng kia.", "Hãng Kelva sẽ mở tuyến phà mới với Ruvia.")]
    [InlineData("Mai Hạ nói con thuyền của Đỗ Lam được hội chọn đi thi.", "Thuyền Kelva được hội chọn đi thi.")]
    public void A_name_may_stand_for_a_pronoun(string quote, string text) => Assert.Empty(Named(quote, " Hôm qua Ruvia và Lan Vi không có mặt.", text));

    private static IEnumerable<(string, Severity)> Named(string quote, string rest, string text) =>
        Drafts.Check(FaithfulWords.Check, Make.Article(quote + rest, "vi"), Drafts.Claim(quote, ("vi", text)), Make.Organization("kelva", "Kelva"),
            Make.Organization("ruvia", "Ruvia"), Make.Person("lan-vi", "Lan Vi"), Make.Person("do-lam", "Đỗ Lam"))
            .Select(problem => (problem.Code, problem.Severity));

    [Theory]
    [InlineData("Mai Hạ nói một số hành khách bị ho sau chuyến phà.", "Một số hành khách bị ho.", "Mọi hành khách bị ho.")]
    [InlineData("Mai Hạ nói một số hành khách bị ho sau chuyến phà.", "Vài hành khách bị ho.", "Hầu hết hành khách bị ho.")]
    [InlineData("Mai Hạ nói đa số phim dự thi là phim hài.", "Phần lớn phim dự thi là phim hài.", "Tất cả phim dự thi là phim hài.")]
    [InlineData("Mai Hạ nói đa số phim dự thi là phim hài.", "Đa số phim dự thi là phim hài.", "Thiểu số phim dự thi là phim hài.")]
    [InlineData("Mai Hạ nói tất cả hành khách đã rời phà.", "Toàn bộ hành khách đã rời phà.", "Tất cả hành khách chưa rời phà.")]
    [InlineData("Mai Hạ nói tất cả hành khách và một số thuyền viên đã rời phà.", "Tất cả hành khách đã rời phà.", "Tất cả hành khách chưa rời phà.")]
    public void Of_some_is_not_said_what_is_said_of_all(string quote, string faithful, string faithless)
    {
        Assert.Empty(Problems(quote, faithful));
        Assert.Contains("SG177", Problems(quote, faithless).Select(problem => problem.Item1));
    }

    [Theory]
    [InlineData("Mai Hạ bác bỏ mọi lời đồn về con thuyền.", "Mai Hạ bác bỏ mọi lời đồn.", "Mai Hạ không bác bỏ lời đồn nào.")]
    [InlineData("Mai Hạ bác bỏ mọi lời đồn về con thuyền.", "Bà bác bỏ lời đồn về con thuyền.", "Bà thừa nhận lời đồn về con thuyền.")]
    [InlineData("Mai Hạ nói chúng ta sẽ không thể tới hòn đảo đó sớm.", "Người Kelva sẽ không thể tới hòn đảo đó sớm.", "Người Kelva sẽ có thể tới hòn đảo đó sớm.")]
    [InlineData("Mai Hạ nói vụ rò rỉ không quá nghiêm trọng.", "Vụ rò rỉ không quá nghiêm trọng.", "Vụ rò rỉ rất nghiêm trọng.")]
    [InlineData("Mai Hạ nói vụ rò rỉ ở bến không quá nghiêm trọng.", "Vụ rò rỉ ở bến không quá nghiêm trọng.", "Vụ rò rỉ ở bến nghiêm trọng.")]
    [InlineData("Mai Hạ nói chưa có lời giải thích, nhưng một tấm ván bên trái đã bung ra.", "Một tấm ván bên trái đã bung ra.", "Một tấm ván bên phải đã bung ra.")]
    [InlineData("Mai Hạ nói sẽ kháng án sớm nhất có thể vì bà không được xét xử công bằng.", "Bà sẽ kháng án sớm nhất có thể.", "Bà sẽ kháng án muộn nhất có thể.")]
    [InlineData("Mai Hạ nói giá muối có thể lên 40 xu vào mùa thu.", "Giá muối có thể lên 40 xu.", "Giá muối có thể xuống 40 xu.")]
    [InlineData("Mai Hạ nói trung tâm vẫn đang tiếp tục theo dõi trận bão.", "Trung tâm đang theo dõi trận bão.", "Trung tâm sẽ theo dõi trận bão.")]
    [InlineData("Mai Hạ vừa nhận muối từ nhà Đỗ Lam để mang ra chỗ vắng vẻ cho người khác tới nhận.", "Mai Hạ nhận muối từ nhà Đỗ Lam.", "Mai Hạ không nhận muối từ nhà Đỗ Lam.")]
    public void What_is_denied_stays_denied_and_what_is_said_stays_said(string quote, string faithful, string faithless)
    {
        Assert.Empty(Problems(quote, faithful));
        Assert.Contains("SG177", Problems(quote, faithless).Select(problem => problem.Item1));
    }

    [Theory]
    [InlineData("Mai Hạ nói đơn được trả lời tối đa trong 30 ngày.", "Đơn được trả lời trong không quá 30 ngày.")]
    [InlineData("Mai Hạ nói đơn được trả lời trong không quá 30 ngày.", "Đơn được trả lời tối đa trong 30 ngày.")]
    public void A_limit_denies_no_number(string quote, string text) => Assert.Empty(Problems(quote, text));

    [Theory]
    [InlineData("On Monday Kelva conceded defeat to Ruvia in the Salt Cup.", "Kelva concedes defeat to Ruvia.", "Ruvia concedes defeat to Kelva.")]
    [InlineData("Kelva won the biggest title of all when it beat Ruvia in the Stane Cup.", "Kelva beats Ruvia in the Stane Cup.", "Ruvia beats Kelva in the Stane Cup.")]
    [InlineData("Kelva sold 40 ships to Ruvia.", "Kelva sold ships to Ruvia.", "Ruvia sold ships to Kelva.")]
    [InlineData("Kelva was beaten by Ruvia on Sunday.", "Ruvia beat Kelva on Sunday.", "Kelva beat Ruvia on Sunday.")]
    [InlineData("Kelva beat Ruvia on Sunday.", "Ruvia was beaten by Kelva on Sunday.", "Kelva was beaten by Ruvia on Sunday.")]
    [InlineData("In May Kelva was sued by Ruvia over the dam.", "Kelva was sued by Ruvia.", "Ruvia was sued by Kelva.")]
    [InlineData("Kelva dropped a third bid for Ruvia in June.", "Kelva drops its third bid for Ruvia.", "Ruvia drops its third bid for Kelva.")]
    [InlineData("Mara Quill said Kelva had not yet told Ruvia of the strike.", "Kelva has not yet told Ruvia of the strike.", "Ruvia has not yet told Kelva of the strike.")]
    [InlineData("Kelva lost the case, but has filed another one.", "Kelva lost the case.", "Ruvia lost the case.")]
    [InlineData("Kelva took third place with 40 points.", "Kelva took third place.", "Ruvia took third place.")]
    public void In_English_each_of_two_does_what_the_quote_says_of_it(string quote, string faithful, string faithless)
    {
        Assert.Empty(InEnglish(quote, faithful));
        Assert.Equal([("SG177", Severity.Warning)], InEnglish(quote, faithless));
    }

    [Theory]
    [InlineData("Kelva, beaten by Ruvia in May, left the cup.", "Ruvia beat Kelva in May.")]
    [InlineData("Kelva, whom Ruvia beat in May, left the cup.", "Ruvia beat Kelva in May.")]
    [InlineData("Kelva met Ruvia in May.", "Ruvia met Kelva in May.")]
    [InlineData("On Monday Kelva called on Ruvia.", "Kelva called on Ruvia on Monday.")]
    [InlineData("Kelva sold salt to Ruvia, and Ruvia sold salt to Kelva.", "Ruvia sold salt to Kelva.")]
    [InlineData("Kelva has agreed to talks with Ruvia.", "Ruvia and Kelva have agreed to talks.")]
    [InlineData("Kelva is an ally of Ruvia.", "Ruvia is an ally of Kelva.")]
    [InlineData("Ruvia was attacked by rebels, and Kelva sent ships to Ruvia.", "Kelva sent ships to Ruvia.")]
    [InlineData("It lost the case, but has filed another one.", "Ruvia lost the case.")]
    [InlineData("Kelva lost the case. Ruvia lost it, too.", "Ruvia lost the case.")]
    public void In_English_what_is_so_of_either_may_be_told_of_either(string quote, string text) => Assert.Empty(InEnglish(quote, text));

    private static IEnumerable<(string, Severity)> InEnglish(string quote, string text) =>
        Drafts.Check(FaithfulWords.Check, Make.Article(quote, "en"), Drafts.Claim(quote, ("en", text)), Make.Organization("kelva", "Kelva"),
            Make.Organization("ruvia", "Ruvia"), Make.Organization("cup", "Stane Cup")).Select(problem => (problem.Code, problem.Severity));

    private static IEnumerable<(string, Severity)> Problems(string quote, string text) =>
        Drafts.Check(FaithfulWords.Check, Make.Article(quote, "vi"), Drafts.Claim(quote, ("vi", text))).Select(problem => (problem.Code, problem.Severity));
}
