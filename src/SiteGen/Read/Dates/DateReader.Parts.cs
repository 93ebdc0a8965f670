using static SiteGen.Read.Dates.DateDigits;

namespace SiteGen.Read.Dates;

/// <summary>Quarters and halves of a year; the rest of the reader is in DateReader.cs.</summary>
internal sealed partial class DateReader
{
    // "quý III", "the third quarter of 2023", "nửa đầu năm 2024": a half alone is any half.
    private Parts? PartOfYear(int i)
    {
        if (QuarterInDigits(i) is { } quarter)
        {
            return quarter;
        }

        var length = _words.PhraseAt(i, _grammar!.PartNames);
        var isNamed = length > 0;
        length = isNamed ? length : _words.PhraseAt(i, _grammar.MonthPartNames);
        if (length == 0)
        {
            return CountedMonths(i);
        }

        var (first, last) = (isNamed ? _grammar.PartsOfYear : _grammar.MonthsOfYear)[_words.From(i, i + length - 1).In(_words.Text)];
        var part = WithYear(new(i + length - 1, null, first, null) { LastMonth = last });
        var needsYear = !isNamed || last - first > 2;
        return part.Year is null && part.YearShift is null && needsYear ? InBareYear(part) : ShortYearOf(part);
    }

    // "5 tháng đầu năm", "the first half of the year"
    private Parts? InBareYear(Parts part) =>
        _words.GapAfter(part.Last) is " " && _words.PhraseAt(part.Last + 1, _grammar!.BareYears) is > 0 and var length
            ? part with { Last = part.Last + length } : null;

    // "8 tháng năm 2023": the first of its year; but not "ngày 8 tháng năm".
    private Parts? CountedMonths(int i)
    {
        var areMonths = _grammar!.CountedMonths is { } months && _words.Is(i + 1, months) && _words.GapAfter(i) is " " && _words.GapAfter(i + 1) is " ";
        if (!areMonths || _words[i].Length > 2 || Number(_words[i]) is not ({ } count and >= 2 and <= 11) || _words.IsAny(i - 1, _grammar.DayLeads))
        {
            return null;
        }

        var length = _words.PhraseAt(i + 2, _grammar.BareYears);
        return length > 0 && YearAt(i + 2 + length) is { } year ? new(i + 2 + length, null, 1, year) { LastMonth = count } : null;
    }

    // "quý 2/2018", "quý 4.2023", "3Q18", "3Q 2018", "1H23"
    private Parts? QuarterInDigits(int i)
    {
        if (_grammar!.QuarterNoun is { } noun && _words.Is(i, noun) && Adjacent(i)
            && _words[i + 1].Split('/', '.') is [[>= '1' and <= '4' and var of], var digits] && Number(digits) is { } full && IsYear(digits, full))
        {
            return Part(i + 1, of - '0', 3, full);
        }

        if (_words[i] is not ([var number, 'Q' or 'H', ..] word) || !(word[1] == 'Q' ? number is >= '1' and <= '4' : number is '1' or '2'))
        {
            return null;
        }

        var months = word[1] == 'Q' ? 3 : 6;
        if (word.Length == 2)
        {
            return ShortYearOf(WithYear(Part(i, number - '0', months, null)));
        }

        if (YearOf(word[2..]) is { } year)
        {
            return Part(i, number - '0', months, year);
        }

        return null;
    }

    private static Parts Part(int last, int number, int months, int? year) =>
        new(last, null, ((number - 1) * months) + 1, year) { LastMonth = number * months };

    // "Q3'18", "Q3/18"
    private Parts ShortYearOf(Parts part) =>
        part.Year is null && _words.GapAfter(part.Last) is "'" or " '" or "’" or " ’" or "/" && _words[part.Last + 1].Length == 2
            && YearOf(_words[part.Last + 1]) is { } year ? part with { Last = part.Last + 1, Year = year } : part;

    private static int? YearOf(string digits) => Number(digits) is { } year ? digits.Length == 2 ? 2000 + year : IsYear(digits, year) ? year : null : null;
}
