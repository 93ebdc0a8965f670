using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <content>By which words a quote tells that an event happened, or foresees it.</content>
internal static partial class StatusRule
{
    private static Tense Read(Event @event, QuotedEvent quote, Grammar grammar, CheckContext context)
    {
        var (modals, pasts) = (PhraseFinder.For(grammar.Modals), PhraseFinder.For(grammar.PastMarkers));
        var names = quote.Article.MentionsIn(quote.Span, quote.Evidence);
        var dates = quote.Sentences.SelectMany(sentence => quote.Article.DatesIn(sentence).AsEnumerable()).ToList();
        var frames = quote.Sentences.SelectMany(sentence => quote.Article.FramesIn(sentence, quote.Evidence)).ToList();

        // The quote may be about the saying itself, whatever is foreseen in it.
        var isSaid = frames.Exists(frame => frame.Kind == FrameKind.Verb && quote.Span.Contains(frame.Words));
        var attributed = frames.Find(frame =>
            frame.Kind == FrameKind.Attribution && frame.Words.Start <= quote.Span.Start && frame.Words.End > quote.Span.Start);
        TextSpan told = attributed is null ? quote.Span : new(Math.Min(attributed.Words.End, quote.Span.End), quote.Span.End);
        var clauses = quote.Article
            .SentencesOver(told)
            .SelectMany(sentence => Clauses.Of(quote.Article.Text, new(Math.Max(sentence.Start, told.Start), Math.Min(sentence.End, told.End)), grammar))
            .ToList();
        var first = clauses.FirstOrDefault();
        var said = frames.Find(frame => frame.Kind == FrameKind.Verb && quote.Span.Contains(frame.Words) && frame.Content.Start >= frame.Words.End)?.Content;
        var past = Of(pasts, told) ?? PastVerb(quote, told, dates, grammar) ?? PlanMade(@event, quote, told, grammar);
        var isForeseen = Of(modals, first) is not null || LeadClauses.Foresees(quote.Article.Text, clauses, dates, grammar);
        return new(quote, Of(modals, quote.Span), past, !isSaid && past is null && isForeseen)
        {
            Dates = dates,
            Said = said,
            Consent = Of(PhraseFinder.For(grammar.Consents), told),
        };

        // "May 5" foresees nothing; "diễn ra sáng 5-9" tells what happened.
        TextSpan? Of(PhraseFinder<string> finder, TextSpan within) =>
            finder.Find(quote.Article.Text, within).Select(match => (TextSpan?)match.Span).FirstOrDefault(span => !names.Any(name =>
                name.Span.Overlaps(span!.Value))
                && !CapitalWords.IsInName(quote.Article.Text, quote.Article.SentencesOver(span!.Value).First(), span.Value)
                && !(finder == pasts ? IsForeseen(span!.Value) || IsOfOther(span!.Value)
                : dates.Exists(date => date.Span.Overlaps(span!.Value))));

        // "vừa thông báo", "sau khi kết thúc": of the saying, or of what was before.
        // "had agreed to a meeting": of the agreement.
        bool IsOfOther(TextSpan past) => PhraseFinder.For(grammar.ReportingVerbs)
            .LongestAt(quote.Article.Text, Math.Min(past.End + 1, told.End), told.End) is not null
            || PhraseFinder.For(grammar.Consents).LongestAt(quote.Article.Text, Math.Min(past.End + 1, told.End), told.End) is not null
            || PhraseFinder.For(grammar.Numbers.TimeShifts)
                .Find(quote.Article.Text, new(Math.Max(told.Start, past.Start - LongestLead), past.Start))
                .Any(lead => string.IsNullOrWhiteSpace(quote.Article.Text[lead.Span.End..past.Start]));

        // "dự kiến diễn ra hôm 1/9"; but "the plan was approved".
        bool IsForeseen(TextSpan past) => modals.Find(quote.Article.Text, quote.Span).Any(modal =>
            modal.Span.End <= past.Start
                && string.IsNullOrWhiteSpace(quote.Article.Text[modal.Span.End..past.Start])
                && !grammar.WeakModals.Contains(modal.Value)
            && !grammar.ModalNouns.Contains(modal.Value, StringComparer.OrdinalIgnoreCase));
    }

