using SiteGen.Model;
using SiteGen.Render.Views.Charts;

namespace SiteGen.Render.Views;

/// <summary>Makes the timeline: events, numbers that are about a date, and statements that belong to no event of it.</summary>
internal static class TimelineMaker
{
    // In thousandths of the line.
    private const int MarkWidth = 12;

    // Of a longer timeline, the newest of what has been and of what is foreseen.
    private const int Most = 40;
    private const int MostForeseen = 10;

    /// <summary>Null where nothing has a date.</summary>
    public static Timeline? Make(PageContext page)
    {
        List<Dated> all = [.. Shown(page).OrderBy(one => one.Date.First).ThenBy(one => one.Date.Last)];
        if (all.Count == 0)
        {
            return null;
        }

        var dates = all.ConvertAll(one => one.Date);
        var line = DateLine.OfYears(dates);
        var (from, to) = Crowd.In(dates, line) ?? (all.Count, all.Count);
        return new(line.Marks(page), Entries(all[..from], line), from == to ? null : Zoom(page, all[from..to], line), Entries(all[to..], line));
    }

    private static TimelineZoom Zoom(PageContext page, List<Dated> crowd, DateLine whole)
    {
        var line = DateLine.OfMonths(crowd.ConvertAll(one => one.Date));
        var (from, to) = whole.Place(line.Period);
        return new(
            page.Wording.Format("home.timeline-zoom", ("period", page.Wording.Date(line.Period))),
            ChartScale.Percent(from),
            ChartScale.Percent(to),
            line.Marks(page),
            Entries(crowd, line));
    }

    private static List<TimelineEntry> Entries(List<Dated> all, DateLine line) => all.ConvertAll(one => Entry(one, line));

    private static TimelineEntry Entry(Dated one, DateLine line)
    {
        var (from, to) = line.Place(one.Date);
        var words = one.Words();
        return new(words.When, words.Href, words.Title, one.Form, words.Status, words.Detail, ChartScale.Percent((from + to) / 2), to - from > MarkWidth
            ? new(ChartScale.Percent(from), ChartScale.Percent(to - from)) : null);
    }

    private static IEnumerable<Dated> Shown(PageContext page)
    {
        List<Dated> all = [.. Events(page).Concat(Numbers(page)).Concat(Claims(page))];
        var told = Told(page);
        if (all.Count <= Most)
        {
            return all.Where(one => !told(one));
        }

        var newest = all.OrderByDescending(one => one.Date.First).ToLookup(one => one.Form is "planned" or "projected");
        var foreseen = newest[true].Take(MostForeseen).ToList();
        return foreseen.Concat(newest[false].Where(one => !told(one)).Take(Most - foreseen.Count));
    }

    /// <summary>Whether there is more that has a date than the timeline shows.</summary>
    public static bool IsCut(PageContext page) => Events(page).Concat(Numbers(page)).Concat(Claims(page)).Skip(Most).Any();

    private static IEnumerable<Dated> Events(PageContext page) => page.Graph.Timeline.Select(happening => new Dated(
        happening.Date.Value,
        Keys.Form(happening.Status.Value),
        null,
        () => new(
            page.Date(happening),
            page.To(happening),
            page.Title(happening),
            happening.Status.Value == EventStatus.Reported ? null : page.Word(Keys.Of(happening.Status.Value)),
            page.Place(happening)?.Html)));

    // Numbers that answer one question for one date stand together.
    private static IEnumerable<Dated> Numbers(PageContext page) =>
        from statistic in page.Graph.Project.Statistics
        from same in statistic.Observations
            .Where(observation => page.Graph.DateOf(observation) is not null && observation.Rank?.Value != Rank.Deprecated)
            .GroupBy(observation => (page.Graph.DateOf(observation)!.Text, observation.Kind.Value))
        let first = same.First()
        select new Dated(
            page.Graph.DateOf(first)!,
            same.Key.Value == ObservationKind.Projected ? "projected" : "observation",
            null,
            () => new(
                Observations.AsOf(page, statistic, first)!.Value,
                page.To(statistic, Observations.AnchorOf(statistic, first)),
                Markup.Join(
                    ": ",
                    page.Title(statistic),
                    Markup.Join(" / ", same.Select(one => Observations.InLine(page, statistic, one)).DistinctBy(one => one.Words)
                        .Select(one => (Html?)one.Html))),
                page.Word(same.Key.Value == ObservationKind.Reported ? "kind.statistic" : Keys.Of(same.Key.Value)),
                page.List(same.Select(one => Observations.Who(page, statistic, one)).DistinctBy(one => one.Words).Select(one => one.Html))));

    private static IEnumerable<Dated> Claims(PageContext page) =>
        from claim in page.Graph.Project.Claims
        where claim.SaidOn is not null
        select new Dated(
            claim.SaidOn!.Value,
            "claim",
            claim,
            () => new(
                page.SaidOn(claim)!.Value,
                page.To(claim),
                page.Title(claim),
                page.Word("kind.claim"),
                page.Speaker(claim)));

    // An event of the same time that the statement is about, or that its speaker took part in, says it already.
    private static Func<Dated, bool> Told(PageContext page)
    {
        var events = page.Graph.Timeline.ToLookup(happening => happening.Id, StringComparer.Ordinal);
        return one => one.Claim is { } claim
            && claim.About.SelectMany(id => events[id.Value])
                .Concat(claim.Speaker is NamedVoice voice ? voice.Ids.Concat(claim.Via).SelectMany(id => page.Graph.BacklinksOf(id.Value).TookPart) : [])
                .Any(happening => happening.Date.Value.Overlaps(one.Date));
    }

    /// <param name="Claim">Where it is a statement.</param>
    private sealed record Dated(EdtfDate Date, string Form, Claim? Claim, Func<Words> Words);

    private sealed record Words(Tied When, Href Href, Html Title, string? Status, Html? Detail);
}
