using static SiteGen.Check.Readings.DateDigits;

namespace SiteGen.Check.Readings;

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

        var length = _words.PhraseAt(i, _grammar!.PartsOfYear.Keys);
        if (length == 0)
        {
            return null;
        }

        var (first, last) = _grammar.PartsOfYear[string.Join(' ', Enumerable.Range(i, length).Select(word => _words[word]))];
        var part = WithYear(new(i + length - 1, null, first, null) { LastMonth = last });
        return part.Year is null && part.YearShift is null && last - first > 2 ? null : ShortYearOf(part);
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
        return word.Length == 2 ? ShortYearOf(WithYear(Part(i, number - '0', months, null))) : YearOf(word[2..]) is { } year
            ? Part(i, number - '0', months, year) : null;
    }

    private static Parts Part(int last, int number, int months, int? year) => new(last, null, ((number - 1) * months) + 1, year) { LastMonth = number * months };

    // "Q3'18", "Q3/18"
    private Parts ShortYearOf(Parts part) =>
        part.Year is null && _words.GapAfter(part.Last) is "'" or " '" or "’" or " ’" or "/" && _words[part.Last + 1].Length == 2
            && YearOf(_words[part.Last + 1]) is { } year ? part with { Last = part.Last + 1, Year = year } : part;

    private static int? YearOf(string digits) => Number(digits) is { } year ? digits.Length == 2 ? 2000 + year : IsYear(digits, year) ? year : null : null;
}
