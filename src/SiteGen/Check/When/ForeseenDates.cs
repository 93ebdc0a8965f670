using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Dates of what a clause only foresees, beside words that tell what has been: "He has sued. A hearing is expected on 17 July".</summary>
internal static class ForeseenDates
{
    private static readonly GrammarFinder Modals = new(grammar => grammar.Modals.Except(grammar.WeakModals).Except(grammar.ModalNouns));
    private static readonly GrammarFinder Pasts = new(grammar => grammar.PastMarkers);

    /// <summary>Whether an event that has been would take a day before the article from words that speak of one after it.</summary>
    public static bool IsPastReading(Event @event, QuotedEvent quote, ComparedDate date)
    {
        var isDerived = date is { Agreement: AgreesAsDerived, Date.Words.Year: null };
        if (@event.Status.Value == EventStatus.Planned || !isDerived || quote.Article.Grammar is not { } grammar)
        {
            return false;
        }

        var text = quote.Article.Text;
        var clause = Clauses.Of(text, quote.Article.SentencesOver(date.Words).First(), grammar).LastOrDefault(clause => clause.Start <= date.Words.Start);
        TextSpan before = new(clause.Start, date.Words.Start);
        return Modals.In(text, before, grammar).LastOrDefault() is { IsEmpty: false } modal && !Pasts.In(text, new(modal.End, before.End), grammar).Any();
    }
}
