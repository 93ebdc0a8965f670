namespace SiteGen.Text;

/// <summary>Vietnamese words around the name of who speaks.</summary>
internal static class VietnameseFrames
{
    public static FrameWords Words { get; } = new()
    {
        LeadIns =
        [
            "tuy nhiên", "tuy vậy", "nhưng", "thế nhưng", "và", "song", "còn", "hiện", "hiện nay", "hiện tại", "sau đó", "trong khi đó", "ngoài ra", "bên cạnh đó", "trước đó", "trước đây", "mới đây",
            "gần đây", "hôm nay", "hôm qua", "theo đó", "đồng thời", "vì vậy", "do đó", "kể từ đó", "từ đó", "rằng", "trong khi", "riêng", "về phần mình", "đầu năm nay", "cũng", "mà",
        ],
        DateLeads = ["năm", "ngày", "tháng", "hôm", "hôm thứ", "vào ngày", "vào năm", "vào tháng"],
        Linkers = ["của", "thuộc", "tại", "ở", "trong", "về", "với", "cho", "vào", "do", "bởi", "từ", "sau", "trước", "nhằm", "có trụ sở", "hôm", "ngày", "tháng", "theo"],
        Auxiliaries =
        [
            "đã", "đang", "sẽ", "từng", "vừa", "luôn", "luôn luôn", "thường xuyên", "liên tục", "nhiều lần", "cũng", "vẫn", "chưa", "không", "chẳng", "phải", "bị", "được", "tiếp tục", "nhanh chóng", "đưa ra",
            "lập tức", "là", "có thể", "nên", "muốn", "tỏ ra", "cùng ngày",
        ],
        Coordinators = ["và", "cùng", "cùng với", "lẫn", "cũng như"],
        Purposes = ["để"],
        UnnamedHeads =
        [
            "quan chức", "giới chức", "giới lãnh đạo", "lãnh đạo", "người phát ngôn", "phát ngôn viên", "nguồn tin", "chuyên gia", "giới chuyên gia", "giới quan sát", "giới phân tích", "nhà phân tích", "nhà ngoại giao",
            "nhà nghiên cứu", "nhà quan sát", "nghị sĩ", "đại diện", "nhân viên", "nhà khoa học", "cựu quan chức", "một người", "những người",
        ],
        PassingOn = ["dẫn lời", "dẫn tin", "dẫn", "trích lời", "trích dẫn", "trích", "thuật lại", "đưa tin", "cho biết", "viết", "đăng"],
        PassedTo = ["nói với", "cho biết với", "trả lời", "phỏng vấn của", "trên", "được", "theo", "chia sẻ với", "kể với", "viết cho"],
        BodyNouns =
        [
            "phía", "bên", "chế độ", "chính phủ", "chính quyền", "nhà nước", "nước", "tờ", "tờ báo", "báo", "nhật báo", "tạp chí", "tuần báo", "hãng", "hãng tin", "thông tấn xã", "đài", "đài truyền hình", "kênh", "kênh truyền hình", "trang",
            "trang tin", "tổ chức", "liên minh", "công ty", "tập đoàn",
        ],
        Documents = ["báo cáo", "tuyên bố", "thông cáo", "thông báo", "bài viết", "bài báo", "bài xã luận", "nghiên cứu", "tài liệu", "số liệu", "dữ liệu", "ước tính", "bản tin", "đánh giá", "khảo sát", "lời", "thông tin"],
        NotBeforeVerb = ["cuộc", "lời", "bài", "bản", "sự", "việc", "bị", "được", "những", "các", "một", "tiếng", "như", "trong", "theo", "của", "trước khi", "sau khi", "nhằm", "với"],
        NoReports = ["nói chung", "nói riêng", "nói trên", "nói cách khác", "nói đúng hơn"],
        Comments = ["bình luận", "phản hồi", "lên tiếng", "trả lời"],
        Asides = ["ám chỉ", "ngụ ý", "hàm ý", "ý nói"],
        Contrasts = ["trong khi", "nhưng", "song", "tuy nhiên", "mặc dù", "dù"],
        Complementizers = ["rằng"],
        Indefinites = ["một", "một số", "vài", "nhiều"],
        Agents = [],
        Echoes = [],
        Inverts = false,
    };
}
