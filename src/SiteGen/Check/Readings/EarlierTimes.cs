using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Words by which a number is that of a time before: "cùng kỳ năm ngoái là 241 tấn", "cùng kỳ
/// năm ngoái (31 ca)", the 26 of "cut from 26 to 17".</summary>
internal static class EarlierTimes
{
    private static readonly GrammarFinder Times = new(grammar => grammar.Dates.YearWords.Where(word => word.Value is < 0).Select(word => word.Key)
        .Concat(grammar.Dates.EarlierTimes));
    private static readonly GrammarFinder NewTurns = new(grammar => [.. grammar.Having, .. grammar.Frames.Auxiliaries,
        .. grammar.Passives, .. grammar.NowWords, .. grammar.ClauseOpeners]);
    private static readonly GrammarFinder TimeNouns = new(grammar => grammar.Numbers.TimeNouns);
    private static readonly GrammarFinder NoneAfter = new(grammar => grammar.Dates.NoYearWordAfter);
    private static readonly GrammarFinder AmountLeads = new(grammar => grammar.Numbers.AmountLeads);
    private static readonly GrammarFinder Or = new(grammar => [.. grammar.Numbers.Ranges.Where(range => range.Opener.Length == 0
        && !range.MayBeChange).SelectMany(range => range.Joiners)]);
    private static readonly GrammarFinder ChangeJoiners = new(grammar => grammar.Numbers.ChangeJoiners);
    private static readonly GrammarFinder Changes = new(grammar => grammar.Numbers.Changes);
    private static readonly GrammarFinder Starts = new(grammar => grammar.Numbers.Ranges.Where(range => range.MayBeChange && range.Opener.Length > 0)
        .Select(range => range.Opener));

    /// <summary>The words, also where they say no more than that it was before a change; null where there are none.</summary>
    public static TextSpan? Of(NumberSite site) => Said(site) ?? (site.Sentence.Grammar is { } grammar ? StartOfChange(site, grammar) : null);

    /// <summary>The words that name such a time.</summary>
    public static TextSpan? Said(NumberSite site) =>
        site.Sentence.Grammar is not { } grammar || site.Number.OtherEnd is not null ? null : Before(site, grammar) ?? After(site, grammar);

    /// <summary>"searched Ruvia in 2016, finding 4": the dates of the clause before, where the number's own goes on with it.</summary>
    public static IEnumerable<GivenDate> OfClauseBefore(NumberSite site)
    {
        var (text, clauses) = (site.Sentence.Text, site.Sentence.Clauses);
        if (site.ClauseIndex == 0 || site.Sentence.Grammar is not { } grammar || site.ClauseDates.Any()
            || NewTurns.AtStart(text, site.Clause, grammar) is not null || site.Sentence.Names.Any(name => site.Clause.Contains(name.Span)
                && name.Span.End <= site.Start))
        {
            return [];
        }

        return site.Sentence.Dates.Where(date => clauses[site.ClauseIndex - 1].Contains(date.Span) && date.Words is { Year: not null, IsOfNoun: false }
            && !site.IsInFrame(date.Span) && !site.IsBaseline(date.Span));
    }

