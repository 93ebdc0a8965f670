using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Who;

/// <summary>Sentences of the two shipped articles, and claims that rest on them.</summary>
internal static class Claims
{
    public const string Transparency = "Đầu năm nay, người đứng đầu NATO, ông Jens Stoltenberg cho biết Trung Quốc đang “phát triển kho vũ khí hạt nhân mà không có bất kỳ sự minh bạch nào về khả năng của nó”.";
    public const string Framework = "Ông Stoltenberg cho biết: “Chúng ta nên đẩy lùi những nỗ lực có nguy cơ làm suy yếu khuôn khổ không phổ biến vũ khí hạt nhân, bao gồm hiệp ước cung cấp vũ khí hạt nhân”.";
    public const string Authoritarian = "Ông nói thêm rằng Trung Quốc là một phần trong phong trào các quốc gia độc tài, gồm Nga, Iran và Triều Tiên";
    public const string ChinaDaily = "Cơ quan tuyên truyền của ĐCSTQ, China Daily đã đăng một bài xã luận ngay sau cuộc họp nói rằng vũ khí hạt nhân của chế độ này “hoàn toàn nhằm mục đích phòng thủ”.";
    public const string Demands = "Chế độ Trung Quốc thường xuyên yêu cầu Hoa Kỳ phải loại bỏ phần lớn kho vũ khí hạt nhân của mình trước khi yêu cầu Trung Quốc tham gia các cuộc đàm phán về kiểm soát vũ khí.";
    public const string UsSide = "Phía Mỹ đã sử dụng các cuộc đàm phán để nhấn mạnh tính minh bạch và các cam kết thực tế";
    public const string Refuses = "Giới lãnh đạo cộng sản Trung Quốc vẫn tỏ ra dè dặt về kho vũ khí hạt nhân của mình và từ chối tham gia vào các cuộc đàm phán";
    public const string Important = "Điều quan trọng là “quản lý có trách nhiệm”“ngăn chặn một cuộc chạy đua vũ trang không bị giới hạn” mà không xung đột trực tiếp.";
    public const string Consultations = "Theo Tạp chí Phố Wall (WSJ), sau chuyến thăm Mỹ vào cuối tuần trước của Ngoại trưởng Vương Nghị, Bộ Ngoại giao Trung Quốc ngày 30/10 cho biết hai quốc gia sẽ tham vấn về kiểm soát vũ khí và không phổ biến vũ khí hạt nhân trong những ngày tới";
    public const string NoComment = "Hiện Bộ Ngoại giao Mỹ và Đại sứ quán Trung Quốc tại Washington chưa đưa ra bất kỳ bình luận nào về thời gian hoặc hình thức các cuộc đàm phán.";
    public const string Sullivan = "Năm 2021, Cố vấn An ninh Quốc gia Mỹ Jake Sullivan cho hay Chủ tịch Trung Quốc và Tổng thống Mỹ đã đồng bày tỏ mong muốn bắt đầu tiến hành thảo luận về ổn định chiến lược";
    public const string WhiteHouse = "Tuy nhiên, vào thời điểm đó, Nhà Trắng đã nhanh chóng tuyên bố các cuộc thảo luận sẽ không giống các cuộc đàm phán cắt giảm vũ khí chính thức như những gì Mỹ đã thực hiện với Nga.";
    public const string Officials = "Kể từ đó, các quan chức Mỹ luôn bày tỏ mối quan ngại khi Trung Quốc tỏ ra ít quan tâm đến việc thảo luận các bước nhằm giảm thiểu rủi ro vũ khí hạt nhân.";
    public const string Arsenal = "Về phần mình, Bắc Kinh luôn lập luận Mỹ có kho vũ khí hạt nhân lớn hơn nhiều so với họ.";
    public const string Federation = "Theo Liên đoàn Nhà khoa học Mỹ, Mỹ hiện có khoảng 5.200 vũ khí hạt nhân đang được sử dụng.";
    public const string Official = "Theo một quan chức cấp cao của chính quyền Tổng thống Joe Biden, các cuộc đàm phán về kiểm soát vũ khí có thể diễn ra trước kế hoạch tổ chức hội nghị thượng đỉnh giữa Tổng thống Biden và Chủ tịch Trung Quốc Tập Cận Bình tại San Francisco vào tháng 11.";
    public const string Undecided = "Tuy nhiên, các chi tiết quan trọng vẫn chưa được quyết định.";
    public const string Kimball = "Ông Daryl Kimball, Giám đốc điều hành Hiệp hội Kiểm soát Vũ khí có trụ sở tại Washington, cho biết các cuộc đàm phán vũ khí có thể sẽ tập trung vào việc thúc đẩy tính minh bạch";

    public static Voice Own { get; } = new ArticleVoice(Make.At("article").At);

    public static Voice Named(string id) => new NamedVoice(Make.Ids(id), Make.At(id).At);

    public static Voice Unnamed(string? of) => new UnnamedVoice(Make.Text("một quan chức"), of is null ? null : Make.At(of), Make.At("một quan chức").At);

    public static Claim Claim(string quote, string source, Voice speaker, params Reading[] reads) => new()
    {
        Id = "claim",
        File = Make.File("content/claims/claim.yaml"),
        Added = Make.Date("2023-11-20"),
        Speaker = speaker,
        Speech = Make.At(Speech.Indirect),
        Text = Make.Text("…"),
        Evidence = [Make.Evidence(quote, source, reads)],
    };
}
