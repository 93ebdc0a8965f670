using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>The number, its unit, hedge, kind, subject, dates and source are those that the article's words give.</summary>
internal static class ObservationRules
{
    // One alone may stand anywhere.
    private const int FewTitleWords = 2;

    /// <summary>Called once its quotes were looked for; what was not found is reported there.</summary>
    public static void Check(Statistic statistic, Observation observation, CheckContext context, CheckLog log)
    {
        var sentences = context.Found(observation.Evidence)
            .GroupBy(found => found.Evidence, found => ReadSentence.Of(found.Evidence, found.Passage, found.Article).ToList(),
                ReferenceEqualityComparer.Instance)
            .Select(group => group.SelectMany(read => read).ToList())
            .Where(read => read.Count > 0)
            .ToList();
        if (sentences.Count == 0)
        {
            log.Open(CheckKind.Value, observation.Min.At, ValueNotes.WithoutQuote);
            return;
        }

        var sites = sentences.ConvertAll(read => Choose(statistic, observation, context, read));
        if (sites.TrueForAll(site => site is null))
        {
            NumberFinder.Missing(observation, sentences).WriteTo(log, CheckKind.Value, observation.Min.At);
            return;
        }

        // A piece that is quoted for something else may hold the same figure of another thing.
        bool IsOfOther(NumberSite? site) => site is not null && UnitRule.Check(statistic, observation, site) is Outcome.Finds;
        if (sites.Exists(site => site is not null && !IsOfOther(site)))
        {
            sites = sites.ConvertAll(site => IsOfOther(site) ? null : site);
        }

        foreach (var (read, site) in sentences.Zip(sites))
        {
            if (site is null)
            {
                log.Open(CheckKind.Value, read[0].Evidence.Quote.At, ValueNotes.Elsewhere(observation));
            }
            else if (site.Rivals.Length > 0)
            {
                log.Finds(CheckKind.Value, ValueMessages.SeveralFit(observation, site));
            }
            else
            {
                CheckWords(statistic, observation, site, context, log);
            }
        }

        List<NumberSite> chosen = [.. sites.OfType<NumberSite>()];
        Outcome.Best(chosen.Select(site => NumberDateRules.AsOf(statistic, observation, site, context)))
            ?.WriteTo(log, CheckKind.AsOf, (observation.AsOf?.At ?? observation.At));
        Outcome.Best(chosen.Select(site => NumberDateRules.StatedOn(observation, site)).OfType<Outcome>())
            ?.WriteTo(log, CheckKind.SaidOn, (observation.StatedOn?.At ?? observation.At));
        CheckReporters(observation, chosen, context, log);
    }

    private static void CheckWords(Statistic statistic, Observation observation, NumberSite site, CheckContext context, CheckLog log)
    {
        var value = NumberFinder.Read(observation, site);
        (value is Outcome.Agrees && TitleOf(statistic, site) is { } meant
            ? new Outcome.Open(ValueNotes.TitleElsewhere(meant.In(site.Sentence.Text))) : value).WriteTo(log, CheckKind.Value, observation.Min.At);
        if (TurnedTitles.Of(statistic, site) is { } turned)
        {
            log.Finds(CheckKind.Faithful, turned);
        }

        UnitRule.Check(statistic, observation, site).WriteTo(log, CheckKind.Unit, observation.Unit?.At ?? statistic.Unit.At);
        HedgeRule.Check(observation, site).WriteTo(log, CheckKind.Hedge, observation.Qualifier?.At ?? observation.Min.At);
        KindRule.Check(observation, site).WriteTo(log, CheckKind.Kind, observation.Kind.At);
        NumberTies.Over(OtherItems.Over(SubjectRule.Check(statistic, site, context), statistic, site), statistic, site, context)
            .WriteTo(log, CheckKind.Subject, statistic.Subject.At);
    }

    private static TextSpan? TitleOf(Statistic statistic, NumberSite site) => TitledAmounts.AtAnother(statistic, site)
        ?? (site.Sentence.Grammar is { } grammar ? TitleElsewhere.Find(statistic, site, grammar, FewTitleWords) : null);

    // Of several reporters each is looked for at every place.
    private static void CheckReporters(Observation observation, List<NumberSite> sites, CheckContext context, CheckLog log)
    {
        var outcomes = sites.ConvertAll(site => ReporterRule.Check(observation, site, context).ToList());
        for (var reporter = 0; reporter < outcomes[0].Count; reporter++)
        {
            Outcome.Best(outcomes.Select(each => each[Math.Min(reporter, each.Count - 1)]))?.WriteTo(log, CheckKind.Reporter, observation.ReportedBy.At);
        }
    }

    // Where the number stands in a quote more than once, the place that says what the file says is meant.
    private static NumberSite? Choose(Statistic statistic, Observation observation, CheckContext context, List<ReadSentence> sentences)
    {
        var candidates = NumberFinder.Candidates(statistic, observation, sentences);
        if (candidates.Count < 2)
        {
            return candidates.FirstOrDefault();
        }

        Func<NumberSite, Outcome>[] rules =
        [
            site => UnitRule.Check(statistic, observation, site),
            site => HedgeRule.Check(observation, site),
            site => KindRule.Check(observation, site),
            site => SubjectRule.Check(statistic, site, context),
            site => NumberDateRules.AsOf(observation, site),
        ];
        var failures = candidates.ConvertAll(site => rules.Count(rule => rule(site) is Outcome.Finds { Diagnostic.Severity: Severity.Error }));
        var fewest = failures.Min();
        var best = candidates.Where((_, i) => failures[i] == fewest).ToList();
        // Where several agree alike it does not matter which is meant.
        return fewest == 0 ? best[0] : best[0] with { Rivals = [.. best[1..].Select(site => site.Number)] };
    }
}
