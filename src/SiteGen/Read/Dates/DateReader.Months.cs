using static SiteGen.Read.Dates.DateDigits;

namespace SiteGen.Read.Dates;

/// <summary>Months by name or number, with a day beside them; the rest of the reader is in DateReader.cs.</summary>
internal sealed partial class DateReader
{
    // "6 tháng 11", "6 November 2023", "the 6th of November"
    private Parts? DayAndMonth(int i)
    {
        var isHyphened = _words.GapAfter(i) is "-" && _words.GapAfter(i + 1) is "-" && char.IsLetter(_words[i + 1].FirstOrDefault());
        if (DayNumber(i) is not { } day || !(Adjacent(i) || isHyphened))
        {
            return null;
        }

        var link = _words.IsAny(i + 1, _grammar!.Links) && Adjacent(i + 1) ? i + 2 : i + 1;
        return MonthAt(link) is { } month && IsDay(day, month.Month!.Value) ? WithYear(month with { Day = day }) : null;
    }

    // "tháng 10", "tháng Mười năm 2023", "November 6, 2023", "Nov. 6"
    private Parts? MonthFirst(int i)
    {
        if (MonthAt(i) is not { } month)
        {
            return null;
        }

        if (_grammar!.MonthNoun is null && Adjacent(month.Last) && DayNumber(month.Last + 1) is { } day && IsDay(day, month.Month!.Value))
        {
            return WithYear(month with { Last = month.Last + 1, Day = day });
        }

        var dated = WithYear(month) is var read && _words.IsAny(i - 1, _grammar.LastLeads) && Adjacent(i - 1)
            ? read with { IsLoose = read.Year is null && read.YearShift is null } : WithYear(month);
        if (dated.Year is null && dated.Day is null && IsPartOfName(i))
        {
            return null;
        }

        // "May" at the beginning of a sentence is a month only beside a number.
        return dated.Year is null && _words.Is(i, "may") && i == 0 ? null : dated;
    }

    private Parts? MonthAt(int i)
    {
        var name = i;
        if (_grammar!.MonthNoun is { } noun)
        {
            if (!_words.Is(i, noun) || !Adjacent(i))
            {
                return null;
            }

            name = i + 1;
            if (_words[name].Split('/', '.') is [var m, var y] && Number(y) is { } year && IsYear(y, year) && Number(m) is >= 1 and <= 12)
            {
                return new(name, null, Number(m), year);
            }

            if (_words[name].Length <= 2 && Number(_words[name]) is >= 1 and <= 12 and var number)
            {
                return new(name, null, number, null);
            }
        }
        else if (_words[i].Length == 0 || !char.IsUpper(_words[i][0]))
        {
            return null;
        }

        var length = _words.PhraseAt(name, _grammar.MonthNames);
        return length == 0 ? null
            : new(name + length - 1, null, _grammar.Months[string.Join(' ', Enumerable.Range(name, length).Select(word => _words[word]))], null);
    }

    // "Theresa May": a word with a capital that leads to no date stands before it.
    private bool IsPartOfName(int i) =>
        _grammar!.MonthNoun is null
        && Adjacent(i - 1)
        && char.IsUpper(_words[i - 1].FirstOrDefault(' '))
        && !_words.IsAny(i - 1, _grammar.YearLeads)
        && !_words.IsAny(i - 1, _grammar.LastLeads)
        && !_words.IsAny(i - 1, _grammar.DayLeads)
        && !_words.IsAny(i - 1, _grammar.MeasureWords)
        && !_words.IsAny(i - 1, _grammar.EarlyLeads)
        && !_words.IsAny(i - 1, _grammar.SpanLinks)
        && !_words.IsAny(i - 1, _grammar.DaySpanLeads);
}
