using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Which unit stands before a number, or in the list or the brackets that it is of.</summary>
internal static partial class UnitRule
{
    private const int LongestBracket = 200;
    private static readonly GrammarFinder Openers = new(grammar => grammar.Numbers.Ranges.Select(range => range.Opener));
    private static readonly GrammarFinder Elliptics = new(grammar => grammar.Numbers.Elliptics);
    private static readonly GrammarFinder LeadUnits = new(grammar => grammar.Numbers.LeadUnits);
    private static readonly GrammarFinder AgeLeads = new(grammar => grammar.Numbers.AgeLeads);
    private static readonly GrammarFinder AmountLeads = new(grammar => grammar.Numbers.AmountLeads);

    private static TextSpan? Before(NumberSite site, List<TextSpan> units, Grammar grammar)
    {
        var start = FirstOf(site).Start;
        var numbers = site.Sentence.Numbers;
        if ((site.Number.IsOrdinal || LeadUnits.EndsBefore(site.Sentence.Text, start, site.Sentence.Span, grammar))
            && units.Find(unit => unit.End <= start && IsBeforePlace(site.Sentence.Text[unit.End..start], grammar)) is { IsEmpty: false } lead)
        {
            return lead;
        }

        // "men and women ages 50-71"
        if (AgeLeads.EndsBefore(site.Sentence.Text, start, site.Sentence.Span, grammar))
        {
            return null;
        }

        var unit = units.Where(unit => unit.End <= start && unit.Start >= site.Clause.Start).Cast<TextSpan?>().LastOrDefault();
        // "số ổ dịch đến tuần 24 là 56": which week it is.
        if (unit is not { } found || (IsLabel(site, start, grammar) && !EndsAt(site.Sentence.Text, found, start)))
        {
            return null;
        }

        // Between may stand only the number that this one replaces: "số xã tăng từ 30 lên 45".
        var between = numbers.Where(number => number.Span.Start >= found.End && number.Span.End <= start).ToList();
        var replaced = between.TrueForAll(number =>
            ChangeJoiners.EndsBefore(site.Sentence.Text, site.Start, new(number.Span.End, Math.Max(number.Span.End, site.Start)), grammar));
        // "500 đầu đạn … 300": the unit belongs to the number right before it; in "từ 60 ghe xuống 45" to both.
        var taken = numbers.Any(number => number.Span.End <= found.Start
            && !(IsReplaced(site, found.End, start, grammar) && Openers.EndsBefore(site.Sentence.Text, number.Span.Start, site.Clause, grammar))
            && Words.In(site.Sentence.Text, new(number.Span.End, found.Start)).Count() <= 1);
        return replaced && !taken && (IsAmount(site, found, start, grammar) || !CountsSomethingElse(site, grammar)) ? found : null;
    }

    private static bool IsLabel(NumberSite site, int start, Grammar grammar) => TimeNouns.EndsBefore(site.Sentence.Text, start, site.Clause, grammar)
        && site.Sentence.Numbers.Any(number => number.Span.Start > site.Number.Span.End && site.Clause.Contains(number.Span));

    private static bool EndsAt(string text, TextSpan unit, int start) => string.IsNullOrWhiteSpace(text[unit.End..start]);

    // "vị trí 3", "vị trí thứ 3"
    private static bool IsBeforePlace(string between, Grammar grammar) =>
        between.Trim() is var word && (word.Length == 0 || grammar.Numbers.NameBefore.Contains(word, StringComparer.OrdinalIgnoreCase));

    // "số xã bị ngập là 45", "tăng lên 45"
    private static bool IsAmount(NumberSite site, TextSpan unit, int start, Grammar grammar)
    {
        var from = Math.Min(start, site.Number.HedgeSpan?.Start ?? start);
        return AmountLeads.EndsBefore(site.Sentence.Text, from, site.Clause, grammar)
            || AmountNouns.EndsBefore(site.Sentence.Text, unit.Start, site.Clause, grammar);
    }

