using System.Collections.Immutable;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Views.Charts;

namespace SiteGen.Render.Views;

/// <summary>Makes the page of who met, spoke of and belongs to whom.</summary>
internal static class NetworkMaker
{
    // Two lines of a name.
    private const int Row = 56;

    // Of the width, in thousandths: an arc to the next name, and one over all.
    private const int Narrowest = 220;
    private const int Widest = 940;

    public static NetworkView Make(PageContext page)
    {
        var network = new Network(page.Graph);
        return new(
            PageFrameMaker.Make(page, page.Word("network.title"), page.Word("network.text"), lastChanged: null, "website"),
            page.Wording,
            page.Word("network.text"),
            [.. new[] { Drawing(page, "met", network.Met), Drawing(page, "spoke-of", network.SpokeOf) }.OfType<ArcDrawing>()],
            [.. network.Bodies.Select(body => new Branch(page.To(body.Who), page.Title(body.Who), page.SideOf(body.Who), Parts(page, body)))]);
    }

    private static ArcDrawing? Drawing(PageContext page, string kind, ImmutableArray<Connection> connections)
    {
        if (connections.IsEmpty)
        {
            return null;
        }

        var names = InOrder(page, connections);
        var places = names.Index().ToDictionary(name => name.Item.Id, name => name.Index * Row + Row / 2, StringComparer.Ordinal);
        return new(
            kind,
            page.Word($"network.{kind}"),
            page.Word($"network.{kind}-text"),
            names.Count * Row,
            [.. names.Select(who => new ArcName(page.To(who), page.Title(who), page.SideOf(who)))],
            [.. connections.Select(one => Arc(places[one.From.Id], places[one.To.Id], names.Count, one.IsPlanned))],
            Href.Anchor($"arc_{kind}_from"),
            Href.Anchor($"arc_{kind}_to"),
            [.. connections.Select(one => InWords(page, kind, one))]);
    }

    // Those of a side stand together, the best connected in their middle of the page; equals by name.
    private static List<Entity> InOrder(PageContext page, ImmutableArray<Connection> connections)
    {
        var times = connections.SelectMany(one => new[] { one.From.Id, one.To.Id }).CountBy(id => id).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. connections.SelectMany(one => new[] { one.From, one.To }).DistinctBy(who => who.Id)
                .OrderBy(who => page.Site.SideIds.IndexOf(who.Side?.Value ?? "") is >= 0 and var side ? side : int.MaxValue)
                .ThenByDescending(who => times[who.Id]).ThenBy(who => who.Id, StringComparer.Ordinal),
        ];
    }

    private static Arc Arc(int from, int to, int names, bool isPlanned)
    {
        var height = Math.Abs(to - from) / 2;
        var highest = Math.Max(Row, (names - 1) * Row);
        var width = Narrowest + ((Widest - Narrowest) * height * 2 / highest);
        return new(ChartScale.Percent(width), (from + to) / 2, height, from, to, Keys.Form(isPlanned ? EventStatus.Planned : EventStatus.Reported));
    }

    private static Item InWords(PageContext page, string kind, Connection one) => new(
        page.To(one.From),
        Markup.Fill(page.Word($"network.{kind}-pair"), ("one", page.Title(one.From)), ("other", page.Title(one.To))),
        page.List(one.By.Select(fact => page.Link(fact))));

    private static Html? Parts(PageContext page, Belonging body) =>
        body.Parts.IsEmpty ? null : new($"<ul>{string.Concat(body.Parts.Select(part => $"<li>{page.Link(part.Who)}{Parts(page, part)}</li>"))}</ul>");
}
