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
    private const int LongestPhrase = 6;
    private const int LongestTitle = 7;

    private static readonly GrammarFinder Leads = new(grammar => grammar.Prepositions.Except(grammar.Companions).Except(grammar.Frames.Agents)
        .SelectMany(word => new[] { word, $"{word} the" }));
    private static readonly GrammarFinder AnyLeads = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder Charges = new(grammar => grammar.Charges);
    private static readonly GrammarFinder TopicLeads = new(grammar => grammar.TopicLeads);
    private static readonly GrammarFinder Sayings = new(grammar => [.. grammar.ReportingVerbs, .. grammar.Speech.Attitudes]);
    private static readonly GrammarFinder Asking = new(grammar => [.. grammar.DirectedVerbs, .. grammar.Consents]);
    private static readonly GrammarFinder AskedLeads = new(grammar => [.. grammar.Prepositions, .. grammar.Titles.Articles, .. grammar.Honorifics]);
    private static readonly GrammarFinder Promptings = new(grammar => grammar.Promptings);
    private static readonly GrammarFinder OtherEventOpeners = new(grammar => grammar.OtherEventOpeners);

    /// <param name="quotes">All that the event rests on.</param>
    public static bool In(QuotedEvent quote, Mention name, Event happening, IReadOnlyList<QuotedEvent> quotes) =>
        (name.IsReading && !quote.Article.Read.People.MayBeAnother(name))
        || quote.Article.Grammar is null || (TellsOfIt(quote, happening, quotes) && !IsAside(quote, name) && !OnlyTells(quote, name, happening)
            && !IsInOtherPart(quote, name, happening) && !OnlySaysBehind(quote, name, happening) && !IsAddressed(quote, name, happening));

    // One of several quotes may tell something else: it tells of the event where it gives its date or place, or names another who takes part.
    private static bool TellsOfIt(QuotedEvent quote, Event happening, IReadOnlyList<QuotedEvent> quotes) =>
        quotes.Count == 1
        || (happening.Place?.In(quote.Language) is { } place && quote.Has(place.Value, ignoreCase: false))
        || (!OpensAnother(quote)
            && (HasDate(quote, happening) || happening.Participants.Count(participant => Names(quote, participant.Who.Value)) > 1));

    // "Cũng trong ngày 13/10, X và Y dự …": the same day, but something else.
    private static bool OpensAnother(QuotedEvent quote) =>
        OtherEventOpeners.AtStart(quote.Article.Text, quote.Sentences.First(), quote.Article.Grammar!) is not null;

    private static TextSpan Between(TextSpan one, TextSpan other)
    {
        var start = Math.Min(one.End, other.End);
        return new(start, Math.Max(start, Math.Max(one.Start, other.Start)));
    }

    // "Ruvia beat Dorn; Kelva lost to Vask": with nobody who takes part, and beside others who do, unless the event's title has the name.
    private static bool IsInOtherPart(QuotedEvent quote, Mention name, Event happening)
    {
        var sentence = quote.Article.SentencesOver(name.Span).First();
        var others = quote.Mentions.Where(other => !AreOne(other, name) && sentence.Contains(other.Span)
            && happening.Participants.Any(participant => other.Ids.Contains(participant.Who.Value))).ToList();
        return others.Count > 0
            && others.TrueForAll(other => Between(name.Span, other.Span).Of(quote.Article.Text).Contains(';'))
            && !happening.Title.ByLanguage.Any(title => name.Ids.SelectMany(quote.Article.Read.Names.SpellingsOf)
                .Any(spelling => PhraseFinder.Of(spelling).Find(title.Text.Value).Any()));
    }

    // "Ruvia urged Dorn to close the port": who is asked need do nothing, unless the event's title has the name.
    private static bool IsAddressed(QuotedEvent quote, Mention name, Event happening)
    {
        var (text, grammar) = (quote.Article.Text, quote.Article.Grammar!);
        var sentence = quote.Article.SentencesOver(name.Span).First();
        var verb = Asking.In(text, new(sentence.Start, name.Span.Start), grammar).LastOrDefault();
        return !verb.IsEmpty && grammar.Frames.Inverts
            && Words.In(text, new(verb.End, name.Span.Start)).All(word => AskedLeads.AtStart(text, word, grammar) is not null)
            && !happening.Title.ByLanguage.Any(title => name.Ids.SelectMany(quote.Article.Read.Names.SpellingsOf)
                .Any(spelling => PhraseFinder.Of(spelling).Find(title.Text.Value).Any()));
    }

    private static bool HasDate(QuotedEvent quote, Event happening) =>
        quote.DatesBeside(happening.Date.Value, happening.Status.Value == EventStatus.Planned).Any(given => given.Date.Agreement is DatesAgree);

    private static bool Names(QuotedEvent quote, string id) => quote.Mentions.Any(mention => mention.Ids.Contains(id));

    // "to talk about Ruvia and Dorn": of names that are joined, the word before the first counts.
    private static bool IsAside(QuotedEvent quote, Mention named)
    {
        var name = BeforeBrackets(quote, named);
        if (OnlySays(quote, name))
        {
            return true;
        }

        var (text, sentence, start) = (quote.Article.Text, quote.Article.SentencesOver(name.Span).First(), name.Span.Start);
        while (quote.Mentions.LastOrDefault(other => other.Span.End <= start && AreJoined(text, other.Span.End, start, quote.Article.Grammar!)) is { } before)
            start = before.Span.Start;
        return IsOwnerOrObject(text, new(start, name.Span.End), sentence, quote.Article.Grammar!)
            || IsPrompting(quote, start, sentence)
            || IsCharged(quote, start, sentence)
            || TopicLeads.EndsBefore(text, start, sentence, quote.Article.Grammar!) || PlaceLocatives.In(quote).Any(words => words.Contains(name.Span));
    }

    // "in the Salt League (SL)": the short name stands where the long one does.
    private static Mention BeforeBrackets(QuotedEvent quote, Mention name)
    {
        var (text, open) = (quote.Article.Text, name.Span.Start - 1);
        return open < 0 || text[open] != '(' ? name : quote.Mentions.LastOrDefault(other => AreOne(other, name) && other.Span.End <= open
            && string.IsNullOrWhiteSpace(text[other.Span.End..open])) ?? name;
    }

    // "Ruvia will close the port, its prime minister Ro Tan said": he tells of it.
    private static bool OnlySays(QuotedEvent quote, Mention name) =>
        StandsInFrameBehind(quote, name)
        && quote.Mentions.Any(other => !AreOne(other, name) && quote.Article.Read.Names.CanSpeak(other.Ids[0]))
        && !quote.Mentions.Any(other => other.Span != name.Span && AreOne(other, name));

    // "Police held a man on Sunday. Ro Tan said tips led to him": he speaks in another sentence than that which tells when it was.
    private static bool OnlySaysBehind(QuotedEvent quote, Mention name, Event happening)
    {
        var sentence = quote.Article.SentencesOver(name.Span).First();
        var dated = quote.Dates(happening.Date.Value, happening.Status.Value == EventStatus.Planned)
            .Where(given => given.Date.Agreement is DatesAgree).Select(given => given.Date.Words).ToList();
        return quote.Article.Grammar is { Frames.Inverts: true } && dated.Count > 0 && !dated.Exists(sentence.Contains)
            && quote.Article.FramesIn(sentence, quote.Evidence).Any(frame => frame.Kind == FrameKind.Verb && frame.Words.Contains(name.Span))
            && !quote.Mentions.Any(other => other.Span != name.Span && AreOne(other, name) && !sentence.Contains(other.Span))
            && !happening.Title.ByLanguage.Any(title => name.Ids.SelectMany(quote.Article.Read.Names.SpellingsOf)
                .Any(spelling => PhraseFinder.Of(spelling).Find(title.Text.Value).Any()));
    }

    // "Hải quân Kelva cho biết Ruvia phóng 40 tên lửa": what is told begins with another, who does it; unless the event is that it was said.
    private static bool OnlyTells(QuotedEvent quote, Mention name, Event happening)
    {
        if (happening.Title.In(quote.Language)?.Value is not { } title || Sayings.In(title, TextSpan.Whole(title), quote.Article.Grammar!).Any()
            || name.Ids.SelectMany(quote.Article.Read.Names.SpellingsOf).Any(spelling => PhraseFinder.Of(spelling).Find(title).Any()))
        {
            return false;
        }

        var frames = quote.Article.SentencesOver(name.Span).SelectMany(sentence => quote.Article.FramesIn(sentence, quote.Evidence)).ToList();
        return quote.Mentions.Count(other => AreOne(other, name)) == 1
            && frames.Find(frame => frame is { Kind: FrameKind.Verb, IsBehind: false } && frame.Named.Any(speaker => speaker.Span == name.Span)) is { } frame
            && Words.In(quote.Article.Text, frame.Content).FirstOrDefault() is { IsEmpty: false } first
            && quote.Mentions.Any(other => other.Span.Start == first.Start && quote.Article.Read.Names.CanSpeak(other.Ids[0]));
    }

    private static bool StandsInFrameBehind(QuotedEvent quote, Mention name) => quote.Article
        .SentencesOver(name.Span)
        .SelectMany(sentence => quote.Article.FramesIn(sentence, quote.Evidence))
        .Any(frame => frame is { Kind: FrameKind.Verb, IsBehind: true } && frame.Words.Contains(name.Span));

    private static bool AreOne(Mention one, Mention other) => one.Ids.Intersect(other.Ids).Any();

    // "the ownership of Ruvia", "a sale to Ruvia", "Ruvia's ships": told of it, and not what it does; but "talks with Ruvia", "signed by Ruvia".
    private static bool IsOwnerOrObject(string text, TextSpan name, TextSpan sentence, Grammar grammar) => grammar.Frames.Inverts
        && (Leads.EndsBefore(text, StartOfPhrase(text, name.Start, sentence, grammar), sentence, grammar)
            || text.AsSpan(name.End) is ['\'' or '’', 's', ' ', >= 'a' and <= 'z', ..]);

    // "the flat of his friend X" (but "In his speech X …"), "the visit of President X": what X is called stands between the preposition and the name.
    private static int StartOfPhrase(string text, int name, TextSpan sentence, Grammar grammar)
    {
        var before = Words.In(text, new(sentence.Start, name)).TakeLast(LongestPhrase).Reverse().ToList();
        var owner = before.FindIndex(word => grammar.Owners.Contains(word.In(text), StringComparer.OrdinalIgnoreCase));
        if (owner >= 0
            && Words.In(text, new(sentence.Start, before[owner].Start)).Skip(1).Any()
            && before.Take(owner).All(word => char.IsLower(text[word.Start])) && text.AsSpan(before[owner].End, name - before[owner].End)
            .TrimEnd(" ,").IndexOfAny(",;:") < 0)
        {
            return before[owner].Start;
        }

        string[] called = [.. grammar.Titles.Heads, .. grammar.OfficeModifiers, .. grammar.Honorifics];
        return before.TakeWhile(word => called.Contains(word.In(text), StringComparer.OrdinalIgnoreCase)).LastOrDefault() is { IsEmpty: false } title
            ? title.Start : name;
    }

    // "charges that it shipped parts to Ruvia": what is charged is not what the event is about.
    private static bool IsCharged(QuotedEvent quote, int name, TextSpan sentence)
    {
        var (text, grammar) = (quote.Article.Text, quote.Article.Grammar!);
        return Charges.In(text, new(sentence.Start, name), grammar).LastOrDefault() is { IsEmpty: false } charge
            && text.AsSpan(charge.End, name - charge.End).IndexOfAny(",;:") < 0
            && Words.In(text, new(charge.End, name)).Skip(1).Any() && AnyLeads.EndsBefore(text, name, sentence, grammar);
    }

    // "theo lời mời của Thủ tướng X": who wanted it need not have come.
    private static bool IsPrompting(QuotedEvent quote, int name, TextSpan sentence)
    {
        var text = quote.Article.Text;
        return Promptings.In(text, new(sentence.Start, name), quote.Article.Grammar!).LastOrDefault() is { IsEmpty: false } lead
            && text.AsSpan(lead.End, name - lead.End).IndexOfAny(",;:") < 0
            && Words.In(text, new(lead.End, name)).Take(LongestTitle + 1).Count() <= LongestTitle
            && !quote.Mentions.Any(other => other.Span.Start > lead.End && other.Span.End < name && quote.Article.Read.Names.IsPerson(other.Ids[0]));
    }

    private static bool AreJoined(string text, int end, int start, Grammar grammar) =>
        text[end..start].Trim(' ', ',') is var between
            && (between.Length == 0 || grammar.Frames.Coordinators.Contains(between, StringComparer.OrdinalIgnoreCase));
}
