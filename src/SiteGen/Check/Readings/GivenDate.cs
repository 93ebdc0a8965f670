using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A date of a sentence: read from its words, or given by an editor's reading of them.</summary>
internal sealed record GivenDate(TextSpan Span, DateReading? Words, EdtfDate? Read)
{
    // " until "
    private const int LongestLink = 7;

    /// <summary>Whether the words may as well mean another day than the editor reads: "cùng ngày", where another day was spoken of last.</summary>
    public bool MayBeAnother { get; init; }

    /// <summary>Whether it only tells which one a noun means: "a 2017 referendum".</summary>
    public bool IsOfNoun => Words is { IsOfNoun: true };

    public Agreement Agrees(EdtfDate claimed, EdtfDate? published, bool planned)
    {
        if (Words is not null)
        {
            return DateRules.Agrees(Words, claimed, published, planned);
        }

        if (MayBeAnother)
        {
            return new Unclear("another day was spoken of last than the one that the editor reads");
        }

        if (Read!.Overlaps(claimed) && (claimed.Covers(Read) || claimed.IsVague))
        {
            return new AgreesAsGiven(Read);
        }

        if (Read.Covers(claimed))
        {
            return new NeedsMore($"the editor reads the words as {Read} and no more, the file says {claimed}");
        }

        return new Contradicts($"the editor reads the words as {Read}, the file says {claimed}", DatePart.Day);
    }

    /// <summary>What of a span such as <c>2015/2024</c> none of <paramref name="dates"/> gives; null where both ends are given, where the date is no span, or
    /// where it says that it is approximate.</summary>
    public static string? MissingEnd(EdtfDate claimed, IReadOnlyCollection<GivenDate> dates, EdtfDate? published, bool planned)
    {
        if (claimed.IsVague || claimed.Text.Split('/') is not [var from, var to])
        {
            return null;
        }

        if (dates.Any(date => date.IsExactly(claimed, published, planned)))
        {
            return null;
        }

        var (isFrom, isTo) = (dates.Any(date => date.Begins(EdtfDate.Parse(from), published, planned)),
            dates.Any(date => date.Ends(EdtfDate.Parse(to), published, planned))
            || dates.Any(first => first.Begins(EdtfDate.Parse(from), published, planned) && dates.Any(last => IsNextTo(first, last)
                && last.Ends(EdtfDate.Parse(to), published, planned: true))));
        if (!isFrom && !isTo)
        {
            return $"the words give neither end of {claimed}";
        }

        if (!isFrom && !IsNowOrOpen(from))
        {
            return $"the words do not give {from}, the beginning of {claimed}";
        }

        if (!isTo && !IsNowOrOpen(to))
        {
            return $"the words do not give {to}, the end of {claimed}";
        }

        return null;

        // "from 2015", in an article of 2024; "by 2026" likewise.
        // Where the words give an end, that is the end: "from 1976 to 2005".
        bool IsNowOrOpen(string end) => EdtfDate.Parse(end) is not { } day || (published is not null && day.Overlaps(published) && !HasBothEnds(dates));
    }

    // "từ ngày 10 đến 11/7", in an article of the tenth: what has begun ends on a day to come.
    private static bool IsNextTo(GivenDate first, GivenDate last) =>
        last.Span.Start >= first.Span.End && last.Span.Start - first.Span.End <= LongestLink
        && first.Words is { Day: not null } && last.Words is { Day: not null };

    private static bool HasBothEnds(IReadOnlyCollection<GivenDate> dates) =>
        dates.OrderBy(date => date.Span.Start).ToList() is var ordered
            && ordered.Zip(ordered.Skip(1)).Any(pair => pair.Second.Span.Start - pair.First.Span.End <= LongestLink
            && (pair.First.Words?.Day is null || pair.Second.Words?.Day is not null));

