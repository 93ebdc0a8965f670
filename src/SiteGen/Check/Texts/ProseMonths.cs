using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>The months and the days of the week of an editor's text, where the quotes of its fact give other ones.</summary>
internal static class ProseMonths
{
    private const int DaysOfWeek = 7;

    private static readonly GrammarFinder RelativeTimes = new(grammar => grammar.RelativeTimeNames);
    private static readonly GrammarFinder WeekDays = new(grammar => grammar.Frames.Days);
    private static readonly GrammarFinder DayLeads = new(grammar => [.. grammar.Frames.DateLeads, .. grammar.Dates.DayLeads]);

    /// <summary>Those that neither a quote nor the file gives; none where no quote has any of their kind, or where words such as "last month" may mean
    /// one.</summary>
    public static IEnumerable<TextSpan> Strange(ProseText text, Fact fact, CheckContext context)
    {
        if (text.Grammar is not { } grammar)
        {
            return [];
        }

        var whole = TextSpan.Whole(text.Text);
        var months = DateReader.Read(text.Text, whole, grammar)
            .Where(date => date is { Day: null, Month: not null } && text.Masked.FirstOver(date.Span) is null).ToList();
        var days = DaysIn(text.Text, whole, grammar).ToList();
        if (months.Count == 0 && days.Count == 0)
        {
            return [];
        }

        var told = context.Found(fact.AllEvidence)
            .SelectMany(found => found.Passage.Parts.SelectMany(found.Article.SentencesOver).Select(sentence => (found.Article, Sentence: sentence))).ToList();
        var isRelative = told.Exists(pair => pair.Article.Grammar is not { } language
            || RelativeTimes.In(pair.Article.Text, pair.Sentence, language).Any());
        return isRelative ? [] : StrangeMonths(months, told, fact).Concat(StrangeDays(text.Text, days, told, fact, grammar));
    }

    private static IEnumerable<TextSpan> StrangeMonths(List<DateReading> months, List<(ArticleText Article, TextSpan Sentence)> told, Fact fact)
    {
        var given = months.Count == 0 ? [] : told.SelectMany(pair => pair.Article.DatesIn(pair.Sentence)).Where(date => date.Month is not null).ToList();
        if (given.Count == 0)
        {
            return [];
        }

        return from month in months
               where !given.Exists(date => date.Month == month.Month && (date.Year is null || month.Year is null || date.Year == month.Year))
                   && !ProseYears.DatesOf(fact).Any(date => date.First.Month <= month.Month && month.Month <= date.Last.Month)
               select month.Span;
    }

    private static IEnumerable<TextSpan> StrangeDays(string text, List<TextSpan> days, List<(ArticleText Article, TextSpan Sentence)> told, Fact fact,
        Grammar grammar)
    {
        var given = days.Count == 0 ? []
            : told.SelectMany(pair => DaysIn(pair.Article.Text, pair.Sentence, pair.Article.Grammar!).Select(day => day.In(pair.Article.Text)))
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var dates = given.Count == 0 ? [] : ProseYears.DatesOf(fact).Where(date => date.First == date.Last).Select(date => date.First.DayOfWeek).ToHashSet();
        return given.Count == 0 ? [] : days.Where(day => !given.Contains(day.In(text)) && !dates.Contains(DayOf(day.In(text), grammar)));
    }

    private static DayOfWeek DayOf(string word, Grammar grammar) =>
        (DayOfWeek)((grammar.Frames.Days.ToList().FindIndex(day => day.Equals(word, StringComparison.OrdinalIgnoreCase)) + 1) % DaysOfWeek);

    // "hôm thứ Hai", "sáng thứ Hai"; the "thứ hai" of "lần thứ hai" is a place in a row.
    private static IEnumerable<TextSpan> DaysIn(string text, TextSpan within, Grammar grammar) => WeekDays.In(text, within, grammar)
        .Where(day => grammar.Numbers.OrdinalLeads.Count == 0 || DayLeads.EndsBefore(text, day.Start, within, grammar));
}
