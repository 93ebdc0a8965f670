namespace SiteGen.Render.Views;

/// <summary>The page of who met, spoke of and belongs to whom.</summary>
/// <param name="Drawings">Those who met, and those who spoke of each other; none where nobody did.</param>
/// <param name="Bodies">Each body that belongs to none, with its parts and people.</param>
internal sealed record NetworkView(PageFrame Frame, Wording Wording, string Text, IReadOnlyList<ArcDrawing> Drawings, IReadOnlyList<Branch> Bodies)
    : PageView(Frame, Wording);

/// <summary>Names below each other, with an arc beside them for each connection.</summary>
/// <param name="Anchor">Tells the drawings of a page apart.</param>
/// <param name="Text">What an arc means.</param>
/// <param name="Height">In pixels.</param>
/// <param name="FromGlyph">What stands where an arc begins, and <paramref name="ToGlyph"/> where it ends.</param>
/// <param name="Connections">The same in words.</param>
internal sealed record ArcDrawing(string Anchor, string Title, string Text, int Height, IReadOnlyList<ArcName> Names, IReadOnlyList<Arc> Arcs, Href FromGlyph,
    Href ToGlyph, IReadOnlyList<Item> Connections);

/// <summary>One name of a drawing.</summary>
internal sealed record ArcName(Href Href, Html Title, SideView? Side);

/// <summary>Half of an ellipse, from one name to another: parts of the width across, pixels down.</summary>
/// <param name="Y">Its middle.</param>
/// <param name="From">The height of the name that it begins at, and <paramref name="To"/> that of the other.</param>
/// <param name="Form"><c>planned</c> where it is broken, else <c>reported</c>.</param>
internal sealed record Arc(string Width, int Y, int Height, int From, int To, string Form);

/// <summary>A person or body, and those who belong to it. One level is printed inside the other.</summary>
/// <param name="Parts">Finished, since a template prints no list within itself without end.</param>
internal sealed record Branch(Href Href, Html Title, SideView? Side, Html? Parts);
