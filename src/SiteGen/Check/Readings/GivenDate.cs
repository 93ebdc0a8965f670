using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A date of a sentence: read from its words, or given by an editor's reading of them.</summary>
internal sealed record GivenDate(TextSpan Span, DateReading? Words, EdtfDate? Read)
{
    public Agreement Agrees(EdtfDate claimed, EdtfDate? published, bool planned)
    {
        if (Words is not null)
        {
            return DateRules.Agrees(Words, claimed, published, planned);
        }

        return Read!.Overlaps(claimed) ? new AgreesAsGiven(Read) : new Contradicts($"the editor reads the words as {Read}, the file says {claimed}", DatePart.Day);
    }

    /// <summary>Whether all of it lies after an article of that date.</summary>
    public bool IsAfter(EdtfDate published) => Read is not null ? Read.First > published.Last : Words!.Year > published.Last.Year;

    /// <summary>The dates of a sentence in order; an editor's reading stands before what the words alone give.</summary>
    public static ImmutableArray<GivenDate> In(ArticleText article, TextSpan sentence, Evidence evidence)
    {
        var reads = evidence.Reads.Concat(article.Article.Reads).Where(read => read.Date is not null).ToList();
        List<GivenDate> dates = [];
        if (reads.Count > 0)
        {
            var finder = new PhraseFinder<EdtfDate>(reads.Select(read => KeyValuePair.Create(read.Words.Value, read.Date!.Value)), ignoreCase: false);
            dates.AddRange(finder.Find(article.Text, sentence).Select(match => new GivenDate(match.Span, null, match.Value)));
        }

        var words = DateReader.Read(article.Text, sentence, article.Grammar).Where(date => !dates.Exists(read => read.Span.Overlaps(date.Span)));
        return [.. dates.Concat(words.Select(date => new GivenDate(date.Span, date, null)).ToList()).OrderBy(date => date.Span.Start)];
    }
}
