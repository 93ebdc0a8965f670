using SiteGen.Check.Readings;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>An editor's reading of "this week" or "at that time" must fit the article's date and the
/// times that it gives, whatever the fact makes of it.</summary>
internal static class RelativeReadings
{
    private const int MonthUnit = 31;

    private static readonly GrammarFinder Shifts = new(grammar => [.. grammar.PhraseOpeners, .. grammar.Relatives]);

    // The week before last to the week after next.
    private const int DaysNear = 14;

    private const int DaysOfOneStory = 7;

    /// <summary>The readings of one fact's evidence.</summary>
    public static IEnumerable<Diagnostic> Check(Fact fact, CheckContext context) =>
        context.Found(fact.AllEvidence)
            .SelectMany(piece => Check(piece.Evidence.Reads, piece.Evidence, piece.Article, new(piece.Article.Article.Words, piece.Passage.Whole)));

    /// <summary>The readings of whole articles.</summary>
    public static IEnumerable<Diagnostic> Check(CheckContext context) =>
        context.Project.Articles.SelectMany(article => Check(article.Reads, evidence: null, context.ArticleOf(article.Id)!, Place.StartOf(article.Words)));

    private static IEnumerable<Diagnostic> Check(IEnumerable<Reading> reads, Evidence? evidence, ArticleText article, Place at)
    {
        if (article.Grammar is not { } grammar)
        {
            yield break;
        }

        foreach (var read in reads.Where(read => read.Date is not null))
        {
            var words = string.Join(' ', read.Words.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var published = article.Article.Published?.Value;
            var times = new PhraseFinder<RelativeTime>(grammar.RelativeTimes, ignoreCase: true).Find(words).ToList();
            if (PhraseFinder.For(grammar.FunctionWords).Find(words).ToList() is var function
                && Words.In(words, TextSpan.Whole(words)).All(word => function.Exists(match => match.Span.Contains(word))) && !IsSameTime(words, grammar))
            {
                yield return WhenMessages.ReadingOfNoTime(read, at);
            }
            else if (published is not null && IsInReach(published) && WeekdayOf(words, grammar) is { } weekday
                && !IsThatDay(read.Date!.Value, weekday, published))
            {
                yield return WhenMessages.ReadingOfWeekday(read, weekday, published, at);
            }
            else if (published is not null && IsInReach(published) && !FitsDayWord(words, read.Date!.Value, published, grammar)
                && !MayBeOfSpeaker(words, read.Date.Value, published, article, evidence is null ? TextSpan.Whole(article.Text) : at.Span))
            {
                yield return WhenMessages.ReadingOutOfTime(read, published, at);
            }
            else if (DaysFromOthers.Against(read.Date!.Value, words, article, at.Span.Start) is { } other)
            {
                yield return WhenMessages.ReadingFromOther(read, other.In(article.Text), new(article.Article.Words, other));
            }
            else if (DateIn(words, read.Date!.Value, published, grammar) is { } written)
            {
                yield return WhenMessages.ReadingOfDate(read, written.In(words), at);
            }
            else if (times is [{ Value: var time, Span: var span }] && published is not null && IsInReach(published))
            {
                if (!Fits(time, Part(words, span, grammar), read.Date!.Value, published))
                {
                    yield return WhenMessages.ReadingOutOfTime(read, published, at);
                }
                else if (time.Unit >= MonthUnit
                    && Part(words, span, grammar) is null
                    && IsPlain(words, span, grammar)
                    && !time.IsRolling
                    && !CoversAll(time, read.Date!.Value, published)
                    && !IsGiven(read, evidence, article))
                {
                    yield return WhenMessages.ReadingTooExact(read, $"the words mean all of it, seen from {published}", at);
                }
            }
            else if (times.Count == 0 && IsSameTime(words, grammar) && Coarser(read, evidence, article) is { } given)
            {
                yield return WhenMessages.ReadingTooExact(read, $"\"{given.In(article.Text)}\" is all that the article says of that time",
                    new(article.Article.Words, given));
            }
        }
    }

    private static bool IsSameTime(string words, Grammar grammar) => PhraseFinder.For(grammar.Dates.SameTimes).Find(words).Any();

    private static DayOfWeek? WeekdayOf(string words, Grammar grammar) =>
        new PhraseFinder<DayOfWeek>(grammar.Dates.Weekdays, ignoreCase: true).Find(words).ToList() is [{ Value: var day }] ? day : null;

    // A span of days or weeks may begin with it; what is vague may be any day.
    private static bool IsThatDay(EdtfDate date, DayOfWeek weekday, EdtfDate published) =>
        date.IsVague || date.Precision != DatePrecision.Day || date.First != date.Last
        || (date.First.DayOfWeek == weekday && date.First.DayNumber >= published.First.DayNumber - DaysNear
        && date.First.DayNumber <= published.Last.DayNumber + DaysNear);

    // "trưa nay" is the day of the article, "yesterday" the one before.
    private static bool FitsDayWord(string words, EdtfDate date, EdtfDate published, Grammar grammar)
    {
        var found = new PhraseFinder<(int First, int Last)>(grammar.Dates.DayWords, ignoreCase: true).Find(words).ToList();
        if (found is not [{ Value: var day }] || date.IsVague || date.Precision != DatePrecision.Day)
        {
            return true;
        }

        return date.First <= published.Last.Plus(day.Last) && published.First.Plus(day.First) <= date.Last;
    }

    // “We lost tonight,” told the day after: seen from the day on which somebody said so.
    private static bool MayBeOfSpeaker(string words, EdtfDate date, EdtfDate published, ArticleText article, TextSpan within) =>
        date.Last <= published.Last && published.First.DayNumber - date.First.DayNumber <= DaysOfOneStory
        && PhraseFinder.Of(words).Find(article.Text, within).ToList() is { Count: > 0 } places
        && places.TrueForAll(place => !article.Read.Quotations.Around(place.Span).IsEmpty);

    // The one day that the words write themselves, where the reading neither begins nor ends on it; "after 6 May" is another day.
    private static TextSpan? DateIn(string words, EdtfDate date, EdtfDate? published, Grammar grammar)
    {
        var written = DateReader.Read(words, TextSpan.Whole(words), grammar);
        return written is [{ Day: not null } day] && !date.IsVague && IsOfDays(date) && !Shifts.In(words, TextSpan.Whole(words), grammar).Any()
            && DateRules.Meant(day, published, planned: false).Concat(DateRules.Meant(day, published, planned: true)).ToList() is { Count: > 0 } meant
            && !meant.Exists(days => days.First == date.First || days.Last == date.Last) ? day.Span : null;
    }

    private static bool IsOfDays(EdtfDate date) => date.Text.Split('/').All(end => EdtfDate.Parse(end) is { Precision: DatePrecision.Day });

    private static bool IsInReach(EdtfDate published) => published.First.Year is >= 3 and <= 9990 && published.Last.Year <= 9990;

    // A few days either way are the editor's: "late last week", "early next month".
    private static bool Fits(RelativeTime time, PartOfTime? part, EdtfDate date, EdtfDate published)
    {
        var (first, last) = time.From(published.First, published.Last);
        if (date.Last < first || last < date.First || (!date.IsVague && !time.Holds((date.First, date.Last), published.First, published.Last)))
        {
            return false;
        }

        if (time.Unit < MonthUnit || part is null || date.IsVague || (date.First <= first && last <= date.Last))
        {
            return true;
        }

        var (early, late) = (time.From(published.First, published.First), time.From(published.Last, published.Last));
        return part == PartOfTime.Early ? date.First >= early.First && date.Last <= Middle(late) : date.First >= Middle(early) && date.Last <= late.Last;
    }

    // "This year" may be what of it is over.
    private static bool CoversAll(RelativeTime time, EdtfDate date, EdtfDate published) =>
        date.IsVague || new[] { published.First, published.Last }.Any(day =>
            time.From(day, day) is var (first, last) && date.First <= first && (last <= date.Last || published.First <= date.Last));

    private static DateOnly Middle((DateOnly First, DateOnly Last) days) => DateOnly.FromDayNumber((days.First.DayNumber + days.Last.DayNumber) / 2);

    // "Đầu năm nay", "late last year"
    private static PartOfTime? Part(string words, TextSpan time, Grammar grammar)
    {
        var before = words[..time.Start].TrimEnd();
        return EndsWith(grammar.Dates.EarlyLeads) ? PartOfTime.Early : EndsWith(grammar.Dates.LateLeads) ? PartOfTime.Late : null;

        bool EndsWith(IReadOnlyList<string> leads) => PhraseFinder.For(leads).Find(before).Any(match => match.Span.End == before.Length);
    }

    // "năm nay", "trong năm nay"; but "giữa năm nay" is in the middle of it, and "từ năm nay" goes on.
    private static bool IsPlain(string words, TextSpan time, Grammar grammar) =>
        words.Length == time.End && words[..time.Start].Trim() is var before
        && (before.Length == 0 || (grammar.Prepositions.Contains(before, StringComparer.OrdinalIgnoreCase)
            && !grammar.Numbers.Ranges.Any(range => range.Opener.Equals(before, StringComparison.OrdinalIgnoreCase))));

    private static bool IsGiven(Reading read, Evidence? evidence, ArticleText article) =>
        Given(read, evidence, article).Any(date => Agrees(date, read, article) is DatesAgree);

    // What the article says of the time, where that is less than the reading.
    private static TextSpan? Coarser(Reading read, Evidence? evidence, ArticleText article)
    {
        var compared = Given(read, evidence, article).Select(date => (date.Span, Agreement: Agrees(date, read, article))).ToList();
        if (read.Date!.Value.IsVague || compared.Exists(date => date.Agreement is DatesAgree))
        {
            return null;
        }

        return compared.Where(date => date.Agreement is NeedsMore).Select(date => (TextSpan?)date.Span).FirstOrDefault();
    }

    private static Agreement Agrees(GivenDate date, Reading read, ArticleText article) =>
        date.Agrees(read.Date!.Value, article.Article.Published?.Value, planned: false);

    private static IEnumerable<GivenDate> Given(Reading read, Evidence? evidence, ArticleText article) =>
        from sentence in article.AllSentences
        from date in GivenDate.In(article, sentence, evidence)
        where date.Span.In(article.Text) != read.Words.Value
        select date;

    private enum PartOfTime
    {
        Early,
        Late,
    }
}
