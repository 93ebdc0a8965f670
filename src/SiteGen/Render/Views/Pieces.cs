namespace SiteGen.Render.Views;

/// <summary>Whose side somebody is on: told by name, and by a form and colour of its own.</summary>
/// <param name="Number">1 to 6: its place among the site's sides, for the style sheet.</param>
internal sealed record SideView(Html Name, int Number)
{
    /// <summary>How many forms the style sheet has; then they begin anew.</summary>
    public const int Forms = 6;
}

/// <summary>Whether something is done or only foreseen.</summary>
/// <param name="Form">For the style sheet: <c>planned</c>, <c>reported</c>, <c>confirmed</c>, <c>estimated</c>, <c>projected</c>.</param>
internal sealed record StatusView(string Text, string Form);

/// <summary>One thing in a list, with a link to its page.</summary>
/// <param name="Detail">A line of particulars: dates, who says so.</param>
/// <param name="Status">Only where it is not simply done.</param>
/// <param name="Quotes">The exact words, where the list shows them.</param>
internal sealed record Item(Href Href, Html Title, Html? Detail = null, SideView? Side = null, StatusView? Status = null)
{
    public IReadOnlyList<QuoteView> Quotes { get; init; } = [];
}

/// <param name="Language">Of the article, where it is another than the page's.</param>
/// <param name="Words">Exactly as the article has them; <c>[sic]</c> stands after a slip.</param>
/// <param name="Translation">By the editors, on pages of another language than the article's.</param>
/// <param name="Cite">The words in their article, where no link beside them leads there.</param>
internal sealed record QuoteView(string? Language, Tied Words, Tied? Translation, Href? Cite);

/// <summary>One piece of evidence.</summary>
/// <param name="Anchor">Where it stands on the page: <c>evidence-1</c>.</param>
/// <param name="Label">"Evidence 1".</param>
/// <param name="Link">To itself, for passing on.</param>
/// <param name="About">What it is evidence for, where the page is about several things.</param>
/// <param name="Place">The words in their article; the article's page where they were not found.</param>
/// <param name="Source">The article's name.</param>
/// <param name="Readings">What the editors read words as: "“Bộ Quốc phòng” = US Department of Defense".</param>
/// <param name="Slips">What is odd in the article's own words.</param>
/// <param name="Original">The words on the page where the article was published, where its address is known.</param>
internal sealed record EvidenceView(
    string Anchor,
    string Label,
    Href Link,
    Html? About,
    QuoteView Quote,
    Href? Place,
    Html? Source,
    IReadOnlyList<Html> Readings,
    IReadOnlyList<SlipView> Slips,
    Html? Note,
    Href? Original);

/// <param name="Words">Of the article.</param>
internal sealed record SlipView(string Language, string Words, Html Note);
