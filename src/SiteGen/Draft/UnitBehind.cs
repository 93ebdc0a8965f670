using SiteGen.Check;
using SiteGen.Check.Readings;
using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>The words behind a number that say what it counts.</summary>
internal static class UnitBehind
{
    private const int MostWords = 4;

    // One letter behind a number may be anything.
    private static readonly PhraseFinder<string> Money = PhraseFinder.Of(MoneySigns.All.SelectMany(money => money.Names.Append(money.Sign))
        .Where(name => name.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase));

    private static readonly GrammarFinder PercentWords = new(grammar => grammar.Numbers.Percents);
    private static readonly GrammarFinder Measures = new(grammar => grammar.Prose.Measures);
    private static readonly GrammarFinder Joiners = new(grammar =>
        [.. grammar.Numbers.ChangeJoiners, .. grammar.Numbers.Ranges.SelectMany(range => range.Joiners), .. grammar.Frames.Coordinators]);

    /// <summary>A term or unit that the project knows, the longest; else what stands there up to a word that goes on otherwise, of which only the beginning is
    /// certain.</summary>
    public static (string Words, bool IsKnown)? Of(NumberSite site, CheckContext context)
    {
        var text = site.Sentence.Text;
        var end = Math.Max(site.Number.Span.End, site.Number.OtherEnd?.Span.End ?? 0);
        if (OwnUnits.SpanOf(text, new(Math.Min(site.Number.Span.Start, site.Number.OtherEnd?.Span.Start ?? site.Number.Span.Start), end)) is { } own)
        {
            return (own.In(text), true);
        }

        if (text.AsSpan(end).TrimStart() is ['%', ..])
        {
            return ("%", true);
        }

        if (Words.In(text, new(end, site.Sentence.Span.End)).FirstOrDefault() is not { IsEmpty: false } first
            || !string.IsNullOrWhiteSpace(text[end..first.Start]))
        {
            return null;
        }

        if (site.Sentence.Grammar is { } language
            && PercentWords.AtStart(text, new(first.Start, site.Sentence.Span.End), language) is { } percent && percent.Start == first.Start)
        {
            return (percent.In(text), true);
        }

        // "38,5 triệu USD", "5 million US dollars"
        if (Money.LongestAt(text, first.Start, site.Sentence.Span.End)?.Span is { } money)
        {
            return (money.In(text), true);
        }

        var known = PhraseFinder.Of(context.Project.Statistics.SelectMany(UnitsOf).Distinct(StringComparer.OrdinalIgnoreCase))
            .LongestAt(text, first.Start, site.Sentence.Span.End)?.Span;
        var term = site.Sentence.Names.FirstOrDefault(name => name.Span.Start == first.Start && name.Ids.All(id => context.FactOf(id) is Term))?.Span;
        if ((known?.Length >= (term?.Length ?? 0) ? known : term) is { } unit)
        {
            return (unit.In(text), true);
        }

        return NextJoined(site) is null && site.Sentence.Grammar is { } grammar && Phrase(site, first, grammar) is { IsEmpty: false } phrase
            ? (phrase.In(text), false) : null;
    }

    /// <summary>"from 7.1 to 6.4 percent": the unit of the number to which a word of a range or of a change leads on; null where none does.</summary>
    public static (string Words, bool IsKnown)? OfNext(NumberSite site, CheckContext context) =>
        NextJoined(site) is { } next ? Of(new(site.Sentence, next), context) : null;

    private static NumberReading? NextJoined(NumberSite site)
    {
        var end = Math.Max(site.Number.Span.End, site.Number.OtherEnd?.Span.End ?? 0);
        if (site.Sentence.Grammar is { } grammar && site.Sentence.Numbers.FirstOrDefault(number => number.Span.Start >= end) is { } next
            && Joiners.AtStart(site.Sentence.Text, new(end, next.Span.Start), grammar) is { } joiner
            && string.IsNullOrWhiteSpace(site.Sentence.Text[end..joiner.Start]) && string.IsNullOrWhiteSpace(site.Sentence.Text[joiner.End..next.Span.Start]))
        {
            return next;
        }

        return null;
    }

    private static IEnumerable<string> UnitsOf(Statistic statistic) => statistic.UnitWords
        .Concat(statistic.Unit.ByLanguage.Select(entry => entry.Text))
        .Concat(statistic.Observations.Select(observation => observation.Unit).OfType<LocalText>()
            .SelectMany(unit => unit.ByLanguage.Select(entry => entry.Text)))
        .Select(words => words.Value);

    private static TextSpan Phrase(NumberSite site, TextSpan first, Grammar grammar)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence);
        var stops = TitleWordFinders.For(grammar).After;
        // "17 người chết": elsewhere the first of these words may end a phrase.
        var measure = Measures.AtStart(text, new(first.Start, sentence.Span.End), grammar);
        var end = measure?.Start == first.Start ? measure.Value.End : first.Start;
        foreach (var word in Words.In(text, new(end, Math.Max(end, site.Clause.End))).Take(MostWords))
        {
            var isJoined = word.Start == first.Start || text[end..word.Start] == " ";
            if (!isJoined || char.IsUpper(text[word.Start]) || sentence.Names.Any(name => name.Span.Overlaps(word))
                || sentence.Dates.Any(date => date.Span.Overlaps(word)) || sentence.Numbers.Any(number => number.Span.Overlaps(word))
                || stops.LongestAt(text, word.Start, sentence.Span.End) is not null)
            {
                break;
            }

            end = word.End;
        }

        return new(first.Start, end);
    }
}
