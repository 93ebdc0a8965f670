using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>No number floats free: summaries and pages print those of statistics, and other texts give only what a quote of their fact gives.</summary>
internal sealed class NumberRule(CheckContext context)
{
    private const int MostSuggested = 2;

    private readonly ProseNumbers _numbers = new(context);

    public IEnumerable<Diagnostic> Check(MarkdownPage page) => ProseText.Of(page).SelectMany(Floating);

    public void Check(Fact fact, CheckLog log)
    {
        foreach (var text in EditorsTexts.SummaryOf(fact).SelectMany(EditorsTexts.Each))
        {
            foreach (var problem in Floating(text))
            {
                log.Finds(CheckKind.Prose, problem);
            }
        }

        foreach (var text in EditorsTexts.SummaryOf(fact).Where(text => EditorsTexts.Each(text).ToList() is var each
            && each.Exists(one => one.Links.Any(link => link.Part is not null))
            && !each.Exists(one => Free(one).Any())))
        {
            log.Agrees(CheckKind.Prose, text.At, TextNotes.NumbersOfStatistics);
        }

        foreach (var text in EditorsTexts.CarriedBy(fact))
        {
            CheckCarried(text, fact, log);
            foreach (var prose in fact is Claim or Event or Statistic ? EditorsTexts.Each(text) : [])
            {
                CheckRanks(prose, fact, log);
                if (fact is not Statistic)
                {
                    CheckYears(prose, fact, log);
                }
            }
        }
    }

    private void CheckRanks(ProseText prose, Fact fact, CheckLog log)
    {
        foreach (var rank in ProseRanks.Strange(prose, fact, context))
        {
            log.Finds(CheckKind.Prose, TextMessages.RankInNoQuote(prose.PlaceOf(rank), rank.In(prose.Text), fact));
        }
    }

    private void CheckYears(ProseText prose, Fact fact, CheckLog log)
    {
        foreach (var year in ProseYears.Strange(prose, fact, context).Where(year => !_numbers.In(prose).Any(number => number.Span.Overlaps(year))))
        {
            log.Finds(CheckKind.Prose, TextMessages.YearInNoArticle(prose.PlaceOf(year), year.In(prose.Text), fact));
        }

        foreach (var day in ProseDays.Strange(prose, fact, context).Concat(ProseMonths.Strange(prose, fact, context))
            .Concat(ProseWeekdays.Strange(prose, fact, context)))
        {
            log.Finds(CheckKind.Prose, TextMessages.DayInNoQuote(prose.PlaceOf(day), day.In(prose.Text), fact));
        }
    }

    private void CheckCarried(LocalText text, Fact fact, CheckLog log)
    {
        var numbers = EditorsTexts.Each(text).SelectMany(prose => Free(prose).Select(number => (Prose: prose, Number: number))).ToList();
        var strange = numbers.FindAll(entry => !Carries(fact, entry.Number.Value));
        strange.AddRange(EditorsTexts.Each(text).SelectMany(prose => _numbers.Doubtful(prose).Where(number => !Carries(fact, number.Number.Value)
            && CountsOtherwise(fact, number.Noun)).Select(number => (prose, number.Number))));
        foreach (var (prose, number) in strange)
        {
            log.Finds(CheckKind.Prose, TextMessages.NumberInNoQuote(prose.PlaceOf(number.Span), number.Span.In(prose.Text), fact));
        }

        foreach (var (prose, number) in numbers)
        {
            if (TurnedHedges.Of(fact, number, context) is var (article, quoted))
            {
                log.Finds(CheckKind.Faithful, TextMessages.HedgeIsTurned(prose.PlaceOf(number.Span), number.Span.In(prose.Text),
                    new(article.Article.Words, quoted.HedgeSpan ?? quoted.Span), isStated: fact is Claim));
            }
        }

        if (numbers.Count > 0 && strange.Count == 0)
        {
            log.Agrees(CheckKind.Prose, text.At, TextNotes.NumbersInQuotes(numbers.Select(entry => entry.Number.Value!.Value)));
        }
    }

