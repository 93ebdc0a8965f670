using System.Collections.Immutable;
using SiteGen.Text;
using static SiteGen.Check.Readings.DateDigits;

namespace SiteGen.Check.Readings;

/// <summary>Reads the dates that words give, part by part; relative ones ("cuối tuần trước", "this year") need an editor's reading.</summary>
internal sealed partial class DateReader
{
    private readonly WordList _words;
    private readonly DateWords? _grammar;

    private DateReader(WordList words, DateWords? grammar) => (_words, _grammar) = (words, grammar);

    /// <param name="text">With white space folded, as <see cref="Model.Article.Reading"/> has it.</param>
    /// <param name="within">At best a whole sentence: "6" alone is no date, "ngày 6" is.</param>
    /// <param name="grammar">Without one, only ISO dates are read.</param>
    public static ImmutableArray<DateReading> Read(string text, TextSpan within, Grammar? grammar)
    {
        var reader = new DateReader(new(text, within), grammar?.Dates);
        var readings = ImmutableArray.CreateBuilder<DateReading>();
        for (var i = 0; i < reader._words.Count;)
        {
            if (reader.At(i, readings.Count > 0 ? readings[^1] : null) is { } date)
            {
                readings.Add(new(reader._words.From(i, date.Last), date.Day, date.Month, date.Year) { LastMonth = date.LastMonth ?? date.Month, LastYear = date.LastYear ?? date.Year, Season = date.Season });
                i = date.Last + 1;
            }
            else
            {
                i++;
            }
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
    }

    private Parts? At(int i, DateReading? before) =>
        Iso(i) ?? (_grammar is null || !(char.IsAsciiDigit(_words[i][0]) || _grammar.Beginnings.Contains(_words[i])) ? null : Decade(i) ?? PartOfYear(i) ?? (IsMeasure(i) ? null : Led(i) ?? Numeric(i) ?? DayAndMonth(i) ?? FirstDay(i) ?? LastDay(i, before) ?? MonthFirst(i) ?? YearAfterLead(i) ?? LastYear(i, before) ?? YearInBrackets(i)));

    // "2023-11-06"
    private Parts? Iso(int i) =>
        _words[i].Length == 4 && _words.GapAfter(i) is "-" && _words.GapAfter(i + 1) is "-" && _words[i + 1].Length == 2 && _words[i + 2].Length == 2
        && Number(_words[i]) is { } year && Number(_words[i + 1]) is { } month && Number(_words[i + 2]) is { } day && IsDay(day, month)
            ? new(i + 2, day, month, year)
            : null;

    // "ngày 6 tháng 11", "ngày 30/10", "sáng 6/11", "ngày 6"; never "mỗi ngày 6 người".
    private Parts? Led(int i)
    {
        var lead = _words.PhraseAt(i, _grammar!.DayLeads);
        if (lead == 0 || !Adjacent(i + lead - 1))
        {
            return null;
        }

        var day = i + lead;
        return Numeric(day)
            ?? DayAndMonth(day)
            ?? DaySlashMonth(day)
            ?? DayBefore(day)
            ?? DayHyphenMonth(day)
            ?? (_words.IsAny(i, _grammar.DayNouns) && DayNumber(day) is { } alone ? new Parts(day, alone, null, null) : null);
    }

    // "2/3" after "ngày" is no fraction.
    private Parts? DaySlashMonth(int i) =>
        _grammar!.DayComesFirst && _words[i].Split('/') is [var first, var second] && Number(first) is { } day && Number(second) is { } month && IsDay(day, month)
            ? new(i, day, month, null)
            : null;

    // "sáng 5-6"
    private Parts? DayHyphenMonth(int i) =>
        _grammar!.DayComesFirst && _words.GapAfter(i) is "-" && _words.GapAfter(i + 1) is not "-" && _words[i].Length <= 2 && _words[i + 1].Length <= 2
        && Number(_words[i]) is { } day && Number(_words[i + 1]) is { } month && IsDay(day, month)
            ? new(i + 1, day, month, null)
            : null;

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
            [{ } month and >= 1 and <= 12, { } year] when IsYear(parts[1], year) && parts[0].Length <= 2 && _words[i].Contains('/', StringComparison.Ordinal) => new(last, null, month, year),
            [{ } day, { } month] when _grammar!.DayComesFirst && day >= month && IsDay(day, month) && _words[i].Contains('/', StringComparison.Ordinal) => new(last, day, month, null),
            _ => null,
        };
    }

    // "6/11/2023" in English may be either month: then only the year is certain.
    private Parts? Ordered(int last, int first, int second, int year) => (IsDay(first, second), IsDay(second, first)) switch
    {
        (true, true) when !_grammar!.DayComesFirst && first != second => new(last, null, null, year),
        (true, _) => new(last, first, second, year),
        (_, true) => new(last, second, first, year),
        _ => null,
    };

    // "6 tháng 11", "6 November 2023", "the 6th of November"
    private Parts? DayAndMonth(int i)
    {
        if (DayNumber(i) is not { } day || !Adjacent(i))
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

        var dated = WithYear(month);
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
            if (_words[name].Split('/') is [var m, var y] && Number(y) is { } year && IsYear(y, year) && Number(m) is >= 1 and <= 12)
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

        var length = _words.PhraseAt(name, _grammar.Months.Keys);
        return length == 0 ? null : new(name + length - 1, null, _grammar.Months[string.Join(' ', Enumerable.Range(name, length).Select(word => _words[word]))], null);
    }

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

        var at = _words.IsAny(next, _grammar!.Links) && Adjacent(next) ? next + 1 : next;
        return YearAt(at) is { } year ? date with { Last = at, Year = year } : date;
    }

    // "năm 2021", "cuối năm 2023", "in 2021"
    private Parts? YearAfterLead(int i)
    {
        var lead = _words.PhraseAt(i, _grammar!.YearLeads);
        if (lead == 0 || !(Adjacent(i + lead - 1) || _words.GapAfter(i + lead - 1) is "-") || YearAt(i + lead) is not { } year)
        {
            return null;
        }

        var words = string.Join(' ', Enumerable.Range(i, lead).Select(word => _words[word]));
        return _grammar.YearPairLeads.Contains(words, StringComparer.OrdinalIgnoreCase) && _words.GapAfter(i + lead) is ("-" or "–" or " - " or " – ") && YearAt(i + lead + 1) is { } last && last > year
            ? new(i + lead + 1, null, null, year) { LastYear = last }
            : new(i + lead, null, null, year) { Season = _grammar.Seasons.TryGetValue(words, out var season) ? season : null };
    }

    private Parts? YearInBrackets(int i) =>
        YearAt(i) is { } year && _words.Span(i) is var span && span.Start > 0 && _words.Text[span.Start - 1] == '(' && span.End < _words.Text.Length && _words.Text[span.End] == ')'
            ? new(i, null, null, year)
            : null;

    private bool IsMeasure(int i) =>
        _words.EndsBefore(i, _grammar!.MeasureWords) && (_words.Is(i, _grammar.MonthNoun ?? "") || _words.IsAny(i, _grammar.DayLeads) || _words.IsAny(i, _grammar.YearLeads));

    private int? DayNumber(int i)
    {
        var word = _words[i];
        var digits = _grammar!.DayEndings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) is { } found ? word[..^found.Length] : word;
        return digits.Length <= 2 && Number(digits) is >= 1 and <= 31 and var day ? day : null;
    }

    private int? YearAt(int i) => Number(_words[i]) is { } year && IsYear(_words[i], year) ? year : null;

    private bool Adjacent(int i) => _words.GapAfter(i) is " " or ". ";
}
