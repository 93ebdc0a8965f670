using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Whether the words say that an event happened, or only foresee it.</summary>
internal static partial class StatusRule
{
    // "the beginning of"
    private const int LongestLead = 20;

    // "agre", of "agreement" as well
    private const int StemLetters = 4;

    private static readonly GrammarFinder NounLeads = new(grammar => [.. grammar.Frames.ObjectLeads, .. grammar.Demonstratives, .. grammar.Owners]);

    private static readonly GrammarFinder Relatives = new(grammar => grammar.Relatives);

    public static void Check(Event @event, IReadOnlyList<QuotedEvent> quotes, CheckContext context, CheckLog log)
    {
        var status = @event.Status;
        List<Tense> tenses =
        [
            .. quotes.Where(quote => quote.Article.Grammar is not null)
                .Select(quote => Read(@event, quote, quote.Article.Grammar!, context)),
        ];
        var given = status.Value == EventStatus.Reported ? "reported" : "confirmed";
        if (tenses.Count == 0)
        {
            log.Open(CheckKind.Status, status.At, WhenNotes.StatusLanguage);
        }
        else if (quotes.Select(quote => (Quote: quote, Due: DueClauses.In(@event, quote)?.Words)).FirstOrDefault(one => one.Due is not null)
            is { Due: { } foreseeing } due && (status.Value == EventStatus.Planned || quotes.Count == 1))
        {
            CheckDue(status, given, due.Quote, foreseeing, log);
        }
        else if (status.Value == EventStatus.Planned)
        {
            CheckPlanned(@event, tenses, log);
        }
        else if (tenses.TrueForAll(tense => tense.IsForeseen || (tense.Modal is not null && tense.Published?.Last < @event.Date.Value.First)))
        {
            var (quote, modal) = (tenses[0].Quote, tenses[0].Modal!.Value);
            log.Finds(CheckKind.Status, WhenMessages.OnlyForeseen(status.At, given, quote.Words(modal), quote.At(modal)));
        }
        else if (tenses.Find(tense => tense.Past is null && tense.ToCome(@event.Date.Value) is not null) is { } ahead
            && tenses.TrueForAll(tense => tense.Past is null))
        {
            log.Finds(CheckKind.Status, WhenMessages.OnlyForeseen(status.At, given, ahead.Quote.Words(ahead.Modal!.Value), ahead.Quote.At(ahead.Modal.Value)));
        }
        else if (tenses.TrueForAll(tense => tense.Published?.Last < @event.Date.Value.First))
        {
            log.Finds(CheckKind.Status, WhenMessages.StillToCome(status.At, given, @event.Date, tenses[0].Published!));
        }
        else if (status.Value == EventStatus.Confirmed && !IsConfirmed(quotes))
        {
            log.Finds(CheckKind.Status, WhenMessages.ConfirmedByOne(status.At, quotes[0].At(quotes[0].Span)));
        }
        else
        {
            var past = tenses.Find(tense => tense.Past is not null);
            if (past is null && tenses.TrueForAll(tense => tense.IsLikelyAhead || IsOnlyAnnounced(tense, @event) || IsOnlyAgreed(tense, @event)))
            {
                log.Open(CheckKind.Status, status.At, WhenNotes.StatusUnread);
                return;
            }

            log.Agrees(CheckKind.Status, status.At, past is null ? WhenNotes.NotForeseen : WhenNotes.Happened(past.Quote.Words(past.Past!.Value)));
        }
    }

    // "X said he would meet Y on Monday": whether he did is not said, unless the event is that he said it.
    private static bool IsOnlyAnnounced(Tense tense, Event happening) => tense.Modal is { } modal && tense.Said is { } said && said.Contains(modal)
        && !SayingDays.IsSaying(happening, tense.Quote);

    // "Ruvia agreed to a meeting with Dorn": it need not have been yet, unless the event is that they agreed.
    private static bool IsOnlyAgreed(Tense tense, Event happening)
    {
        if (tense.Consent is not { } consent || happening.Title.In(tense.Quote.Language)?.Value is not { } title)
        {
            return tense.Consent is not null;
        }

        var verb = tense.Quote.Words(consent).Split(' ')[0];
        var stem = verb[..Math.Min(verb.Length, StemLetters)];
        return !Words.In(title, TextSpan.Whole(title)).Any(word => word.Of(title).StartsWith(stem, StringComparison.OrdinalIgnoreCase));
    }

    private static void CheckDue(Located<EventStatus> status, string given, QuotedEvent quote, TextSpan words, CheckLog log)
    {
        if (status.Value == EventStatus.Planned)
        {
            log.Agrees(CheckKind.Status, status.At, WhenNotes.Foreseen(quote.Words(words)));
        }
        else
        {
            log.Finds(CheckKind.Status, WhenMessages.OnlyForeseen(status.At, given, quote.Words(words), quote.At(words)));
        }
    }

