using SiteGen.Check.Readings;
using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Whether the words that an event rests on give its date, its place and who took part, and say that it happened or will.</summary>
internal static class EventRules
{
    private static readonly GrammarFinder CountLeads = new(grammar => grammar.Dates.CountLeads);
    private static readonly GrammarFinder PeriodEnds = new(grammar => grammar.Dates.EndedPeriods);
    private static readonly GrammarFinder Sinces = new(grammar => grammar.Dates.SinceLeads);

    public static void Check(Event @event, CheckContext context, CheckLog log)
    {
        List<QuotedEvent> quotes = [.. context.Found(@event.Evidence).Select(piece => new QuotedEvent(piece.Evidence, piece.Passage, piece.Article)
        {
            Title = @event.Title,
        })];
        if (quotes.Count == 0)
        {
            return;
        }

        CheckDate(@event, quotes, log);
        CheckPlace(@event, quotes, context, log);
        var parts = new PartTaken(@event, quotes, context);
        foreach (var participant in @event.Participants)
        {
            CheckParticipant(participant, @event, quotes, parts, context, log);
        }

        StatusRule.Check(@event, quotes, context, log);
    }

    private static void CheckDate(Event @event, List<QuotedEvent> quotes, CheckLog log)
    {
        var (date, planned) = (@event.Date, @event.Status.Value == EventStatus.Planned);
        // A year that tells which one a noun means refuses nothing.
        var quoted = quotes.SelectMany(quote => quote.Dates(date.Value, planned))
            .Where(given => !given.Date.Date.IsOfNoun || given.Date.Agreement is DatesAgree).ToList();
        if (quoted.Find(given => given.Date.Agreement is DatesAgree
            && SayingDays.IsOnlyThat(@event, given.Quote, given.Date.Words, [.. quoted.Select(one => one.Date)])) is { Quote: { } saying } said)
        {
            log.Finds(CheckKind.EventDate, WhenMessages.DateContradicts(date, "this is when it was told", saying.At(said.Date.Words)));
        }
        else if (quoted.Find(given => given.Date.Agreement is DatesAgree) is { Date: { Agreement: DatesAgree how } agreeing } found)
        {
            if (quoted.TrueForAll(given => given.Date.Agreement is not DatesAgree || IsOfOtherNoun(given, @event) || IsBeforeDue(given, @event)
                || ForeseenDates.IsPastReading(@event, given.Quote, given.Date)))
            {
                log.Open(CheckKind.EventDate, date.At, DateNotes.Unclear(found.Quote.Words(agreeing.Words)));
                return;
            }

            if (quoted.TrueForAll(given => given.Date.Agreement is not DatesAgree || IsOfDateline(given) || IsOfPeriodsEnd(given, @event)
                || (IsOfSaying(given, @event) && quoted.Exists(IsOfDateline)))
                && quoted.Exists(given => !IsOfDateline(given)))
            {
                log.Open(CheckKind.EventDate, date.At, DateNotes.Unclear(found.Quote.Words(agreeing.Words)));
                return;
            }

            // The day on which something was told ends no time that is told.
            var beside = quotes.SelectMany(quote => quote.DatesBeside(date.Value, planned)).ToList();
            var told = beside.FindAll(given => !SayingDays.IsOfFrame(given.Date.Words, given.Quote));
            var all = (told.Exists(given => given.Date.Date.Words?.Day is not null) ? told : beside).ConvertAll(given => given.Date.Date);
            if (GivenDate.MissingEnd(date.Value, all, found.Quote.Published, planned) is { } missing)
            {
                log.Finds(CheckKind.EventDate, WhenMessages.SeveralDatesFit(date, missing, found.Quote.Published, found.Quote.At(agreeing.Words)));
                return;
            }

            if (quoted.TrueForAll(given => given.Date.Agreement is not DatesAgree || InnerEvents.Has(given.Quote, given.Date.Words, @event, quoted)
                || TitledDays.IsAnothers(@event, given.Quote, given.Date.Words, quoted)))
            {
                log.Open(CheckKind.EventDate, date.At, DateNotes.Unclear(found.Quote.Words(agreeing.Words)));
                return;
            }

            // "in Sunday’s election, X reported on Monday": when it was said.
            if ((IsOfOther(found, @event) && quoted.Exists(other => other.Date.Agreement is Contradicts && !IsOfOther(other, @event)))
                || PlacesWithDates.IsOfAnother(@event, found.Quote, found.Date.Words, [.. quoted.Select(given => given.Date)]))
            {
                log.Open(CheckKind.EventDate, date.At, DateNotes.Unclear(found.Quote.Words(agreeing.Words)));
                return;
            }

            log.Agrees(CheckKind.EventDate, date.At, DateNotes.Read(found.Quote.Words(agreeing.Words), how));
        }
        else if (quoted.Find(given => IsInReading(given, date.Value)) is { Date: { } ofReading } placed)
        {
            log.Open(CheckKind.EventDate, date.At, DateNotes.Unclear(placed.Quote.Words(ofReading.Words)));
        }
        else if (quoted.Find(given => given.Date.Agreement is Unclear) is { Date: { } vague } unread)
        {
            log.Open(CheckKind.EventDate, date.At, DateNotes.Unclear(unread.Quote.Words(vague.Words)));
        }
        else if (quoted.Find(given => given.Date.Agreement is Contradicts) is { Date: { Agreement: Contradicts difference } contradicting } other)
        {
            log.Finds(CheckKind.EventDate, WhenMessages.DateContradicts(date, difference.What, other.Quote.At(contradicting.Words)));
        }
        else if (quoted.FirstOrDefault() is { Date: { Agreement: NeedsMore needs } undecided } open)
        {
            log.Finds(CheckKind.EventDate, WhenMessages.SeveralDatesFit(date, needs.What, open.Quote.Published, open.Quote.At(undecided.Words)));
        }
        else if (quotes.SelectMany(quote => quote.DatesBeside(date.Value, planned))
            .FirstOrDefault(given => given.Date.Agreement is DatesAgree) is { Date: { Agreement: DatesAgree also } beside } sentence)
        {
            // Around the quote a date supports, but is not known to be the event's: it refuses nothing.
            log.Agrees(CheckKind.EventDate, date.At, DateNotes.Beside(DateNotes.Read(sentence.Quote.Words(beside.Words), also)));
        }
        else if (quotes.TrueForAll(quote => quote.Article.Grammar is null))
        {
            log.Open(CheckKind.EventDate, date.At, DateNotes.Language);
        }
        else
        {
            log.Finds(CheckKind.EventDate, WhenMessages.DateNotGiven(date, quotes[0].At(quotes[0].Span)));
        }
    }

