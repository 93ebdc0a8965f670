using System.Collections.Immutable;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Read.Dates;

/// <summary>Reads the days that words name as seen from the article's: weekdays, and words such as "yesterday".</summary>
internal sealed class RelativeDayReader
{
    private readonly WordList _words;
    private readonly Grammar _grammar;
    private readonly DateWords _dates;
    private readonly ImmutableArray<DateReading> _others;

    private RelativeDayReader(string text, TextSpan sentence, Grammar grammar, ImmutableArray<DateReading> others) =>
        (_words, _grammar, _dates, _others) = (new(text, sentence), grammar, grammar.Dates, others);

    /// <param name="others">The dates of the sentence: a weekday beside a day of the calendar is part of it.</param>
    public static ImmutableArray<DateReading> Read(string text, TextSpan sentence, Grammar? grammar, ImmutableArray<DateReading> others) =>
        grammar is null ? [] : [.. new RelativeDayReader(text, sentence, grammar, others).All()];

    private IEnumerable<DateReading> All()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if ((_dates.DayBeginnings.Contains(_words[i]) ? Day(i) ?? Weekday(i) : DaysBack(i)) is { } day && !IsOfDate(day.Span))
            {
                yield return day;
                i = _words.Over(day.Span).Last();
            }
        }
    }

    // "yesterday", "đêm qua"; "today's" is the same day.
    private DateReading? Day(int i)
    {
        var length = _words.PhraseAt(i, _dates.DayWordNames);
        if (length == 0)
        {
            return null;
        }

        var (first, last) = _dates.DayWords[_words.From(i, i + length - 1).In(_words.Text)];
        return Reading(i, i + length - 1, new() { Shift = first, IsNight = last > first }) with { IsUnclear = _words.EndsBefore(i, _dates.OtherDayLeads) };
    }

    // "six days ago", "cách đây 6 ngày"; "6 ngày trước" at the end of a clause, where it is not "6 ngày trước bầu cử".
    private DateReading? DaysBack(int i)
    {
        const int most = 60;
        var isLed = _dates.DaysBackLeads.Count == 0 || _words.EndsBefore(i, _dates.DaysBackLeads);
        var length = _words.GapAfter(i) is not " " ? 0 : _words.PhraseAt(i + 1, _dates.LooseDaysBack);
        var isOpen = length > 0 && !isLed && _words.GapAfter(i + length) is " ";
        length = length == 0 && isLed && _words.GapAfter(i) is " " ? _words.PhraseAt(i + 1, _dates.DaysBack) : length;
        if (length == 0)
        {
            return null;
        }

        var count = _grammar.Numbers.Units.TryGetValue(_words[i], out var word) ? word : DateDigits.Number(_words[i]);
        return count is > 1 and < most ? Reading(i, i + length, new() { Shift = -count.Value, IsCounted = true }) with { IsUnclear = isOpen } : null;
    }

    private DateReading? Weekday(int i)
    {
        var length = _words.PhraseAt(i, _dates.WeekdayNames);
        if (length == 0 || !IsDayOfWeek(i, length))
        {
            return null;
        }

        var after = i + length;
        RelativeDay day = new() { Weekday = _dates.Weekdays[_words.From(i, after - 1).In(_words.Text)] };
        if (_words.EndsBefore(i, _dates.LastLeads) || IsBefore(after, _dates.LastDayEnds))
        {
            day = day with { IsToCome = false };
        }
        else if (_words.EndsBefore(i, _dates.NextLeads) || IsBefore(after, _dates.NextDayEnds))
        {
            day = day with { IsToCome = true };
        }

        var (week, weekLast) = WeekAt(after);
        var isOther = _words.EndsBefore(i, _dates.OtherDayLeads) || IsBefore(after, _dates.OtherDayEnds) || week?.IsRolling == true || IsInOtherName(i, after);
        var last = week is null ? after - 1 : weekLast;
        day = day with { Week = week, IsToCome = week is null ? day.IsToCome : null };
        return Reading(i, last, day) with { IsUnclear = isOther };
    }

    // In Vietnamese "thứ ba" is the third as well: a day has a word for its time before it, or a capital and a word for when.
    private bool IsDayOfWeek(int i, int length)
    {
        var hasCapital = char.IsUpper(_words[i + length - 1][0]) || (i > 0 && char.IsUpper(_words[i][0]));
        return _dates.WeekdayLeads.Count == 0 ? hasCapital
            : _words.EndsBefore(i, _dates.WeekdayLeads) || WeekAt(i + length).Week is not null
                || (hasCapital && (i == 0 || _words.GapAfter(i - 1) is not " " || _words.EndsBefore(i, _dates.CapitalDayLeads)));
    }

    // "thứ Ba tuần trước", "Tuesday last week", "Tuesday of this week"
    private (RelativeTime? Week, int Last) WeekAt(int i)
    {
        var start = _words.GapAfter(i - 1) is " " && _words.IsAny(i, _dates.Links) ? i + 1 : i;
        var length = _words.GapAfter(i - 1) is " " ? _words.PhraseAt(start, _grammar.RelativeTimeNames) : 0;
        return length > 0 && _grammar.RelativeTimes[_words.From(start, start + length - 1).In(_words.Text)] is { Unit: 7 } week
            ? (week, start + length - 1) : default;
    }

    private bool IsBefore(int i, Phrases phrases) => _words.GapAfter(i - 1) is " " && _words.PhraseAt(i, phrases) > 0;

    // "Black Friday", "the Sunday Herald": known names are masked elsewhere.
    private bool IsInOtherName(int i, int after) =>
        _dates.WeekdayLeads.Count == 0 && !_words.EndsBefore(i, _grammar.Prepositions)
            && ((i > 1 && _words.GapAfter(i - 1) is " " && char.IsUpper(_words[i - 1].FirstOrDefault()))
                || (_words.GapAfter(after - 1) is " " && char.IsUpper(_words[after].FirstOrDefault())));

    // "Tuesday, 7 November", "thứ Ba (7/11)", "sáng 7/11, thứ Ba"
    private bool IsOfDate(TextSpan day) => _others.Any(date => date.Span.Overlaps(day)
        || (date.Day is not null && (IsOnlyMarks(day.End, date.Span.Start) || IsOnlyMarks(date.Span.End, day.Start))));

    private bool IsOnlyMarks(int from, int to) => from <= to && to - from <= 3 && !_words.Text.AsSpan(from, to - from).ContainsAnyExcept(" ,(-)");

    private DateReading Reading(int first, int last, RelativeDay day) => new(_words.From(first, last), null, null, null) { Relative = day };
}
