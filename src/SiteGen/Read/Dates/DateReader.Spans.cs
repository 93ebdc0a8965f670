using SiteGen.Text;
using static SiteGen.Read.Dates.DateDigits;

namespace SiteGen.Read.Dates;

/// <summary>Dates that stand two together, and times with a first and a last month or year; the rest of the reader is in DateReader.cs.</summary>
internal sealed partial class DateReader
{
    // "from 3 March to 5 June 2024": the first has the year of the second, "ngày 3 đến ngày 5 tháng 6" its month too.
    private DateReading Completed(DateReading first, DateReading last)
    {
        if (_grammar is null || first.Year is not null || first.YearShift is not null
            || !IsSpanLink(_words.Text[first.Span.End..last.Span.Start].Trim(), _grammar))
        {
            return first;
        }

        var month = first.Month ?? (first.Day < last.Day ? last.Month : null);
        if (month is { } known && known <= last.Month && (first.Day is not { } day || IsDay(day, known)))
        {
            return first with
            {
                Month = month,
                LastMonth = first.LastMonth ?? month,
                Year = last.Year,
                LastYear = last.Year,
                YearShift = last.YearShift,
                IsUnclear = last.IsUnclear || (first.IsUnclear && last.Year is null && last.YearShift is null),
            };
        }

        return first;
    }

    private static bool IsSpanLink(string words, DateWords grammar) =>
        words is "-" or "–" || grammar.SpanLinks.Contains(words, StringComparer.OrdinalIgnoreCase);

    // The 3 of "from 3 to 5 June 2024".
    private Parts? FirstDay(int i)
    {
        if (i > 0 && (_words.IsAny(i - 1, _grammar!.DaySpanLeads) || _words.IsAny(i - 1, _grammar.DayNouns)) && Adjacent(i - 1))
        {
            return DayBefore(i);
        }

        if (_words.GapAfter(i) is "-" or "–" && (DayAndMonth(i + 1) ?? Numeric(i + 1)) is { Day: not null })
        {
            return DayBefore(i);
        }

        return null;
    }

    // The 3 of "3 to 5 June", "3–5 June", "3-5/6".
    private Parts? DayBefore(int i)
    {
        if (DayNumber(i) is not { } day)
        {
            return null;
        }

        var isLinked = Adjacent(i) && _words.IsAny(i + 1, _grammar!.SpanLinks) && Adjacent(i + 1);
        if (!isLinked && _words.GapAfter(i) is not ("-" or "–" or " - " or " – " or ", "))
        {
            return null;
        }

        var next = isLinked ? i + 2 : i + 1;
        var last = DayAndMonth(next) ?? DaySlashMonth(next) ?? Numeric(next) ?? DayHyphenMonth(next) ?? LastDotted(i, next) ?? DayBefore(next);
        return last is { Day: { } end, Month: { } month } && day < end && IsDay(day, month) ? new(i, day, month, last.Year) : null;
    }

    // "từ ngày 1 đến 4.8", "trong 4 ngày từ 1 - 4.8": with a word for days near, the point parts no decimals.
    private Parts? LastDotted(int first, int last)
    {
        const int reach = 3;
        return Enumerable.Range(first - reach, reach).Any(i => i >= 0 && _words.IsAny(i, _grammar!.DayNouns)) ? DayDotMonth(last) : null;
    }

    // The 22 of "21, 22 and 23 October".
    private Parts? MiddleDay(int i, DateReading? before)
    {
        if (before is { Day: { } first, Month: { } month }
            && _words.Span(i).Start > before.Span.End
            && _words.Text[before.Span.End.._words.Span(i).Start].Trim() == ","
            && DayBefore(i) is { Day: { } day } middle && middle.Month == month && first < day)
        {
            return middle;
        }

        return null;
    }

    // The "23-10" of "ngày 22 và 23-10".
    private Parts? SecondDay(int i, DateReading? before)
    {
        if (!_grammar!.DayComesFirst || before is not { Day: { } first, Month: { } month } || _words.Span(i).Start <= before.Span.End)
        {
            return null;
        }

        var link = _words.Text[before.Span.End.._words.Span(i).Start].Trim();
        if (link != "," && !IsSpanLink(link, _grammar))
        {
            return null;
        }

        var date = DayAndMonth(i) ?? DaySlashMonth(i) ?? Numeric(i) ?? DayHyphenMonth(i) ?? DayDotMonth(i);
        return date is { Day: { } last } && date.Month == month && first < last ? WithYear(date) : null;
    }

    // The 5 of "June 3 to 5".
    private Parts? LastDay(int i, DateReading? before)
    {
        if (before is not { Day: { } first, Month: { } month } || _grammar!.MonthNoun is not null || _words.Span(i).Start <= before.Span.End)
        {
            return null;
        }

        if (DayNumber(i) is not { } day || day <= first || !IsDay(day, month))
        {
            return null;
        }

        return IsSpanLink(_words.Text[before.Span.End.._words.Span(i).Start].Trim(), _grammar) ? WithYear(new(i, day, month, before.Year)) : null;
    }

    // The 2025 of "giai đoạn 2021–2025" and "from 2021 to 2025".
    private Parts? LastYear(int i, DateReading? before)
    {
        var joined = before is { Year: not null, Day: null } && i > 0 && YearAt(i) is not null
            && (_words.Span(i - 1).End == before.Span.End && _words.GapAfter(i - 1) is "-" or "–" or " - " or " – "
                || (_words.IsAny(i - 1, _grammar!.SpanLinks) && i > 1 && _words.Span(i - 2).End == before.Span.End));
        return joined ? new(i, null, null, YearAt(i)) : null;
    }

    // "thập niên 1990", "những năm 90", "the 1990s"
    private Parts? Decade(int i)
    {
        var lead = _words.PhraseAt(i, _grammar!.DecadeLeads);
        var word = _words[i + lead];
        var first = lead > 0 ? Number(word) : word.EndsWith('s') && word.Length == 5 ? Number(word[..4]) : null;
        var year = first < 100 ? 1900 + first : first;
        return year is >= 1000 && year % 10 == 0 ? new(i + lead, null, null, year) { LastYear = year + 9 } : null;
    }
}
