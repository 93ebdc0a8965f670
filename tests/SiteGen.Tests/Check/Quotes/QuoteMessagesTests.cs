using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Quotes;

/// <summary>Each message about a quote, with the source that it is about.</summary>
public sealed class QuoteMessagesTests
{
    private static readonly QuoteBench Bench = QuoteBench.Shipped();

    [Theory]
    [InlineData("nothing-near", "SG101", "Hội nghị đã thông qua một nghị quyết về biến đổi khí hậu toàn cầu")]
    [InlineData("changed", "SG102", "Về phần mình, Washington luôn lập luận Mỹ có kho vũ khí hạt nhân lớn hơn nhiều so với họ.")]
    [InlineData("several-changed", "SG102", "Về phần mình, Moskva luôn lập luận Mỹ có kho tên lửa lớn hơn nhiều so với họ.")]
    [InlineData("dropped", "SG102", "các cuộc thảo luận sẽ giống các cuộc đàm phán cắt giảm vũ khí chính thức")]
    [InlineData("added", "SG102", "Bắc Kinh luôn luôn lập luận Mỹ có kho vũ khí hạt nhân lớn hơn nhiều")]
    [InlineData("order", "SG102", "Kể từ đó, các quan chức Mỹ luôn bày tỏ quan mối ngại")]
    [InlineData("accent", "SG103", "Trung Quốc hiện có hơn 500 đầu đan hạt nhân đang hoạt động")]
    [InlineData("tone-place", "SG103", "các cuộc đàm phán về kiểm soát vũ khí có thể diễn ra trước kế họach tổ chức hội nghị")]
    [InlineData("case", "SG104", "Trung quốc hiện có hơn 500 đầu đạn hạt nhân đang hoạt động")]
    [InlineData("number", "SG105", "Trung Quốc hiện có hơn 600 đầu đạn hạt nhân đang hoạt động")]
    [InlineData("punctuation", "SG106", "Về phần mình Bắc Kinh luôn lập luận Mỹ có kho vũ khí hạt nhân")]
    [InlineData("end", "SG106", "Trung Quốc hiện có hơn 500 đầu đạn hạt nhân đang hoạt động.")]
    [InlineData("elsewhere", "SG107", "Sự kiện này là cuộc đàm phán kiểm soát vũ khí Mỹ-Trung đầu tiên sau hơn 4 năm.")]
    [InlineData("several", "SG108", "Bộ Ngoại giao Mỹ")]
    [InlineData("cuts-number", "SG109", "000 đầu đạn vào năm 2030")]
    [InlineData("cuts-word", "SG109", "Trung Quốc hiện có hơn 500 đầu đạn hạt nh")]
    [InlineData("cuts-hedge", "SG110", "500 đầu đạn hạt nhân đang hoạt động")]
    [InlineData("cuts-negation", "SG110", "các cuộc thảo luận sẽ […] giống các cuộc đàm phán cắt giảm vũ khí chính thức")]
    [InlineData("out-of-order", "SG111", "Trung Quốc hiện có […] Theo một báo cáo tháng 10 của Lầu Năm Góc")]
    [InlineData("empty", "SG112", " ")]
    [InlineData("only-punctuation", "SG112", "“…”")]
    [InlineData("only-omission", "SG112", " […] ")]
    [InlineData("omission-at-the-end", "SG112", "Trung Quốc hiện có […]")]
    [InlineData("prefix", "SG113", "Bộ Ngoại giao Mỹ", "Phòng họp của")]
    [InlineData("suffix", "SG113", "Bộ Ngoại giao Mỹ", null, "và Phòng họp")]
    [InlineData("prefix-and-suffix", "SG113", "Bộ Ngoại giao Mỹ", "Hiện", "và Phòng họp")]
    [InlineData("cuts-modal", "SG110", "hơn 1.000 đầu đạn vào năm 2030")]
    [InlineData("cuts-suspicion", "SG110", "là do thám của Trung Quốc vào tháng 2")]
    [InlineData("too-many-omissions", "SG111", "a […] b […] c […] d […] e […] f […] g […] h […] i […] j […] k […] l […] m […] n […] o […] p […] q […] r […] s […] t […] u […] v")]
    [InlineData("composed", "SG105", "Trung Quô\u0301c hiện có hơn 600 đầu đạn hạt nhân")]
    [InlineData("zero-width", "SG114", "Trung Quốc hiện có hơn 500 đầu\u200B đạn hạt nhân")]
    [InlineData("cyrillic", "SG114", "Trung Quốc hiện có hơn 500 đầu đạn hạt nhân đang h\u043Eạt động")]
    public async Task Each_difference_has_its_message(string @case, string code, string quote, string? prefix = null, string? suffix = null)
    {
        var outcome = Bench.Check(quote, prefix: prefix, suffix: suffix);

        Assert.Equal(code, outcome.Code);
        await Verify(outcome.Printed, @case: @case);
    }

    [Theory]
    [InlineData("hidden-in-article", "SG114", "Ông Lý\u00AD nói Mỹ đã rút quân.", "Ông Lý nói Mỹ đã rút quân.")]
    [InlineData("cuts-condition", "SG110", "Mỹ rút quân nếu Nga rút quân trước.", "Mỹ rút quân")]
    [InlineData("cuts-afterthought", "SG110", "Tin Mỹ đã rút quân chưa được xác nhận.", "Mỹ đã rút quân")]
    [InlineData("space", "SG106", "Ông Lý nói:“Mỹ đã rút quân”", "Ông Lý nói: “Mỹ đã rút quân”")]
    public async Task Each_difference_from_an_article_of_its_own_has_its_message(string @case, string code, string article, string quote)
    {
        var outcome = QuoteBench.Of(article).Check(quote);

        Assert.Equal(code, outcome.Code);
        await Verify(outcome.Printed, @case: @case);
    }
}
