namespace SiteGen.Text;

/// <summary>Vietnamese words that deny a statement or leave it in doubt.</summary>
internal static class VietnameseDoubts
{
    public static IReadOnlyList<string> PlainNegations { get; } = ["không", "chưa", "chẳng", "không hề", "chưa từng", "chưa hề", "không phải", "không còn", "chả", "đâu có", "không được", "chưa được"];

    public static IReadOnlyList<string> DeniedVerbs { get; } = ["có", "phải", "là", "sở hữu", "đạt", "còn", "hề", "từng", "được", "đủ", "tới", "đến", "bao giờ", "gồm", "nắm giữ", "thể", "lên", "cả"];

    public static IReadOnlyList<string> Doubts { get; } =
    [
        "suýt", "suýt nữa", "suýt chút nữa", "lẽ ra", "đáng lẽ", "đáng ra", "đúng ra", "hiếm khi", "ít khi", "không đúng", "không có bằng chứng",
        "chưa có bằng chứng", "không có chuyện", "không có dấu hiệu", "khó có", "khó có thể", "tin đồn", "đồn",
        "đồn đoán", "phủ nhận", "bác bỏ", "nghi ngờ", "hoài nghi", "không chắc", "liệu rằng", "liệu có", "chưa chắc", "bịa", "bịa đặt", "hư cấu",
        "sai sự thật", "không phải sự thật", "ước gì", "cứ như", "nhầm", "nói quá",
    ];
}
