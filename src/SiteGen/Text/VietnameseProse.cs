namespace SiteGen.Text;

/// <summary>What the checks of texts know of Vietnamese.</summary>
internal static class VietnameseProse
{
    /// <summary>Where "nên" is "so", and not "should": before a subject, or a word of time.</summary>
    public static IReadOnlyList<string> Therefore { get; } =
    [
        "nên chúng ta", "nên chúng tôi", "nên tôi", "nên họ", "nên nó", "nên ông", "nên bà", "nên anh", "nên chị", "nên các", "nên những", "nên nhiều",
        "nên một số", "nên mọi", "nên đã", "nên đang", "nên sẽ", "nên chưa", "nên không thể", "nên vẫn", "nên cũng", "nên phải", "nên có thể", "nên số",
        "nên giá", "nên việc", "nên đến nay", "nên hiện",
    ];

    public static Phrases OrdinalLeads { get; } =
    [
        "hạng", "lượt thứ", "vòng thứ", "vị trí thứ", "vị trí số", "xếp thứ", "đứng thứ", "lần thứ", "người thứ", "xuống thứ", "lên thứ", "về thứ",
        "nước thứ", "quốc gia thứ", "bàn thứ",
        "bàn thắng thứ", "trận thứ", "ca thứ", "chiếc thứ", "vụ thứ", "cuộc thứ", "nhiệm kỳ thứ", "đội thứ", "tỉnh thứ", "thành phố thứ", "con thứ",
        "tàu thứ", "cầu thứ", "giải thứ", "tháng thứ", "năm thứ", "tuần thứ", "ngày thứ",
        "lớn thứ", "nhỏ thứ", "cao thứ", "thấp thứ", "nhiều thứ", "đông thứ", "dài thứ", "mạnh thứ", "giàu thứ", "nhanh thứ", "lâu thứ", "tốt thứ", "sâu thứ",
        "rộng thứ", "nặng thứ", "đắt thứ", "rẻ thứ", "phổ biến thứ", "quan trọng thứ", "kỳ thứ", "khóa thứ", "khoá thứ", "đợt thứ", "vòng thứ", "phiên thứ",
        "mùa thứ", "tập thứ", "đời thứ", "kỳ họp thứ", "phiên họp thứ", "cuộc họp thứ", "hội nghị thứ", "vòng đấu thứ", "danh hiệu thứ",
        "huy chương thứ", "tấm huy chương thứ", "huy chương vàng thứ", "huy chương bạc thứ", "huy chương đồng thứ", "chức vô địch thứ", "bàn thua thứ",
        "thẻ vàng thứ", "bang thứ", "thế kỷ", "thế kỷ thứ",
    ];

