using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Where something was, as "tại X" or "in X" says it.</summary>
internal static class PlaceWords
{
    private static readonly GrammarFinder DistanceLeads = new(grammar => grammar.DistanceLeads);
    private static readonly GrammarFinder HomeLeads = new(grammar => grammar.HomeLeads.SelectMany(home => grammar.PlaceLeads.Concat(grammar.PlaceNouns)
        .Select(noun => $"{home} {noun}").Prepend(home)));
    private static readonly GrammarFinder OriginLeads = new(grammar => grammar.OriginLeads);
    private static readonly GrammarFinder NoPlaceLeads = new(grammar => grammar.NoPlaceLeads);
    private static readonly GrammarFinder Places = new(grammar => [.. grammar.PlaceLeads, .. grammar.LoosePlaceLeads, .. grammar.VisitVerbs]);
    private static readonly GrammarFinder Journeys = new(grammar => grammar.Journeys);
    private static readonly GrammarFinder JourneyLeads = new(grammar => grammar.JourneyLeads);
    private static readonly GrammarFinder Clocks = new(grammar => grammar.ZoneLeads);
    private static readonly GrammarFinder ClockEnds = new(grammar => grammar.ZoneEnds);
    private static readonly GrammarFinder FollowingLeads = new(grammar =>
        [.. grammar.Prepositions, .. grammar.ClauseOpeners, .. grammar.Frames.Coordinators, .. grammar.Frames.DateLeads, .. grammar.PlaceLeads]);

    private static readonly GrammarFinder LooseLeads = new(grammar => grammar.LoosePlaceLeads);

