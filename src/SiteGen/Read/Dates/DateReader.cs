using System.Collections.Immutable;
using SiteGen.Read.Numbers;
using SiteGen.Text;
using static SiteGen.Read.Dates.DateDigits;

namespace SiteGen.Read.Dates;

/// <summary>Reads the dates that words give, part by part; relative ones ("cuối tuần trước", "this year") need an editor's reading.</summary>
internal sealed partial class DateReader
{
    private readonly WordList _words;
    private readonly DateWords? _grammar;
    private readonly Grammar? _language;

    private DateReader(WordList words, Grammar? grammar) => (_words, _grammar, _language) = (words, grammar?.Dates, grammar);

    /// <param name="text">With white space folded, as <see cref="Model.Article.Reading"/> has it.</param>
    /// <param name="within">At best a whole sentence: "6" alone is no date, "ngày 6" is.</param>
    /// <param name="grammar">Without one, only ISO dates are read.</param>
    public static ImmutableArray<DateReading> Read(string text, TextSpan within, Grammar? grammar)
    {
        var reader = new DateReader(new(text, within), grammar);
        var readings = ImmutableArray.CreateBuilder<DateReading>();
        for (var i = 0; i < reader._words.Count;)
        {
            if (reader.At(i, readings.Count > 0 ? readings[^1] : null) is { } date)
            {
                readings.Add(reader.Reading(i, date));
                i = date.Last + 1;
            }
            else
            {
                i++;
            }
        }

        for (var i = 1; i < readings.Count; i++)
        {
            readings[i] = reader.InYearBefore(readings[i], readings[i - 1]);
        }

        for (var i = readings.Count - 2; i >= 0; i--)
        {
            readings[i] = reader.Completed(readings[i], readings[i + 1]);
        }

        return readings.DrainToImmutable();
    }

    /// <param name="Last">The number of the last word that belongs to it.</param>
    private sealed record Parts(int Last, int? Day, int? Month, int? Year)
    {
        public int? LastMonth { get; init; }

        public int? LastYear { get; init; }

        public int? Season { get; init; }

        public int? YearShift { get; init; }

        public bool IsLoose { get; init; }

        public bool IsOfNoun { get; init; }
    }

    private DateReading Reading(int first, Parts date) => new(_words.From(first, date.Last), date.Day, date.Month, date.Year)
    {
        LastMonth = date.LastMonth ?? date.Month,
        LastYear = date.LastYear ?? date.Year,
        Season = date.Season,
        YearShift = date.YearShift ?? (date.Year is null ? ShiftBeside(first, date.Last) : null),
        IsLoose = date.IsLoose,
        IsUnclear = IsUnclear(first, date) || IsLunar(first, date),
        Months = date.Month is null ? null : MonthsUpTo(first),
        IsOfNoun = date.IsOfNoun,
    };

    private Parts? At(int i, DateReading? before) =>
        Iso(i) ?? (_grammar is not null && MayBegin(_words.Of(i)) ? InWords(i, before) : null);

    private bool MayBegin(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) || _grammar!.Beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private Parts? InWords(int i, DateReading? before) =>
        Decade(i)
        ?? PartOfYear(i)
        ?? YearWord(i)
        ?? (IsMeasure(i) ? null : Plain(i, before));

    private Parts? Plain(int i, DateReading? before) =>
        OfDay(i, before)
        ?? MonthFirst(i)
        ?? YearAfterLead(i)
        ?? LastYear(i, before)
        ?? YearInBrackets(i)
        ?? LooseYear(i)
        ?? YearOfNoun(i);

    private Parts? OfDay(int i, DateReading? before) => SecondDay(i, before) ?? MiddleDay(i, before) ?? Led(i) ?? LedLoosely(i) ?? Bare(i)
        ?? DayAndMonth(i) ?? FirstDay(i)
        ?? LastDay(i, before);

    // "24/7 năm 1962"
    private Parts? Bare(int i) => Numeric(i) is { } date ? WithYear(date) : null;

    // "từ 1/10", "đến 6/3": but "tăng từ 1/10 dân số".
    private Parts? LedLoosely(int i)
    {
        var lead = _words.PhraseAt(i, _grammar!.DateLeads);
        return lead > 0 && Adjacent(i + lead - 1) && DaySlashMonth(i + lead) is { } date && _words.PhraseAt(date.Last + 1, _grammar.NoDayBefore) == 0
            ? WithYear(date) : null;
    }

    // "2023-11-06"
    private Parts? Iso(int i)
    {
        var isHyphened = _words.Of(i).Length == 4 && _words.GapAfter(i) is "-" && _words.GapAfter(i + 1) is "-";
        if (!isHyphened || _words[i + 1].Length != 2 || _words[i + 2].Length != 2)
        {
            return null;
        }

        var (year, month, day) = (Number(_words[i]), Number(_words[i + 1]), Number(_words[i + 2]));
        return year is not null && month is { } ofYear && day is { } ofMonth && IsDay(ofMonth, ofYear) ? new(i + 2, day, month, year) : null;
    }

