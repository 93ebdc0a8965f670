using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>The dates of an observation: what the number is about, and when it was said.</summary>
internal static partial class NumberDateRules
{
    private const int DaysOfOneStory = 7;
    private const int LeadSentences = 3;

    // A word that foresees stands near: an endless sentence costs no endless time.
    private const int Reach = 400;

    private static readonly GrammarFinder NowWords = new(grammar => grammar.NowWords);
    private static readonly GrammarFinder Comparisons = new(grammar => grammar.Comparisons.Concat(grammar.Baselines));
    private static readonly GrammarFinder PastYears = new(grammar =>
        grammar.Dates.YearWords.Where(word => word.Value < 0).Select(word => word.Key).Concat(grammar.Dates.EarlierTimes));
    private static readonly GrammarFinder Modals = new(grammar => [.. grammar.Modals.Except(grammar.WeakModals)]);

    /// <summary><c>as_of</c>: a date in the number's clause, else its source's date, else, of what is so "now", the article's.</summary>
    public static Outcome AsOf(Observation observation, NumberSite site)
    {
        var sentence = site.Sentence;
        if (observation.AsOf is not { } asOf)
        {
            return WithoutDate(observation, site);
        }

        if (sentence.Grammar is not { } grammar)
        {
            return new Outcome.Open(DateNotes.Language);
        }

        if (EarlierTimes.Said(site) is { } unread && !sentence.Dates.Any(date => date.Span.Overlaps(unread)))
        {
            return new Outcome.Open(DateNotes.Unclear(unread.In(sentence.Text)));
        }

        var planned = observation.Kind.Value == ObservationKind.Projected;
        var dates = site.ClauseDates.ToList();
        if (CountedMonths.Of(site) is { } months && months.May(asOf.Value, sentence.Published)
            && !dates.Exists(date => date.Agrees(asOf.Value, sentence.Published, planned) is DatesAgree
                || (date.Span.Start >= months.Words.End && date.Span.End <= site.Start)))
        {
            return new Outcome.Open(DateNotes.Unclear(months.Words.In(sentence.Text)));
        }

        // "fell to 8.5 from 8.7 in September": it may be that of the number before it.
        if (dates.Find(date => OwnBaselines.MayBeOfStart(date.Span, site, grammar)
            && date.Agrees(asOf.Value, sentence.Published, planned) is DatesAgree) is { } ofStart
            && !dates.Exists(date => date != ofStart && date.Agrees(asOf.Value, sentence.Published, planned) is DatesAgree))
        {
            return new Outcome.Open(DateNotes.Unclear(ofStart.Span.In(sentence.Text)));
        }

        if (dates.Count > 0)
        {
            return OfDates(asOf, dates, observation, site);
        }

        if (!planned && EarlierTimes.OfParticiple(site).FirstOrDefault(date => date.Agrees(asOf.Value, sentence.Published, planned) is DatesAgree) is { } done)
        {
            return Compare(asOf, [done], site, planned, ValueMessages.AsOfContradicts);
        }

        if (!planned && site.FrameDates.ToList() is { Count: > 0 } reported)
        {
            return OfDates(asOf, reported, observation, site);
        }

        if (sentence.Published is not { } published)
        {
            return new Outcome.Open(DateNotes.OfArticleUnknown);
        }

        var now = NowWords.In(sentence.Text, site.ClauseAndLead, grammar).Where(word => word.End <= site.Number.Span.Start).Cast<TextSpan?>().FirstOrDefault();
        if (!planned && (asOf.Value.First > published.Last || (now is not null && !asOf.Value.Overlaps(published))))
        {
            return new Outcome.Finds(ValueMessages.AsOfContradicts(asOf, site, now ?? site.Number.Span, $"the article is of {published}"));
        }

        if (!planned && now is null && !asOf.Value.Overlaps(published) && !IsGivenNear(asOf.Value, observation, site))
        {
            if (LeadDates(sentence).FirstOrDefault(date => date.Date.Agrees(asOf.Value, published, planned: false) is DatesAgree) is { Date: not null } lead)
            {
                // "In the report for July, …": then the time of the lead may not be that of this sentence.
                var hasOwn = sentence.Dates.Any(date => !site.IsBaseline(date.Span) && date.Words is { Relative: null });
                return hasOwn || lead.Date.Words is { Relative: not null }
                    ? new Outcome.Open(DateNotes.Unread)
                    : new Outcome.Agrees(DateNotes.OfLead(lead.Words));
            }

            return PartsOfYears.MayHold(asOf.Value, site, grammar, published) ? new Outcome.Open(DateNotes.Unread)
                : new Outcome.Finds(ValueMessages.DateNeedsMore(asOf, site, site.Number.Span,
                    $"no date stands near the number, and the article is of {published}"));
        }

        // What is told after another day is of that day, not of the paper's.
        if (!planned && now is null && asOf.Value.Precision == DatePrecision.Day && !IsGivenNear(asOf.Value, observation, site)
            && DatesBefore(sentence).FirstOrDefault(date => date.Words is { Day: not null } words
                && !IsToCome(date, sentence)
                && DateRules.Meant(words, published, planned: false) is [var day]
                && IsJustBefore(day.First, asOf.Value)) is { } told)
        {
            return new Outcome.Finds(ValueMessages.DateNeedsMore(asOf, site, told.Span,
                "no date stands at the number, and what it goes on telling was on another day"));
        }

        return now is { } word
            ? new Outcome.Agrees(DateNotes.IsArticles(word.In(sentence.Text), published))
            : new Outcome.Open(DateNotes.Unread);
    }

