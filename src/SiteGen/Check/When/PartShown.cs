using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>
/// Whether a name in the words of an event stands as one that takes part. Elsewhere it may be only the topic, or where it was, or named in words that tell
/// nothing else of the event: that is left open.
/// </summary>
internal static class PartShown
{
    private static readonly GrammarFinder Leads = new(grammar => grammar.Prepositions.Except(grammar.Partners).Except(grammar.Frames.Agents)
        .SelectMany(word => new[] { word, $"{word} the" }));
    private static readonly GrammarFinder TopicLeads = new(grammar => grammar.TopicLeads);

    /// <param name="quotes">All that the event rests on.</param>
    public static bool In(QuotedEvent quote, Mention name, Event happening, IReadOnlyList<QuotedEvent> quotes) =>
        (name.IsReading && !quote.Article.Read.People.MayBeAnother(name))
        || quote.Article.Grammar is null || (TellsOfIt(quote, happening, quotes) && !IsAside(quote, name));

    // One of several quotes may tell something else: it tells of the event where it gives its date or place, or names another who takes part.
    private static bool TellsOfIt(QuotedEvent quote, Event happening, IReadOnlyList<QuotedEvent> quotes) =>
        quotes.Count == 1
        || HasDate(quote, happening)
        || (happening.Place?.In(quote.Language) is { } place && quote.Has(place.Value, ignoreCase: false))
        || happening.Participants.Count(participant => Names(quote, participant.Who.Value)) > 1;

    private static bool HasDate(QuotedEvent quote, Event happening) =>
        quote.DatesBeside(happening.Date.Value, happening.Status.Value == EventStatus.Planned).Any(given => given.Date.Agreement is DatesAgree);

    private static bool Names(QuotedEvent quote, string id) => quote.Mentions.Any(mention => mention.Ids.Contains(id));

    // "to talk about Ruvia and Dorn": of names that are joined, the word before the first counts.
    private static bool IsAside(QuotedEvent quote, Mention name)
    {
        if (OnlySays(quote, name))
        {
            return true;
        }

        var (text, sentence, start) = (quote.Article.Text, quote.Article.SentencesOver(name.Span).First(), name.Span.Start);
        while (quote.Mentions.LastOrDefault(other => other.Span.End <= start && AreJoined(text, other.Span.End, start, quote.Article.Grammar!)) is { } before)
            start = before.Span.Start;
        return IsOwnerOrObject(text, new(start, name.Span.End), sentence, quote.Article.Grammar!)
            || TopicLeads.EndsBefore(text, start, sentence, quote.Article.Grammar!) || PlaceLocatives.In(quote).Any(words => words.Contains(name.Span));
    }

    // "Ruvia will close the port, its prime minister Ro Tan said": he tells of it.
    private static bool OnlySays(QuotedEvent quote, Mention name) =>
        StandsInFrameBehind(quote, name)
        && quote.Mentions.Any(other => !AreOne(other, name) && quote.Article.Read.Names.CanSpeak(other.Ids[0]))
        && !quote.Mentions.Any(other => other.Span != name.Span && AreOne(other, name));

    private static bool StandsInFrameBehind(QuotedEvent quote, Mention name) => quote.Article
        .SentencesOver(name.Span)
        .SelectMany(sentence => quote.Article.FramesIn(sentence, quote.Evidence))
        .Any(frame => frame is { Kind: FrameKind.Verb, IsBehind: true } && frame.Words.Contains(name.Span));

    private static bool AreOne(Mention one, Mention other) => one.Ids.Intersect(other.Ids).Any();

    // "the ownership of Ruvia", "a sale to Ruvia", "Ruvia's ships": told of it, and not what it does; but "talks with Ruvia", "signed by Ruvia".
    private static bool IsOwnerOrObject(string text, TextSpan name, TextSpan sentence, Grammar grammar) => grammar.Frames.Inverts
        && (Leads.EndsBefore(text, name.Start, sentence, grammar) || text.AsSpan(name.End) is ['\'' or '’', 's', ' ', >= 'a' and <= 'z', ..]);

    private static bool AreJoined(string text, int end, int start, Grammar grammar) =>
        text[end..start].Trim(' ', ',') is var between
            && (between.Length == 0 || grammar.Frames.Coordinators.Contains(between, StringComparer.OrdinalIgnoreCase));
}
