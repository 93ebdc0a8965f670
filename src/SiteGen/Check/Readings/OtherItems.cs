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

    /// <summary>The outcome, unless another item may be meant, or is: then it is refused.</summary>
    public static Outcome Over(Outcome outcome, Statistic statistic, NumberSite site)
    {
        if (site.Sentence.Grammar is not { } grammar || outcome is Outcome.Finds)
        {
            return outcome;
        }

        return OwnerIn(statistic, site, grammar) is { } owner
            ? new Outcome.Finds(site.Sentence.Names.FirstOrDefault(name => name.Span == owner) is { } known ? ValueMessages.SubjectIsAnother(statistic, site, known)
                : ValueMessages.SubjectIsUnknown(statistic, site, owner))
            : outcome is Outcome.Agrees && ItemBefore(statistic.Subject.Value, site, grammar) is { } item
            ? new Outcome.NotChecked(ValueNotes.SubjectOpen(item.In(site.Sentence.Text))) : outcome;
    }

    // "Vạn Hải đón 44.000 lượt; Lâm Sơn đón 20.000 lượt": the subject has its number in the same unit, and the item of this one begins with another name.
    private static TextSpan? OwnerIn(Statistic statistic, NumberSite site, Grammar grammar)
    {
        var (sentence, text, subject) = (site.Sentence, site.Sentence.Text, statistic.Subject.Value);
        var named = sentence.Names.LastOrDefault(name => name.Span.End <= site.Start && name.Ids.Contains(subject) && !site.IsInFrame(name.Span));
        var previous = sentence.Numbers.LastOrDefault(number => number.Span.End < site.Start && number.Span != site.Number.OtherEnd?.Span);
        if (named is null || previous is null || previous.Span.Start < named.Span.End || sentence.Names.Any(name => name.Span.Start >= site.Number.Span.End
            && site.Clause.Contains(name.Span) && name.Ids.Contains(subject)))
        {
            return null;
        }

        TextSpan between = new(previous.Span.End, site.Start);
        var owner = sentence.Names.Where(name => char.IsUpper(text[name.Span.Start]) && !name.Ids.Contains(subject)).Select(name => name.Span)
            .Concat(sentence.Read.Unknown)
            .Where(name => between.Contains(name) && !site.IsInFrame(name) && BeginsItem(name, between, site, grammar)).OrderBy(name => name.Start).FirstOrDefault();
        return !owner.IsEmpty && sentence.Numbers.Any(number => number.Span.Start >= named.Span.End && number.Span.End < owner.Start
            && UnitAfter(number, site) is { Length: > 0 } unit && unit.Equals(UnitAfter(site.Number, site), StringComparison.OrdinalIgnoreCase)) ? owner : null;
    }

    // Behind a comma or "và", with no more than a word or two for what it is: "; tỉnh Lâm Sơn", ", ông Tư".
    private static bool BeginsItem(TextSpan name, TextSpan between, NumberSite site, Grammar grammar)
    {
        const int kindWords = 2;
        var text = site.Sentence.Text;
        var mark = between.Start + text.AsSpan(between.Start, name.Start - between.Start).LastIndexOfAny(",;") + 1;
        var joiner = Joiners.In(text, new(between.Start, name.Start), grammar).Select(word => word.End).LastOrDefault();
        var start = Math.Max(mark, joiner);
        var kind = Words.In(text, new(Math.Max(start, between.Start), name.Start)).ToList();
        return start > between.Start && kind.Count <= kindWords && SameSubject.AtStart(text, new(start, name.Start), grammar) is null
            && !Prepositions.In(text, new(start, name.Start), grammar).Any() && Words.In(text, new(name.End, site.Start)).Any();
    }

    private static string UnitAfter(NumberReading number, NumberSite site)
    {
        var (text, end) = (site.Sentence.Text, number.Span.End);
        var word = Words.In(text, new(end, site.Sentence.Span.End)).FirstOrDefault();
        return text.AsSpan(end, Math.Min(2, site.Sentence.Span.End - end)).Trim() is ['%', ..] ? "%"
            : !word.IsEmpty && string.IsNullOrWhiteSpace(text[end..word.Start]) ? word.In(text) : "";
    }

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
