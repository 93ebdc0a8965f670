namespace SiteGen.Text;

/// <summary>What English tells of one amount in several units.</summary>
internal static class EnglishMeasures
{
    private static readonly Phrases Years = ["years", "year", "yrs", "yr"];
    private static readonly Phrases Months = ["months", "month"];
    private static readonly Phrases Weeks = ["weeks", "week"];
    private static readonly Phrases Days = ["days", "day"];
    private static readonly Phrases Hours = ["hours", "hour", "hrs", "hr"];
    private static readonly Phrases Minutes = ["minutes", "minute", "mins", "min"];
    private static readonly Phrases Seconds = ["seconds", "second", "secs", "sec"];

    public static MeasureWords Words { get; } = new()
    {
        Nouns =
        [
            new(["decade", "decades"], [(10, Years)]),
            new(["century", "centuries"], [(100, Years)]),
            new(["fortnight", "fortnights"], [(14, Days), (2, Weeks)]),
        ],
        Pairs =
        [
            new(Years, 12, Months), new(Years, null, Weeks), new(Years, null, Days), new(Months, null, Weeks), new(Months, null, Days), new(Weeks, 7, Days),
            new(Days, 24, Hours), new(Hours, 60, Minutes), new(Minutes, 60, Seconds), new(["feet", "foot", "ft"], 12, ["inches", "inch", "in"]),
            new(["pounds", "pound", "lb", "lbs"], 16, ["ounces", "ounce", "oz"]), new(["stone", "stones"], 14, ["pounds", "pound", "lb", "lbs"]),
        ],
        Links = ["and"],
        MayHaveComma = true,
    };
}