    public static ProseWords Words { get; } = new()
    {
        Measures =
        [
            "năm", "tháng", "tuần", "ngày", "giờ", "tiếng", "phút", "giây", "thập kỷ", "thập niên", "thế kỷ", "lần", "người", "km", "kilômét", "kilomet",
            "ki lô mét", "cây số", "mét", "dặm", "hải lý", "tấn", "kg", "kilôgam", "ki lô gam",
            "lít", "ha", "hecta", "mẫu", "đô la", "đô", "usd", "euro", "đồng", "nhân dân tệ", "phần trăm", "điểm phần trăm", "độ",
        ],
        Links = ["nên"],
        UnitHeadFirst = true,
        NumberNouns = ["con số", "số lượng"],
        Meanings = new Dictionary<Meaning, MeaningWords>
        {
            [Meaning.Possible] = new(
                ["có thể", "có thể sẽ", "có lẽ", "có khả năng", "có nguy cơ"],
                ["nguy cơ", "khả năng", "không chắc", "chưa chắc", "dự đoán", "dự báo", "dự kiến", "ước tính", "biết đâu", "hoặc sẽ"]),
            [Meaning.Future] = new(
                ["sẽ", "dự kiến", "kế hoạch", "dự định"],
                ["theo kế hoạch", "sắp", "sắp tới", "tương lai", "chuẩn bị", "dự đoán", "dự báo", "ước tính", "hứa", "cam kết", "ý định", "có thể", "có lẽ",
                    "có khả năng", "muốn", "mong muốn", "cho đến", "tới đây", "trước khi", "nên", "phải", "từ chối"]),
            [Meaning.Wish] = new(
                ["muốn", "mong muốn", "tìm cách", "nên", "mong"],
                ["nhằm", "cố gắng", "nỗ lực", "hy vọng", "cần", "phải", "ý muốn", "nguyện vọng", "kêu gọi", "yêu cầu", "đề nghị", "để", "ủng hộ", "có ý",
                    "đòi"]),
            [Meaning.Suspicion] = new(
                ["bị nghi ngờ", "nghi ngờ", "bị nghi", "bị cáo buộc", "cáo buộc", "được cho là", "tình nghi"],
                ["nghi", "nghi là", "nghi vấn", "hoài nghi", "bị cho là", "bị coi là", "được coi là", "bị tố", "tố", "theo cáo buộc", "có lẽ", "dường như"]),
            [Meaning.Negation] = new(
                ["không", "chưa", "chẳng", "không hề", "chưa từng", "chưa hề", "không phải", "từ chối", "phủ nhận", "bác bỏ", "đừng", "không còn",
                    "không được", "hiếm khi", "ít khi"],
                ["hiếm", "thiếu", "vắng", "ngừng", "dừng", "ngăn", "tránh", "cấm", "khước từ", "vô", "phi", "bất", "trái", "khác", "miễn", "hủy", "bỏ", "thôi",
                    "hết",
                    "phản đối", "loại trừ", "trừ", "ít", "khó", "lần đầu", "lần đầu tiên", "chả", "hoãn", "đình chỉ", "chấm dứt", "tạm dừng",
                    "tạm ngừng", "bỏ lỡ", "thất bại"]),
            [Meaning.Condition] = new(
                ["nếu", "trừ khi", "với điều kiện", "miễn là", "trong trường hợp", "giả sử"],
                ["khi", "chỉ khi", "một khi", "tùy", "tuỳ", "phụ thuộc", "điều kiện", "trước khi", "phải"]),
        },
        PrefixWords = ["bất", "vô", "phi"],
        Opposites =
        [
            (["ủng hộ", "tán thành", "đồng tình", "đồng ý"], ["phản đối", "chống lại"]),
            (["chấp nhận", "chấp thuận", "thông qua", "thừa nhận", "xác nhận"], ["bác", "bác bỏ", "từ chối", "phủ nhận"]),
            (["mở cửa", "mở lại"], ["đóng cửa"]),
            (["tăng", "tăng lên"], ["giảm", "giảm xuống"]),
            (["cải thiện"], ["xấu đi"]),
            (["có tội"], ["vô tội"]),
            (["sống sót", "còn sống"], ["thiệt mạng", "tử vong", "chết"]),
            (["đúng"], ["sai"]),
            (["dễ", "dễ dàng"], ["khó", "khó khăn"]),
            (["bắt đầu", "tiếp tục"], ["kết thúc", "chấm dứt", "ngừng", "dừng"]),
            (["áp đặt", "ban hành"], ["dỡ bỏ", "bãi bỏ"]),
            (["công khai"], ["bí mật"]),
            (["luôn", "luôn luôn", "thường xuyên"], ["hiếm khi", "ít khi"]),
            (["phía bắc", "miền bắc"], ["phía nam", "miền nam"]),
            (["phía đông", "miền đông"], ["phía tây", "miền tây"]),
            (["nam giới", "đàn ông"], ["nữ giới", "phụ nữ"]),
            (["bên trái", "phía trái", "cánh trái", "tay trái"], ["bên phải", "phía phải", "cánh phải", "tay phải"]),
            (["sớm nhất", "sớm hơn"], ["muộn nhất", "muộn hơn", "chậm nhất"]),
            (["nới lỏng"], ["thắt chặt", "siết chặt"]),
            (["thiết lập", "nối lại"], ["cắt đứt"]),
            (["khai mạc"], ["bế mạc"]),
            (["cao nhất"], ["thấp nhất"]),
            (["lớn nhất"], ["nhỏ nhất"]),
            (["đa số", "đại đa số", "phần lớn", "phần đông", "hầu hết"], ["thiểu số", "số ít", "một số ít"]),
            (["lên"], ["xuống"]),
            (["mạnh lên"], ["yếu đi", "suy yếu"]),
            (["mở rộng"], ["thu hẹp"]),
            (["mua ròng"], ["bán ròng"]),
            (["sơ thẩm"], ["phúc thẩm"]),
            (["tù giam"], ["án treo", "tù treo", "hưởng án treo", "cải tạo không giam giữ"]),
            (["tạm giam", "bị bắt", "bị giam", "bắt giữ", "bắt giam", "giam giữ"], ["được thả", "thả", "phóng thích", "trả tự do", "được tại ngoại"]),
            (["phục hồi điều tra"], ["đình chỉ điều tra", "tạm đình chỉ điều tra"]),
            (["nộp đơn"], ["rút đơn"]),
            (["cho phép", "được phép"], ["cấm", "nghiêm cấm", "không cho phép"]),
            (["hợp pháp"], ["bất hợp pháp", "trái phép", "phi pháp"]),
            (["đoàn kết"], ["chia rẽ"]),
            (["thuận lợi"], ["bất lợi"]),
            (["tích cực"], ["tiêu cực"]),
            (["lạc quan"], ["bi quan"]),
            (["an toàn"], ["nguy hiểm"]),
            (["nhanh", "nhanh chóng"], ["chậm", "chậm chạp"]),
            (["dâng", "dâng lên", "dâng cao"], ["rút", "hạ", "rút xuống", "hạ xuống"]),
            (["về nhất", "vô địch"], ["về nhì", "về ba", "về bét", "á quân"]),
            (["huy chương vàng", "HC vàng", "HCV"], ["huy chương bạc", "HC bạc", "HCB", "huy chương đồng", "HC đồng", "HCĐ"]),
            (["xuất khẩu"], ["nhập khẩu"]),
            (["xuất siêu"], ["nhập siêu"]),
            (["có lãi", "báo lãi"], ["thua lỗ", "báo lỗ"]),
            (["tuyệt vời"], ["tồi tệ"]),
            (["ngoài trời"], ["trong nhà"]),
            (["vòng một", "vòng 1", "vòng đầu"], ["vòng hai", "vòng 2", "vòng cuối"]),
            (["hiệp một", "hiệp 1"], ["hiệp hai", "hiệp 2"]),
            (["lượt đi"], ["lượt về"]),
            (["bán kết"], ["chung kết"]),
        ],
        SidesOfTwo =
        [
            (["cao hơn"], ["thấp hơn"]),
            (["nhiều hơn"], ["ít hơn"]),
            (["lớn hơn"], ["nhỏ hơn", "bé hơn"]),
            (["nhanh hơn"], ["chậm hơn"]),
            (["mạnh hơn"], ["yếu hơn"]),
            (["chiến thắng", "thắng", "thắng cử", "giành chiến thắng", "giành thắng lợi", "đánh bại"],
                ["thất bại", "thua", "thất cử", "thua trận", "thảm bại"]),
            (["trước", "trước khi"], ["sau", "sau khi"]),
            (["mua"], ["bán"]),
            (["tốt hơn"], ["kém hơn", "xấu hơn", "tệ hơn"]),
        ],
        Ongoing = ["đang", "đang tiếp tục", "vẫn đang tiếp tục", "vẫn tiếp tục"],
        Wholes = ["tất cả", "mọi", "toàn bộ", "toàn thể", "hết thảy"],
        Majorities = ["đa số", "đại đa số", "phần lớn", "phần đông", "hầu hết"],
        Portions = ["một số", "một vài", "một phần", "một bộ phận", "vài", "thiểu số", "số ít", "một ít"],
        Mutuals =
        [
            "và", "với", "cùng", "gặp", "gặp gỡ", "hội đàm", "giữa", "khoảng cách", "cách", "biên giới", "giáp", "nối", "hòa", "hoà", "hay", "hoặc", "nhau",
            "kết hôn", "cưới", "đối đầu", "đấu", "bạn", "đồng minh", "láng giềng", "hàng xóm", "họ hàng", "đối thủ", "đối tác", "đồng nghiệp", "anh em",
        ],
        Superlatives = ["nhất"],
        DegreeWords = ["có thể"],
        Weightless = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "là", "được", "bị", "đã", "đang", "sẽ", "có", "thể", "và", "các", "những", "một", "việc", "sự", "cho", "của", "về", "với", "vào", "tới", "đến",
            "từ", "ở", "tại", "trong", "mà", "thì", "để", "bất", "kỳ", "kì", "cứ", "hề", "nào", "cuộc", "mình", "này", "đó", "ông", "bà",
        },
        Turns = ["mà", "nhưng", "chỉ", "ngoài", "trừ", "còn", "cho đến", "đến khi", "tới khi", "trước", "riêng", "nữa", "hẳn", "hoàn toàn",
            "hết", "ngay", "nếu"],
        HiddenDenials =
        [
            "quá", "trước", "trước khi", "cho đến", "từng", "cựu", "lần cuối", "nếu", "lẽ ra", "suýt", "gần như", "rời", "rút", "nghỉ", "thua", "mất", "nhầm",
            "khỏi", "thay vì", "kết thúc", "chờ", "đợi", "kể từ", "còn", "chỉ", "sai", "kém", "lỡ", "hiếm", "trượt", "ngược lại", "trái lại",
        ],
        Compounds =
        [
            "quá trình", "quá khứ", "thông qua", "khó khăn", "khác biệt", "khác nhau", "bỏ phiếu", "bỏ ra", "bất thường", "bất động sản", "bất ngờ",
            "bất kỳ", "bất cứ", "vô cùng", "vô số", "vô địch", "vô tuyến", "phi công", "phi thường", "phi hành", "châu phi", "thiếu niên", "thiếu nhi",
            "thiếu tướng", "thiếu tá", "thiếu úy", "trái cây", "trái đất", "trái phiếu", "trái tim", "bên trái", "hết sức", "đến hết", "tới hết", "hết ngày",
            "hết tháng", "trước hết", "trước tiên", "trước mắt", "trước mặt", "trước đây", "trước đó", "tuần trước", "tháng trước", "năm trước", "ngày trước",
            "hôm trước", "ít nhất", "ít ra", "chỉ đạo", "chỉ huy", "chỉ số", "chỉ tiêu", "chỉ định", "chỉ thị", "chỉ ra", "gấp rút", "rút ra", "mất tích",
            "vắng vẻ", "người khác", "nơi khác", "loại khác", "chỗ khác", "bên khác",
            "từng bước", "từng ngày", "còn lại", "còn khai", "còn cho biết", "còn cho rằng", "còn cho hay", "còn nói", "còn khẳng định",
            "còn có", "nghỉ ngơi", "hay không", "không khí", "không gian", "hàng không",
            "trở lên", "trở xuống", "hoặc hơn", "là cùng",
        ],
        LateDenials = ["lần đầu", "lần đầu tiên", "thất bại", "bất thành", "thay vì"],
        AnyWords = ["nào", "ai", "gì", "đâu"],
        Limiters = ["chỉ"],
        DeniedLeads = ["quá", "mấy", "cần", "thường", "đều", "từng", "phải", "hề", "còn", "thật", "thực", "nhất", "thiết"],
        Inflects = false,
    };
}
