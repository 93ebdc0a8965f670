using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Years with which a number is compared, and those that date the number with which another is compared.</summary>
internal static class OwnBaselines
{
    private const int MostBetween = 3;

    private static readonly GrammarFinder Comparisons = new(grammar => grammar.Comparisons);
    private static readonly GrammarFinder Baselines = new(grammar => grammar.Comparisons.Concat(grammar.Baselines));
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions.Concat(grammar.Frames.DateLeads));
    private static readonly GrammarFinder Leads = new(grammar => [.. grammar.Numbers.AmountLeads, .. grammar.Titles.Copulas, .. grammar.Possessives]);

    private static readonly GrammarFinder Starts = new(grammar => grammar.Numbers.Ranges.Where(range => range.MayBeChange && range.Opener.Length > 0)
        .Select(range => range.Opener));
    private static readonly GrammarFinder Changes = new(grammar => grammar.Numbers.Changes.Concat(grammar.Numbers.ChangeNouns));
    private static readonly GrammarFinder ChangeJoiners = new(grammar => grammar.Numbers.ChangeJoiners);

    /// <summary>"so với mức kỷ lục năm 2022 đạt 3,8 triệu tấn": the year dates the number behind it.</summary>
    public static bool IsDatedBy(TextSpan date, TextSpan clause, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        if (date.End > site.Start || !clause.Contains(site.Number.Span) || !Leads.EndsBefore(text, site.Start, clause, grammar)
            || Words.In(text, new(date.End, site.Start)).Take(MostBetween + 1).Count() > MostBetween
            || site.Sentence.Numbers.Any(number => number.Span.Start >= date.End && number.Span.End <= site.Start))
        {
            return false;
        }

        TextSpan before = new(clause.Start, date.Start);
        var last = Baselines.In(text, before, grammar).LastOrDefault();
        // What is compared is named: "so với sản lượng năm 2022 là 40", but not "tăng so với năm 2022 là 5%".
        return !last.IsEmpty && Words.In(text, new(last.End, date.Start))
            .Concat(grammar.Frames.Inverts ? Words.In(text, new(date.End, site.Start)).SkipLast(1) : [])
            .Any(word => !Prepositions.In(text, before, grammar).Any(preposition => preposition.Contains(word)));
    }

    /// <summary>"thấp hơn năm 2014 gần 6%", "6% lower than in 2014".</summary>
    public static bool IsCompared(TextSpan date, NumberSite site, Grammar grammar)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence.Span);
        var lead = Prepositions.In(text, new(sentence.Start, date.Start), grammar).LastOrDefault(word => string.IsNullOrWhiteSpace(text[word.End..date.Start]));
        return IsStartOfChange(date, site, grammar) || Comparisons.EndsBefore(text, date.Start, sentence, grammar)
            || (!lead.IsEmpty && Comparisons.EndsBefore(text, lead.Start, sentence, grammar));
    }

    /// <summary>"fell to 8.5 from 8.7 in September": the date right behind the number that another one began with may be of that one alone.</summary>
    public static bool MayBeOfStart(TextSpan date, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        if (!grammar.Frames.Inverts || date.Start < site.Number.Span.End
            || site.Sentence.Numbers.LastOrDefault(number => number.Span.End <= date.Start) is not { } start || start.Span.Start <= site.Number.Span.Start)
        {
            return false;
        }

        TextSpan before = new(site.Number.Span.End, start.Span.Start);
        var from = Starts.In(text, before, grammar).LastOrDefault();
        return !from.IsEmpty && Words.In(text, new(from.End, before.End)).Take(MostBetween + 1).Count() <= MostBetween
            && Words.In(text, new(start.Span.End, date.Start)).Take(MostBetween).Count() < MostBetween
            && !text.AsSpan(from.End, date.Start - from.End).ContainsAny(";:()");
    }

    // "a 13% increase from August 2018"; but "a rise from 2018 to 2020" is of both.
    private static bool IsStartOfChange(TextSpan date, NumberSite site, Grammar grammar)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence.Span);
        if (!grammar.Frames.Inverts || date.Start < site.Number.Span.End || site.Sentence.Numbers.Any(number => number.Span.Start >= site.Number.Span.End
            && number.Span.End <= date.Start))
        {
            return false;
        }

        var from = Starts.In(text, new(site.Number.Span.End, date.Start), grammar).LastOrDefault();
        var next = Words.In(text, new(date.End, sentence.End)).FirstOrDefault();
        return !from.IsEmpty && string.IsNullOrWhiteSpace(text[from.End..date.Start])
            && Changes.In(text, new(site.Number.Span.End, from.Start), grammar).Any(change => string.IsNullOrWhiteSpace(text[change.End..from.Start]))
            && (next.IsEmpty || ChangeJoiners.AtStart(text, next, grammar) is null);
    }
}