    // "28,500 people among 38,000 in the camps", "up from 40 ships in 2021 to 50": it has no noun of its own, and may count what another number counts.
    private static bool IsElliptic(NumberSite site, List<TextSpan> units, Grammar grammar)
    {
        var (text, end) = (site.Sentence.Text, LastOf(site).End);
        var rest = text.AsSpan(end, site.Sentence.Span.End - end);
        var isBare = rest is [' ', ..] or [',', ..] or ['.', ..] or [';', ..] or [];
        var isLast = rest is [',', ..] or ['.', ..] or [';', ..] or [];
        return grammar.Numbers.Elliptics.Count > 0
            && isBare
            && !CountsSomethingElse(site, grammar)
            && (isLast || IsListed(site, grammar) || Elliptics.EndsBefore(text, site.Start, site.Sentence.Span, grammar))
            && (units.Exists(unit => unit.End <= site.Start)
            || site.Sentence.Numbers.Any(other => other.Span != site.Number.Span && units.Exists(unit =>
                unit.Start >= other.Span.End && Words.In(text, new(other.Span.End, unit.Start)).Take(FewWords + 1).Count() <= FewWords)));
    }

    // "40 tàu (năm ngoái là 30)": the same are counted there.
    private static bool IsInBrackets(NumberSite site, List<TextSpan> units)
    {
        var (text, end) = (site.Sentence.Text, LastOf(site).End);
        var isClosed = end < text.Length && text[end] is ')' or ',' or ';' or '.';
        var reach = Math.Min(LongestBracket, end - site.Sentence.Span.Start);
        var open = isClosed ? OpeningBefore(text, end, reach) : -1;
        return open >= 0 && (site.Sentence.Dates.Any(date => date.Span.Start > open && date.Span.End <= site.Start) || IsItem(text, open + 1, site.Start))
            && site.Sentence.Numbers.Any(other => units.Exists(unit => unit.End <= open && unit.Start >= other.Span.End
                && Words.In(text, new(other.Span.End, unit.Start)).Take(FewWords + 1).Count() <= FewWords)
                || (other.Span.End <= open && units.Exists(unit => unit.End <= other.Span.Start)));
    }

    // The bracket that is still open there, or a colon: "Kelva có 40 người mất tích, gồm: Bến Dừa 30, Lãng Sơn 10."
    private static int OpeningBefore(string text, int end, int reach)
    {
        var bracket = text.LastIndexOf('(', end, reach);
        var isOpen = bracket >= 0 && text.AsSpan(bracket, end - bracket).IndexOf(')') < 0;
        return isOpen ? bracket : text.LastIndexOf(':', end, reach);
    }

    // "82 người bị thương (Lâm Sơn 2, Vạn Hải 9)": nothing but a name before it.
    private static bool IsItem(string text, int open, int start)
    {
        var item = text.AsSpan(open, Math.Max(0, start - open));
        return item.IndexOf(')') < 0 && item[(item.LastIndexOfAny(",;") + 1)..].TrimStart() is [var first, ..] && char.IsUpper(first);
    }

    // "65 cases in Ruvia, 23 in Kelva and 20 in Dorn"
    private static bool IsListed(NumberSite site, Grammar grammar)
    {
        var (text, end) = (site.Sentence.Text, LastOf(site).End);
        var before = text.AsSpan(site.Sentence.Span.Start, site.Start - site.Sentence.Span.Start).TrimEnd();
        if (before is not [.., ',' or ';' or ')'])
        {
            return false;
        }

        return Prepositions.AtStart(text, new(end, Math.Max(end, site.Clause.End)), grammar) is not null;
    }

    // "Of the ships, 40 belong to Kelva": what all of them are stands first.
    private static bool IsOfWhole(NumberSite site, List<TextSpan> units, Grammar grammar)
    {
        var sentence = site.Sentence;
        return PartJoiners.AtStart(sentence.Text, sentence.Span, grammar) is { } joiner
            && units.Exists(unit => unit.Start >= joiner.End && unit.End <= site.Start
                && sentence.Text.AsSpan(unit.End, site.Start - unit.End).TrimStart() is [',', ..]
                && !sentence.Numbers.Any(number => number.Span.Start >= joiner.End && number.Span.End <= unit.Start));
    }
}
