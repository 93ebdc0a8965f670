namespace SiteGen.Text;

/// <summary>English words for a time that is named by its end: "the quarter ended June 30", "the 12 months to September".</summary>
internal static class EnglishPeriods
{
    private static readonly string[] Links = ["ended", "ending", "to", "through", "ended on", "ending on", "up to", "that ended", "that ended on"];

    public static IReadOnlyDictionary<string, int> Ends { get; } = (
        from period in new (string Words, int Months)[]
        {
            ("quarter", 3), ("three months", 3), ("3 months", 3), ("six months", 6), ("6 months", 6), ("half-year", 6), ("half year", 6),
            ("nine months", 9), ("9 months", 9),
            ("year", 12), ("12 months", 12), ("twelve months", 12), ("fiscal year", 12), ("financial year", 12),
        }
        from link in Links
        select KeyValuePair.Create($"{period.Words} {link}", period.Months)).ToDictionary(StringComparer.OrdinalIgnoreCase);
}