    private static bool IsConfirmed(IReadOnlyList<QuotedEvent> quotes) =>
        quotes.DistinctBy(quote => quote.Article.Article.Id).Skip(1).Any()
        || quotes.Any(quote => quote.Article.Grammar is not { } grammar
            || quote.Sentences.Any(sentence => PhraseFinder.For(grammar.Confirmations).Find(quote.Article.Text, sentence).Any()));

    private static void CheckPlanned(Event @event, List<Tense> tenses, CheckLog log)
    {
        var (at, date) = (@event.Status.At, @event.Date.Value);
        if (tenses.SelectMany(tense => SayingsOver(tense, date)).FirstOrDefault() is { Quote: { } saying, Words: var told })
        {
            log.Finds(CheckKind.Status, WhenMessages.Happened(at, saying.Words(told), saying.At(told)));
        }
        else if (tenses.Find(tense => tense.Modal is not null) is { } foreseen)
        {
            // "has suspended the work, which can go on in May": what it tells first has happened.
            if (foreseen.Past is { } before && before.End <= foreseen.Modal!.Value.Start)
            {
                log.Open(CheckKind.Status, at, WhenNotes.StatusUnread);
                return;
            }

            // "began last May, looking into the plans of the gang": a plan of somebody foresees no event that is over.
            if (date.Last < foreseen.Published?.First && IsNoun(foreseen))
            {
                log.Open(CheckKind.Status, at, WhenNotes.StatusUnread);
                return;
            }

            log.Agrees(CheckKind.Status, at, WhenNotes.Foreseen(foreseen.Quote.Words(foreseen.Modal!.Value)));
        }
        else if (tenses.Find(tense => tense.Past is not null) is { } past)
        {
            // "đã khen toàn đội, nhắc tập trung cho trận ngày 15/10 tới": of another verb.
            if (IsAside(past) || past.Published?.Last < date.First)
            {
                log.Open(CheckKind.Status, at, WhenNotes.StatusUnread);
                return;
            }

            log.Finds(CheckKind.Status, WhenMessages.Happened(at, past.Quote.Words(past.Past!.Value), past.Quote.At(past.Past!.Value)));
        }
        else if (tenses.SelectMany(tense => tense.Quote.Dates(date, planned: false).Where(given =>
            LastOf(given.Date.Words, date, tense.Quote) < tense.Published?.First)).FirstOrDefault() is { Quote: { } quote, Date.Words: var words })
        {
            log.Finds(CheckKind.Status, WhenMessages.Happened(at, quote.Words(words), quote.At(words)));
        }
        else
        {
            log.Open(CheckKind.Status, at, WhenNotes.StatusUnread);
        }
    }

    private static bool IsNoun(Tense foreseen)
    {
        var (article, modal) = (foreseen.Quote.Article, foreseen.Modal!.Value);
        var (text, grammar) = (article.Text, article.Grammar!);
        return grammar.ModalNouns.Contains(modal.In(text), StringComparer.OrdinalIgnoreCase)
            && (NounLeads.EndsBefore(text, modal.Start, foreseen.Quote.Span, grammar)
                || (grammar.Frames.Inverts && text.AsSpan(0, modal.Start).TrimEnd() is [.., '\'' or '’', 's'] or [.., 's', '\'' or '’']));
    }

    // "are lining up a vote, nine years after the bill was put into law": of something else before it.
    private static bool IsAside(Tense past)
    {
        var (article, word) = (past.Quote.Article, past.Past!.Value);
        var sentence = article.SentencesOver(word).First();
        var clause = Clauses.Of(article.Text, sentence, article.Grammar!).LastOrDefault(clause => clause.Start <= word.Start);
        return clause.Start > sentence.Start && Relatives.AtStart(article.Text, clause, article.Grammar!) is not null;
    }

    // The date is that of the saying, and over; whatever is foreseen stands in what was said.
    private static IEnumerable<(QuotedEvent Quote, TextSpan Words)> SayingsOver(Tense tense, EdtfDate date)
    {
        var isOver = date.Last < tense.Published?.First;
        if (!isOver || tense.Said is not { } said || tense.Modal?.Start < said.Start)
        {
            return [];
        }

        var given = tense.Quote.Dates(date, planned: false).Where(one => one.Date.Agreement is DatesAgree).ToList();
        return given.Count > 0 && given.TrueForAll(one => one.Date.Words.End <= said.Start) ? [(tense.Quote, given[0].Date.Words)] : [];
    }

    // "đầu tháng 1" is over in the middle of it.
    private static DateOnly LastOf(TextSpan words, EdtfDate date, QuotedEvent quote)
    {
        var lead = PhraseFinder
            .For(quote.Article.Grammar!.Dates.EarlyLeads)
            .Find(quote.Article.Text, new(Math.Max(quote.Span.Start, words.Start - LongestLead), words.End))
            .Any(match => match.Span.Start <= words.Start && string.IsNullOrWhiteSpace(quote.Article.Text[Math.Min(match.Span.End, words.Start)..words.Start]));
        return lead && !date.IsSpan ? DateOnly.FromDayNumber((date.First.DayNumber + date.Last.DayNumber) / 2) : date.Last;
    }
}
