using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>In a list of items, each with its number, the later numbers are not the first item's: "gạo tăng 2,9%, rau tăng 0,9%", "A sold 29, followed by B
/// with 19".</summary>
internal static class OtherItems
{
    private static readonly GrammarFinder Joiners = new(grammar => grammar.Numbers.UnitJoiners.Concat(grammar.ClauseOpeners));
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions.Except(grammar.Numbers.ItemLeads));
    private static readonly GrammarFinder SameSubject = new(grammar => grammar.Numbers.ListVerbs.Concat(grammar.Frames.Auxiliaries).Concat(grammar.Passives).Concat(grammar.PastMarkers).Concat(grammar.Modals).Concat(grammar.Negations).Concat(grammar.NowWords)
        .Concat(grammar.Prepositions).Concat(grammar.Demonstratives).Concat(grammar.Numbers.Changes).Concat(grammar.Numbers.ChangeLeads).Concat(grammar.Numbers.AmountLeads).Concat(grammar.Numbers.AmountNouns).Concat(grammar.Comparisons).Concat(grammar.Numbers.Counters));

    /// <summary>The outcome, unless it agrees and another item may be meant.</summary>
    public static Outcome Over(Outcome outcome, Statistic statistic, NumberSite site) =>
        outcome is Outcome.Agrees && site.Sentence.Grammar is { } grammar && ItemBefore(statistic.Subject.Value, site, grammar) is { } item
            ? new Outcome.NotChecked(ValueNotes.SubjectOpen(item.In(site.Sentence.Text)))
            : outcome;

    private static TextSpan? ItemBefore(string subject, NumberSite site, Grammar grammar)
    {
        var (sentence, text) = (site.Sentence, site.Sentence.Text);
        var named = sentence.Names.LastOrDefault(name => name.Span.End <= site.Start && name.Ids.Contains(subject) && !site.IsInFrame(name.Span));
        if (named is null || sentence.Numbers.LastOrDefault(number => number.Span.Start >= named.Span.End && number.Span.End < site.Start
            && number.Span != site.Number.OtherEnd?.Span) is not { } previous)
        {
            return null;
        }

        TextSpan between = new(previous.Span.End, site.Start);
        return sentence.Names.LastOrDefault(name => between.Contains(name.Span) && char.IsUpper(text[name.Span.Start]) && !name.Ids.Contains(subject)
            && !site.IsInFrame(name.Span) && !Prepositions.EndsBefore(text, name.Span.Start, between, grammar))?.Span
            ?? NounIn(between, site, grammar);
    }

    // What the last joiner or comma before the number opens, if it is no verb of the same subject.
    private static TextSpan? NounIn(TextSpan between, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        var comma = between.Start + text.AsSpan(between.Start, between.Length).LastIndexOfAny(",;") + 1;
        var joiner = Joiners.In(text, between, grammar).Select(word => word.End).LastOrDefault();
        var start = Math.Max(comma, joiner);
        if (start <= between.Start)
        {
            return null;
        }

        var first = Words.In(text, new(start, between.End)).FirstOrDefault(word => !site.Sentence.Dates.Any(date => date.Span.Overlaps(word)));
        return !first.IsEmpty && SameSubject.AtStart(text, new(first.Start, between.End), grammar) is null && !IsVerb(first.In(text), grammar) ? first : null;
    }

    private static bool IsVerb(string word, Grammar grammar) => char.IsLower(word[0]) && grammar.PastEnding is { } ending
        && word.EndsWith(ending, StringComparison.Ordinal);
}
