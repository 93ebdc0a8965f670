namespace SiteGen.Text;

/// <summary>Vietnamese words that deny a statement or leave it in doubt.</summary>
internal static class VietnameseDoubts
{
    public static Phrases PlainNegations { get; } = ["không", "chưa", "chẳng", "không hề", "chưa từng", "chưa hề", "không phải", "không còn",
        "chả", "đâu có", "không được", "chưa được"];

    public static Phrases DeniedVerbs { get; } = ["có", "phải", "là", "sở hữu", "đạt", "còn", "hề", "từng", "được", "đủ", "tới", "đến", "bao giờ",
        "gồm", "nắm giữ", "thể", "lên", "cả"];

    public static Phrases DoubtAdverbs { get; } =
    [
        "suýt", "suýt nữa", "suýt chút nữa", "lẽ ra", "đáng lẽ", "đáng ra", "đúng ra", "hiếm khi", "ít khi", "khó có", "khó có thể", "chưa chắc", "không chắc",
        "liệu rằng", "liệu có", "liệu", "cứ như", "cứ như thể", "như thể", "ước gì",
    ];

    public static Phrases DoubtFrames { get; } =
    [
        "không đúng", "không có bằng chứng", "chưa có bằng chứng", "không có chứng cứ", "chưa có chứng cứ", "không có chuyện",
        "không có việc", "không có sự việc", "không hề có chuyện", "không có dấu hiệu",
        "chưa có dấu hiệu",
        "không có cơ sở", "chưa có cơ sở", "chưa rõ", "không rõ", "tin đồn", "đồn", "đồn đoán", "phủ nhận", "bác bỏ", "bác tin", "bác thông tin", "đính chính",
        "nghi ngờ", "hoài nghi", "bịa", "bịa đặt",
        "sai sự thật", "không phải sự thật", "nhầm", "nói quá",
    ];

    public static Phrases DoubtLinks { get; } =
    [
        "rằng", "là", "việc", "về việc", "cho thấy", "cho", "thấy", "chứng minh", "chứng tỏ", "để", "nói", "khẳng định", "kết luận", "nào", "gì", "về",
        "chuyện", "thông tin",
        "cáo buộc", "tin", "liệu", "cả", "có", "hay không",
    ];

    public static Phrases Doubts { get; } = [.. DoubtFrames.Except(["chưa rõ", "không rõ"]), .. DoubtAdverbs.Except(["liệu", "như thể"]),
        "hư cấu"];
}
