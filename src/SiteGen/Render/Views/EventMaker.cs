using SiteGen.Model;
using SiteGen.Render.Data;

namespace SiteGen.Render.Views;

/// <summary>Makes the page of an event.</summary>
internal static class EventMaker
{
    public static EventView Make(PageContext page, Event happening)
    {
        var links = page.Graph.BacklinksOf(happening.Id);
        var timeline = page.Graph.Timeline;
        var index = page.Site.TimelineIndex[happening.Id];
        var status = page.Word(Keys.Of(happening.Status.Value));
        return new(
            PageFrameMaker.Make(
                page,
                page.Plain(happening.Title),
                happening.Summary is { } summary ? page.Plain(summary) : $"{page.Wording.Date(happening.Date.Value)}. {status}.",
                SiteContext.LastChanged(happening)),
            page.Wording,
            new(page.Word("kind.event"), page.Title(happening), Status: new(status, Keys.Form(happening.Status.Value))),
            page.Date(happening),
            page.Place(happening),
            status,
            page.TextOrNone(happening.Summary),
            page.Word(happening.Status.Value == EventStatus.Planned ? "event.participants-planned" : "event.participants"),
            Parties(page, happening),
            ItemMaker.Items(page, links.SaidOf),
            ItemMaker.Items(page, links.CountedAbout),
            index > 0 ? ItemMaker.Of(page, timeline[index - 1]) : null,
            index + 1 < timeline.Length ? ItemMaker.Of(page, timeline[index + 1]) : null,
            EvidenceMaker.NotesOf(page, happening),
            CiteView.Of(Citation.Of(page, happening)));
    }

    private static IReadOnlyList<Party> Parties(PageContext page, Event happening) =>
    [
        .. happening.Participants
            .GroupBy(participant => page.Site.SideIds.IndexOf(participant.Side?.Value ?? ""))
            .OrderBy(group => group.Key < 0 ? int.MaxValue : group.Key)
            .Select(group => new Party(
                page.Side(group.First().Side?.Value),
                group.Key < 0 && page.Site.SideIds.Length > 0,
                [.. group.Select(participant => new ParticipantView(page.LinkTo(participant.Who.Value), page.Role(happening, participant)))])),
    ];
}
