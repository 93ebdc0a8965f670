using SiteGen.Model;

namespace SiteGen.Text;

/// <summary>What the checks know of Vietnamese.</summary>
internal static class Vietnamese
{
    public static Grammar Grammar { get; } = new()
    {
        Language = "vi",
        Prose = VietnameseProse.Words,
        DecimalMark = ',',
        GroupMark = '.',
        Abbreviations = ["ts", "gs", "pgs", "ths", "tp", "tt", "st", "mr", "mrs", "ms", "dr", "v.v"],
        OpenersBeforeNames = ["còn"],
        ClauseOpeners = ["và", "nhưng", "mà", "rằng", "song", "còn", "khi", "sau khi", "trước khi", "nếu", "vì", "do đó", "trong khi", "cho thấy", "để"],
        Negations = ["không", "chưa", "chẳng", "không hề", "chưa từng", "chưa hề", "không phải", "từ chối", "phủ nhận", "bác bỏ", "đừng", "không còn", "không được"],
        Modals = ["có thể", "sẽ", "có thể sẽ", "dự kiến", "kế hoạch", "dự định", "nên", "muốn", "mong muốn", "có khả năng", "có nguy cơ", "tìm cách", "dự đoán", "dự báo", "được cho là", "có lẽ"],
        Conditions = ["nếu", "trừ khi", "với điều kiện", "miễn là", "giả sử", "trong trường hợp"],
        Suspicions = ["bị nghi ngờ", "nghi ngờ", "bị nghi", "bị cáo buộc", "cáo buộc", "được cho là", "tình nghi"],
        HarmlessPhrases =
        [
            "không phổ biến", "không gian", "không quân", "không khí", "không những", "không chỉ", "hàng không", "không nêu tên", "không muốn nêu tên", "không tiết lộ danh tính", "trước đây", "trước đó", "sau đó",
            "sau này", "gần đây", "hơn nữa",
        ],
        Afterthoughts =
        [
            "là sai", "là không đúng", "là không chính xác", "không đúng sự thật", "chưa được xác nhận", "không được xác nhận", "chưa được kiểm chứng", "bị bác bỏ", "bị phủ nhận", "là không có cơ sở", "hay không", "trở lên",
            "trở xuống", "hoặc hơn", "là cùng",
        ],
        PhraseOpeners = ["trước", "sau", "kể từ", "theo", "bất chấp", "giữa lúc"],
        NumberOpeners = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "chục", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "nửa"],
        Hedges = new Dictionary<string, Qualifier>
        {
            ["hơn"] = Qualifier.MoreThan,
            ["trên"] = Qualifier.MoreThan,
            ["vượt"] = Qualifier.MoreThan,
            ["vượt quá"] = Qualifier.MoreThan,
            ["khoảng"] = Qualifier.About,
            ["chừng"] = Qualifier.About,
            ["độ"] = Qualifier.About,
            ["xấp xỉ"] = Qualifier.About,
            ["ước chừng"] = Qualifier.About,
            ["gần"] = Qualifier.Nearly,
            ["trên dưới"] = Qualifier.About,
            ["suýt soát"] = Qualifier.About,
            ["ngót"] = Qualifier.Nearly,
            ["dưới"] = Qualifier.LessThan,
            ["chưa đến"] = Qualifier.LessThan,
            ["chưa tới"] = Qualifier.LessThan,
            ["không đến"] = Qualifier.LessThan,
            ["không tới"] = Qualifier.LessThan,
            ["nhiều hơn"] = Qualifier.MoreThan,
            ["ít hơn"] = Qualifier.LessThan,
            ["ít nhất"] = Qualifier.AtLeast,
            ["tối thiểu"] = Qualifier.AtLeast,
            ["không dưới"] = Qualifier.AtLeast,
            ["nhiều nhất"] = Qualifier.AtMost,
            ["tối đa"] = Qualifier.AtMost,
            ["không quá"] = Qualifier.AtMost,
            ["đúng"] = Qualifier.Exact,
            ["chính xác"] = Qualifier.Exact,
        },
        ReportingVerbs =
        [
            "cho biết", "cho hay", "nói", "nói rằng", "nói thêm", "nói thêm rằng", "tuyên bố", "lập luận", "khẳng định", "nhấn mạnh", "cảnh báo", "thông báo", "phát biểu", "tiết lộ", "ước tính", "dự đoán",
            "bày tỏ", "chia sẻ", "cáo buộc", "chỉ trích", "kêu gọi", "yêu cầu", "trả lời", "bình luận", "viết", "nhận định", "cho rằng", "đưa tin", "thừa nhận", "phủ nhận", "xác nhận", "giải thích", "đề xuất", "lưu ý",
        ],
        Attributions = ["theo", "theo lời", "dẫn lời", "trích lời"],
        Honorifics = ["ông", "bà", "anh", "chị", "cô"],
        Pronouns = ["ông", "bà", "ông ấy", "bà ấy", "ông này", "bà này"],
        OfficeModifiers = ["trợ lý", "phó", "thứ", "cựu", "quyền", "nguyên", "cố", "tổng"],
        OfficeModifiersAfter = ["đắc cử", "tạm quyền", "lâm thời", "tiền nhiệm", "danh dự"],
        PastMarkers = ["đã", "vừa", "từng", "đã từng", "diễn ra vào", "diễn ra hôm", "diễn ra sáng", "diễn ra chiều", "diễn ra tối", "diễn ra ngày", "kết thúc"],
        Frames = new()
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
        },
        WeakModals = ["nên", "muốn", "mong muốn", "tìm cách", "có nguy cơ", "kế hoạch", "được cho là"],
        Estimations = ["ước tính", "ước đoán", "dự đoán", "dự báo", "được cho là", "ước chừng"],
        NowWords = ["hiện", "hiện nay", "hiện tại", "hiện giờ", "đang", "tính đến nay", "đến nay", "bây giờ"],
        Comparisons = ["so với", "hơn", "như", "bằng"],
        Baselines = ["so với", "cùng kỳ", "mức", "bằng"],
        Demonstratives = ["này", "đó", "ấy", "họ", "mình"],
        Prepositions = ["của", "tại", "ở", "với", "cho", "từ", "giữa", "trong", "do", "sang", "tới", "đến", "về", "cùng", "bởi", "trên"],
        Relatives = ["mà", "khi", "sau khi", "trước khi", "vì", "nếu", "để", "trong khi"],
        Passives = ["được", "bị"],
        ReportNouns = ["báo cáo", "nghiên cứu", "thống kê", "khảo sát", "tài liệu", "phân tích", "số liệu", "dữ liệu"],
        ShowVerbs = ["cho thấy", "chỉ ra", "ghi nhận"],
        Dates = new()
        {
            Months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
            {
                ["một"] = 1,
                ["giêng"] = 1,
                ["hai"] = 2,
                ["ba"] = 3,
                ["tư"] = 4,
                ["năm"] = 5,
                ["sáu"] = 6,
                ["bảy"] = 7,
                ["bẩy"] = 7,
                ["tám"] = 8,
                ["chín"] = 9,
                ["mười"] = 10,
                ["mười một"] = 11,
                ["mười hai"] = 12,
                ["chạp"] = 12,
            },
            MonthNoun = "tháng",
            DayLeads = ["ngày", "mùng", "mồng", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "rạng sáng"],
            DayNouns = ["ngày", "mùng", "mồng"],
            YearLeads = ["năm", "đầu", "giữa", "cuối", "giai đoạn", "nhiệm kỳ", "niên khóa"],
            Links = ["năm"],
            PartsOfYear = DateWords.Parts(
                quarters: [["quý I", "quý 1", "quý một"], ["quý II", "quý 2", "quý hai"], ["quý III", "quý 3", "quý ba"], ["quý IV", "quý 4", "quý tư"]],
                halves: [["nửa đầu", "sáu tháng đầu", "6 tháng đầu"], ["nửa cuối", "nửa sau", "sáu tháng cuối", "6 tháng cuối"]]),
            DecadeLeads = ["thập niên", "thập kỷ", "những năm"],
            SpanLinks = ["đến", "tới", "và"],
            MeasureWords = ["mỗi", "một", "hằng", "hàng", "mấy", "vài", "những", "các", "nhiều"],
            DayComesFirst = true,
        },
        Numbers = new()
        {
            Units = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
            {
                ["một"] = 1,
                ["hai"] = 2,
                ["ba"] = 3,
                ["bốn"] = 4,
                ["năm"] = 5,
                ["sáu"] = 6,
                ["bảy"] = 7,
                ["bẩy"] = 7,
                ["tám"] = 8,
                ["chín"] = 9,
            },
            EndUnits = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["mốt"] = 1, ["tư"] = 4, ["lăm"] = 5, ["nhăm"] = 5 },
            Tens = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["mười"] = 10 },
            TensMarks = ["mươi", "chục"],
            Scales = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase)
            {
                ["trăm"] = 100,
                ["nghìn"] = 1_000,
                ["ngàn"] = 1_000,
                ["vạn"] = 10_000,
                ["triệu"] = 1_000_000,
                ["tỷ"] = 1_000_000_000,
                ["tỉ"] = 1_000_000_000,
            },
            Fillers = ["linh", "lẻ", "không trăm"],
            One = "một",
            CountsOne = ["chỉ", "đúng", "duy nhất", "chính xác"],
            Halves = ["một nửa", "nửa"],
            AndHalf = ["rưỡi"],
            Multiples = new Dictionary<string, Rational>(StringComparer.OrdinalIgnoreCase) { ["gấp đôi"] = new(2), ["gấp rưỡi"] = new(3, 2), ["nhân đôi"] = new(2) },
            Times = ["lần", "gấp"],
            Multipliers = ["gấp"],
            FractionMark = "phần",
            Percents = ["phần trăm"],
            NameBefore = ["thứ", "quý", "thế kỷ", "thập niên", "thập kỷ", "những năm", "khóa", "số", "điều", "chương", "tập", "hạng", "lớp", "khoản", "nghị quyết"],
            Doubtful = new(
                "năm",
                NotAfter: ["mỗi", "hằng", "hàng", "đầu", "cuối", "giữa", "trong", "nhiều", "vài", "mấy", "cả", "suốt", "từng", "vào", "đến", "tới", "các", "những", "qua", "một", "nửa", "theo", "cùng", "sang", "kể từ", "từ", "của", "rưỡi", "tháng"],
                NotBefore: ["nay", "ngoái", "trước", "sau", "tới", "qua", "kia", "đó", "này", "học", "tài", "gần", "mới", "cũ", "nữa", "liền", "liên", "và", "là", "thì"]),
            Ranges = [new("từ", ["đến", "tới"], true), new("giữa", ["và"], false), new("", ["đến", "tới"], true)],
            RangeLeads = ["trong khoảng"],
            Changes = ["tăng", "giảm", "nâng", "hạ", "cắt", "rút"],
            ChangeJoiners = ["lên", "xuống", "còn", "thành", "đến", "tới", "lên đến", "lên tới", "xuống còn"],
            HedgesAfter = new Dictionary<string, Qualifier>
            {
                ["trở lên"] = Qualifier.AtLeast,
                ["hoặc hơn"] = Qualifier.AtLeast,
                ["hoặc nhiều hơn"] = Qualifier.AtLeast,
                ["trở xuống"] = Qualifier.AtMost,
                ["hoặc ít hơn"] = Qualifier.AtMost,
            },
            UncertainHedges = ["nhiều hơn", "ít hơn"],
            DifferenceMark = "hơn",
            Comparables =
            [
                "nhanh", "chậm", "lớn", "nhỏ", "to", "bé", "cao", "thấp", "dài", "ngắn", "sớm", "muộn", "trễ", "mạnh", "yếu", "tốt", "xấu", "rộng", "hẹp", "sâu", "nông", "xa", "nặng", "nhẹ", "già", "trẻ", "đắt", "rẻ", "kém", "đông", "lâu",
                "dày", "mỏng", "nóng", "lạnh", "hiệu quả", "tồi", "khó", "dễ", "thưa", "ấm",
            ],
        },
    };
}
