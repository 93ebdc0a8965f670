using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Where a sentence gives several amounts of one kind, the words of the statistic's title tell which is meant: "a capacity of 3,777 megawatts with a
/// peak demand of 2,400 megawatts". They contradict nothing, since a title is the editor's own.</summary>
internal static class TitledAmounts
{
    private const int Shortest = 4;
    private const int MostChangeWords = 4;
    private const int MostLeads = 2;

    private static readonly GrammarFinder Coordinators = new(grammar => grammar.Frames.Coordinators);
    private static readonly GrammarFinder Changes = new(grammar => grammar.Numbers.Changes.Concat(grammar.Numbers.ChangeLeads));

    // A list of so many is no sentence, and looking at each beside each other would take the square.
    private const int MostAmounts = 50;

    /// <summary>The words at another number that are in the title, where none stand at this one; null where nothing speaks against it.</summary>
    public static TextSpan? AtAnother(Statistic statistic, NumberSite site)
    {
        if (site.Sentence.Grammar is not { } grammar || statistic.Title.In(grammar.Language) is not { } title
            || site.Sentence.Numbers.Length is < 2 or > MostAmounts)
        {
            return null;
        }

        var keys = KeysOf(title.Value, TextSpan.Whole(title.Value), grammar).Select(key => key.Word)
            .Except(statistic.UnitWords.Concat(statistic.Unit.ByLanguage.Select(unit => unit.Text))
                .SelectMany(unit => KeysOf(unit.Value, TextSpan.Whole(unit.Value), grammar)).Select(key => key.Word))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        // "increase" stands at every number that something increases by.
        var isMore = keys.Any(key => !grammar.Numbers.ChangeNouns.Contains(key, StringComparer.OrdinalIgnoreCase));
        keys.RemoveWhere(key => isMore && grammar.Numbers.ChangeNouns.Contains(key, StringComparer.OrdinalIgnoreCase));
        if (keys.Count == 0)
        {
            return null;
        }

        var own = KeysAt(site.Number, keys, site, grammar).Select(key => key.Word).ToHashSet(StringComparer.OrdinalIgnoreCase);

        if (own.Count == 0 && EndOfTitleAt(title.Value, keys, site, grammar) is { } ending)
        {
            return ending;
        }

        var unit = OtherItems.UnitAfter(site.Number, site);
        return site.Sentence.Numbers.Where(other => other.Span != site.Number.Span && unit.Length > 0
                && unit.Equals(OtherItems.UnitAfter(other, site), StringComparison.OrdinalIgnoreCase))
            .Select(other => KeysAt(other, keys, site, grammar).ToList())
            // "ba bình chưa dùng, một bình đã dùng": more of the title stands there, and nothing of it here alone.
            .Where(others => own.IsProperSubsetOf(others.Select(key => key.Word)))
            .Select(others => (TextSpan?)others.Find(key => !own.Contains(key.Word)).Span).FirstOrDefault();
    }

    // "một người lính thiệt mạng và 11 binh sĩ bị thương": what a Vietnamese title ends with tells which, whatever the other is counted in.
    private static TextSpan? EndOfTitleAt(string title, HashSet<string> keys, NumberSite site, Grammar grammar)
    {
        var end = grammar.Frames.Inverts ? null : KeysOf(title, TextSpan.Whole(title), grammar).Select(key => key.Word).LastOrDefault();
        if (end is null || !keys.Contains(end))
        {
            return null;
        }

        return site.Sentence.Numbers.Where(other => other.Span != site.Number.Span && other.Span != site.Number.OtherEnd?.Span)
            .SelectMany(other => KeysAt(other, keys, site, grammar).Where(key => key.Word == end && key.Span.Start >= other.Span.End))
            .Select(key => (TextSpan?)key.Span).FirstOrDefault();
    }

    // Between the numbers on either side; names are no words of a title, since they tell whose all of it is.
    private static IEnumerable<(string Word, TextSpan Span)> KeysAt(NumberReading number, HashSet<string> keys, NumberSite site, Grammar grammar)
    {
        var numbers = site.Sentence.Numbers;
        var start = StartAt(number, site, grammar);
        var end = numbers.Where(other => other.Span.Start >= number.Span.End).Select(other => other.Span.Start).DefaultIfEmpty(site.Sentence.Span.End).Min();
        var clause = site.Sentence.Clauses.LastOrDefault(clause => clause.Start <= number.Span.Start);
        var reach = numbers.Any(other => other.Span.Start >= start && other.Span.End <= number.Span.Start) ? start : Math.Max(start, clause.Start);
        TextSpan around = new(reach, Math.Min(end, Math.Max(clause.End, number.Span.End)));
        return KeysOf(site.Sentence.Text, around, grammar)
            .Where(key => keys.Contains(key.Word) && !LeadsToNext(key.Span, number, site, grammar)
                && !site.Sentence.Names.Any(name => name.Span.Overlaps(key.Span)));
    }

    // "3,777 megawatts with a peak demand of 2,400"
    private static bool LeadsToNext(TextSpan key, NumberReading number, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        return key.Start >= number.Span.End && site.Sentence.Numbers.FirstOrDefault(next => next.Span.Start >= key.End) is { } next
            && !text.AsSpan(key.End, next.Span.Start - key.End).ContainsAny(",;:(")
            && Words.In(text, new(key.End, next.Span.Start)).Take(MostLeads + 1).Count() <= MostLeads
            // "hai người thiệt mạng và 11 người bị thương"
            && (grammar.Frames.Inverts || !Coordinators.In(text, new(key.End, next.Span.Start), grammar).Any())
            && Words.In(text, new(number.Span.End, key.Start)).Skip(1).Any();
    }

    // "lợi nhuận sau thuế đạt 4.650 tỷ đồng, tăng 5,46%": the change is of what the number before it counts.
    private static int StartAt(NumberReading number, NumberSite site, Grammar grammar)
    {
        var (text, before) = (site.Sentence.Text, site.Sentence.Numbers.LastOrDefault(other => other.Span.End <= number.Span.Start));
        if (before is null)
        {
            return site.Sentence.Span.Start;
        }

        TextSpan between = new(before.Span.End, number.HedgeSpan?.Start is { } hedge && hedge < number.Span.Start ? hedge : number.Span.Start);
        var isItsChange = Changes.EndsBefore(text, between.End, between, grammar) && text.AsSpan(between.Start, between.Length).ContainsAny(",(")
            && Words.In(text, between).Take(MostChangeWords + 1).Count() <= MostChangeWords
            && !OtherItems.UnitAfter(number, site).Equals(OtherItems.UnitAfter(before, site), StringComparison.OrdinalIgnoreCase);
        return isItsChange ? StartAt(before, site, grammar) : before.Span.End;
    }

    // In English each longer word without its plural; in Vietnamese two syllables, since one alone is seldom a word.
    private static IEnumerable<(string Word, TextSpan Span)> KeysOf(string text, TextSpan within, Grammar grammar)
    {
        var words = Words.In(text, within).ToList();
        if (grammar.Frames.Inverts)
        {
            return words.Where(word => word.Length >= Shortest).Select(word => (word.In(text).ToLowerInvariant().TrimEnd('s'), word));
        }

        return words.Zip(words.Skip(1)).Where(pair => pair.Second.Start == pair.First.End + 1)
            .Select(pair => (new TextSpan(pair.First.Start, pair.Second.End).In(text).ToLowerInvariant(), new TextSpan(pair.First.Start, pair.Second.End)));
    }
}
