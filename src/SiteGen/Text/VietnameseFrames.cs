namespace SiteGen.Text;

/// <summary>Vietnamese words around the name of who speaks.</summary>
internal static class VietnameseFrames
{
    public static FrameWords Words { get; } = new()
    {
        LeadIns =
        [
            "tuy nhiên", "tuy vậy", "nhưng", "thế nhưng", "và", "song", "còn", "hiện", "hiện nay", "hiện tại", "sau đó", "trong khi đó", "ngoài ra",
            "bên cạnh đó", "trước đó", "trước đây", "mới đây",
            "gần đây", "hôm nay", "hôm qua", "theo đó", "đồng thời", "vì vậy", "do đó", "kể từ đó", "từ đó", "rằng", "trong khi", "riêng", "về phần mình",
            "đầu năm nay", "cũng", "mà", "tuần trước", "tháng trước", "năm ngoái", "tuần qua", "tương tự", "cuối cùng", "thậm chí", "ngược lại", "tại đây",
            "qua đó", "trao đổi với báo chí", "chiều qua", "sáng qua", "tối qua", "sáng nay", "chiều nay", "tối nay", "trưa nay",
        ],
        DateLeads =
        [
            "sáng", "trưa", "chiều", "tối", "sáng ngày", "chiều ngày", "tối ngày", "sáng nay", "chiều nay", "chiều qua", "sáng qua", "tối qua",
            "cuối tuần qua", "năm", "ngày", "tháng", "hôm", "hôm thứ", "vào ngày", "vào năm", "vào tháng",
        ],
        Linkers =
        [
            "của", "thuộc", "tại", "ở", "trong", "về", "với", "cho", "vào", "do", "bởi", "từ", "sau", "trước", "nhằm", "có trụ sở", "hôm", "ngày", "tháng",
            "theo",
        ],
        Auxiliaries =
        [
            "đã", "đang", "sẽ", "từng", "vừa", "luôn", "luôn luôn", "thường xuyên", "liên tục", "nhiều lần", "cũng", "vẫn", "chưa", "không", "chẳng", "phải",
            "bị", "được", "tiếp tục", "nhanh chóng", "đưa ra",
            "lập tức", "là", "có thể", "nên", "muốn", "tỏ ra", "cùng ngày",
        ],
        Coordinators = ["và", "cùng", "cùng với", "lẫn", "cũng như"],
        Purposes = ["để"],
        OwnVoices = ["các quan chức", "giới chức"],
        OfficeHeads =
        [
            "phó", "giám đốc", "tổng giám đốc", "chủ tịch", "trưởng", "quyền", "bí thư", "phó bí thư", "tổng bí thư", "chủ nhiệm", "viện trưởng",
            "hiệu trưởng", "cục trưởng", "tổng cục trưởng", "chi cục trưởng", "vụ trưởng", "bộ trưởng", "thứ trưởng", "đội trưởng", "thuyền trưởng",
            "chánh văn phòng", "chánh án", "chánh thanh tra", "thư ký", "tổng thư ký", "tổng biên tập", "kế toán trưởng", "kiến trúc sư trưởng",
            "đồng chủ tịch",
            "điều phối viên", "giảng viên", "nghiên cứu viên", "chuyên viên", "chuyên gia", "huấn luyện viên", "phát ngôn viên", "người phát ngôn", "đại diện",
            "quản lý", "nhà sáng lập", "đồng sáng lập", "ủy viên", "uỷ viên", "thành viên", "tham tán", "đại sứ", "tổng lãnh sự", "thủ tướng", "tổng thống",
            "ngoại trưởng", "cố vấn", "trợ lý", "nguyên", "cựu", "thị trưởng", "thống đốc",
        ],
        UnnamedHeads =
        [
            "quan chức", "giới chức", "giới lãnh đạo", "lãnh đạo", "người phát ngôn", "phát ngôn viên", "nguồn tin", "chuyên gia", "giới chuyên gia",
            "giới quan sát", "giới phân tích", "nhà phân tích", "nhà ngoại giao",
            "nhà nghiên cứu", "nhà quan sát", "nghị sĩ", "đại diện", "nhân viên", "nhà khoa học", "cựu quan chức", "một người", "những người",
            "giới nghiên cứu", "giới khoa học", "giới chủ", "giới đầu tư", "giới kinh doanh", "giới truyền thông", "người dân", "ngư dân", "nông dân",
            "cư dân", "nhân chứng", "cổ động viên", "phụ huynh", "tiểu thương", "thương lái", "nhà chức trách", "cảnh sát", "công an", "dư luận",
            "nhà kinh tế", "nhà sử học", "nhà hoạt động", "luật sư", "bác sĩ", "kỹ sư", "giáo viên", "công nhân", "tài xế", "chủ tàu", "chủ hộ",
            "nhà đầu tư", "nhà quản lý", "nhà báo", "nạn nhân", "hành khách", "khách hàng", "du khách", "người phụ trách", "người đại diện", "cán bộ",
        ],
        Kin = ["vợ", "chồng", "vợ cũ", "chồng cũ", "con trai", "con gái", "con dâu", "con rể", "cha", "bố", "mẹ", "cha đẻ", "bố đẻ", "mẹ đẻ", "bố vợ",
            "mẹ vợ", "bố chồng", "mẹ chồng", "anh trai", "chị gái", "em trai", "em gái", "anh rể", "em rể", "chị dâu", "em dâu", "cháu trai", "cháu gái",
            "cháu nội", "cháu ngoại", "bạn trai", "bạn gái", "người thân", "người nhà", "gia đình", "hàng xóm"],
        PassingOn = ["dẫn lời", "dẫn tin", "dẫn", "trích lời", "trích dẫn", "trích", "thuật lại", "đưa tin", "cho biết", "viết", "đăng"],
        Citings = ["dẫn lời", "trích lời", "dẫn nguồn", "dẫn nguồn từ", "dẫn nguồn tin", "dẫn nguồn tin từ", "dẫn thông tin từ", "dẫn tin từ",
            "dẫn thông báo của", "dẫn thông tin của", "dẫn nguồn tin của"],
        Acts = ["ban bố", "ban hành", "phát lệnh", "ra lệnh", "ra sắc lệnh", "ký lệnh", "ký sắc lệnh"],
        PlaceLinkers = ["ở", "tại", "trong"],
        PassedTo = ["nói với", "cho biết với", "trả lời", "phỏng vấn của", "trên", "được", "theo", "chia sẻ với", "kể với", "viết cho",
            "trao đổi với", "trao đổi với phóng viên", "trả lời phóng viên", "chia sẻ với phóng viên", "nói với phóng viên", "trả lời phỏng vấn của"],
        BodyNouns =
        [
            "phía", "bên", "chế độ", "chính phủ", "chính quyền", "nhà nước", "nước", "tờ", "tờ báo", "báo", "nhật báo", "tạp chí", "tuần báo", "hãng",
            "hãng tin", "thông tấn xã", "đài", "đài truyền hình", "kênh", "kênh truyền hình", "trang",
            "trang tin", "tổ chức", "liên minh", "công ty", "tập đoàn",
        ],
        Documents =
        [
            "báo cáo", "tuyên bố", "thông cáo", "thông báo", "bài viết", "bài báo", "bài xã luận", "nghiên cứu", "tài liệu", "số liệu", "dữ liệu",
            "ước tính", "ước lượng", "bản tin", "đánh giá", "khảo sát", "lời", "thông tin", "nhận định", "phân tích", "thống kê", "dự báo", "cảnh báo",
            "phản ánh", "cập nhật",
            "dự đoán", "kết luận", "công văn", "văn bản", "lời kể", "chia sẻ", "giải trình", "khuyến cáo", "tường trình", "hồ sơ", "cáo trạng", "bản án",
            "niên giám", "hướng dẫn", "tổng hợp", "tính toán", "bảng xếp hạng", "công bố",
        ],
        NotBeforeVerb =
        [
            "mối", "nỗi", "niềm", "đáng", "gây", "mức", "kết quả", "cung cấp", "nguồn", "nhận", "trao đổi", "tiếp nhận", "tình hình", "hội nghị", "cơ quan",
            "thu thập", "tìm kiếm", "tra cứu", "khai thác", "xử lý", "bảo mật", "công nghệ", "rò rỉ", "làm lộ", "luồng",
            "trung tâm", "cuộc", "lời", "bài", "bản", "sự", "việc", "bị", "được", "những", "các", "một", "tiếng", "như", "trong", "theo", "của", "trước khi",
            "sau khi", "nhằm", "với",
        ],
        NoReports =
        [
            "hứa hẹn", "theo sau", "theo lời mời", "theo chân", "theo dõi", "theo đuổi", "kể từ", "kể cả", "kể ra", "nói đến", "tuyên bố tình trạng khẩn cấp",
            "tuyên bố tình trạng", "tuyên bố phá sản", "tuyên bố độc lập",
            "tuyên bố chiến tranh", "tuyên bố vỡ", "tuyên bố giải thể", "tuyên bố giải tán", "tuyên bố đóng cửa", "tuyên bố ngừng", "tuyên bố vô hiệu",
            "tuyên bố đầu hàng", "tuyên bố vỡ nợ", "tuyên bố thắng cử", "tuyên bố chiến thắng", "tuyên bố thiên tai",
            "tiếp theo", "kế tiếp theo", "kèm theo", "đi theo", "mang theo", "bay theo", "chạy theo", "làm theo", "sống theo", "làm việc theo",
            "hoạt động theo", "vận hành theo", "chia theo", "phân theo", "xếp theo", "bán theo", "trả theo", "tăng theo", "giảm theo",
            "thay đổi theo", "theo đường", "theo hướng đông", "theo hướng tây", "theo hướng nam", "theo hướng bắc", "theo chiều", "theo tuyến",
            "theo thứ tự", "theo từng", "theo kiểu", "theo dạng", "theo mô hình", "theo hình thức", "theo phương thức", "theo diện", "theo học tại",
            "theo học ngành", "theo học trường", "theo tháng", "theo ngày", "theo giờ", "theo mùa", "theo quý", "theo tỷ lệ", "theo tỉ lệ", "theo nghĩa",
            "theo giá", "theo doanh thu", "theo lợi nhuận", "theo quy mô", "theo diện tích", "theo sản lượng",
            "yêu cầu bồi thường", "kêu gọi vốn", "kêu gọi đầu tư", "nói chung", "nói riêng", "nói trên", "nói cách khác", "nói đúng hơn",
        ],
        Feelings = ["phấn khích", "vui mừng", "vui vẻ", "hào hứng", "hồ hởi", "tự hào", "xúc động", "nghẹn ngào", "tiếc nuối", "thất vọng", "bức xúc",
            "tức giận", "lo lắng", "hạnh phúc", "cười", "mỉm cười", "trầm ngâm"],
        Comments = ["bình luận", "phản hồi", "lên tiếng", "trả lời"],
        Asides = ["ám chỉ", "ngụ ý", "hàm ý", "ý nói"],
        Contrasts = ["trong khi đó", "trong khi", "nhưng", "song", "tuy nhiên", "mặc dù", "dù"],
        Complementizers = ["rằng"],
        Publishings = ["công bố", "phát hành", "đưa ra", "cung cấp", "tổng hợp", "thực hiện", "tiến hành", "thống kê", "ghi nhận", "nêu ra", "báo cáo"],
        OwnDoings = ["đã", "đang", "sẽ", "từng", "vừa", "đã từng", "sắp", "vẫn", "dự kiến", "dự định", "tiếp tục", "không", "chưa", "chưa từng"],
        ListLeads = ["gồm", "bao gồm", "như sau", "sau", "sau đây", "cụ thể", "trong đó", "như", "ví dụ", "chẳng hạn", "là"],
        Indefinites = ["một", "một số", "vài", "nhiều"],
        Agents = [],
        Echoes = [],
        BodyKinds =
        [
            "công ty", "tổng công ty", "tập đoàn", "hãng", "doanh nghiệp", "nhóm", "tổ chức", "viện", "viện nghiên cứu", "cơ quan", "hiệp hội", "hội",
            "liên đoàn", "công đoàn", "đảng", "ngân hàng", "trường", "trường đại học", "đại học", "quỹ",
            "trung tâm", "ủy ban", "hội đồng", "bộ", "sở", "cục", "chi cục", "ban", "phòng", "văn phòng", "nhà máy", "nhà sản xuất", "nhà thầu",
            "nhà xuất bản", "đơn vị", "câu lạc bộ", "liên minh", "mạng lưới", "hợp tác xã", "bệnh viện",
            "bảo tàng", "phòng thí nghiệm", "trang web", "trang tin", "tờ", "tờ báo", "nhật báo", "tạp chí", "đài", "đài phát thanh", "đài truyền hình", "kênh",
            "kênh truyền hình", "hãng tin", "hãng thông tấn", "chủ đầu tư",
            "nhà mạng", "nhà cung cấp", "hệ thống", "chuỗi", "tòa án", "viện kiểm sát", "học viện", "sàn", "sàn giao dịch", "sở giao dịch", "liên doanh", "vụ",
            "tổng cục", "đội", "đội tuyển", "nền tảng", "ứng dụng", "website", "diễn đàn",
        ],
        ActVerbs = ["đánh giá", "đề nghị", "thông tin", "kể", "nêu", "hứa", "dự báo"],
        ObjectLeads = ["cao", "thấp", "lại", "tác động", "mức độ", "hiệu quả", "chất lượng"],
        ObjectRoles = [],
        ObjectEnds = ["và", "nhưng", "để", "khi", "vì", "sau khi"],
        PluralVerbs = [],
        Adverbs = ["cũng", "lại", "sau đó", "trước đó", "mới đây", "gần đây", "từng", "vừa", "đã", "tiếp tục"],
        Days = ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"],
        DatedVerbs = ["báo cáo", "thông báo", "thông tin", "công bố"],
        SplitVerbs = [("cho", "biết"), ("cho", "hay")],
        RelativePronouns = ["vốn", "nơi", "mà", "người", "loài", "thứ"],
        SpeechNouns =
        [
            "tin đồn", "có tin", "lời đồn", "cáo buộc", "nhận định", "tuyên bố", "ý kiến", "lời kể", "lời khai", "dư luận", "nguồn tin", "cảnh báo",
            "nghi vấn", "đồn đoán", "phản ánh", "dự báo", "ước tính", "ước lượng", "nhiều người cho",
        ],
        Inverts = false,
    };
}