    // "The council approved plans to dig": what is done with a plan has happened, where the event is of the plan.
    private static TextSpan? PlanMade(Event @event, QuotedEvent quote, TextSpan told, Grammar grammar)
    {
        if (grammar.PastEnding is not { } ending || @event.Title.In(quote.Language) is not { Value: var title }
            || !Words.In(title, TextSpan.Whole(title)).Any(word => IsPlan(word.In(title))))
        {
            return null;
        }

        var text = quote.Article.Text;
        var words = Words.In(text, told).Where(word => !grammar.Titles.Articles.Contains(word.In(text), StringComparer.OrdinalIgnoreCase)).ToList();
        return words.Skip(1).Zip(words)
            .Where(pair => IsPlan(pair.First.In(text)) && pair.Second.Of(text).EndsWith(ending, StringComparison.Ordinal))
            .Where(pair => !grammar.Modals.Contains(pair.Second.In(text), StringComparer.OrdinalIgnoreCase))
            .Select(pair => (TextSpan?)pair.Second)
            .FirstOrDefault();

        bool IsPlan(string word) => grammar.ModalNouns.Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    // "They closed in spring 2020": after a noun it might be "the plan adopted in 2020".
    private static TextSpan? PastVerb(QuotedEvent quote, TextSpan told, List<DateReading> dates, Grammar grammar)
    {
        if (grammar.PastEnding is not { } ending)
        {
            return null;
        }

        var text = quote.Article.Text;
        var words = Words.In(text, told).ToList();
        return words.Skip(1).Zip(words).Where(pair => pair.First.Of(text).EndsWith(ending, StringComparison.Ordinal)
                && (grammar.Pronouns.Contains(pair.Second.In(text), StringComparer.OrdinalIgnoreCase)
                    || grammar.Demonstratives.Contains(pair.Second.In(text), StringComparer.OrdinalIgnoreCase))
                && !grammar.ReportingVerbs.Contains(pair.First.In(text), StringComparer.OrdinalIgnoreCase)
                && !grammar.Modals.Contains(pair.First.In(text), StringComparer.OrdinalIgnoreCase)
                && dates.Exists(date => date.Span.Start > pair.First.End && Words.In(text, new(pair.First.End, date.Span.Start)).Count() <= 1))
            .Select(pair => (TextSpan?)pair.First)
            .FirstOrDefault();
    }

    /// <param name="IsForeseen">The only verb that the quote tells the event by is of what may or will be.</param>
    private sealed record Tense(QuotedEvent Quote, TextSpan? Modal, TextSpan? Past, bool IsForeseen)
    {
        public EdtfDate? Published => Quote.Article.Article.Published?.Value;

        public required List<DateReading> Dates { get; init; }

        /// <summary>Whether a word foresees something that nobody says, though not for certain the event.</summary>
        public bool IsLikelyAhead => Said is null && Modal is { } modal
            && Quote.Article.Grammar!.WeakModals.Contains(Quote.Words(modal), StringComparer.OrdinalIgnoreCase) is false;

        /// <summary>The words by which something is agreed that need not have been yet.</summary>
        public required TextSpan? Consent { get; init; }

        /// <summary>What somebody says in the quote, behind the words that let them.</summary>
        public required TextSpan? Said { get; init; }

        /// <summary>The words after a modal for a year that had not come, to which the date reaches: "will … by 2026".</summary>
        public TextSpan? ToCome(EdtfDate date)
        {
            if (Modal is { } modal)
            {
                return Dates.Find(words =>
                    words.Span.Start > modal.End && Quote.Span.Contains(words.Span) && words.Year > Published?.Last.Year && words.Year <= date.Last.Year)?.Span;
            }

            return null;
        }
    }
}