    private IEnumerable<Diagnostic> Floating(ProseText text) =>
        Free(text).Select(number =>
            TextMessages.FloatingNumber(text.PlaceOf(number.Span), number.Span.In(text.Text), [.. Suggested(text, number).Take(MostSuggested)]));

    // A number in the words of a link is tied to what it leads to.
    private IEnumerable<ProseNumbers.Found> Free(ProseText text) => _numbers.In(text).Where(number =>
        !(LinkAround(number.Span, text) is { } link && context.FactOf(link.Id) is { } target && Carries(target, number.Value)));

    private static InlineLink? LinkAround(TextSpan number, ProseText text) =>
        text.Links.FirstEndingAfter(number.Start, link => link.Span) is var first
            && first < text.Links.Length
            && ProseText.WordsOf(text.Links[first], text.Text).Contains(number) ? text.Links[first] : null;

    private bool Carries(Fact fact, Rational? value) =>
        value is { } number
            && ((fact is Statistic statistic && statistic.Observations.Any(observation => observation.Min.Value == number || observation.Max.Value == number))
                || context.Found(fact.AllEvidence).Any(found => found.Passage.Parts.Any(part => NumbersIn(found.Article, part).Contains(number))));

    // "three rescue teams" in the quote: then "four rescue teams" is a count as well.
    private bool CountsOtherwise(Fact fact, string noun) => context.Found(fact.AllEvidence).Any(found => found.Passage.Parts.Any(part =>
        ReadIn(found.Article, part).Any(number => IsNext(noun, number.Span.End, part, found.Article.Text))));

    // Also "three unsolicited bids".
    private static bool IsNext(string noun, int end, TextSpan part, string text)
    {
        const int most = 2;
        var words = Words.In(text, new(Math.Min(end, part.End), part.End)).Take(most).ToList();
        var found = words.FindIndex(word => word.In(text).Equals(noun, StringComparison.OrdinalIgnoreCase));
        return found >= 0 && words.Take(found + 1).Zip(words.Take(found).Prepend(new(end, end)))
            .All(pair => pair.First.Start == pair.Second.End + 1 && text[pair.Second.End] == ' ');
    }

    private static IEnumerable<Rational> NumbersIn(ArticleText article, TextSpan part) => ReadIn(article, part).Select(number => number.Value);

    private static IEnumerable<NumberReading> ReadIn(ArticleText article, TextSpan part) => article.SentencesOver(part)
        .SelectMany(sentence => NumberReader.Read(article.Text, sentence, article.Grammar, [], article.DatesIn(sentence), isLenient: false))
        .Where(number => number.Span.Overlaps(part));

    private IEnumerable<string> Suggested(ProseText text, ProseNumbers.Found number) =>
        from statistic in context.Project.Statistics
        from observation in statistic.Observations
        where observation.Min.Value == number.Value || observation.Max.Value == number.Value
        let link = LinkTo(statistic, observation)
        where link is not null
        orderby observation.Qualifier?.Value == number.Hedge ? 0 : 1, UnitFollows(text, number, observation.Unit ?? statistic.Unit) ? 0 : 1
        select link;

    private static bool UnitFollows(ProseText text, ProseNumbers.Found number, LocalText unit) =>
        unit.In(text.Language) is { } words && text.Text.AsSpan(number.Span.End).TrimStart().StartsWith(words.Value, StringComparison.OrdinalIgnoreCase);

    private string? LinkTo(Statistic statistic, Observation observation)
    {
        IEnumerable<string?> parts = [observation.Id?.Value, "value", context.DateOf(observation)?.First.Year.ToString("0000", CultureInfo.InvariantCulture)];
        if (parts.OfType<string>()
            .FirstOrDefault(part => ObservationChoice.Candidates(statistic, part, context.DateOf) is [var only] && only == observation) is { } part)
        {
            return $"[[{statistic.Id}#{part}]]";
        }

        return null;
    }
}
