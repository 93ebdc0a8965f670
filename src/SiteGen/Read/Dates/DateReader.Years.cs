using static SiteGen.Read.Dates.DateDigits;

namespace SiteGen.Read.Dates;

/// <summary>Years, in digits and in words, alone and beside a date; the rest of the reader is in DateReader.cs.</summary>
internal sealed partial class DateReader
{
    // How far from a date another year or calendar bears on it.
    private const int NearWords = 3;

    private Parts WithYear(Parts date)
    {
        if (date.Year is not null)
        {
            return date;
        }

        var next = date.Last + 1;
        if (_words.GapAfter(date.Last) is not (" " or ", " or "," or "/" or "-" or ". "))
        {
            return date;
        }

        if (YearWordAt(next) is { Length: > 0, Shift: { } beside } near)
        {
            return date with { Last = next + near.Length - 1, YearShift = beside };
        }

        var link = _words.PhraseAt(next, _grammar!.YearLinks);
        var at = link > 0 && Adjacent(next + link - 1) ? next + link : next;
        if (YearAt(at) is { } year)
        {
            return date with { Last = at, Year = year };
        }

        if (ShortYear(date, next) is { } two)
        {
            return date with { Last = next, Year = two };
        }

        if (YearWordAt(at) is { Length: > 0, Shift: { } shift } word)
        {
            return date with { Last = at + word.Length - 1, YearShift = shift };
        }

        return date;
    }

    // "19-Nov-12"
    private int? ShortYear(Parts date, int i)
    {
        if (date.Day is not null && _words.GapAfter(i - 1) is "-" && _words.GapAfter(i - 2) is "-" && _words[i].Length == 2 && Number(_words[i]) is { } year
            && char.IsLetter(_words[i - 1][0]))
        {
            return year + (year < 50 ? 2000 : 1900);
        }

        return null;
    }

    private (int Length, int? Shift) YearWordAt(int i)
    {
        var length = _words.PhraseAt(i, _grammar!.YearWordNames);
        return length == 0 ? default : (length, _grammar.YearWords[_words.From(i, i + length - 1).In(_words.Text)]);
    }

    // "năm ngoái" alone; not what a number is compared with, nor a part of the year.
    private Parts? YearWord(int i)
    {
        if (YearWordAt(i) is { Length: > 0, Shift: { } shift and not 0 } word
            && !_words.EndsBefore(i, _grammar!.NoYearWordAfter)
            && !_words.EndsBefore(i, _grammar.EarlyLeads)
            && !_words.EndsBefore(i, _grammar.LateLeads)
            && !(_words.GapAfter(i + word.Length - 1) is "'" or "’"))
        {
            return new(i + word.Length - 1, null, null, null) { YearShift = shift };
        }

        return null;
    }

    // "năm ngoái, vào tháng 10"
    private int? ShiftBeside(int first, int last) =>
        Enumerable.Range(first - NearWords - 1, NearWords)
            .Concat(Enumerable.Range(last + 1, 2))
            .Select(YearWordAt)
            .Where(word => word.Length > 0)
            .Select(word => word.Shift)
            .FirstOrDefault(shift => shift is not null);

    // Beside it stands another year, a word for one that is not understood, or another calendar.
    private bool IsUnclear(int first, Parts date)
    {
        var after = Enumerable.Range(date.Last + 1, NearWords);
        var isOtherCalendar = after.Any(i => _words.PhraseAt(i, _grammar?.Calendars ?? []) > 0)
            || (_grammar is not null && _words.EndsBefore(first, _grammar.Calendars));
        if (isOtherCalendar || _grammar is null || date.Year is not null || date.YearShift is not null)
        {
            return isOtherCalendar;
        }

        return after.Take(2).Any(i => YearWordAt(i) is { Length: > 0, Shift: null })
            || (date.Month is not null && _words.GapAfter(date.Last) is " " && after.TakeWhile(i => _words.GapAfter(i - 1) is " ").Any(IsStrayYear));
    }

    // "mùng 7 Tết", "ngày 29 Tết", "rằm tháng 7", "23 tháng Chạp"
    private bool IsLunar(int first, Parts date)
    {
        if (_grammar is null)
        {
            return false;
        }

        var isDayAlone = date is { Day: not null, Month: null };
        var isLed = _words.PhraseAt(first, _grammar.LunarDayLeads) > 0 || _words.EndsBefore(first, _grammar.LunarDayLeads);
        return (isLed && date.Year is null && Enumerable.Range(0, _words.Count).Any(i => _words.PhraseAt(i, _grammar.LunarFeasts) > 0))
            || (isDayAlone && (isLed
                || (Adjacent(date.Last) && _words.PhraseAt(date.Last + 1, _grammar.LunarEnds) > 0)))
            || _words.EndsBefore(first, _grammar.LunarLeads)
            || (date.Month is not null && Enumerable.Range(first, date.Last - first + 1)
                .Any(i => _grammar.LunarMonths.TryGetValue(_words[i], out var isOther) && !(isOther && date.Year is not null)));
    }