    /// <summary>Whether the words at <paramref name="date"/> begin a span of which the file has no more: the 1980 of "from 1980 to 2012".</summary>
    public static bool IsStartOfSpan(EdtfDate claimed, TextSpan date, ReadSentence sentence) =>
        sentence.Grammar is { } grammar
        && sentence.Dates.FirstOrDefault(other => other.Span.Start >= date.End) is { } end && end.Span.Start - date.End <= LongestLink
        && IsSpanLink(sentence.Text[date.End..end.Span.Start].Trim(), grammar)
        && end.Agrees(claimed, sentence.Published, planned: false) is Contradicts;

    // "1980 and 2012" are two dates.
    private static bool IsSpanLink(string words, Grammar grammar) => words is "-" or "–"
        || grammar.Numbers.Ranges.Any(range => range.MayBeChange && range.Joiners.Contains(words, StringComparer.OrdinalIgnoreCase));

    private bool IsExactly(EdtfDate claimed, EdtfDate? published, bool planned) => Read is not null
        ? claimed.First == Read.First && claimed.Last == Read.Last
        : DateRules.Meant(Words!, published, planned).Contains((claimed.First, claimed.Last));

    private bool Begins(EdtfDate? end, EdtfDate? published, bool planned)
    {
        if (end is null)
        {
            return false;
        }

        if (Read is not null)
        {
            return end.Covers(Read) || (Read.First == end.First && Read.Covers(end) && Read.IsSpan);
        }

        return DateRules.Meant(Words!, published, planned).Any(days => BeginsPeriod(end, days.Last) || IsIn(days));

        bool IsIn((DateOnly First, DateOnly Last) days) =>
            end.First <= days.First && (days.Last <= end.Last || (end.First == days.First && Words!.IsSpan));
    }

    // "the three months to June" begin with April.
    private bool BeginsPeriod(EdtfDate end, DateOnly last) =>
        Words!.Months is { } months && end.First == new DateOnly(last.Year, last.Month, 1).AddMonths(1 - months);

    private bool Ends(EdtfDate? end, EdtfDate? published, bool planned)
    {
        if (end is null)
        {
            return false;
        }

        if (Read is not null)
        {
            return end.Covers(Read) || (Read.Last == end.Last && Read.Covers(end) && Read.IsSpan);
        }

        return DateRules.Meant(Words!, published, planned).Any(IsIn);

        bool IsIn((DateOnly First, DateOnly Last) days) =>
            days.Last <= end.Last && (end.First <= days.First || (end.Last == days.Last && Words!.IsSpan));
    }

    /// <summary>Whether all of it lies after an article of that date.</summary>
    public bool IsAfter(EdtfDate published) => Read is not null ? Read.First > published.Last : (Words!.In(published).Year > published.Last.Year);

    /// <summary>The dates of a sentence in order; an editor's reading stands before what the words alone give.</summary>
    public static ImmutableArray<GivenDate> In(ArticleText article, TextSpan sentence, Evidence? evidence)
    {
        var reads = (evidence?.Reads ?? []).Concat(article.Article.Reads).Where(read => read.Date is not null).ToList();
        List<GivenDate> dates = [];
        if (reads.Count > 0)
        {
            var finder = new PhraseFinder<EdtfDate>(reads.Select(read => KeyValuePair.Create(read.Words.Value, read.Date!.Value)), ignoreCase: false);
            dates.AddRange(finder.Find(article.Text, sentence).Select(match =>
                new GivenDate(match.Span, null, match.Value) { MayBeAnother = DaysFromOthers.MayBeAnother(match.Value, match.Span, article) }));
        }

        var words = article.DatesIn(sentence).Concat(article.RelativeDaysIn(sentence)).Where(date => !dates.Exists(read => read.Span.Overlaps(date.Span))
            && !IsInName(date.Span, sentence, article, evidence));
        return [.. dates.Concat(words.Select(date => new GivenDate(date.Span, date, null)).ToList()).OrderBy(date => date.Span.Start)];
    }

    // "Theresa May"
    private static bool IsInName(TextSpan date, TextSpan sentence, ArticleText article, Evidence? evidence) =>
        article.MentionsIn(sentence, evidence).Any(name => name.Span.Contains(date) && name.Span.Length > date.Length);
}
