using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>An event that a clause of its own foresees, whatever the rest of the sentence tells: "…, a day before X is due to visit the valley".</summary>
internal static class DueClauses
{
    private const int FewestTold = 2;

    private static readonly GrammarFinder Openers = new(grammar => grammar.ClauseOpeners.Intersect(grammar.Numbers.TimeShifts));
    private static readonly GrammarFinder Dues = new(grammar => grammar.Dues);
    private static readonly GrammarFinder Modals = new(grammar => grammar.Modals.Except(grammar.WeakModals));
    private static readonly GrammarFinder NoVerbs = new(grammar => [.. grammar.Numbers.Articles, .. grammar.Demonstratives, .. grammar.Speech.Pointers]);

    /// <summary>A clause of time that tells the event, and the words that foresee it there; null where none does.</summary>
    public static (TextSpan Clause, TextSpan Words)? In(Event @event, QuotedEvent quote)
    {
        if (quote.Article.Grammar is not { } grammar)
        {
            return null;
        }

        var text = quote.Article.Text;
        return quote.Sentences.SelectMany(sentence => Clauses.Of(text, sentence, grammar))
            .Where(clause => quote.Passage.Parts.Any(part => part.Overlaps(clause)))
            .Where(clause => Openers.AtStart(text, clause, grammar) is not null && Tells(@event, clause, quote, grammar))
            .Select(clause => Foreseeing(text, clause, grammar) is { } words ? (clause, words) : ((TextSpan, TextSpan)?)null)
            .FirstOrDefault(due => due is not null);
    }

    // "is due to visit"; not "is due to a storm".
    private static TextSpan? Foreseeing(string text, TextSpan clause, Grammar grammar) =>
        Dues.In(text, clause, grammar)
            .Where(due => Words.In(text, new(due.End, clause.End)).FirstOrDefault() is { IsEmpty: false } verb && char.IsLower(text[verb.Start])
                && NoVerbs.AtStart(text, verb, grammar) is null)
            .Concat(Modals.In(text, clause, grammar)).Cast<TextSpan?>().FirstOrDefault();

    private static bool Tells(Event @event, TextSpan clause, QuotedEvent quote, Grammar grammar)
    {
        var text = quote.Article.Text;
        if (@event.Title.In(grammar.Language)?.Value is not { } title)
        {
            return quote.Article.MentionsIn(clause, quote.Evidence).Any(name => @event.Participants.Any(one => name.Ids.Contains(one.Who.Value)));
        }

        var told = Words.In(text, clause).Select(word => word.In(text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Words.In(title, TextSpan.Whole(title)).Select(word => word.In(title))
            .Where(word => !grammar.Prose.Weightless.Contains(word) && told.Contains(word)).Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(FewestTold).Count() == FewestTold;
    }
}
