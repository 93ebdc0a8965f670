using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Of two numbers in one unit the title may name the other: "Độ sâu" of "cách cảng 5km và ở độ sâu 56km".</summary>
internal static class TitleElsewhere
{
    private const int LeadWords = 6;

    /// <summary>The word of the statistic's title that stands at another number, where none stands at this one; null where there is none.</summary>
    public static TextSpan? Find(Statistic statistic, NumberSite site, Grammar grammar)
    {
        var unit = OtherItems.UnitAfter(site.Number, site);
        var others = unit.Length == 0 ? []
            : site.Sentence.Numbers.Where(number =>
                number.Span != site.Number.Span && unit.Equals(OtherItems.UnitAfter(number, site), StringComparison.OrdinalIgnoreCase)).ToList();
        if (others.Count == 0 || statistic.Title.In(grammar.Language) is not { } title)
        {
            return null;
        }

        var words = WordsOf(title.Value, statistic, site, unit, grammar);
        return words.Count == 0 || At(site.Number, site, words) is not null
            ? null
            : others.Select(number => At(number, site, words)).FirstOrDefault(word => word is not null);
    }

    // What says what is counted: no names, units or times.
    private static HashSet<string> WordsOf(string title, Statistic statistic, NumberSite site, string unit, Grammar grammar)
    {
        var named = site.Sentence.Names.Where(name => name.Ids.Contains(statistic.Subject.Value)).SelectMany(name => Words.In(site.Sentence.Text, name.Span))
            .Select(word => word.In(site.Sentence.Text));
        var dates = DateReader.Read(title, TextSpan.Whole(title), grammar).Select(date => date.Span).ToList();
        return Words.In(title, TextSpan.Whole(title))
            .Where(word => char.IsLetter(title[word.Start]) && !dates.Exists(date => date.Overlaps(word)))
            .Select(word => word.In(title))
            .Except(named, StringComparer.OrdinalIgnoreCase).Except(grammar.Prose.Weightless, StringComparer.OrdinalIgnoreCase)
            .Except(unit.Split(' '), StringComparer.OrdinalIgnoreCase).Except(grammar.Prepositions, StringComparer.OrdinalIgnoreCase)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    // In the few words before it, back to the number before, or in the parentheses behind it.
    private static TextSpan? At(NumberReading number, NumberSite site, HashSet<string> words)
    {
        var (sentence, text) = (site.Sentence, site.Sentence.Text);
        var from = sentence.Numbers.Where(other => other.Span.End <= number.Span.Start).Select(other => EndOf(other, site)).LastOrDefault(sentence.Span.Start);
        var before = Words.In(text, new(Math.Min(from, number.Span.Start), number.Span.Start)).TakeLast(LeadWords);
        TextSpan behind = new(number.Span.End, EndOf(number, site));
        return before.Concat(Words.In(text, behind)).Where(word => words.Contains(word.In(text))).Cast<TextSpan?>().FirstOrDefault();
    }

    // Behind its unit, and what stands there in parentheses.
    private static int EndOf(NumberReading number, NumberSite site)
    {
        var (text, end) = (site.Sentence.Text, number.Span.End);
        var unit = Words.In(text, new(end, site.Sentence.Span.End)).FirstOrDefault();
        end = unit.IsEmpty || !string.IsNullOrWhiteSpace(text[end..unit.Start]) ? end : unit.End;
        var open = end + text.AsSpan(end, site.Sentence.Span.End - end).IndexOf('(');
        var close = open > end && string.IsNullOrWhiteSpace(text[end..open]) ? text.IndexOf(')', open, site.Sentence.Span.End - open) : -1;
        return close < 0 ? end : close + 1;
    }
}
