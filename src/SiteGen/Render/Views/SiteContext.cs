using System.Collections.Immutable;
using SiteGen.Link;
using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>What all pages share.</summary>
internal sealed class SiteContext(Graph graph, IReadOnlyDictionary<string, Wording> wordings, string? baseUrl)
{
    private readonly Lazy<Dictionary<string,
        int>> _timelineIndex = new(() =>
        graph.Timeline.Select((happening, index) => (happening.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal));
    private readonly Lazy<EdtfDate?> _lastChangedOfAll = new(() => graph.Facts.Values.Select(LastChanged).MaxBy(date => date.Last));

    public Graph Graph { get; } = graph;

    /// <summary>By language.</summary>
    public IReadOnlyDictionary<string, Wording> Wordings { get; } = wordings;

    /// <summary>The site's own address; null where it may stand anywhere.</summary>
    public string? BaseUrl { get; } = baseUrl;

    /// <summary>The path part of <see cref="BaseUrl"/>, for the 404 page.</summary>
    public string BasePath { get; } = baseUrl is null ? "" : new Uri(baseUrl).AbsolutePath;

    /// <summary>A feed needs whole addresses, and something new.</summary>
    public bool HasFeed { get; } = baseUrl is not null && graph.Facts.Count > 0;

    public ImmutableArray<string> SideIds { get; } = [.. graph.Project.Site.Sides.Select(side => side.Id.Value)];

    /// <summary>By its id, an event's place in the timeline.</summary>
    public IReadOnlyDictionary<string, int> TimelineIndex => _timelineIndex.Value;

    /// <summary>Pages of prose that have a place in the menu, in its order.</summary>
    public ImmutableArray<TextPage> MenuTexts { get; } =
    [
        .. graph.Pages.OfType<TextPage>().Where(page => page.Text.Nav is not null).OrderBy(page => page.Text.Nav)
            .ThenBy(page => page.File, StringComparer.Ordinal),
    ];

    public ImmutableArray<ListPage> Lists { get; } = [.. graph.Pages.OfType<ListPage>().OrderBy(page => page.Section)];

    public EdtfDate? LastChangedOfAll => _lastChangedOfAll.Value;

    /// <summary>When a fact was last added or corrected.</summary>
    public static EdtfDate LastChanged(Fact fact) =>
        fact.Corrections.Select(correction => correction.Date.Value).Append(fact.Added.Value).MaxBy(date => date.Last)!;
}