    // "That month, on March 30": the editor reads which month it was, and so the year.
    private static bool IsInReading((QuotedEvent Quote, ComparedDate Date) given, EdtfDate claimed) =>
        given.Date.Date.Words is { Year: null, Day: { } day, Month: { } month }
        && claimed.Precision == DatePrecision.Day && claimed.First.Day == day && claimed.First.Month == month
        && given.Quote.Evidence.Reads.Any(read => read.Date is { } meant && meant.Value.Covers(claimed));

    // "DORN, May 8 (Agency) Voters went to the polls on Thursday": when it was written.
    private static bool IsOfDateline((QuotedEvent Quote, ComparedDate Date) given)
    {
        const int most = 4;
        var (text, date) = (given.Quote.Article.Text, given.Date.Words);
        TextSpan before = new(given.Quote.Article.ParagraphAt(date.Start).Start, date.Start);
        // "6 – 7/11" is a span of days.
        return text.AsSpan(date.End).TrimStart() is ['(' or '-' or '–' or '—', .. var rest] && rest.TrimStart() is not [>= '0' and <= '9', ..]
            && Words.In(text, before).Take(most + 1).ToList() is { Count: > 0 and <= most } places
            && places.TrueForAll(word => char.IsUpper(text[word.Start]));
    }

    // "the quarter ended December 25": that of the quarter, unless the event is its end.
    private static bool IsOfPeriodsEnd((QuotedEvent Quote, ComparedDate Date) given, Event @event)
    {
        var (text, date) = (given.Quote.Article.Text, given.Date.Words);
        return given.Quote.Article.Grammar is { } grammar
            && PeriodEnds.In(text, new(given.Quote.Article.SentencesOver(date).First().Start, date.Start), grammar).LastOrDefault() is { IsEmpty: false } end
            && end.End == date.Start - 1
            && @event.Title.In(given.Quote.Language)?.Value.Contains(StemOf(end.In(text)), StringComparison.OrdinalIgnoreCase) != true;
    }

