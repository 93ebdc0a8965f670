using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>An editor's reading of "this week" or "last year" must fit the article's date, whatever the fact makes of it.</summary>
internal static class RelativeReadings
{
    /// <summary>The readings of one fact's evidence.</summary>
    public static IEnumerable<Diagnostic> Check(Fact fact, CheckContext context) =>
        context.Found(fact.AllEvidence).SelectMany(piece => Check(piece.Evidence.Reads, piece.Article.Article, new(piece.Article.Article.Words, piece.Passage.Whole)));

    /// <summary>The readings of whole articles.</summary>
    public static IEnumerable<Diagnostic> Check(CheckContext context) =>
        context.Project.Articles.SelectMany(article => Check(article.Reads, article, Place.StartOf(article.Words)));

    private static IEnumerable<Diagnostic> Check(IEnumerable<Reading> reads, Article article, Place words) =>
        from read in reads
        where read.Date is not null && article.Published is not null && !Fits(read, article, Grammar.For(article.Language.Value))
        select WhenMessages.ReadingOutOfTime(read, article.Published!.Value, words);

    private static bool Fits(Reading read, Article article, Grammar? grammar)
    {
        var (date, published) = (read.Date!.Value, article.Published!.Value);
        if (grammar is null || published.First == DateOnly.MinValue || published.Last == DateOnly.MaxValue)
        {
            return true;
        }

        var times = new PhraseFinder<RelativeTime>(grammar.RelativeTimes, ignoreCase: true).Find(string.Join(' ', read.Words.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        if (times is not [{ Value: var time }] || published.First.Year is < 3 or > 9990 || published.Last.Year > 9990)
        {
            return true;
        }

        // A few days either way are the editor's: "late last week", "early next month".
        var (first, last) = time.From(published.First, published.Last);
        return date.First <= last && first <= date.Last;
    }
}
