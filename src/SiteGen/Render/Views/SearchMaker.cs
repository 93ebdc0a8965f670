using System.Collections.Immutable;
using SiteGen.Link;
using SiteGen.Render.Search;

namespace SiteGen.Render.Views;

/// <summary>Makes the search page. What is listed on it is what the index finds.</summary>
internal static class SearchMaker
{
    // From there on a reader is better served by the list of the section.
    private const int Most = 500;

    public static SearchView Make(PageContext page)
    {
        var sizes = SearchEntries.SectionsOf(page.Graph.Project).CountBy(section => section).ToDictionary();
        var entries = SearchEntries.Of(page, section => sizes[section] <= Most).ToLookup(entry => entry.Section);
        return new(
            PageFrameMaker.Make(page, page.Word("search.title"), page.Word("search.description"), lastChanged: null, "website"),
            page.Wording,
            page.To(SearchPage.Name),
            [.. SearchIndex.Scripts.Select(script => page.ToPath(script))],
            page.ToPath(SearchIndex.PathOf(page.Language)),
            [
                .. sizes.OrderBy(size => size.Key).Select(size => Group(page, size.Key, size.Value, entries[size.Key])),
                .. entries.Contains(null) ? [new IndexGroup(page.Word("search.pages"), null, null, Entries(page, entries[null]))] : Array.Empty<IndexGroup>(),
            ]);
    }

    private static IndexGroup Group(PageContext page, Section section, int size, IEnumerable<SearchEntry> entries)
    {
        var (title, list) = (page.Word(Keys.Of(section)), page.To(Paths.FileOf(section)));
        return size > Most ? new(title, list, page.Wording.Count("search.everything-of", size), []) : new(title, list, null, Entries(page, entries));
    }

    private static ImmutableArray<IndexEntry> Entries(PageContext page, IEnumerable<SearchEntry> entries) => [.. entries.Select(entry => Entry(page, entry))];

    private static IndexEntry Entry(PageContext page, SearchEntry entry) => new(
        page.To(entry.Section is { } section ? $"{Paths.Folder(section)}/{entry.Id}.html" : $"{entry.Id}.html"),
        Words(page, entry.Title),
        IsLong(entry) ? null : Markup.Details(entry.Names.Select(name => (Html?)Words(page, name))));

    // The other names of these are whole sentences, or the headline.
    private static bool IsLong(SearchEntry entry) => entry.Section is Section.Claims or Section.Events or Section.Statistics or Section.Sources;

    private static Html Words(PageContext page, SearchText text) => Markup.Text(text.Text, text.Language ?? page.Language, page.Language);
}
