using SiteGen.Model;
using SiteGen.Render.Views.Charts;

namespace SiteGen.Render.Views;

/// <summary>Makes the timeline: events, numbers that are about a date, and statements that belong to no event of it.</summary>
internal static class TimelineMaker
{
    // In thousandths of the line of years.
    private const int MarkWidth = 12;

    /// <summary>Null where nothing has a date.</summary>
    public static Timeline? Make(PageContext page)
    {
        List<Dated> all = [.. Events(page).Concat(Numbers(page)).Concat(Claims(page)).OrderBy(one => one.Date.First).ThenBy(one => one.Date.Last)];
        if (all.Count == 0)
        {
            return null;
        }

        var line = YearLine.Of([.. all.Select(one => one.Date)]);
        return new(line.Years(page), [.. all.Select(one => Entry(one, line))]);
    }

    private static TimelineEntry Entry(Dated one, YearLine line)
    {
        var (from, to) = line.Place(one.Date);
        return new(one.When, one.Href, one.Title, one.Form, one.Status, one.Detail, ChartScale.Percent((from + to) / 2), to - from > MarkWidth ? new(ChartScale.Percent(from), ChartScale.Percent(to - from)) : null);
    }

    private static IEnumerable<Dated> Events(PageContext page) => page.Graph.Timeline.Select(happening => new Dated(
        happening.Date.Value,
        page.Date(happening),
        page.To(happening),
        page.Title(happening),
        Keys.Form(happening.Status.Value),
        happening.Status.Value == EventStatus.Reported ? null : page.Word(Keys.Of(happening.Status.Value)),
        page.Place(happening)?.Html));

    // Numbers that answer one question for one date stand together.
    private static IEnumerable<Dated> Numbers(PageContext page) =>
        from statistic in page.Graph.Project.Statistics
        from observation in statistic.Observations
        where observation.AsOf is not null && observation.Rank?.Value != Rank.Deprecated
        group observation by (statistic, observation.AsOf!.Value.Text, observation.Kind.Value) into same
        let first = same.First()
        select new Dated(
            first.AsOf!.Value,
            Observations.AsOf(page, same.Key.statistic, first)!.Value,
            page.To(same.Key.statistic, Observations.AnchorOf(same.Key.statistic, first)),
            Markup.Join(
                ": ",
                page.Title(same.Key.statistic),
                Markup.Join(" / ", same.Select(one => Observations.InLine(page, same.Key.statistic, one)).DistinctBy(one => one.Words).Select(one => (Html?)one.Html))),
            same.Key.Value == ObservationKind.Projected ? "projected" : "observation",
            page.Word(same.Key.Value == ObservationKind.Reported ? "kind.statistic" : Keys.Of(same.Key.Value)),
            page.List(same.Select(one => Observations.Who(page, same.Key.statistic, one)).DistinctBy(one => one.Words).Select(one => one.Html)));

    private static IEnumerable<Dated> Claims(PageContext page) =>
        from claim in page.Graph.Project.Claims
        where claim.SaidOn is not null && !page.Graph.Timeline.Any(happening => Tells(happening, claim))
        select new Dated(
            claim.SaidOn!.Value,
            page.SaidOn(claim)!.Value,
            page.To(claim),
            page.Title(claim),
            "claim",
            page.Word("kind.claim"),
            page.Speaker(claim));

    // An event of the same time that the statement is about, or that its speaker took part in, says it already.
    private static bool Tells(Event happening, Claim claim) =>
        happening.Date.Value.Overlaps(claim.SaidOn!.Value)
        && (claim.About.Any(id => id.Value == happening.Id)
            || (claim.Speaker is NamedVoice voice && happening.Participants.Any(participant => voice.Ids.Contains(participant.Who) || claim.Via.Contains(participant.Who))));

    private sealed record Dated(EdtfDate Date, Tied When, Href Href, Html Title, string Form, string? Status, Html? Detail);
}
