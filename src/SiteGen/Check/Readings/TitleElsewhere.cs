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
    /// <param name="fewest">So many of them.</param>
    public static TextSpan? Find(Statistic statistic, NumberSite site, Grammar grammar, int fewest = 1)
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
        return words.Count < fewest || At(site.Number, site, words).Any()
            ? null
            : others.Select(number => At(number, site, words).ToList()).Where(at => at.Count >= fewest).Select(at => (TextSpan?)at[0]).FirstOrDefault();
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
    private static IEnumerable<TextSpan> At(NumberReading number, NumberSite site, HashSet<string> words)
    {
        var (sentence, text) = (site.Sentence, site.Sentence.Text);
        var from = sentence.Numbers.Where(other => other.Span.End <= number.Span.Start).Select(other => EndOf(other, site)).LastOrDefault(sentence.Span.Start);
        // "3 bình chưa dùng, 1 bình đã dùng": up to the comma the words are those of the number before.
        var comma = from > sentence.Span.Start && from < number.Span.Start ? text.LastIndexOfAny([',', ';'], number.Span.Start - 1, number.Span.Start - from)
            : -1;
        var before = Words.In(text, new(Math.Min(Math.Max(from, comma + 1), number.Span.Start), number.Span.Start)).TakeLast(LeadWords);
        TextSpan behind = new(number.Span.End, Math.Max(EndOf(number, site), ItemEnd(number, site)));
        return before.Concat(Words.In(text, behind)).Where(word => words.Contains(word.In(text)));
    }

    // Up to the comma before the next number.
    private static int ItemEnd(NumberReading number, NumberSite site)
    {
        var (text, end) = (site.Sentence.Text, number.Span.End);
        var next = site.Sentence.Numbers.Where(other => other.Span.Start >= end).Select(other => other.Span.Start).FirstOrDefault(end);
        var comma = text.AsSpan(end, next - end).IndexOfAny(",;");
        return comma < 0 ? end : end + comma;
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
