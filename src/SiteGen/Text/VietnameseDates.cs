namespace SiteGen.Text;

/// <summary>Vietnamese words of dates.</summary>
internal static class VietnameseDates
{
    public static DateWords Words { get; } = new()
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
        YearLeads = ["năm", "đầu", "giữa", "cuối", "giai đoạn", "nhiệm kỳ", "niên khóa", "năm học", "mùa xuân", "mùa xuân năm", "mùa hè", "mùa hè năm", "mùa hạ", "mùa hạ năm", "mùa thu", "mùa thu năm", "mùa đông", "mùa đông năm"],
        Links = ["năm"],
        PartsOfYear = DateWords.Parts(
            quarters: [["quý I", "quý 1", "quý một"], ["quý II", "quý 2", "quý hai"], ["quý III", "quý 3", "quý ba"], ["quý IV", "quý 4", "quý tư"]],
            halves: [["nửa đầu", "sáu tháng đầu", "6 tháng đầu"], ["nửa cuối", "nửa sau", "sáu tháng cuối", "6 tháng cuối"]]),
        DecadeLeads = ["thập niên", "thập kỷ", "những năm"],
        SpanLinks = ["đến", "tới", "và"],
        YearPairLeads = ["niên khóa", "năm học", "nhiệm kỳ"],
        Seasons = DateWords.SeasonsOf(["mùa xuân", "mùa xuân năm"], ["mùa hè", "mùa hè năm", "mùa hạ", "mùa hạ năm"], ["mùa thu", "mùa thu năm"], ["mùa đông", "mùa đông năm"]),
        EarlyLeads = ["đầu"],
        LateLeads = ["cuối"],
        SameTimes = ["thời điểm đó", "vào thời điểm đó", "thời điểm ấy", "vào thời điểm ấy", "khi đó", "khi ấy", "lúc đó", "lúc ấy", "hồi đó", "hồi ấy", "bấy giờ", "kể từ đó", "từ đó", "hôm đó", "ngày đó", "tuần đó", "tháng đó", "năm đó", "hôm ấy", "ngày ấy", "tuần ấy", "tháng ấy", "năm ấy", "cùng ngày", "cùng tuần", "cùng tháng", "cùng năm"],
        MeasureWords = ["mỗi", "một", "hằng", "hàng", "mấy", "vài", "những", "các", "nhiều"],
        DayComesFirst = true,
    };
}
