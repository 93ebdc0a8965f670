using System.Globalization;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A time that is only counted, "trong 9 tháng", "in the first nine months": which months these are its sentence does not say.</summary>
internal sealed record CountedMonths(TextSpan Words, int Count)
{
    private const int MonthsOfYear = 12;

    private static readonly GrammarFinder Leads = new(grammar => grammar.Dates.PeriodLeads);
    private static readonly GrammarFinder Nouns = new(grammar => grammar.Dates.PeriodNouns);
    private static readonly GrammarFinder NoneBefore = new(grammar => grammar.Dates.NoPeriodBefore);

    /// <summary>The one that the sentence of a number gives up to its clause's end, the nearest before the number; null where none does.</summary>
    public static CountedMonths? Of(NumberSite site)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence);
        if (sentence.Grammar is not { } grammar)
        {
            return null;
        }

        var found = (from noun in Nouns.In(text, new(sentence.Span.Start, site.Clause.End), grammar)
                     let word = Text.Words.In(text, new(sentence.Span.Start, noun.Start)).LastOrDefault()
                     where !word.IsEmpty && CountOf(word.In(text), grammar) is >= 2 and <= MonthsOfYear
                         && Leads.EndsBefore(text, word.Start, sentence.Span, grammar)
                         && NoneBefore.AtStart(text, new(noun.End, sentence.Span.End), grammar) is null
                         && !sentence.Dates.Any(date => date.Span.Overlaps(noun))
                     select new CountedMonths(new(word.Start, noun.End), CountOf(word.In(text), grammar)!.Value)).ToList();
        return found.LastOrDefault(months => months.Words.End <= site.Start) ?? found.FirstOrDefault();
    }

    /// <summary>Whether these months may be meant: so many of them, of which the last is that of the article or the one before, or the first a January of
    /// a year that the article stands in or right behind.</summary>
    public bool May(EdtfDate date, EdtfDate? published)
    {
        if (published is null || date.IsVague || date.Last > published.Last || MonthOf(date.Last) - MonthOf(date.First) + 1 != Count)
        {
            return false;
        }

        var isFirst = date.First is { Month: 1, Day: 1 } && published.First.Year - date.First.Year <= (published.First.Month <= MonthsOfYear / 2 ? 1 : 0);
        return isFirst || MonthOf(published.First) - MonthOf(date.Last) <= 1;
    }

    private static int MonthOf(DateOnly day) => (day.Year * MonthsOfYear) + day.Month;

    private static int? CountOf(string word, Grammar grammar)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        if (grammar.Numbers.Units.TryGetValue(word.ToLowerInvariant(), out var unit))
        {
            return unit;
        }

        if (grammar.Numbers.Tens.TryGetValue(word.ToLowerInvariant(), out var ten))
        {
            return ten;
        }

        return null;
    }
}