    /// <summary>
    /// The words that say where it was, if <paramref name="place"/> is not in them but is the name of somebody or
    /// something known: "Mỹ" in "quan chức Mỹ gặp nhau tại Washington".
    /// A person is no place in any words, nor is one who only reports it, or a thing that lies in a place.
    /// </summary>
    public static (QuotedEvent Quote, TextSpan Words)? Elsewhere(string place, IReadOnlyList<QuotedEvent> quotes, CheckContext context)
    {
        var mentions = quotes.SelectMany(quote =>
            quote.Mentions.Where(mention => quote.Words(mention.Span) == place).Select(mention => (Quote: quote, Mention: mention))).ToList();
        var known = context.Names.Named(place).Concat(mentions.SelectMany(one => one.Mention.Ids)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var facts = known.Select(context.FactOf).OfType<Entity>().ToList();
        if (OnlyFarFrom(place, quotes) is var (far, distance))
        {
            return (far, distance);
        }

        if (facts.Count == 0)
        {
            return null;
        }

        if (mentions.Exists(one =>
            one.Quote.Article.Grammar is { } grammar && LooseLeads.EndsBefore(one.Quote.Article.Text, one.Mention.Span.Start, one.Quote.Span, grammar)))
        {
            return null;
        }

        var said = quotes.SelectMany(quote => PlaceLocatives.In(quote).Where(words => !IsDate(quote, words)).Select(words => (Quote: quote, Words: words)))
            .ToList();
        if (said.Exists(one => PhraseFinder.Of(place).Find(one.Words.In(one.Quote.Article.Text)).Any()
            || one.Quote.Mentions.Any(name => one.Words.Contains(name.Span) && name.Ids.Intersect(known, StringComparer.Ordinal).Any())))
        {
            return null;
        }

        // "parts of the town of Dorn, in western Ruvia": the one lies in the other.
        if (mentions.Exists(one => said.Exists(where => where.Quote == one.Quote && where.Words.Start - one.Mention.Span.End == 2
            && one.Quote.Article.Text[one.Mention.Span.End] == ',')))
        {
            return null;
        }

        if (said.Count > 0)
        {
            return said[0];
        }

        if (facts.TrueForAll(entity => entity is Person))
        {
            return (quotes[0], quotes[0].Span);
        }

        if (mentions.Count > 0 && mentions.TrueForAll(one => IsReporter(one.Quote, one.Mention, context)))
        {
            return (mentions[0].Quote, mentions[0].Mention.Span);
        }

        if (mentions.Count > 0 && mentions.TrueForAll(one => WithItsPlace(one.Quote, one.Mention) is not null))
        {
            return (mentions[0].Quote, WithItsPlace(mentions[0].Quote, mentions[0].Mention)!.Value);
        }

        return null;
    }

    /// <summary>Whether the quotes have the place only as somebody's home ("X, of Stane") or as what something is for: "plans for a new hall".</summary>
    public static bool IsNoWhere(string place, IReadOnlyList<QuotedEvent> quotes)
    {
        var found = quotes.Where(quote => quote.Article.Grammar is not null)
            .SelectMany(quote => quote.Passage.Parts.SelectMany(part => PhraseFinder.Of(place).Find(quote.Article.Text, part)
                .Select(match => (Quote: quote, match.Span)))).ToList();
        return found.Count > 0 && found.TrueForAll(one => IsHome(one.Quote, one.Span) || IsPurpose(one.Quote, one.Span)
            || IsJourney(one.Quote, one.Span) || IsClock(one.Quote, one.Span));
    }

    /// <summary>Whether the quotes have the place in the longer name of what happened, which says where that is held as a rule: "the Stane Marathon".</summary>
    public static bool IsInTitle(string place, Event happening, IReadOnlyList<QuotedEvent> quotes) =>
        quotes.Any(quote => quote.Article.Grammar is { Frames.Inverts: true } && IsSilentBut(place, happening, quote));

    private static bool IsSilentBut(string place, Event happening, QuotedEvent quote)
    {
        var title = happening.Title.In(quote.Language)?.Value ?? "";
        var isElsewhere = PlaceLocatives.In(quote).Any(words => !IsDate(quote, words) && !IsOfNoun(quote, words));
        return !isElsewhere && LongerNames(place, quote).Any(name => PhraseFinder.Of(name.In(quote.Article.Text)).Find(title).Any());
    }

    private static IEnumerable<TextSpan> LongerNames(string place, QuotedEvent quote) =>
        from part in quote.Passage.Parts
        from match in PhraseFinder.Of(place).Find(quote.Article.Text, part)
        let next = NextCapital(quote, match.Span, part)
        where next is not null
        select new TextSpan(match.Span.Start, next.Value.End);

    // "at the Gold Label race"
    private static bool IsOfNoun(QuotedEvent quote, TextSpan words)
    {
        var text = quote.Article.Text;
        var next = Words.In(text, new(words.End, quote.Span.End)).FirstOrDefault();
        return !next.IsEmpty && next.Start == words.End + 1 && char.IsLower(text[next.Start])
            && FollowingLeads.AtStart(text, next, quote.Article.Grammar!) is null;
    }

    private static TextSpan? NextCapital(QuotedEvent quote, TextSpan place, TextSpan part)
    {
        var next = Words.In(quote.Article.Text, new(place.End, part.End)).FirstOrDefault();
        return !next.IsEmpty && next.Start == place.End + 1 && char.IsUpper(quote.Article.Text[next.Start]) ? next : null;
    }

    private static bool IsHome(QuotedEvent quote, TextSpan place)
    {
        var (text, grammar) = (quote.Article.Text, quote.Article.Grammar!);
        var sentence = quote.Article.SentencesOver(place).First();
        return HomeLeads.EndsBefore(text, place.Start, sentence, grammar)
            || (OriginLeads.In(text, new(sentence.Start, place.Start), grammar).LastOrDefault() is { IsEmpty: false } lead
            && lead.End == place.Start - 1
            && (text.AsSpan(0, lead.Start).TrimEnd() is [.., ',' or '('] || quote.Mentions.Any(name =>
                name.Span.End == lead.Start - 1 && quote.Article.Read.Names.IsPerson(name.Ids[0]))));
    }

    // "travelling eastbound to Stane", "on a flight from Stane to Dorn"
    private static bool IsJourney(QuotedEvent quote, TextSpan place)
    {
        const int most = 6;
        var (text, grammar) = (quote.Article.Text, quote.Article.Grammar!);
        var sentence = quote.Article.SentencesOver(place).First();
        return JourneyLeads.In(text, new(sentence.Start, place.Start), grammar).LastOrDefault() is { IsEmpty: false } lead
            && string.IsNullOrWhiteSpace(text[lead.End..place.Start])
            && Journeys.In(text, new(sentence.Start, lead.Start), grammar).LastOrDefault() is { IsEmpty: false } way
            && text.AsSpan(way.End, lead.Start - way.End).IndexOfAny(",;:()") < 0
            && Words.In(text, new(way.End, lead.Start)).Take(most + 1).Count() <= most
            && !Places.In(text, new(way.End, lead.Start), grammar).Any();
    }

    // "18 giờ (giờ Hà Nội)", "6 p.m. Kelva time": by whose clock it was.
    private static bool IsClock(QuotedEvent quote, TextSpan place)
    {
        var (text, grammar) = (quote.Article.Text, quote.Article.Grammar!);
        var sentence = quote.Article.SentencesOver(place).First();
        // "lúc 18 giờ Kelva mất điện" tells of Kelva.
        var zone = Clocks.In(text, new(sentence.Start, place.Start), grammar).LastOrDefault();
        return (!zone.IsEmpty && string.IsNullOrWhiteSpace(text[zone.End..place.Start]) && text.AsSpan(0, zone.Start).TrimEnd() is not [.., >= '0' and <= '9'])
            || ClockEnds.AtStart(text, new(place.End, sentence.End), grammar) is not null;
    }

    private static bool IsPurpose(QuotedEvent quote, TextSpan place)
    {
        const int most = 2;
        var (text, grammar) = (quote.Article.Text, quote.Article.Grammar!);
        return NoPlaceLeads.In(text, new(quote.Article.SentencesOver(place).First().Start, place.Start), grammar).LastOrDefault() is { IsEmpty: false } lead
            && Words.In(text, new(lead.End, place.Start)).ToList() is { Count: <= most } between
            && between.TrueForAll(word => char.IsLower(text[word.Start]) && Places.AtStart(text, word, grammar) is null)
            && text.AsSpan(lead.End, place.Start - lead.End).IndexOfAny(",;:()") < 0;
    }

    // "tại Bến Dừa, cách Tân Lâm 300 km": nothing was in Tân Lâm.
    private static (QuotedEvent Quote, TextSpan Words)? OnlyFarFrom(string place, IReadOnlyList<QuotedEvent> quotes)
    {
        var found = quotes.Where(quote => quote.Article.Grammar is not null)
            .SelectMany(quote => PhraseFinder.Of(place).Find(quote.Article.Text, quote.Span).Select(match => (Quote: quote, match.Span))).ToList();
        return found.Count > 0 && found.TrueForAll(one => DistanceLeads.EndsBefore(one.Quote.Article.Text, one.Span.Start, one.Quote.Span,
            one.Quote.Article.Grammar!)) ? found[0] : null;
    }

    /// <summary>Whether the article names the place, and the quotes say of no place with a name that it was there: "in the country".</summary>
    public static bool IsSilent(string place, IReadOnlyList<QuotedEvent> quotes) =>
        quotes.Any(quote => PhraseFinder.Of(place).Find(quote.Article.Text).Any())
        && !quotes.SelectMany(quote => PlaceLocatives.In(quote).Where(words => !IsDate(quote, words)).Select(words => quote.Words(words)))
            .Any(words => !words.Contains(place, StringComparison.OrdinalIgnoreCase));

    // "in January"
    private static bool IsDate(QuotedEvent quote, TextSpan words) =>
        quote.Sentences.SelectMany(sentence => quote.Article.DatesIn(sentence)).Any(date => date.Span.Overlaps(words));

    // "…, theo Hội Nghề cá": it tells where it was.
    private static bool IsReporter(QuotedEvent quote, Mention name, CheckContext context) =>
        quote.Sentences.SelectMany(sentence => quote.Article.FramesIn(sentence, quote.Evidence)).Any(frame => frame.Words.Contains(name.Span));

    // "the barley of western Vask": the whole of it is the place.
    private static TextSpan? WithItsPlace(QuotedEvent quote, Mention thing)
    {
        var text = quote.Article.Text;
        if (quote.Article.Grammar is not { } grammar || thing.Span.Of(text).IndexOfAnyInRange('A', 'Z') >= 0 || quote.Words(thing.Span).Any(char.IsUpper))
        {
            return null;
        }

        var after = Words.In(text, new(thing.Span.End, quote.Span.End)).Take(3).ToList();
        if (after.Count > 1
            && grammar.Possessives.Contains(after[0].In(text), StringComparer.OrdinalIgnoreCase)
            && after.Find(word => char.IsUpper(text[word.Start])) is { IsEmpty: false } name)
        {
            return new(thing.Span.Start, name.End);
        }

        return null;
    }
}
