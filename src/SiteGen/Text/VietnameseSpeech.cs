namespace SiteGen.Text;

/// <summary>Vietnamese words around what is said.</summary>
internal static class VietnameseSpeech
{
    public static SpeechWords Words { get; } = new()
    {
        Attitudes =
        [
            "hoan nghênh", "lên án", "phản đối", "ủng hộ", "chỉ trích", "ca ngợi", "khen", "chê", "bác bỏ", "coi", "xem", "lo ngại", "quan ngại", "hy vọng",
            "mong", "tin", "tin tưởng", "đồng ý", "hứa", "cam kết", "đòi", "đề nghị",
            "kiến nghị", "đe dọa", "dọa", "thề", "nghi ngờ", "đánh giá", "gọi", "mô tả", "ví", "so sánh", "thúc giục", "nhắc lại", "chúc mừng", "xin lỗi",
            "cảm ơn", "phàn nàn", "than phiền", "lấy làm tiếc", "tán thành", "đổ lỗi", "thất vọng", "tức giận", "phẫn nộ", "lạc quan", "bi quan", "hài lòng",
            "muốn", "mong muốn",
        ],
        Supporting = ["ủng hộ", "hoan nghênh", "ca ngợi", "tán thành", "khen", "khen ngợi", "đồng tình", "tán đồng", "mong muốn"],
        Opposing = ["phản đối", "lên án", "chỉ trích", "bác bỏ", "chê", "phủ nhận", "chống lại", "không đồng ý", "không tán thành"],
        Opposed =
        [
            "lệnh cấm", "cấm", "trừng phạt", "phe đối lập", "sự chỉ trích", "cuộc tấn công", "vụ tấn công", "cắt giảm", "đóng cửa", "hủy", "hủy bỏ", "bãi bỏ",
            "rút khỏi",
            "đình công", "biểu tình", "từ chối", "nhưng", "tuy nhiên", "trong khi", "dù", "mặc dù",
        ],
        Signs =
        [
            "rằng", "nêu", "nêu rõ", "quả quyết", "nhắc nhở", "phân trần", "lý giải", "thốt lên", "đăng tải", "trình bày", "than", "kể", "kể lại", "nhắn",
            "đáp", "hỏi", "khuyên", "khuyến cáo", "báo cáo", "dặn", "công an xác định", "cảnh sát xác định", "điều tra xác định",
            "chức năng xác định", "nhà chức trách xác định", "chức năng ghi nhận", "chức trách ghi nhận", "công an ghi nhận", "cảnh sát ghi nhận",
            "chức năng thống kê", "bước đầu xác định", "ban đầu xác định", "xác định rằng",
            "tòa xác định", "tòa án xác định", "hội đồng xét xử xác định", "hđxx xác định", "viện kiểm sát xác định", "tung tin", "loan tin", "phao tin",
        ],
        Opinions = ["quan điểm", "ý kiến", "trong mắt", "đối với", "lập trường", "thông điệp"],
        PersonSelves =
        [
            "tôi", "chúng tôi", "chúng ta", "mình", "bản thân", "ông", "bà", "ông ấy", "bà ấy", "anh", "chị", "họ", "điều này", "điều đó", "việc này",
            "việc đó",
        ],
        BodySelves = ["chúng tôi", "mình", "họ", "nó", "điều này", "điều đó", "việc này", "việc đó"],
        Pointers = ["này", "đó", "ấy"],
        NounPointers = ["trên", "nói trên", "này", "đó", "ấy"],
        Topics = ["về", "đối với", "liên quan đến", "liên quan tới"],
    };
}