    // "end" of "quarter ended"
    private static string StemOf(string words)
    {
        const int longest = 3;
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return last[..Math.Min(longest, last.Length)];
    }

    // When it was told, or up to when it was counted: "Tính tới sáng 6/8, 82 người chết sau vụ nổ ngày 5/8".
    private static bool IsOfOther((QuotedEvent Quote, ComparedDate Date) given, Event @event) =>
        IsOfSaying(given, @event) || IsOfCounting(given) || IsStart(given);

    // "won her first cup since 2019 on Sunday"
    private static bool IsStart((QuotedEvent Quote, ComparedDate Date) given) => given.Quote.Article.Grammar is { } grammar
        && (Sinces.AtStart(given.Quote.Article.Text, given.Date.Words, grammar) is not null
            || Sinces.EndsBefore(given.Quote.Article.Text, given.Date.Words.Start, given.Quote.Sentences.First(), grammar));

    private static bool IsOfCounting((QuotedEvent Quote, ComparedDate Date) given)
    {
        const int most = 3;
        var (text, date) = (given.Quote.Article.Text, given.Date.Words);
        return given.Quote.Article.Grammar is { } grammar && CountLeads.In(text, new(given.Quote.Sentences.First().Start, date.Start), grammar)
            .Any(lead => Words.In(text, new(lead.End, date.Start)).Take(most + 1).Count() <= most);
    }

    // "a 2017 referendum" dates an event whose title names a referendum.
    private static bool IsOfOtherNoun((QuotedEvent Quote, ComparedDate Date) given, Event @event)
    {
        var (text, date) = (given.Quote.Article.Text, given.Date.Words);
        var noun = Words.In(text, new(date.End, given.Quote.Sentences.Max(sentence => sentence.End))).FirstOrDefault();
        return given.Date.Date.IsOfNoun
            && @event.Title.In(given.Quote.Language)?.Value.Contains(noun.In(text), StringComparison.OrdinalIgnoreCase) != true;
    }

    // "on Monday, a day before X is due to visit": the Monday is of what the other clause tells.
    private static bool IsBeforeDue((QuotedEvent Quote, ComparedDate Date) given, Event @event) =>
        given.Date.Date.Words is not null && DueClauses.In(@event, given.Quote) is { } due && given.Date.Words.End <= due.Clause.Start;

    private static bool IsOfSaying((QuotedEvent Quote, ComparedDate Date) given, Event @event) =>
        SayingDays.IsInFrame(@event, given.Quote, given.Date.Words);

    private static void CheckPlace(Event @event, List<QuotedEvent> quotes, CheckContext context, CheckLog log)
    {
        if (@event.Place is not { } place)
        {
            return;
        }

        var readable = quotes.FindAll(quote => place.In(quote.Language) is not null);
        if (readable.Count == 0)
        {
            log.Open(CheckKind.EventPlace, place.At, WhenNotes.PlaceLanguage);
            return;
        }

        var words = place.In(readable[0].Language)!;
        if (readable.Find(quote => quote.Names(place.In(quote.Language)!.Value, context)) is { } found)
        {
            if (PlaceWords.Elsewhere(words.Value, readable, context) is var (other, where))
            {
                log.Finds(CheckKind.EventPlace, WhenMessages.PlaceIsAnother(words, other.Words(where), other.At(where)));
                return;
            }

            if (PlaceWords.IsNoWhere(words.Value, readable))
            {
                log.Open(CheckKind.EventPlace, words.At, WhenNotes.PlaceUnread(words.Value));
                return;
            }

            log.Agrees(CheckKind.EventPlace, words.At, WhenNotes.PlaceFound(place.In(found.Language)!.Value));
        }
        else if (PlaceWords.IsSilent(words.Value, readable) || PlaceWords.IsInTitle(words.Value, @event, readable))
        {
            log.Open(CheckKind.EventPlace, words.At, WhenNotes.PlaceUnread(words.Value));
        }
        else
        {
            log.Finds(CheckKind.EventPlace, WhenMessages.PlaceNotFound(words, readable[0].At(readable[0].Span)));
        }
    }

