using System.Collections.Immutable;
using SiteGen.Link;
using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>What all pages share.</summary>
internal sealed class SiteContext(Graph graph, IReadOnlyDictionary<string, Wording> wordings, string? baseUrl)
{
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
    public IReadOnlyDictionary<string, int> TimelineIndex { get; } = graph.Timeline.Select((happening, index) => (happening.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    /// <summary>Every page's path by its file and language: what the language switch may lead to.</summary>
    public ILookup<string, Page> PagesByFile { get; } = graph.Pages.ToLookup(page => page.File, StringComparer.Ordinal);

    /// <summary>Pages of prose that have a place in the menu, in its order.</summary>
    public ImmutableArray<TextPage> MenuTexts { get; } =
    [
        .. graph.Pages.OfType<TextPage>().Where(page => page.Text.Nav is not null).OrderBy(page => page.Text.Nav).ThenBy(page => page.File, StringComparer.Ordinal),
    ];

    public ImmutableArray<ListPage> Lists { get; } = [.. graph.Pages.OfType<ListPage>().OrderBy(page => page.Section)];

    /// <summary>What was checked, by fact.</summary>
    public ILookup<string, LedgerEntry> Ledger { get; } = graph.Proof.Ledger.ToLookup(entry => entry.FactId, StringComparer.Ordinal);

    /// <summary>When a fact was last added or corrected.</summary>
    public static EdtfDate LastChanged(Fact fact) => fact.Corrections.Select(correction => correction.Date.Value).Append(fact.Added.Value).MaxBy(date => date.Last)!;

    public EdtfDate? LastChangedOfAll { get; } = graph.Facts.Values.Select(LastChanged).MaxBy(date => date.Last);
}
