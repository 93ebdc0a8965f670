using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Data;
using SiteGen.Render.Data.Tables;
using SiteGen.Render.Views.Charts;

namespace SiteGen.Render.Views;

/// <summary>Makes the page of a statistic.</summary>
internal static class StatisticMaker
{
    public static StatisticView Make(PageContext page, Statistic statistic)
    {
        var main = Observations.MainOf(page.Graph, statistic);
        var kind = Observations.Kind(page, main);
        var isOfOneKind = statistic.Observations.All(observation => observation.Kind.Value == main.Kind.Value);
        return new(
            PageFrameMaker.Make(page, page.Plain(statistic.Title), AnswerWords(page, statistic, main), SiteContext.LastChanged(statistic)),
            page.Wording,
            new(page.Word("kind.statistic"), page.Title(statistic), Status: main.Kind.Value == ObservationKind.Reported ? null : kind),
            Answer(page, statistic, main),
            Observations.Value(page, statistic, main),
            Observations.AsOf(page, statistic, main),
            Observations.Who(page, statistic, main),
            page.LinkTo(statistic.Subject.Value),
            page.Text(statistic.Unit),
            page.TextOrNone(statistic.Definition),
            statistic.Report is { } report ? page.IdOrName(report) : null,
            Witnesses(page, page.Graph.WitnessesOf(statistic)),
            ChartMaker.Make(page, statistic),
            isOfOneKind ? kind : null,
            [.. statistic.Observations.Select(observation => Row(page, statistic, observation, isOfOneKind))],
            Disagreements(page, statistic),
            ItemMaker.Items(page, page.Graph.BacklinksOf(statistic.Id).SaidOf),
            [DataMaker.Download(page, Table.PathOf(FactTables.NameOf(statistic)), "data.table.statistic"),
                DataMaker.Download(page, Table.PathOf("observations"), Keys.OfTable("observations"))],
            EvidenceMaker.NotesOf(page, statistic, evidence => statistic.Observations.Length == 1 ? null : About(page, statistic, evidence)),
            CiteView.Of(Citation.Of(page, statistic)));
    }

    private static Html Answer(PageContext page, Statistic statistic, Observation main) => Markup.Fill(
        page.Word(AnswerKey(page, main)),
        ("title", page.Title(statistic)),
        ("value", Observations.InLine(page, statistic, main)),
        ("date", Observations.AsOf(page, statistic, main)?.Html ?? new("")),
        ("who", Observations.Who(page, statistic, main)));

    // Without markup, for the page's description.
    private static string AnswerWords(PageContext page, Statistic statistic, Observation main) => page.Wording.Format(
        AnswerKey(page, main),
        ("title", page.Plain(statistic.Title)),
        ("value", Observations.Words(page, statistic, main)),
        ("date", Observations.AsOfWords(page, main) ?? ""),
        ("who", page.VoiceWords(main.ReportedBy)));

    private static string AnswerKey(PageContext page, Observation main) =>
        (main.Kind.Value == ObservationKind.Projected, Observations.AsOfWords(page, main) is null) switch
        {
            (false, false) => "statistic.answer",
            (false, true) => "statistic.answer-undated",
            (true, false) => "statistic.answer-projected",
            (true, true) => "statistic.answer-projected-undated",
        };

    private static Html Witnesses(PageContext page, Witnesses witnesses)
    {
        var articles = page.Wording.Count("statistic.articles", witnesses.Articles.Length);
        var count = page.Wording.Count("statistic.witness-count", witnesses.Voices.Length);
        var who = witnesses.Voices.Select(witness => witness.Voice is { } voice ? page.Voice(voice, []) : page.IdOrName(witness.Outlet!));
        return Markup.Fill(
            page.Word("statistic.vouch"),
            ("articles", HtmlText.Encode(articles)),
            ("witnesses", HtmlText.Encode(count)),
            ("who", page.List(who)));
    }

    private static ObservationView Row(PageContext page, Statistic statistic, Observation observation, bool isOfOneKind) => new(
        Observations.AnchorOf(statistic, observation),
        Observations.InLine(page, statistic, observation),
        Observations.AsOf(page, statistic, observation),
        Observations.StatedOn(page, statistic, observation),
        isOfOneKind ? null : Observations.Kind(page, observation),
        Observations.Who(page, statistic, observation),
        observation.Rank?.Value switch
        {
            Rank.Preferred when statistic.Observations.Length > 1 => page.Word("rank.preferred"),
            Rank.Deprecated => page.Word("rank.deprecated"),
            _ => null,
        },
        page.TextOrNone(observation.Note),
        EvidenceMaker.LinksTo(page, statistic, observation.Evidence));

    private static Html? About(PageContext page, Statistic statistic, Evidence evidence)
    {
        var observation = statistic.Observations.First(one => one.Evidence.Contains(evidence));
        return Observations.LinkedInLine(page, statistic, observation);
    }

    // One sentence for each date for which numbers, hedges or units differ.
    private static IReadOnlyList<Html> Disagreements(PageContext page, Statistic statistic) =>
    [
        .. statistic.Observations
            .Where(observation => page.Graph.DateOf(observation) is not null && observation.Rank?.Value != Rank.Deprecated)
            .GroupBy(observation => page.Graph.DateOf(observation)!.Text, StringComparer.Ordinal)
            .Select(group => Disagreement(page, statistic, [.. group]))
            .OfType<Html>(),
    ];

    private static Html? Disagreement(PageContext page, Statistic statistic, IReadOnlyList<Observation> sameDate)
    {
        var words = sameDate.Select(observation => Observations.Words(page, statistic, observation)).Distinct(StringComparer.Ordinal).Count();
        if (words < 2)
        {
            return null;
        }

        var values = sameDate.Select(observation => (observation.Min.Value, observation.Max.Value, observation.Qualifier?.Value)).Distinct().Count();
        return Markup.Fill(
            page.Word(values > 1 ? "statistic.disagreement-values" : "statistic.disagreement-units"),
            ("date", Observations.AsOf(page, statistic, sameDate[0])!.Value),
            ("values", page.List(sameDate.Select(observation => Markup.Fill(
                page.Word("statistic.quoted"),
                ("value", Observations.InLine(page, statistic, observation)),
                ("source", HtmlText.Encode(SourceOf(page, observation))))))));
    }

    private static string SourceOf(PageContext page, Observation observation)
    {
        if (observation.Evidence.Select(evidence => evidence.Source?.Value)
            .FirstOrDefault(id => id is not null && page.Graph.Articles.ContainsKey(id)) is { } article)
        {
            return page.Plain(page.Graph.Articles[article].Label);
        }

        return page.VoiceWords(observation.ReportedBy);
    }
}