    private static void CheckParticipant(Participant participant, Event @event, List<QuotedEvent> quotes, PartTaken parts, CheckContext context,
        CheckLog log)
    {
        var who = participant.Who;
        var mentions = quotes.SelectMany(quote =>
            quote.Mentions.Where(mention => mention.Ids.Contains(who.Value)).Select(mention => (Quote: quote, Mention: mention))).ToList();
        var clear = mentions.FindAll(entry => entry.Mention.IsReading || entry.Mention.Ids.Length == 1);
        if (parts.ToldIn(who.Value) is { } told)
        {
            log.Open(CheckKind.Participant, who.At, WhenNotes.ParticipantSaid(who.Value, told));
        }
        else if (parts.Against(who.Value) is var (why, words))
        {
            log.Finds(CheckKind.Participant, WhoMessages.TakesNoPart(who, why, words));
            return;
        }
        else if (parts.BesideIn(who.Value) is { } beside)
        {
            log.Open(CheckKind.Participant, who.At, WhenNotes.ParticipantBeside(who.Value, beside));
        }
        else if (clear.Find(entry => PartShown.In(entry.Quote, entry.Mention, @event, quotes)) is { Mention: { } mention } found)
        {
            log.Agrees(CheckKind.Participant, who.At, WhenNotes.ParticipantRead(who.Value, found.Quote.Words(mention.Span)));
        }
        else if (clear is [var only, ..])
        {
            log.Open(CheckKind.Participant, who.At, WhenNotes.ParticipantNamedOnly(who.Value, only.Quote.Words(only.Quote.Span)));
        }
        else if (mentions is [var (quote, shared), ..])
        {
            log.Finds(CheckKind.Participant, WhoMessages.NameOfSeveral(who, quote.Words(shared.Span), shared.Ids, quote.At(shared.Span)));
        }
        else if (context.FactOf(who.Value) is Entity entity && quotes.Select(quote => (Quote: quote,
            Words: quote.Passage.Parts.Select(part => NamedOtherwise.In(part, entity, quote.Article, quote.Evidence))
                .FirstOrDefault(words => words is not null)))
            .FirstOrDefault(pair => pair.Words is not null) is { Quote: { } otherwise, Words: { } meant })
        {
            log.Open(CheckKind.Participant, who.At, WhenNotes.ParticipantOtherwise(who.Value, otherwise.Words(meant)));
        }
        else if (quotes.Select(quote => (Quote: quote, Words: NamedTogether.In(quote, who.Value))).FirstOrDefault(pair => pair.Words is not null)
            is { Quote: { } together, Words: { } both })
        {
            log.Open(CheckKind.Participant, who.At, WhenNotes.ParticipantOtherwise(who.Value, together.Words(both)));
        }
        else
        {
            log.Finds(CheckKind.Participant, WhoMessages.ParticipantNotNamed(who, quotes[0].At(quotes[0].Span)));
            return;
        }

        if (participant.Role is not { } role)
        {
            return;
        }

        if (quotes.Find(one => role.In(one.Language) is { } words && one.Has(words.Value, ignoreCase: true)) is { } carrying)
        {
            log.Agrees(CheckKind.Participant, role.At, WhenNotes.RoleFound(who.Value, role.In(carrying.Language)!.Value));
        }
        else
        {
            log.Open(CheckKind.Participant, role.At, WhenNotes.RoleUnread(who.Value));
        }
    }
}