    // "cao hơn mức 40 của năm ngoái": last year's number, which is no number of the article's day.
    private static TextSpan? EarlierYear(NumberSite site)
    {
        if (site.Sentence.Grammar is not { } grammar)
        {
            return null;
        }

        TextSpan before = new(site.Clause.Start, Math.Max(site.Clause.Start, site.Start));
        var from = site.Sentence.Numbers.Where(number => number.Span != site.Number.Span && before.Contains(number.Span)).Select(number => number.Span.End)
            .LastOrDefault(before.Start);
        var isCompared = Comparisons.In(site.Sentence.Text, new(from, before.End), grammar).Any();
        TextSpan after = new(site.Number.Span.End, site.Clause.End);
        var date = site.Sentence.Dates.FirstOrDefault(date => after.Contains(date.Span) && !date.IsOfNoun
            && date.Words?.Year < site.Sentence.Published?.First.Year)?.Span;
        return isCompared ? date ?? PastYears.In(site.Sentence.Text, after, grammar).Cast<TextSpan?>().FirstOrDefault() : null;
    }

    // "500 in 2021", "up from 40 a year earlier": not of the time of the report.
    private static Outcome WithoutDate(Observation observation, NumberSite site)
    {
        var sentence = site.Sentence;
        if (EarlierYear(site) is { } earlier)
        {
            return new Outcome.Finds(ValueMessages.BaselineWithoutDate(observation, site, earlier));
        }

        if (observation.Kind.Value == ObservationKind.Projected)
        {
            return new Outcome.Open(DateNotes.OfProjectionUnknown);
        }

        if ((EarlierTimes.Of(site) ?? OtherTime(site)?.Span) is { } other)
        {
            return new Outcome.Open(DateNotes.LeftOut(other.In(sentence.Text)));
        }

        return sentence.Published is { } day ? new Outcome.Agrees(DateNotes.OfReport(day)) : new Outcome.Open(DateNotes.OfArticleUnknown);
    }

    private static GivenDate? OtherTime(NumberSite site) => site.Sentence.Published is not { } published ? null
        : site.ClauseDates.Concat(EarlierTimes.OfClauseBefore(site)).FirstOrDefault(date => IsOther(date, published));

    private static bool IsOther(GivenDate date, EdtfDate published)
    {
        if (date.Words is { IsYearWord: true, YearShift: not 0 })
        {
            return true;
        }

        return date.Words is { Relative: null } words
            && DateRules.Meant(words, published, planned: false) is { Count: > 0 } meant
            && meant.All(days => days.Last.Plus(DaysOfOneStory) < published.First || days.First > published.Last);
    }

    // "40 people were hurt on Thursday": nothing else can be of that day.
    private static bool IsAttached(NumberSite site, List<GivenDate> dates)
    {
        const int most = 4;
        var text = site.Sentence.Text;
        return dates is [{ Span: var date }] && date.Start > site.Number.Span.End && site.Clause.Contains(date)
            && !site.Sentence.Numbers.Any(number => number.Span.Start > site.Number.Span.End && number.Span.End < date.Start && !IsInParentheses(number.Span))
            && Words.In(text, new(site.Number.Span.End, date.Start)).Where(word => !IsInParentheses(word)).Take(most + 1).Count() <= most;

        bool IsInParentheses(TextSpan word) =>
            text.AsSpan(site.Number.Span.End, word.Start - site.Number.Span.End).Contains('(') && text.AsSpan(word.End, date.Start - word.End).Contains(')');
    }

