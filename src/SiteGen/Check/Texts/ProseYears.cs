using System.Globalization;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>The years of an editor's text, and whether anything gives them: an article of its fact, that article's own date, or a date of the fact.</summary>
internal static class ProseYears
{
    private const int YearsOfDecade = 10;

    // "20 years ago", "two decades ago", "a century ago"
    private static readonly Rational[] Counts = [new(1), new(10), new(100)];

    private static readonly string[] ShortLeads = ["'", "’", "-", "–", "/"];

    /// <summary>Those that nothing gives.</summary>
    public static IEnumerable<TextSpan> Strange(ProseText text, Fact fact, CheckContext context) =>
        from word in Words.In(text.Text, TextSpan.Whole(text.Text))
        let year = YearOf(word.In(text.Text))
        where year is not null && text.Masked.FirstOver(word) is null
            && !context.Names.In(text.Text, TextSpan.Whole(text.Text)).Any(name => name.Overlaps(word))
        where !Enumerable.Range(year.Value, year % YearsOfDecade == 0 ? YearsOfDecade : 1).Any(each => IsGiven(each, fact, context))
        select word;

    // "1985", "1980s", "6/11/1985"
    private static int? YearOf(string word)
    {
        var digits = word[(word.LastIndexOf('/') + 1)..].TrimEnd('s');
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and < 2100
            ? year : null;
    }

    private static bool IsGiven(int year, Fact fact, CheckContext context) =>
        DatesOf(fact).Any(date => IsIn(year, date))
        || context.Found(fact.AllEvidence).Any(found =>
            IsWritten(year, found.Article.Text) || IsNear(year, found.Article) || IsCountedBack(year, found.Passage, found.Article));

    /// <summary>The dates that the file gives itself.</summary>
    public static IEnumerable<EdtfDate> DatesOf(Fact fact)
    {
        var own = fact switch
        {
            Claim claim => claim.SaidOn,
            Event happening => happening.Date,
            _ => null,
        };
        return fact.AllEvidence.SelectMany(evidence => evidence.Reads).Select(reading => reading.Date).Append(own).OfType<Located<EdtfDate>>()
            .Select(date => date.Value);
    }

    private static bool IsIn(int year, EdtfDate date) => date.First.Year <= year && year <= date.Last.Year;

    // "last year" and "next year" are one away from its date.
    private static bool IsNear(int year, ArticleText article) =>
        (article.Article.Published?.Value is { } published && year >= published.First.Year - 1 && year <= published.Last.Year + 1)
        || article.Article.Reads.Any(reading => reading.Date?.Value is { } date && IsIn(year, date));

    // "1985"; "'85", "1983-85", "6/11/85"; of a decade, "the 80s", "thập niên 80".
    private static bool IsWritten(int year, string text)
    {
        var digits = year.ToString(CultureInfo.InvariantCulture);
        return text.Contains(digits, StringComparison.Ordinal)
            || ShortLeads.Any(lead => text.Contains(lead + digits[2..], StringComparison.Ordinal))
            || (year % YearsOfDecade == 0 && text.Contains(' ' + digits[2..], StringComparison.Ordinal));
    }

    private static bool IsCountedBack(int year, Passage passage, ArticleText article) =>
        article.Article.Published?.Value.First.Year is { } published
        && passage.Parts.SelectMany(article.SentencesOver).SelectMany(sentence => article.NumbersIn(article.Read.Read(sentence, evidence: null)))
            .Any(number => Array.Exists(Counts, count => number.Value * count == new Rational(published - year)));
}
