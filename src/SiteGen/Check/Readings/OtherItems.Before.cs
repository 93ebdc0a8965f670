using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <content>The item that a list names right before a number.</content>
internal static partial class OtherItems
{
    private static readonly GrammarFinder Determiners = new(grammar => [.. grammar.Demonstratives, .. grammar.Numbers.PartOwners, .. grammar.Numbers.Articles]);
    private static readonly GrammarFinder Verbs = new(grammar =>
        [.. grammar.Numbers.ListVerbs, .. grammar.Having, .. grammar.Frames.Auxiliaries, .. grammar.Passives, .. grammar.PastMarkers, .. grammar.Modals,
            .. grammar.Numbers.Changes]);
    private static readonly GrammarFinder SameSubject = new(grammar => grammar.Numbers.ListVerbs
        .Concat(grammar.Frames.Auxiliaries)
        .Concat(grammar.Passives)
        .Concat(grammar.PastMarkers)
        .Concat(grammar.Modals)
        .Concat(grammar.Negations)
        .Concat(grammar.NowWords)
        .Concat(grammar.Prepositions)
        .Concat(grammar.Demonstratives)
        .Concat(grammar.Numbers.Changes)
        .Concat(grammar.Numbers.ChangeLeads)
        .Concat(grammar.Numbers.Dimensions)
        .Concat(grammar.DistanceLeads)
        .Concat(grammar.Numbers.AmountLeads)
        .Concat(grammar.Numbers.AmountNouns)
        .Concat(grammar.Comparisons)
        .Concat(grammar.Numbers.Counters)
        .Concat(grammar.HomeLeads));

    private static TextSpan? ItemBefore(string subject, NumberSite site, Grammar grammar)
    {
        var (sentence, text) = (site.Sentence, site.Sentence.Text);
        var named = sentence.Names.LastOrDefault(name => name.Span.End <= site.Start && name.Ids.Contains(subject) && !site.IsInFrame(name.Span));
        if (named is null || sentence.Numbers.LastOrDefault(number => number.Span.Start >= named.Span.End && number.Span.End < site.Start
            && number.Span != site.Number.OtherEnd?.Span) is not { } previous)
        {
            return null;
        }

        // "X (29 tuổi, giám đốc) lĩnh 16 năm": whoever is named behind the parentheses.
        var bracket = SpeakersOwn.BracketBefore(previous.Span.Start, site);
        TextSpan between = new(bracket.IsEmpty ? previous.Span.End : bracket.End, site.Start);
        return sentence.Names.LastOrDefault(name => between.Contains(name.Span) && char.IsUpper(text[name.Span.Start]) && !name.Ids.Contains(subject)
            && !site.IsInFrame(name.Span) && !DistanceLeads.In(text, new(between.Start, name.Span.Start), grammar).Any()
            && SpeakersOwn.BracketBefore(name.Span.Start, site).IsEmpty && !Prepositions.EndsBefore(text, name.Span.Start, between, grammar))?.Span
            ?? NounIn(between, site, grammar);
    }

    // What the last joiner or comma before the number opens, if it is no verb of the same subject.
    private static TextSpan? NounIn(TextSpan between, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        var comma = between.Start + text.AsSpan(between.Start, between.Length).LastIndexOfAny(",;") + 1;
        var joiner = Joiners.In(text, between, grammar).Where(word => !site.Sentence.Names.Any(name => name.Span.Contains(word)))
            .Select(word => word.End).LastOrDefault();
        var start = Math.Max(comma, joiner);
        if (start <= between.Start)
        {
            return null;
        }

        var first = Words.In(text, new(start, between.End)).FirstOrDefault(word => !site.Sentence.Dates.Any(date => date.Span.Overlaps(word)));
        if (first.IsEmpty)
        {
            return null;
        }

        if (SameSubject.AtStart(text, new(first.Start, between.End), grammar) is not null)
        {
            return BareNounIn(new(first.Start, between.End), site, grammar);
        }

        if (!IsVerb(first.In(text), grammar))
        {
            return first;
        }

        return null;
    }

    // "its ally 20": a noun, no verb, and nothing that the number counts.
    private static TextSpan? BareNounIn(TextSpan item, NumberSite site, Grammar grammar)
    {
        var (text, end) = (site.Sentence.Text, site.Number.Span.End);
        var isBare = grammar.Frames.Inverts && text.AsSpan(end, site.Sentence.Span.End - end) is [',' or '.' or ';', ..] or [];
        if (!isBare || Determiners.AtStart(text, item, grammar) is not { } determiner)
        {
            return null;
        }

        var words = Words.In(text, new(determiner.End, item.End)).ToList();
        return words.Count > 0 && words.TrueForAll(word => char.IsLetter(text[word.Start]) && !IsVerb(word.In(text), grammar)
            && Verbs.AtStart(text, new(word.Start, item.End), grammar) is null) ? words[0] : null;
    }

    private static bool IsVerb(string word, Grammar grammar) => char.IsLower(word[0]) && grammar.PastEnding is { } ending
        && word.EndsWith(ending, StringComparison.Ordinal);
}
