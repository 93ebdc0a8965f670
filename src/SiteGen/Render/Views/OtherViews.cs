namespace SiteGen.Render.Views;

/// <summary>The list of one section, or a part of one that is too long for a page.</summary>
/// <param name="Intro">How it is sorted and what is in it.</param>
/// <param name="Parts">The parts of a long list.</param>
/// <param name="Items">Empty on the page of a long list itself: its parts have them.</param>
internal sealed record ListView(PageFrame Frame, Wording Wording, string Intro, IReadOnlyList<PartView> Parts, IReadOnlyList<Item> Items)
    : PageView(Frame, Wording);

/// <param name="Name">The letter or year.</param>
/// <param name="Count">"24 entries".</param>
/// <param name="IsCurrent">Whether it leads to this very page.</param>
internal sealed record PartView(Href Href, Html Name, string Count, bool IsCurrent);

/// <summary>A page of prose.</summary>
/// <param name="TextLanguage">Where nobody has translated it yet, the language that it is in.</param>
internal sealed record TextView(PageFrame Frame, Wording Wording, Html Text, string? TextLanguage) : PageView(Frame, Wording);

/// <summary>What there is to download.</summary>
internal sealed record DataView(PageFrame Frame, Wording Wording, IReadOnlyList<DownloadGroup> Groups) : PageView(Frame, Wording);

/// <param name="Files">The files, each with what is in it.</param>
internal sealed record DownloadGroup(string Title, string Text, IReadOnlyList<Item> Files);

/// <summary>What stands where a page was that has moved.</summary>
/// <param name="To">A link to where it is now.</param>
internal sealed record MovedView(PageFrame Frame, Wording Wording, Html To) : PageView(Frame, Wording);

/// <summary>What a host answers with where there is no page.</summary>
/// <param name="Other">The same words in the site's other languages.</param>
internal sealed record NotFoundView(PageFrame Frame, Wording Wording, IReadOnlyList<NotFoundText> Other) : PageView(Frame, Wording);

internal sealed record NotFoundText(string Language, string Title, string Text, string HomeText, Href Home);

/// <summary>Every correction, the newest first.</summary>
/// <param name="Items">Empty where nothing had to be corrected yet.</param>
/// <param name="All">The table of all, where there are too many for a page.</param>
internal sealed record CorrectionsView(PageFrame Frame, Wording Wording, IReadOnlyList<CorrectedFact> Items, Href? All) : PageView(Frame, Wording);

/// <param name="Href">The correction on the fact's own page.</param>
/// <param name="Kind">The name of the fact's kind: "Person".</param>
internal sealed record CorrectedFact(Href Href, Html Title, string Kind, CorrectionView Correction);
