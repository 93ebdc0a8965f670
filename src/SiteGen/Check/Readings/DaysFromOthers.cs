using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Readings of a day that is named by another one: "cùng ngày", "trước đó một ngày". It lies so far from one that the article gives before.</summary>
internal static class DaysFromOthers
{
    /// <summary>The last day that the article gives before the words, where the reading fits none of them; null where it fits one, or none is given.</summary>
    /// <param name="from">Where the words are looked for first.</param>
    public static TextSpan? Against(EdtfDate read, string words, ArticleText article, int from)
    {
        var place = PhraseFinder.Of(words).Find(article.Text, new(from, article.Text.Length)).FirstOrDefault().Span;
        return Fits(read, words, article, place) is { Count: > 0 } given && !given.Exists(day => day.Fits) ? given[^1].Span : null;
    }

    /// <summary>Whether the words may as well go on from another day than the one that the reading goes on from: from the last that is given.</summary>
    public static bool MayBeAnother(EdtfDate read, TextSpan words, ArticleText article) =>
        Fits(read, words.In(article.Text), article, words) is { Count: > 0 } given && !given[^1].Fits;

    private static List<(TextSpan Span, bool Fits)> Fits(EdtfDate read, string words, ArticleText article, TextSpan place)
    {
        var isDay = read.Precision == DatePrecision.Day && read.First == read.Last && !read.IsVague;
        if (!isDay || article.Grammar is not { } grammar || ShiftOf(words, grammar) is not { } shift)
        {
            return [];
        }

        var (published, day) = (article.Article.Published?.Value, read.First.Plus(-shift));
        return [.. article.AllSentences.TakeWhile(sentence => sentence.Start <= place.Start)
            .SelectMany(sentence => article.DatesIn(sentence).Concat(article.RelativeDaysIn(sentence)))
            .Where(said => said.Span.End <= place.Start && (said.Day is not null || said.Relative is not null))
            .OrderBy(said => said.Span.Start)
            .Select(said => (said.Span, Days: Meant(said, published)))
            .Where(said => said.Days.Count > 0)
            .Select(said => (said.Span, said.Days.Contains(day)))];
    }

    private static int? ShiftOf(string words, Grammar grammar) =>
        new PhraseFinder<int>(grammar.Dates.DaysFromOthers, ignoreCase: true).Find(words).ToList() is [{ Span: var span, Value: var shift }]
            && span.Length == words.Length ? shift : null;

    private static List<DateOnly> Meant(DateReading said, EdtfDate? published) =>
        [.. DateRules.Meant(said, published, planned: false).Concat(DateRules.Meant(said, published, planned: true))
            .SelectMany(days => new[] { days.First, days.Last }).Distinct()];
}