    // A year of its own ("…, năm 1962") or a count ("2.000 người") is none.
    private bool IsStrayYear(int i) => YearAt(i) is not null && _words.GapAfter(i) is not " " && !_words.EndsBefore(i, _grammar!.YearLeads);

    // "từ 2013-2015": a number alone behind "từ" may count something, two with a hyphen are years.
    private Parts? YearPair(int i) => _words.PhraseAt(i, _grammar!.StartLeads) is > 0 and var lead && Adjacent(i + lead - 1)
        && YearAt(i + lead) is { } first && _words.GapAfter(i + lead) is ("-" or "–" or " - " or " – ") && YearAt(i + lead + 1) is { } last && last > first
        ? new(i + lead + 1, null, null, first) { LastYear = last } : null;

    // "năm 2021", "cuối năm 2023", "in 2021"
    private Parts? YearAfterLead(int i)
    {
        var lead = _words.PhraseAt(i, _grammar!.YearLeads);
        if (lead == 0 && YearPair(i) is { } pair)
        {
            return pair;
        }

        if (lead == 0 || !(Adjacent(i + lead - 1) || _words.GapAfter(i + lead - 1) is "-") || YearAt(i + lead) is not { } year)
        {
            return null;
        }

        var words = string.Join(' ', Enumerable.Range(i, lead).Select(word => _words[word]));
        if (_grammar.YearPairLeads.Contains(words, StringComparer.OrdinalIgnoreCase) && _words.GapAfter(i + lead) is ("-" or "–" or " - " or " – ")
            && YearAt(i + lead + 1) is { } last && last > year)
        {
            return new(i + lead + 1, null, null, year) { LastYear = last };
        }

        return new(i + lead, null, null, year) { Season = _grammar.Seasons.TryGetValue(words, out var season) ? season : null };
    }

    private Parts? YearInBrackets(int i)
    {
        if (YearAt(i) is not { } year)
        {
            return null;
        }

        var (text, span) = (_words.Text, _words.Span(i));
        var isInBrackets = span.Start > 0 && text[span.Start - 1] == '(' && span.End < text.Length && text[span.End] == ')';
        return isInBrackets ? new(i, null, null, year) : null;
    }

    // "the election of 2017", "the first of two years between 1929 and 1930"; but "of 2000 men".
    private Parts? LooseYear(int i)
    {
        if (YearAt(i) is not { } year || !_words.EndsBefore(i, _grammar!.LooseYearLeads))
        {
            return null;
        }

        var endsThere = IsFirstOfTwo(i) ? YearAt(i + 2) > year && EndsThere(i + 2) : EndsThere(i);
        return endsThere ? new(i, null, null, year) : null;
    }

    // "for 2022 to 3%" tells of one year.
    private bool IsFirstOfTwo(int i) =>
        _words.IsAny(i + 1, _grammar!.SpanLinks) && Number(_words[i + 2]) is not null && _words[i + 2].Length >= _words[i].Length;

    // No word stands behind it that it may count.
    private bool EndsThere(int i) => _words.GapAfter(i) is not (" " or "-")
        || _words.PhraseAt(i + 1, _language!.Prepositions) > 0 || _words.PhraseAt(i + 1, _language.ClauseOpeners) > 0
        || _words.PhraseAt(i + 1, _language.PhraseOpeners) > 0 || _words.PhraseAt(i + 1, _language.Negations) > 0;

    // "a controversial 2017 referendum", "its 2015 report"; but "the 2000 ships", "a 2000 metre race".
    private Parts? YearOfNoun(int i)
    {
        const int firstLikely = 1800;
        const int lastLikely = 2100;
        var (noun, isLed) = (_words[i + 1], _words.IsAny(i - 1, _grammar!.YearNounLeads) || (_words.IsAny(i - 2, _grammar.YearNounLeads)
            && IsPlainWord(i - 1)));
        var isNoun = _words.GapAfter(i) is " " && noun.Length > 1 && char.IsLetter(noun[0])
            && (char.IsUpper(noun[0]) || !(noun.EndsWith('s') || _words.IsAny(i + 1, _grammar.NoYearBefore)));
        return isLed && isNoun && YearAt(i) is > firstLikely and < lastLikely and var year ? new(i, null, null, year) { IsOfNoun = true } : null;
    }

    private bool IsPlainWord(int i) => _words[i].Length > 0 && _words[i].All(char.IsLower);

    // "the quarter ended June 30"
    private int? MonthsUpTo(int i) =>
        _grammar?.PeriodEnds.Where(period => _words.EndsBefore(i, period.Key)).Select(period => (int?)period.Value).Max();

    // "Last year X opened in May"; after a comma the year may be another.
    private DateReading InYearBefore(DateReading date, DateReading before)
    {
        if (date.Year is not null || date.YearShift is not null || !before.IsYearWord)
        {
            return date;
        }

        return _words.Text.AsSpan(before.Span.End, date.Span.Start - before.Span.End).ContainsAny(',', ';', ':') ? date with { IsUnclear = true }
            : date with { YearShift = before.YearShift };
    }
}
