using System.Globalization;

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
        DayLeads = ["ngày", "mùng", "mồng", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "rạng sáng", "sáng sớm", "sáng muộn", "trưa muộn",
            "chiều muộn", "tối muộn", "đêm muộn", "đêm khuya", "xế chiều", "nửa đêm", "đầu giờ sáng", "đầu giờ chiều", "cuối giờ chiều"],
        EventNouns = ["vụ", "trận", "cơn", "đợt", "cuộc", "lễ", "phiên", "chuyến"],
        DayNouns = ["ngày", "mùng", "mồng"],
        YearLeads = ["năm", "cả năm", "suốt năm", "trọn năm", "toàn năm", "đầu", "giữa", "cuối", "giai đoạn", "nhiệm kỳ", "niên khóa", "năm học", "mùa xuân",
            "mùa xuân năm", "mùa hè", "mùa hè năm", "mùa hạ", "mùa hạ năm", "mùa thu", "mùa thu năm", "mùa đông", "mùa đông năm"],
        Links = ["năm"],
        YearLinks = ["năm", "của năm", "của", "trong năm", "vào năm"],
        YearWords = new Dictionary<string, int?>(StringComparer.OrdinalIgnoreCase)
        {
            ["năm ngoái"] = -1,
            ["năm nay"] = 0,
            ["năm tới"] = 1,
            ["năm kia"] = -2,
            ["năm kìa"] = -3,
            ["sang năm"] = 1,
            ["năm trước"] = null,
            ["năm trước đó"] = null,
            ["năm sau"] = null,
            ["năm sau đó"] = null,
            ["năm đó"] = null,
            ["năm ấy"] = null,
            ["cùng năm"] = null,
            ["năm tiếp theo"] = null,
            ["năm kế tiếp"] = null,
            ["năm liền trước"] = null,
        },
        EarlierTimes = ["cùng kỳ", "kỳ trước", "năm trước", "năm trước đó", "tháng trước", "quý trước", "tuần trước", "phiên trước", "hôm trước",
            "ngày trước đó", "trước đây"],
        NoYearWordAfter = ["so với", "hơn", "bằng", "như", "mức", "của", "cùng kỳ", "từ", "với", "đến", "tới"],
        Calendars = ["âm lịch", "lịch âm", "lịch ta", "ta", "trước Công nguyên", "TCN"],
        StartLeads = ["từ", "kể từ", "bắt đầu từ", "tính từ"],
        Decisions = ["thông qua", "đồng ý", "quyết định", "phê duyệt", "chấp thuận", "công bố", "thông báo", "ban hành", "nhất trí", "ấn định"],
        LunarDayLeads = ["mùng", "mồng"],
        LunarLeads = ["rằm", "ngày rằm"],
        LunarFeasts = ["tết", "rằm", "giỗ tổ", "âm lịch", "lịch âm", "lịch ta", "trung thu", "vu lan", "nguyên đán", "nguyên tiêu", "đoan ngọ", "giêng",
            "chạp", "giao thừa", "lễ hội làng", "hội làng", "hội xuân", "du xuân"],
        LunarEnds = ["Tết"],
        LunarMonths = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { ["chạp"] = false, ["giêng"] = true },
        PeriodLeads = ["trong", "chỉ trong", "trong vòng", "qua", "lũy kế", "luỹ kế", "chỉ sau", "sau", "cả"],
        PeriodNouns = ["tháng"],
        NoPeriodBefore = ["tuổi", "tù", "trước", "tới", "nữa", "giam", "tạm giam", "lương", "sau", "kể từ", "cuối", "án"],
        Weekdays = new Dictionary<string, DayOfWeek>(StringComparer.OrdinalIgnoreCase)
        {
            ["thứ hai"] = DayOfWeek.Monday,
            ["thứ 2"] = DayOfWeek.Monday,
            ["thứ ba"] = DayOfWeek.Tuesday,
            ["thứ 3"] = DayOfWeek.Tuesday,
            ["thứ tư"] = DayOfWeek.Wednesday,
            ["thứ 4"] = DayOfWeek.Wednesday,
            ["thứ năm"] = DayOfWeek.Thursday,
            ["thứ 5"] = DayOfWeek.Thursday,
            ["thứ sáu"] = DayOfWeek.Friday,
            ["thứ 6"] = DayOfWeek.Friday,
            ["thứ bảy"] = DayOfWeek.Saturday,
            ["thứ bẩy"] = DayOfWeek.Saturday,
            ["thứ 7"] = DayOfWeek.Saturday,
            ["chủ nhật"] = DayOfWeek.Sunday,
        },
        DayWords = new Dictionary<string, (int First, int Last)>(StringComparer.OrdinalIgnoreCase)
        {
            ["hôm nay"] = (0, 0),
            ["ngày hôm nay"] = (0, 0),
            ["sáng nay"] = (0, 0),
            ["trưa nay"] = (0, 0),
            ["chiều nay"] = (0, 0),
            ["tối nay"] = (0, 0),
            ["đêm nay"] = (0, 0),
            ["rạng sáng nay"] = (0, 0),
            ["hôm qua"] = (-1, -1),
            ["ngày hôm qua"] = (-1, -1),
            ["sáng qua"] = (-1, -1),
            ["trưa qua"] = (-1, -1),
            ["chiều qua"] = (-1, -1),
            ["tối qua"] = (-1, -1),
            ["đêm qua"] = (-1, 0),
            ["hôm kia"] = (-2, -2),
            ["ngày mai"] = (1, 1),
            ["sáng mai"] = (1, 1),
            ["chiều mai"] = (1, 1),
            ["tối mai"] = (1, 1),
            ["ngày kia"] = (2, 2),
        },
        WeekdayLeads = ["hôm", "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "rạng sáng"],
        CapitalDayLeads = ["vào", "ngày", "từ", "đến", "tới", "kể từ", "tính đến", "trong", "và", "hoặc"],
        LooseDaysBack = ["ngày trước", "hôm trước"],
        DaysBackLeads = ["cách đây", "cách nay"],
        DaysBack = ["ngày", "hôm"],
        LastDayEnds = ["vừa qua", "vừa rồi"],
        NextDayEnds = ["sắp tới", "tới đây"],
        OtherDayLeads = ["mỗi", "mọi", "các", "những", "trước", "sau", "chưa"],
        OtherDayEnds = ["hằng tuần", "hàng tuần", "sau đó", "tiếp theo", "kế tiếp", "trước đó", "đó", "ấy", "đầu tiên", "cuối cùng", "tuần đó", "tuần ấy",
            "tuần sau đó", "tuần trước đó", "cùng tuần", "nào", "tới"],
        DateLeads = ["từ", "đến", "tới", "trước", "sau", "kể từ", "vào", "hết", "dịp", "tính đến", "tính tới"],
        NoDayBefore = ["số", "dân số", "diện tích", "tổng", "tổng số", "lượng", "sản lượng", "lên", "xuống", "còn", "giá trị", "doanh thu"],
        QuarterNoun = "quý",
        DaySpanLeads = ["từ"],
        PartsOfYear = DateWords.Parts(
            quarters: [["quý I", "quý 1", "quý một", "quý đầu", "quý đầu tiên"], ["quý II", "quý 2", "quý hai"], ["quý III", "quý 3", "quý ba"],
                ["quý IV", "quý 4", "quý tư", "quý cuối", "quý cuối cùng"]],
            halves: [["nửa đầu", "sáu tháng đầu", "6 tháng đầu"], ["nửa cuối", "nửa sau", "sáu tháng cuối", "6 tháng cuối"]]),
        MonthsOfYear = DateWords.MonthsOf(
            ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một"],
            first: count => $"{count} tháng đầu",
            last: count => $"{count} tháng cuối"),
        BareYears = ["năm", "của năm"],
        CountedMonths = "tháng",
        DecadeLeads = ["thập niên", "thập kỷ", "những năm"],
        SpanLinks = ["đến", "tới", "và"],
        YearPairLeads = ["niên khóa", "năm học", "nhiệm kỳ"],
        Seasons = DateWords.SeasonsOf(["mùa xuân", "mùa xuân năm"], ["mùa hè", "mùa hè năm", "mùa hạ", "mùa hạ năm"], ["mùa thu", "mùa thu năm"],
            ["mùa đông", "mùa đông năm"]),
        EarlyLeads = ["đầu"],
        LateLeads = ["cuối"],
        SameTimes = ["thời điểm đó", "vào thời điểm đó", "thời điểm ấy", "vào thời điểm ấy", "khi đó", "khi ấy", "lúc đó", "lúc ấy", "hồi đó", "hồi ấy",
            "bấy giờ", "kể từ đó", "từ đó", "hôm đó", "ngày đó", "tuần đó", "tháng đó", "năm đó", "hôm ấy", "ngày ấy", "tuần ấy", "tháng ấy", "năm ấy",
            "cùng ngày", "cùng tuần", "cùng tháng", "cùng năm"],
        CountLeads = ["tính đến", "tính tới", "cập nhật đến", "cập nhật tới", "thống kê đến", "thống kê tới"],
        DaysFromOthers = DaysApart(),
        MeasureWords = ["mỗi", "một", "hằng", "hàng", "mấy", "vài", "những", "các", "nhiều"],
        DayComesFirst = true,
    };

    // "trước đó một ngày", "2 ngày sau đó"
    private static Dictionary<string, int> DaysApart()
    {
        var days = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
        {
            ["cùng ngày"] = 0,
            ["trong cùng ngày"] = 0,
            ["hôm đó"] = 0,
            ["ngày đó"] = 0,
            ["hôm ấy"] = 0,
            ["ngày ấy"] = 0,
            ["hôm trước"] = -1,
            ["ngày hôm trước"] = -1,
            ["ngày trước đó"] = -1,
            ["hôm sau"] = 1,
            ["ngày hôm sau"] = 1,
            ["ngày sau đó"] = 1,
        };
        string[] numbers = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
        foreach (var (i, number) in numbers.Index())
        {
            foreach (var count in new[] { number, (i + 1).ToString(CultureInfo.InvariantCulture) })
            {
                days[$"trước đó {count} ngày"] = days[$"{count} ngày trước đó"] = -(i + 1);
                days[$"sau đó {count} ngày"] = days[$"{count} ngày sau đó"] = i + 1;
            }
        }

        return days;
    }
}