    // "ngày 6 tháng 11", "ngày 30/10", "sáng 6/11", "ngày 6"; never "mỗi ngày 6 người".
    private Parts? Led(int i)
    {
        var lead = _words.PhraseAt(i, _grammar!.DayLeads);
        if (lead == 0 || !Adjacent(i + lead - 1))
        {
            return null;
        }

        var day = i + lead;
        return Bare(day)
            ?? WithMonth(day)
            ?? DayBefore(day)
            ?? DayHyphenMonth(day)
            ?? BehindWeekday(day)
            ?? (_words.IsAny(i, _grammar.DayNouns) && DayNumber(day) is { } alone ? new Parts(day, alone, null, null) : null);
    }

    // "2/3" after "ngày" is no fraction.
    private Parts? DaySlashMonth(int i)
    {
        if (_grammar!.DayComesFirst
            && _words[i].Split('/') is [var first, var second]
            && Number(first) is { } day
            && Number(second) is { } month
            && IsDay(day, month))
        {
            return new(i, day, month, null);
        }

        return null;
    }

    // "ngày 6.5"
    private Parts? DayDotMonth(int i)
    {
        if (_grammar!.DayComesFirst && _words[i].Split('.') is [{ Length: <= 2 } first, { Length: <= 2 } second] && Number(first) is { } day
            && Number(second) is { } month && IsDay(day, month))
        {
            return new(i, day, month, null);
        }

        return null;
    }

    // "sáng 5-6"
    private Parts? DayHyphenMonth(int i)
    {
        var isOneHyphen = _words.GapAfter(i) is "-" && _words.GapAfter(i + 1) is not "-";
        if (!_grammar!.DayComesFirst || !isOneHyphen || _words[i].Length > 2 || _words[i + 1].Length > 2)
        {
            return null;
        }

        return Number(_words[i]) is { } day && Number(_words[i + 1]) is { } month && IsDay(day, month) ? new(i + 1, day, month, null) : null;
    }

    // "6/11/2023", "6.11.2023", "6-11-2023", "10/2023"; bare "30/10", but "2/3" is a fraction.
    private Parts? Numeric(int i)
    {
        var last = i;
        var parts = _words[i].Split('/', '.');
        if (parts.Length == 1 && _words.GapAfter(i) is "-" && _words.GapAfter(i + 1) is "-")
        {
            (parts, last) = ([_words[i], _words[i + 1], _words[i + 2]], i + 2);
        }

        int?[] numbers = [.. parts.Select(Number)];
        return numbers switch
        {
            [{ } first, { } second, { } year] when IsYear(parts[2], year) => Ordered(last, first, second, year),
            [{ } first, { } second, { } year] when _grammar!.DayComesFirst && parts[2].Length == 2 && IsDay(first, second)
                && _words[i].Contains('/', StringComparison.Ordinal) => new Parts(last, first, second, 2000 + year),
            [{ } month and >= 1 and <= 12, { } year] when IsYear(parts[1], year) && parts[0].Length <= 2
                && _words[i].Contains('/', StringComparison.Ordinal) => new Parts(last, null, month, year),
            [{ } day, { } month] when _grammar!.DayComesFirst && day >= month && IsDay(day, month) && _words[i].Contains('/', StringComparison.Ordinal) =>
                new(last, day, month, null),
            _ => null,
        };
    }

    private Parts? WithMonth(int day) =>
        DayAndMonth(day) ?? ((DaySlashMonth(day) ?? DayDotMonth(day)) is { } numbers ? WithYear(numbers) : null);

    // "ngày thứ sáu 3-11"; but "ngày thứ sáu 3 người".
    private Parts? BehindWeekday(int i)
    {
        var weekday = _words.PhraseAt(i, _grammar!.WeekdayNames);
        return weekday > 0 && Adjacent(i + weekday - 1) ? WithMonth(i + weekday) ?? DayHyphenMonth(i + weekday) : null;
    }

    // "6/11/2023" in English may be either month: then only the year is certain.
    private Parts? Ordered(int last, int first, int second, int year) => (IsDay(first, second), IsDay(second, first)) switch
    {
        (true, true) when !_grammar!.DayComesFirst && first != second => new(last, null, null, year),
        (true, _) => new(last, first, second, year),
        (_, true) => new(last, second, first, year),
        _ => null,
    };

    private bool IsMeasure(int i) =>
        _words.EndsBefore(i, _grammar!.MeasureWords)
            && (_words.Is(i, _grammar.MonthNoun ?? "") || _words.IsAny(i, _grammar.DayLeads) || _words.IsAny(i, _grammar.YearLeads));

    private int? DayNumber(int i)
    {
        var word = _words[i];
        var digits = _grammar!.DayEndings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) is { } found ? word[..^found.Length] : word;
        return digits.Length <= 2 && Number(digits) is >= 1 and <= 31 and var day ? day : null;
    }

    private int? YearAt(int i) => Number(_words[i]) is { } year && IsYear(_words[i], year) ? year : null;

    private bool Adjacent(int i) => _words.GapAfter(i) is " " or ". ";
}
