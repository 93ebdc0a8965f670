namespace SiteGen.Render.Views;

/// <param name="Text">What was said, in the editors' words, where they hold links: the page's title has none.</param>
/// <param name="Via">Who passed it on.</param>
/// <param name="Speech">How the article quotes it.</param>
/// <param name="About">What it is about.</param>
/// <param name="SaidOf">Statements about this one.</param>
internal sealed record ClaimView(
    PageFrame Frame,
    Wording Wording,
    Head Head,
    Html? Text,
    Tied Who,
    Html? Via,
    Tied? Date,
    string Speech,
    string? Stance,
    IReadOnlyList<Item> About,
    IReadOnlyList<Item> SaidOf,
    FactNotes Notes,
    CiteView Cite) : PageView(Frame, Wording);
