namespace SiteGen.Text;

/// <summary>What Vietnamese tells of one amount in several units.</summary>
internal static class VietnameseMeasures
{
    private static readonly Phrases Years = ["năm"];
    private static readonly Phrases Months = ["tháng"];
    private static readonly Phrases Days = ["ngày"];
    private static readonly Phrases Hours = ["giờ", "tiếng", "giờ đồng hồ", "tiếng đồng hồ"];
    private static readonly Phrases Minutes = ["phút"];

    public static MeasureWords Words { get; } = new()
    {
        Nouns = [new(["thập kỷ", "thập kỉ", "thập niên"], [(10, Years)]), new(["thế kỷ", "thế kỉ"], [(100, Years)])],
        Pairs =
        [
            new(Years, 12, Months), new(Years, null, Days), new(Months, null, Days), new(["tuần"], 7, Days), new(Days, 24, Hours), new(Hours, 60, Minutes),
            new(Minutes, 60, ["giây"]),
        ],
        Links = ["và"],
        Ends = ["đầu", "cuối"],
    };
}
