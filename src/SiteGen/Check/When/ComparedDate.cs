using System.Collections.Immutable;
using SiteGen.Check.Readings;
using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Words of an article that give a date, by themselves or by an editor's reading, and how a date in a file stands to them.</summary>
internal sealed record ComparedDate(GivenDate Date, Agreement Agreement)
{
    public TextSpan Words => Date.Span;

    /// <param name="planned">Whether the date is of what is to come, seen from the article.</param>
    /// <param name="title">Of the event that is dated.</param>
    public static ImmutableArray<ComparedDate> In(ArticleText article, TextSpan within, Evidence evidence, EdtfDate claimed, bool planned,
        string? title = null) =>
    [
        .. from sentence in article.SentencesOver(within)
           from date in GivenDate.In(article, sentence, evidence)
           where within.Contains(date.Span)
           select new ComparedDate(
               date,
               AnchoredDates.Agrees(article, sentence, date, claimed, planned, title) ?? date.Agrees(claimed, article.Article.Published?.Value, planned)),
    ];
}
