namespace SiteGen.Text;

/// <summary>Where a Vietnamese title begins and ends.</summary>
internal static class VietnameseTitles
{
    public static TitleWords Words { get; } = new()
    {
        Pairs = ["thầy trò", "cô trò", "cha con", "mẹ con", "vợ chồng"],
        Before =
        [
            "một", "các", "những", "vị", "ngài", "nữ", "tân", "đương kim", "hai", "nhiều", "mỗi", "chú", "cụ", "em", "thầy", "là", "làm", "giữ chức", "chức",
            "chức vụ", "chức danh", "cương vị", "vai trò", "tư cách", "ghế", "như",
            "trở thành", "kiêm", "nay", "hoặc", "hay", "hoặc là", "lời", "ý kiến", "thời", "nhiệm kỳ", "thì", "gặp", "gặp gỡ", "thăm", "đã tiếp", "tiếp đón",
            "đón", "đón tiếp", "mời", "hỏi", "bầu", "đề cử", "chọn", "bổ nhiệm", "tái bổ nhiệm",
            "thay", "thay thế", "thay cho", "kế nhiệm", "cách chức", "miễn nhiệm", "sa thải", "bắt", "bắt giữ", "khởi tố", "phỏng vấn", "phê bình", "cảm ơn",
            "ca ngợi", "khen", "ủng hộ", "chúc mừng", "gọi", "nhờ", "giao", "đề nghị",
            "báo cáo", "điện đàm", "hội đàm", "tiễn", "gửi", "giúp", "phản đối", "kiện", "ám sát", "tấn công", "tố cáo", "phong", "đắc cử", "tái đắc cử",
            "trúng cử", "tái trúng cử", "tranh cử", "ứng cử", "thôi", "thôi chức", "từ chức", "nghe", "có", "tên", "thuê",
            "tuyển", "sau này", "sau đó", "trước đó", "khi đó", "lúc đó", "lúc", "vẫn còn", "thuộc", "cấp dưới", "người kế nhiệm", "dưới thời", "dưới quyền",
            "tuyên phạt", "xử phạt", "xét xử", "truy tố", "tuyên", "phạt", "bắt giam", "tạm giam", "tạm giữ", "kỷ luật", "bào chữa cho",
            "đại diện", "gồm", "bao gồm", "kể cả", "nhất là", "đặc biệt là",
        ],
        After =
        [
            "kiêm", "kiêm nhiệm", "phụ trách", "mới", "đầu tiên", "đương nhiệm", "cũ", "lúc", "thay", "suốt", "thứ", "kia", "hay", "hoặc", "nhiệm kỳ",
            "giai đoạn", "khóa", "khoá", "người", "gốc", "trẻ", "trẻ tuổi", "nữ", "lâu năm",
            "quá cố", "rồi", "gần", "nổi tiếng", "hàng đầu", "dẫn đầu", "chủ trì", "ngoài", "thì", "gặp", "thăm", "mang tên", "tên", "duy nhất", "lớn tuổi",
            "sinh", "qua đời", "nghỉ hưu", "về hưu", "từ chức", "nhậm chức",
            "tái đắc cử", "điều hành buổi", "cao tuổi", "nói trên", "nêu trên", "dự", "tham dự", "tham gia", "ký kết", "khai mạc", "bế mạc", "thay mặt",
            "đại diện cho", "đồng thời",
        ],
        BodyNouns =
        [
            "trường", "sở", "viện", "bệnh viện", "học viện", "đại học", "công ty", "tỉnh", "huyện", "xã", "thành phố", "thị trấn", "thị xã", "quận", "phường",
            "làng", "thôn", "ấp", "bang", "hội", "hiệp hội", "liên đoàn", "liên hiệp", "tập đoàn",
            "ngân hàng", "ủy ban", "uỷ ban", "hội đồng", "đảng", "cục", "vụ", "chi cục", "tổng cục", "bộ", "đài", "câu lạc bộ", "quỹ", "trung tâm", "nhà máy",
            "xí nghiệp", "hợp tác xã", "tòa án", "toà án", "quốc hội", "mặt trận", "nhóm",
            "mạng lưới", "dự án", "công an", "cảnh sát", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "đảng ủy", "đảng bộ", "tỉnh đoàn", "thành đoàn",
            "tổng công ty", "hãng", "phòng", "khoa", "ban", "liên minh", "văn phòng", "kho bạc", "thanh tra", "quân khu", "trạm", "khu", "báo", "tạp chí",
            "cảng", "công đoàn", "cộng hòa", "cộng hoà", "vương quốc", "liên bang", "nhà nước", "chính phủ", "giáo hội", "nhà thờ", "chùa", "sân bay",
            "trại", "chương trình", "khách sạn", "nhà hàng", "cửa hàng", "cơ quan", "doanh nghiệp", "chi nhánh", "phòng khám", "thư viện",
            "bảo tàng", "nhà hát", "nhà xuất bản", "đội", "đội tuyển", "tàu", "chợ",
        ],
        PartNouns = ["hội đồng quản trị", "hội đồng thành viên", "HĐQT", "HĐTV", "bộ phận", "bộ môn", "đội ngũ", "xã hội", "vụ việc"],
        Takings =
        [
            "giữ chức", "giữ chức vụ", "giữ chức danh", "giữ cương vị", "giữ vị trí", "giữ ghế", "giữ quyền", "làm", "làm chức", "trở thành", "đảm nhiệm",
            "đảm nhiệm chức vụ", "đảm nhiệm chức danh", "đảm nhiệm cương vị", "đảm nhiệm vị trí", "đảm nhận", "đảm nhận chức vụ", "đảm nhận vị trí",
            "đảm trách chức vụ", "nhận chức", "nhậm chức", "trúng cử", "trúng cử chức", "trúng cử chức danh", "trúng cử chức vụ", "tái trúng cử", "đắc cử",
            "đắc cử chức", "đắc cử chức vụ", "tái đắc cử", "tái đắc cử chức vụ", "được bầu", "được bầu là", "được bầu vào chức", "được bầu vào chức vụ",
            "được bầu giữ chức", "được bổ nhiệm", "được bổ nhiệm vào chức", "được bổ nhiệm vào vị trí", "được cử",
        ],
        Replacings = ["thay", "thay thế", "thay cho", "thay vị trí của", "kế nhiệm", "thế chỗ", "người tiền nhiệm"],
        Joining = ["kiêm", "kiêm nhiệm"],
        Copulas = ["là", "gồm", "bao gồm"],
        Apposed = ["một", "là"],
        BodyLeads = ["của", "thuộc", "tại", "ở", "từ", "đến từ"],
        Owning = [],
        OfficeFields = [("ngoại trưởng", "ngoại giao")],
        LeastField = 2,
        HasFieldBefore = false,
        VerbEndings = [],
    };
}
