namespace SiteGen.Render.Views;

/// <summary>What the program checked of a fact, and what it could not.</summary>
/// <param name="Summary">"7 checks agree, 2 derived, 1 left to the editors".</param>
internal sealed record ChecksView(string Summary, IReadOnlyList<CheckGroup> Groups);

/// <param name="About">The evidence or the number that these checks are about; missing where there is only one group.</param>
internal sealed record CheckGroup(Html? About, IReadOnlyList<CheckLine> Lines);

/// <param name="Text">"value 500 read from “hơn 500”".</param>
/// <param name="Form">For the style sheet: <c>derived</c>, <c>accepted</c> or <c>open</c>; missing where words of the article give it.</param>
/// <param name="Open">"The editors’ reading", where the words leave the point open.</param>
/// <param name="Why">The editors' reason, where they answer for it.</param>
internal sealed record CheckLine(Html Text, string? Form, string? Open, Html? Why);
