using System.Collections.Immutable;
using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Whether who is named in the words of an event takes part in it. Refuses only where every
/// name stands in a place that the words give to others.</summary>
internal sealed partial class PartTaken(Event happening, IReadOnlyList<QuotedEvent> quotes, CheckContext context)
{
    private static readonly GrammarFinder Bystanders = new(grammar => grammar.Bystanders);

    private static readonly GrammarFinder PlaceNouns = new(grammar => grammar.PlaceNouns);

    private static readonly GrammarFinder Partners = new(grammar => grammar.Partners);

    private static readonly GrammarFinder RelativePronouns = new(grammar => [.. grammar.Relatives.Intersect(grammar.Frames.RelativePronouns)]);

    private static readonly GrammarFinder TimeOpeners = new(grammar => grammar.Numbers.TimeShifts.Intersect(grammar.ClauseOpeners));

    private static readonly GrammarFinder Passives = new(grammar => grammar.Passives);

    /// <summary>Why <paramref name="who"/> takes no part, and a name that shows it; null where nothing speaks against it.</summary>
    public (string Why, Place Words)? Against(string who)
    {
        var named = quotes.SelectMany(quote =>
            quote.Mentions.Where(mention => mention.Ids.Contains(who)).Select(mention => new Standing(quote, mention, quote.Article.Grammar))).ToList();
        if (named.Count == 0 || named.Exists(one => one.Grammar is null || one.Name.IsReading))
        {
            return null;
        }

        (string How, Predicate<Standing> Is)[] others =
        [
            ("only in what is said", one => IsSaid(one, who)),
            ("only as who reports it", one => IsSource(one, who)),
            ("only as where it was", IsPlace),
            ("only in a suspicion", IsSuspected),
            ("only as whose something or somebody is", IsBystander),
        ];
        var other = Array.Find(others, other => named.TrueForAll(other.Is));
        return other.How is null ? null : (other.How, named[0].At);
    }

    /// <summary>
    /// The words that name <paramref name="who"/> in what somebody announces, where the event's title has
    /// them take part: "Ruvia announces an order of Kelva" may be so.
    /// </summary>
    public string? ToldIn(string who)
    {
        var named = quotes.SelectMany(quote => quote.Mentions.Where(name => name.Ids.Contains(who))
            .Select(name => new Standing(quote, name, quote.Article.Grammar))).ToList();
        var isTold = named.Count > 0 && happening.Title.ByLanguage.Any(title => IsNamedIn(title.Text.Value, who))
            && named.TrueForAll(one => one.Grammar is not null && IsSaid(one, who))
            && named.Exists(one => Partners.EndsBefore(one.Quote.Article.Text, one.Name.Span.Start, one.Quote.Span, one.Grammar!));
        return isTold ? named[0].Quote.Words(named[0].Name.Span) : null;
    }

    /// <summary>
    /// The words that name <paramref name="who"/> apart from the event's date: beside a clause about something else that gives it ("X praised Y, who won in
    /// 2005"), or in such a clause; null where any name does not.
    /// </summary>
    public string? BesideIn(string who)
    {
        var named = quotes.SelectMany(quote => quote.Mentions.Where(name => name.Ids.Contains(who)).Select(name =>
            new Standing(quote, name, quote.Article.Grammar))).ToList();
        return named.Count > 0 && named.TrueForAll(one => one.Grammar is not null && !one.Name.IsReading && IsApartFromDate(one))
            ? named[0].Quote.Words(named[0].Name.Span) : null;
    }

    private bool IsApartFromDate(Standing one)
    {
        var (article, name) = (one.Quote.Article, one.Name.Span);
        var sentence = article.SentencesOver(name).First();
        var planned = happening.Status.Value == EventStatus.Planned;
        var dates = one.Quote.Dates(happening.Date.Value, planned).Where(given => given.Date.Agreement is DatesAgree
            && sentence.Contains(given.Date.Words)).Select(given => given.Date.Words).ToList();
        // With what hangs on it: "who followed Y after he left in 2002".
        var clauses = article.Read.ClausesOf(sentence).Where(clause => RelativePronouns.AtStart(article.Text, clause, one.Grammar!) is not null)
            .Select(clause => clause with
            {
                End = article.Text.IndexOf(',', clause.Start, sentence.End - clause.Start) is >= 0 and var comma ? comma : sentence.End,
            }).ToList();
        return dates is [var date] && (IsInOtherTime(one, sentence, date) || clauses.Exists(clause => Parts(clause, one, date)));
    }

