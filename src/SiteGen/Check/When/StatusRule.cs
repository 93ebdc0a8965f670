using SiteGen.Check.Readings;
using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Whether the words say that an event happened, or only foresee it.</summary>
internal static class StatusRule
{
    public static void Check(Event @event, IReadOnlyList<QuotedEvent> quotes, CheckContext context, CheckLog log)
    {
        var status = @event.Status;
        List<Tense> tenses = [.. quotes.Where(quote => quote.Article.Grammar is not null).Select(quote => Read(quote, quote.Article.Grammar!, context))];
        var given = status.Value == EventStatus.Reported ? "reported" : "confirmed";
        if (tenses.Count == 0)
        {
            log.NotChecked(CheckKind.Status, status.At, WhenNotes.StatusLanguage);
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
            log.Agrees(CheckKind.Status, status.At, past is null ? WhenNotes.NotForeseen : WhenNotes.Happened(past.Quote.Words(past.Past!.Value)));
        }
    }

    private static bool IsConfirmed(IReadOnlyList<QuotedEvent> quotes) =>
        quotes.DistinctBy(quote => quote.Article.Article.Id).Skip(1).Any()
        || quotes.Any(quote => quote.Article.Grammar is not { } grammar || quote.Sentences.Any(sentence => PhraseFinder.Of(grammar.Confirmations).Find(quote.Article.Text, sentence).Any()));

    private static void CheckPlanned(Event @event, List<Tense> tenses, CheckLog log)
    {
        var (at, date) = (@event.Status.At, @event.Date.Value);
        if (tenses.Find(tense => tense.Modal is not null) is { } foreseen)
        {
            log.Agrees(CheckKind.Status, at, WhenNotes.Foreseen(foreseen.Quote.Words(foreseen.Modal!.Value)));
        }
        else if (tenses.Find(tense => tense.Past is not null) is { } past)
        {
            log.Finds(CheckKind.Status, WhenMessages.Happened(at, past.Quote.Words(past.Past!.Value), past.Quote.At(past.Past!.Value)));
        }
        else if (tenses.FindAll(tense => date.Last < tense.Published?.First).SelectMany(tense => tense.Quote.Dates(date, planned: false)).FirstOrDefault() is { Quote: { } quote, Date.Words: var words })
        {
            log.Finds(CheckKind.Status, WhenMessages.Happened(at, quote.Words(words), quote.At(words)));
        }
        else
        {
            log.NotChecked(CheckKind.Status, at, WhenNotes.StatusUnread);
        }
    }

    private static Tense Read(QuotedEvent quote, Grammar grammar, CheckContext context)
    {
        var (modals, pasts) = (PhraseFinder.Of(grammar.Modals), PhraseFinder.Of(grammar.PastMarkers));
        var names = quote.Article.MentionsIn(quote.Span, quote.Evidence);
        var dates = quote.Sentences.SelectMany(sentence => DateReader.Read(quote.Article.Text, sentence, grammar)).ToList();
        var frames = quote.Sentences.SelectMany(sentence => ReportingFrames.In(quote.Article, sentence, quote.Evidence, context)).ToList();

        // The quote may be about the saying itself, whatever is foreseen in it.
        var isSaid = frames.Exists(frame => frame.Kind == FrameKind.Verb && quote.Span.Contains(frame.Words));
        var attributed = frames.Find(frame => frame.Kind == FrameKind.Attribution && frame.Words.Start <= quote.Span.Start && frame.Words.End > quote.Span.Start);
        TextSpan told = attributed is null ? quote.Span : new(Math.Min(attributed.Words.End, quote.Span.End), quote.Span.End);
        var first = quote.Article.SentencesOver(told).SelectMany(sentence => Clauses.Of(quote.Article.Text, new(Math.Max(sentence.Start, told.Start), Math.Min(sentence.End, told.End)), grammar)).FirstOrDefault();
        return new(quote, Of(modals, quote.Span), Of(pasts, told), !isSaid && Of(modals, first) is not null && Of(pasts, told) is null);

        // "May 5" foresees nothing; "diễn ra sáng 5-9" tells what happened.
        TextSpan? Of(PhraseFinder<string> finder, TextSpan within) =>
            finder.Find(quote.Article.Text, within).Select(match => (TextSpan?)match.Span).FirstOrDefault(span => !names.Any(name => name.Span.Overlaps(span!.Value)) && !(finder == pasts ? IsForeseen(span!.Value) : dates.Exists(date => date.Span.Overlaps(span!.Value))));

        // "dự kiến diễn ra hôm 1/9"
        bool IsForeseen(TextSpan past) => modals.Find(quote.Article.Text, quote.Span).Any(modal =>
            modal.Span.End <= past.Start && string.IsNullOrWhiteSpace(quote.Article.Text[modal.Span.End..past.Start]) && !grammar.WeakModals.Contains(modal.Value));
    }

    /// <param name="IsForeseen">The only verb that the quote tells the event by is of what may or will be.</param>
    private sealed record Tense(QuotedEvent Quote, TextSpan? Modal, TextSpan? Past, bool IsForeseen)
    {
        public EdtfDate? Published => Quote.Article.Article.Published?.Value;
    }
}
