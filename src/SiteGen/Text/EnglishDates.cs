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
        YearLeads = ["in", "by", "since", "until", "till", "before", "after", "during", "from", "end of", "end", "start of", "beginning of", "middle of", "spring", "summer", "autumn", "fall", "winter", "spring of", "summer of", "autumn of", "fall of", "winter of", "as of", "year", "early", "mid", "late", "through", "circa", "all of", "the whole of", "whole of", "throughout", "in all of", "full year", "the year", "in the year", "year ended", "fiscal year", "financial year", "fiscal"],
        Links = ["of"],
        YearLinks = ["of", "in", "of the year", "in the year", "the year"],
        YearWords = new Dictionary<string, int?>(StringComparer.OrdinalIgnoreCase)
        {
            ["last year"] = -1,
            ["this year"] = 0,
            ["next year"] = 1,
            ["the year before last"] = -2,
            ["year before last"] = -2,
            ["two years ago"] = -2,
            ["the previous year"] = null,
            ["the year before"] = null,
            ["the following year"] = null,
            ["the next year"] = null,
            ["that year"] = null,
            ["the same year"] = null,
            ["a year earlier"] = null,
            ["a year later"] = null,
        },
        NoYearWordAfter = ["than", "from", "on", "the", "over", "with", "to", "as in", "compared with", "compared to", "as", "of"],
        LastLeads = ["last", "this past"],
        Calendars = ["lunar", "lunar calendar", "of the lunar", "of the lunar calendar", "in the lunar calendar", "lunar month", "of the lunar month", "Hijri", "AH", "BC", "BCE", "B.C", "old style"],
        Weekdays = new Dictionary<string, DayOfWeek>(StringComparer.OrdinalIgnoreCase)
        {
            ["monday"] = DayOfWeek.Monday,
            ["tuesday"] = DayOfWeek.Tuesday,
            ["wednesday"] = DayOfWeek.Wednesday,
            ["thursday"] = DayOfWeek.Thursday,
            ["friday"] = DayOfWeek.Friday,
            ["saturday"] = DayOfWeek.Saturday,
            ["sunday"] = DayOfWeek.Sunday,
        },
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