    // Of name and date, one stands in the clause and the other is not what it hangs on.
    private static bool Parts(TextSpan clause, Standing one, TextSpan date)
    {
        var name = one.Name.Span;
        if (clause.Contains(name))
        {
            return !clause.Contains(date);
        }

        if (!clause.Contains(date))
        {
            return false;
        }

        return name.End <= clause.Start ? !IsNearest(one, clause.Start) : name.Start >= clause.End && one.Grammar!.Frames.Inverts;
    }

    // "left in May, nine days after Y was found dead": Y is of the other time.
    private static bool IsInOtherTime(Standing one, TextSpan sentence, TextSpan date)
    {
        if (!one.Grammar!.Frames.Inverts)
        {
            return false;
        }

        var (article, name) = (one.Quote.Article, one.Name.Span);
        var clause = article.Read.ClausesOf(sentence).FirstOrDefault(clause => clause.Contains(name));
        return !clause.IsEmpty && clause.Start >= date.End && TimeOpeners.AtStart(article.Text, clause, one.Grammar) is not null;
    }

    private static bool IsNearest(Standing one, int clause) =>
        one.Quote.Mentions.LastOrDefault(other => other.Span.End <= clause)?.Span == one.Name.Span;

    // By a whole name, or by one without its last word where no other name stands: "Air Lease" for "Air Lease Corporation".
    private bool IsNamedIn(string title, string who)
    {
        var spellings = (context.FactOf(who) as Entity)?.Spellings.Select(spelling => spelling.Value).ToList() ?? [];
        var known = context.Names.In(title, TextSpan.Whole(title)).ToList();
        var shorter = spellings.Where(spelling => spelling.Count(' ') > 1).Select(spelling => spelling[..spelling.LastIndexOf(' ')]);
        return PhraseFinder.Of(spellings).Find(title).Any() || PhraseFinder.Of(shorter).Find(title).Any(match => !known.Exists(match.Span.Overlaps));
    }

    // The place that the event is given itself: "sẽ thăm Vask", "gặp nhau tại Washington".
    private bool IsPlace(Standing one) =>
        happening.Place?.In(one.Quote.Language) is { } place
        && (place.Value == one.Quote.Words(one.Name.Span) || context.Names.Named(place.Value).Intersect(one.Name.Ids, StringComparer.Ordinal).Any())
        && PlaceLocatives.In(one.Quote).Any(words => words.Contains(one.Name.Span));

    // "một khinh khí cầu bị nghi ngờ là do thám của Trung Quốc"
    private static bool IsSuspected(Standing one)
    {
        var text = one.Quote.Article.Text;
        var sentence = one.Quote.Article.SentencesOver(one.Name.Span).First();
        var suspicion = PhraseFinder.For(one.Grammar!.Suspicions).Find(text, new(sentence.Start, one.Name.Span.Start)).LastOrDefault().Span;
        if (suspicion.IsEmpty)
        {
            return false;
        }

        TextSpan between = new(suspicion.End, one.Name.Span.Start);
        return between.Of(text).IndexOfAny(',', ';', ':') < 0
            && one.Grammar.Possessives.Any(word => between.In(text).TrimEnd().EndsWith($" {word}", StringComparison.OrdinalIgnoreCase));
    }

    // "a monopoly held by X", "quốc tịch Lào"; but not "the talks were held by X".
    private static bool IsBystander(Standing one)
    {
        var text = one.Quote.Article.Text;
        var sentence = one.Quote.Article.SentencesOver(one.Name.Span).First();
        var lead = Bystanders.In(text, new(sentence.Start, one.Name.Span.Start), one.Grammar!)
            .LastOrDefault(words =>
                one.Grammar!.Titles.After.Concat([""]).Contains(text[words.End..one.Name.Span.Start].Trim(), StringComparer.OrdinalIgnoreCase));
        return (!lead.IsEmpty && !Passives.EndsBefore(text, lead.Start, sentence, one.Grammar!)) || IsWhereItLies(one);
    }

    // "trú tại tỉnh Bolikhamxay, Lào": it only says where a place lies.
    private static bool IsWhereItLies(Standing one)
    {
        var text = one.Quote.Article.Text;
        return one.Name.Span.Start > 1 && text[one.Name.Span.Start - 2] == ','
            && FrameFinders.For(one.Grammar!).BodyKinds.LongestAt(text, one.Name.Span.Start, one.Name.Span.End) is null
            && PlaceLocatives.In(one.Quote).Any(words => words.End == one.Name.Span.Start - 2 && PlaceNouns.In(text, words, one.Grammar!).Any());
    }

    private sealed record Standing(QuotedEvent Quote, Mention Name, Grammar? Grammar)
    {
        public Place At => Quote.At(Name.Span);
    }
}
