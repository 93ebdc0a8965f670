using System.Collections.Immutable;
using SiteGen.Check.Readings;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Words of an article that give a date, by themselves or by an editor's reading, and how a date in a file stands to them.</summary>
internal sealed record GivenDate(TextSpan Words, Agreement Agreement);

internal static class GivenDates
{
    /// <param name="planned">Whether the date is of what is to come, seen from the article.</param>
    public static ImmutableArray<GivenDate> In(ArticleText article, TextSpan within, Evidence evidence, EdtfDate claimed, bool planned)
    {
        var read = EditorsReadings(article, within, evidence).Select(reading => new GivenDate(reading.Span, Compare(reading.Value, claimed))).ToList();
        var words = article.SentencesOver(within)
            .SelectMany(sentence => DateReader.Read(article.Text, sentence, article.Grammar))
            .Where(date => within.Contains(date.Span) && !read.Exists(given => given.Words.Overlaps(date.Span)))
            .Select(date => new GivenDate(date.Span, DateRules.Agrees(date, claimed, article.Article.Published?.Value, planned)));
        return [.. read, .. words];
    }

    private static IEnumerable<PhraseMatch<EdtfDate>> EditorsReadings(ArticleText article, TextSpan within, Evidence evidence)
    {
        var dated = evidence.Reads.Concat(article.Article.Reads)
            .Where(read => read.Date is not null)
            .Select(read => KeyValuePair.Create(read.Words.Value, read.Date!.Value))
            .ToList();
        return dated.Count == 0 ? [] : new PhraseFinder<EdtfDate>(dated, ignoreCase: false).Find(article.Text, within);
    }

    private static Agreement Compare(EdtfDate read, EdtfDate claimed)
    {
        if (!read.Overlaps(claimed))
        {
            return new Contradicts($"the editor reads the words as {read}, the file says {claimed}", DatePart.Day);
        }

        return claimed.Covers(read)
            ? new AgreesAsGiven(read)
            : new NeedsMore($"the editor reads the words as {read} and no more, the file says {claimed}");
    }
}
