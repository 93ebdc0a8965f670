using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Names in the clause of a number that need not be whose it is: an opponent, an object, the next item of a list.</summary>
internal static class UnsureNames
{
    private static readonly GrammarFinder Opponents = new(grammar => grammar.Numbers.Opponents);
    private static readonly GrammarFinder NoObjects = new(grammar =>
        [.. grammar.Prepositions, .. grammar.Frames.Coordinators, .. grammar.ClauseOpeners, .. grammar.Frames.Linkers, .. grammar.Passives,
            .. grammar.LoosePlaceLeads]);
    private static readonly GrammarFinder PlaceLeads = new(grammar => grammar.PlaceLeads);
    private static readonly GrammarFinder Possessives = new(grammar => grammar.Possessives);

    public static bool MayBeAnothers(Mention own, NumberSite site, Grammar grammar, CheckContext context) =>
        IsOpponent(own, site, grammar, context) || IsBehindActor(own, site, grammar, context) || IsObject(own, site, grammar, context)
        || HasNumberOfItsOwn(own, site, grammar);

    // "Kelva beat Ruvia to win 4 games": the number may as well be of who did it.
    private static bool IsObject(Mention own, NumberSite site, Grammar grammar, CheckContext context)
    {
        var text = site.Sentence.Text;
        return grammar.Frames.Inverts && own.Span.End <= site.Start && site.Sentence.Names.LastOrDefault(name => name.Span.End < own.Span.Start) is { } actor
            && site.Counted is null && site.Clause.Contains(actor.Span) && !site.IsInFrame(actor.Span) && !actor.Ids.Intersect(own.Ids).Any()
                && actor.Ids.All(id => SubjectRule.IsActor(context.FactOf(id)) == true)
            && Words.In(text, new(actor.Span.End, own.Span.Start)).Take(2).ToList() is [var verb] && char.IsLower(text[verb.Start])
            && text[actor.Span.End..own.Span.Start].Trim().Length == verb.Length && NoObjects.AtStart(text, verb, grammar) is null;
    }

    // "40 in trade and 60 of Ruvia", "services rose by 5%, and Ruvia rose by 3%": a name behind stands at another number.
    private static bool HasNumberOfItsOwn(Mention own, NumberSite site, Grammar grammar)
    {
        const int fewWords = 4;
        var (text, end) = (site.Sentence.Text, LastEnd(site));
        if (own.IsReading || own.Span.Start < end || PlaceLeads.EndsBefore(text, own.Span.Start, site.Sentence.Span, grammar))
        {
            return false;
        }

        var others = site.Sentence.Numbers.Where(number => number.Span.Start >= end && number.Span.End != site.Number.Magnified?.Span.End).ToList();
        return others.Exists(number => number.Span.End <= own.Span.Start)
            || (!Possessives.EndsBefore(text, own.Span.Start, site.Sentence.Span, grammar) && others.Exists(number => number.Span.Start >= own.Span.End
                && !text.AsSpan(own.Span.End, number.Span.Start - own.Span.End).ContainsAny(",;:(")
                && Words.In(text, new(own.Span.End, number.Span.Start)).Take(fewWords + 1).Count() <= fewWords));
    }

    // "won by 391 votes over Ruvia": whom somebody else was better than.
    private static bool IsOpponent(Mention own, NumberSite site, Grammar grammar, CheckContext context) =>
        own.Span.Start >= site.Number.Span.End
        && Opponents.In(site.Sentence.Text, new(site.Number.Span.End, own.Span.Start), grammar).Any()
        && site.Sentence.Names.Any(name => name.Span.End <= site.Start && IsOtherActor(name, own, context));

    // "Ro Tan drew a one-game ban for stamping on Jake Sullivan": as a rule the number is of who stands before it.
    private static bool IsBehindActor(Mention own, NumberSite site, Grammar grammar, CheckContext context)
    {
        var (text, people) = (site.Sentence.Text, site.Sentence.Article.Read.Names);
        return own.Span.Start >= LastEnd(site) && !own.IsReading && own.Ids.All(people.IsPerson)
            && !Possessives.EndsBefore(text, own.Span.Start, site.Sentence.Span, grammar)
            && site.Sentence.Names.Any(name => site.Clause.Contains(name.Span) && name.Span.End <= site.Start && !site.IsInFrame(name.Span)
                && name.Ids.All(people.IsPerson) && IsOtherActor(name, own, context));
    }

    private static bool IsOtherActor(Mention name, Mention own, CheckContext context) =>
        !name.Ids.Intersect(own.Ids).Any()
        && name.Ids.All(id => SubjectRule.IsActor(context.FactOf(id)) == true);

    private static int LastEnd(NumberSite site) => Math.Max(site.Number.Span.End, site.Number.OtherEnd?.Span.End ?? 0);
}
