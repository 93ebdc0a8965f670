using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A thing that has a number of its own in the sentence, so that it need not be what another number there is about.</summary>
internal static class TakenNames
{
    private static readonly GrammarFinder Purposes = new(grammar => [.. grammar.Frames.Purposes, .. grammar.Dates.PurposeLeads]);
    private static readonly GrammarFinder Joiners = new(grammar => [.. grammar.Frames.Coordinators, .. grammar.ClauseOpeners]);
    private static readonly GrammarFinder Possessives = new(grammar => grammar.Possessives);

    /// <summary>The subject's name where it, and every other one of the subject, is taken by another number; null where one is not.</summary>
    public static Mention? Find(string subject, List<Mention> names, NumberSite site, Grammar grammar)
    {
        var own = names.FindAll(name => name.Ids.Contains(subject));
        return own.Count > 0 && own.TrueForAll(name => name.Span.End <= site.Start && IsTaken(name, names, site, grammar)) ? own[0] : null;
    }

    private static bool IsTaken(Mention name, List<Mention> names, NumberSite site, Grammar grammar) =>
        OthersOf(site).Any(other => IsPrice(other, name, site)
            || IsFor(other, name, site, grammar)
            || IsShare(other, name, names, site, grammar)
            || (NumberTies.OwnerBefore(other, [name], site, grammar) is not null
                && (IsOfNewNoun(other, site, grammar) || !NumberTies.WholeOf(site.Number, site, grammar).IsEmpty))
            || (IsSaidOf(other, name, site) && HasNewcomer(other, name, names, site)));

    private static IEnumerable<NumberReading> OthersOf(NumberSite site) => site.Sentence.Numbers.Where(other => other.Span.End <= site.Start
        && other.Span != site.Number.Span && other.Span != site.Number.OtherEnd?.Span && other.Span.End != site.Number.Magnified?.Span.End);

    // "a $17 rebate"
    private static bool IsPrice(NumberReading other, Mention name, NumberSite site) => other.Span.End <= name.Span.Start
        && string.IsNullOrWhiteSpace(site.Sentence.Text[other.Span.End..name.Span.Start])
        && MoneySigns.At(site.Sentence.Text, other.Span.Start, other.Span.End) is not null;

    // "$8 to pay for lessons for pupils, and $6 to support the old"
    private static bool IsFor(NumberReading other, Mention name, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        TextSpan rest = new(site.Number.Span.End, Math.Max(site.Number.Span.End, site.Clause.End));
        return other.Span.End <= name.Span.Start && !OthersOf(site).Any(next => next.Span.Start >= other.Span.End && next.Span.End <= name.Span.Start)
            && Purposes.In(text, new(other.Span.End, name.Span.Start), grammar).Any()
            && (Purposes.In(text, rest, grammar).Any() || Purposes.AtStart(text, NextClause(site), grammar) is not null);
    }

    // "để" opens a clause of its own.
    private static TextSpan NextClause(NumberSite site) =>
        site.ClauseIndex + 1 < site.Sentence.Clauses.Length ? site.Sentence.Clauses[site.ClauseIndex + 1] : default;

    // "42 percent of homes on the hill had wells, but 12 percent of barns by the sea did"
    private static bool IsShare(NumberReading other, Mention name, List<Mention> names, NumberSite site, Grammar grammar)
    {
        var whole = NumberTies.WholeOf(other, site, grammar);
        var own = NumberTies.WholeOf(site.Number, site, grammar);
        return !whole.IsEmpty
            && whole.Contains(name.Span)
            && Words.In(site.Sentence.Text, own).Any()
            && !names.Exists(one => own.Contains(one.Span) && one.Ids.Intersect(name.Ids).Any());
    }

    // "savings of 20 and reductions of 32"
    private static bool IsOfNewNoun(NumberReading other, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        var joiner = Joiners.In(text, new(other.Span.End, site.Start), grammar).LastOrDefault();
        return !joiner.IsEmpty && Possessives.EndsBefore(text, site.Start, new(joiner.End, site.Start), grammar);
    }

    // "the turnout was 68 percent": the first number behind the name.
    private static bool IsSaidOf(NumberReading other, Mention name, NumberSite site) => other.Span.Start >= name.Span.End
        && site.Sentence.Numbers.First(number => number.Span.Start >= name.Span.End).Span == other.Span;

    // "… against 166 spoilt papers, making up 1.5 percent": another thing that is counted itself, or told of in between.
    private static bool HasNewcomer(NumberReading other, Mention name, List<Mention> names, NumberSite site)
    {
        var newcomers = names.FindAll(one => one.Span.Start >= other.Span.End && !one.Ids.Intersect(name.Ids).Any());
        var counting = site.Sentence.Numbers.Where(number => number.Span.Start >= other.Span.End && number.Span.Start <= site.Number.Span.Start);
        return counting.Any(number => newcomers.Exists(one => IsCountedBy(number, one)));

        bool IsCountedBy(NumberReading number, Mention one) =>
            number.Span.End <= one.Span.Start && string.IsNullOrWhiteSpace(site.Sentence.Text[number.Span.End..one.Span.Start]);
    }
}