    // "On Tuesday" may be when one thing of several was: a number that is as the article has it, or of a date beside it, is left open.
    private static Outcome OfDates(Located<EdtfDate> asOf, List<GivenDate> dates, Observation observation, NumberSite site)
    {
        var outcome = Compare(asOf, dates, site, observation.Kind.Value == ObservationKind.Projected, ValueMessages.AsOfContradicts);
        if (outcome is not Outcome.Finds || !dates.TrueForAll(date => date.Words is { Relative: not null }))
        {
            return outcome;
        }

        var isOfDay = asOf.Value.Precision == DatePrecision.Day && IsAttached(site, dates);
        var isGiven = site.Sentence.Published?.Overlaps(asOf.Value) == true || IsGivenNear(asOf.Value, observation, site);
        return !isOfDay && isGiven ? new Outcome.Open(DateNotes.Unread) : outcome;
    }

    // A time that the first sentences give once may be that of the whole article.
    private static IEnumerable<(GivenDate Date, string Words)> LeadDates(ReadSentence sentence) =>
        from lead in sentence.Article.AllSentences.Take(LeadSentences)
        where lead.End <= sentence.Span.Start
        from date in GivenDate.In(sentence.Article, lead, sentence.Evidence)
        where date.Words is not ({ Day: not null } or { IsOfNoun: true })
        where !IsForeseen(date, lead, sentence)
        select (date, date.Span.In(sentence.Text));

    // "may stop by October": of what is to come, not of what the article tells.
    private static bool IsForeseen(GivenDate date, TextSpan lead, ReadSentence sentence) =>
        sentence.Grammar is { } grammar && Modals.In(sentence.Text, new(Math.Max(lead.Start, date.Span.Start - Reach), date.Span.Start), grammar).Any();

    private static bool IsJustBefore(DateOnly day, EdtfDate asOf) => day < asOf.First && asOf.First.DayNumber - day.DayNumber <= DaysOfOneStory;

    // Elsewhere in the sentence, but not what the number is compared with; or in the sentence before, which may speak of what is to come.
    private static bool IsGivenNear(EdtfDate asOf, Observation observation, NumberSite site)
    {
        var sentence = site.Sentence;
        var planned = observation.Kind.Value == ObservationKind.Projected;
        return sentence.Dates.Any(date => !site.IsBaseline(date.Span) && date.Agrees(asOf, sentence.Published, planned) is DatesAgree)
            || DatesBefore(sentence).Any(date => date.Agrees(asOf, sentence.Published, planned || IsToCome(date, sentence)) is DatesAgree);
    }

    private static ImmutableArray<GivenDate> DatesBefore(ReadSentence sentence) =>
        sentence.Before.IsEmpty ? [] : GivenDate.In(sentence.Article, sentence.Before, sentence.Evidence);

    private static bool IsToCome(GivenDate date, ReadSentence sentence) =>
        sentence.Grammar is { } grammar && Modals.In(sentence.Text, new(sentence.Before.Start, date.Span.Start), grammar).Any();

    /// <summary>Of a number about an event, the event's date where no words near the number give one.</summary>
    public static Outcome AsOf(Statistic statistic, Observation observation, NumberSite site, CheckContext context)
    {
        var outcome = AsOf(observation, site);
        if (outcome is not Outcome.Open || observation.AsOf is not { } asOf || context.FactOf(statistic.Subject.Value) is not Event happening)
        {
            return outcome;
        }

        return asOf.Value.Overlaps(happening.Date.Value)
            ? new Outcome.Agrees(DateNotes.OfEvent(happening.Id))
            : new Outcome.Finds(ValueMessages.AsOfContradicts(asOf, site, site.Number.Span, $"{happening.Id}, which it is about, is of {happening.Date}"));
    }

    // "Ngày 15/7, Bộ Y tế cho biết …"
    private static GivenDate? LeadOfSaying(NumberSite site)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence.Read.Body);
        return site.Sentence.Dates.FirstOrDefault(date => date.Words is { Day: not null } && string.IsNullOrWhiteSpace(text[sentence.Start..date.Span.Start])
            && site.Sources.Any(frame => frame is { Kind: FrameKind.Verb, IsBehind: false } && frame.Stretch.Start >= date.Span.End
                && text[date.Span.End..frame.Stretch.Start].Trim() == ","));
    }
}