    /// <summary>"38.5 degrees, recorded in Dorn in August 2003": the date of a participle right behind the number's clause.</summary>
    public static IEnumerable<GivenDate> OfParticiple(NumberSite site)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence);
        var next = sentence.Clauses.ElementAtOrDefault(site.ClauseIndex + 1);
        var first = next.IsEmpty ? default : Words.In(text, next).FirstOrDefault();
        var isParticiple = !first.IsEmpty && sentence.Grammar is { Frames.Inverts: true, PastEnding: { } ending } && text[next.Start - 1] == ','
            && char.IsLower(text[first.Start]) && first.Of(text).EndsWith(ending, StringComparison.Ordinal);
        return isParticiple && !sentence.Numbers.Any(number => next.Contains(number.Span) && !sentence.Dates.Any(date => date.Span.Overlaps(number.Span)))
            ? sentence.Dates.Where(date => next.Contains(date.Span)) : [];
    }

    // Right before the number, or before the parenthesis that it stands in.
    private static TextSpan? Before(NumberSite site, Grammar grammar)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence.Span);
        var isInParentheses = site.Clause.Start > sentence.Start && text[site.Clause.Start - 1] == '('
            && string.IsNullOrWhiteSpace(text[site.Clause.Start..site.Start]);
        var end = isInParentheses ? site.Clause.Start - 1 : LeadOf(site, grammar);
        return end is not { } at ? null
            : Times.In(text, new(sentence.Start, at), grammar).Where(words => string.IsNullOrWhiteSpace(text[words.End..at])).Cast<TextSpan?>().LastOrDefault();
    }

    // "241 tonnes a year earlier"; but "12 percent from a year earlier".
    private static TextSpan? After(NumberSite site, Grammar grammar) =>
        After(site, site.Number.Span.End, site.Clause, grammar) ?? (InOtherWords(site, grammar) is { } other
            ? After(site, other.Span.End, site.Sentence.Clauses.First(clause => clause.Contains(other.Span.Start)), grammar) : null);

    /// <summary>The 24 of "115 million, or 24 cents a share".</summary>
    public static NumberReading? InOtherWords(NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        if (site.Sentence.Numbers.FirstOrDefault(number => number.Span.Start > site.Number.Span.End) is not { } next)
        {
            return null;
        }

        var (end, start) = (site.Number.Span.End, MoneyStart(text, next.Span.Start));
        var isBesideComma = text.AsSpan(end, start - end).Contains(',') && Words.In(text, new(end, next.Span.Start)).Take(4).Count() <= 3;
        return isBesideComma && Or.EndsBefore(text, start, site.Sentence.Span, grammar) ? next : null;
    }

    private static TextSpan? After(NumberSite site, int end, TextSpan clause, Grammar grammar)
    {
        const int unitWords = 5;
        var text = site.Sentence.Text;
        // "15 năm trước" is fifteen years ago.
        if (TimeNouns.AtStart(text, new(end, Math.Max(end, clause.End)), grammar) is not null)
        {
            return null;
        }

        return Times.In(text, new(end, Math.Max(end, WithTimeBehind(clause, site, grammar))), grammar)
            .Where(words => Words.In(text, new(end, words.Start)).Take(unitWords + 1).Count() <= unitWords
                && !text.AsSpan(end, words.Start - end).ContainsAnyInRange('0', '9') && !NoneAfter.EndsBefore(text, words.Start, clause, grammar)
            && !site.Sentence.Dates.Any(date => date.Span.Overlaps(words)))
            .Cast<TextSpan?>().FirstOrDefault();
    }

    // "1.28 a share, a year earlier.": nothing but the time stands behind the comma.
    private static int WithTimeBehind(TextSpan clause, NumberSite site, Grammar grammar)
    {
        var (text, next) = (site.Sentence.Text, site.Sentence.Clauses.FirstOrDefault(other => other.Start >= clause.End));
        return !next.IsEmpty && Times.AtStart(text, next, grammar) is { } time && !Words.In(text, new(time.End, next.End)).Any() ? next.End : clause.End;
    }

    private static int? LeadOf(NumberSite site, Grammar grammar) =>
        AmountLeads.In(site.Sentence.Text, new(site.Clause.Start, Math.Max(site.Clause.Start, site.Start)), grammar)
            .Where(lead => string.IsNullOrWhiteSpace(site.Sentence.Text[lead.End..site.Start])).Select(lead => (int?)lead.Start).LastOrDefault();

    /// <summary>"fell from 26 to 17", "raised to 7.8 from a previous 6.4": before it changed.</summary>
    public static TextSpan? StartOfChange(NumberSite site, Grammar grammar)
    {
        const int most = 2;
        var (text, sentence) = (site.Sentence.Text, site.Sentence.Span);
        var at = MoneyStart(text, site.Start);
        var lead = Starts.In(text, new(sentence.Start, at), grammar).LastOrDefault(word =>
            Words.In(text, new(word.End, at)).Take(most + 1).ToList() is var between
            && between.Count <= most && between.TrueForAll(each => char.IsLower(text[each.Start])));
        if (site.Number.OtherEnd is not null || lead.IsEmpty || !Changes.In(text, new(sentence.Start, lead.Start), grammar).Any())
        {
            return null;
        }

        return site.Sentence.Numbers.Any(number => number.Span != site.Number.Span && IsNewValue(number)) ? lead : null;

        bool IsNewValue(NumberReading number)
        {
            var start = number.HedgeSpan is { } hedge && hedge.Start < number.Span.Start ? hedge.Start : number.Span.Start;
            return ChangeJoiners.EndsBefore(text, MoneyStart(text, start), sentence, grammar);
        }
    }

    private static int MoneyStart(string text, int start)
    {
        while (start > 0 && text[start - 1] is '$' or '€' or '£' or '¥')
        {
            start--;
        }

        return start;
    }
}
