namespace SiteGen.Text;

/// <summary>English words of dates.</summary>
internal static class EnglishDates
{
    public static DateWords Words { get; } = new()
    {
        Months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
        {
            ["january"] = 1,
            ["jan"] = 1,
            ["february"] = 2,
            ["feb"] = 2,
            ["march"] = 3,
            ["mar"] = 3,
            ["april"] = 4,
            ["apr"] = 4,
            ["may"] = 5,
            ["june"] = 6,
            ["jun"] = 6,
            ["july"] = 7,
            ["jul"] = 7,
            ["august"] = 8,
            ["aug"] = 8,
            ["september"] = 9,
            ["sept"] = 9,
            ["sep"] = 9,
            ["october"] = 10,
            ["oct"] = 10,
            ["november"] = 11,
            ["nov"] = 11,
            ["december"] = 12,
            ["dec"] = 12,
        },
        DayLeads = ["on", "the"],
        DayNouns = [],
        YearLeads = ["in", "by", "since", "until", "till", "before", "after", "during", "from", "end of", "start of", "beginning of", "middle of", "spring", "summer", "autumn", "fall", "winter", "spring of", "summer of", "autumn of", "fall of", "winter of", "as of", "year", "early", "mid", "late", "through", "circa"],
        Links = ["of"],
        PartsOfYear = DateWords.Parts(
            quarters: [["first quarter", "Q1"], ["second quarter", "Q2"], ["third quarter", "Q3"], ["fourth quarter", "Q4"]],
            halves: [["first half"], ["second half"]]),
        SpanLinks = ["to", "and", "through", "until"],
        DaySpanLeads = ["from", "between", "on", "the"],
        Seasons = DateWords.SeasonsOf(["spring", "spring of"], ["summer", "summer of"], ["autumn", "fall", "autumn of", "fall of"], ["winter", "winter of"]),
        EarlyLeads = ["early", "early in", "start of", "the start of", "beginning of", "the beginning of"],
        LateLeads = ["late", "late in", "end of", "the end of"],
        SameTimes = ["then", "at that time", "at the time", "since then", "by then", "that day", "that week", "that month", "that year", "the same day", "the same week", "the same month", "the same year"],
        MeasureWords = ["each", "every"],
        DayEndings = ["st", "nd", "rd", "th"],
        DayComesFirst = false,
    };
}
