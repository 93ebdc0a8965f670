namespace SiteGen.Render.Views;

/// <summary>The search page: everything from A to Z, which the script puts what is found in place of.</summary>
/// <param name="Self">The page itself, for its form.</param>
/// <param name="Scripts">What finds and shows, in this order.</param>
/// <param name="Index">The script that the search looks words up in.</param>
internal sealed record SearchView(
    PageFrame Frame, Wording Wording, Href Self, IReadOnlyList<Href> Scripts, Href Index, IReadOnlyList<IndexGroup> Everything) : PageView(Frame, Wording);

/// <summary>Everything of one kind.</summary>
/// <param name="Href">Its list; pages of prose have none.</param>
/// <param name="More">Where there are too many for one page: how many its list has.</param>
internal sealed record IndexGroup(string Title, Href? Href, string? More, IReadOnlyList<IndexEntry> Entries);

/// <param name="Names">Other spellings.</param>
internal sealed record IndexEntry(Href Href, Html Title, Html? Names);
