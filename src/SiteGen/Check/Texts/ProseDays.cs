using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>The days of an editor's text, where the quotes of its fact give other ones.</summary>
internal static class ProseDays
{
    /// <summary>Those that neither a quote nor the file gives; none where no quote has a day, or words such as "yesterday" may mean it.</summary>
    public static IEnumerable<TextSpan> Strange(ProseText text, Fact fact, CheckContext context)
    {
        if (text.Grammar is not { } grammar)
        {
            return [];
        }

        var days = DateReader.Read(text.Text, TextSpan.Whole(text.Text), grammar)
            .Where(date => date is { Day: not null, Month: not null } && text.Masked.FirstOver(date.Span) is null).ToList();
        if (days.Count == 0)
        {
            return [];
        }

        var sentences = context.Found(fact.AllEvidence)
            .SelectMany(found => found.Passage.Parts.SelectMany(found.Article.SentencesOver).Select(sentence => (found.Article, sentence))).ToList();
        var given = sentences.SelectMany(pair => pair.Article.DatesIn(pair.sentence)).Where(date => date.Day is not null).ToList();
        var isRelative = sentences.Exists(pair => pair.Article.RelativeDaysIn(pair.sentence).Any());
        if (given.Count == 0 || isRelative)
        {
            return [];
        }

        return from day in days
               where !given.Exists(date => date.Day == day.Day && (date.Month is null || date.Month == day.Month))
                   && !ProseYears.DatesOf(fact).Any(date => IsIn(day, date))
               select day.Span;
    }

    private static bool IsIn(DateReading day, EdtfDate date) =>
        Enumerable.Range(date.First.Year, date.Last.Year - date.First.Year + 1).Any(year => day.Day <= DateTime.DaysInMonth(year, day.Month!.Value)
            && new DateOnly(year, day.Month.Value, day.Day!.Value) is var meant && date.First <= meant && meant <= date.Last);
}
