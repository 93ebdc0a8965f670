namespace SiteGen.Render.Views.Charts;

/// <summary>The numbers of a statistic drawn: a drawing whose places across are parts of its width, so that text keeps its size on every screen.</summary>
/// <param name="Description">What the drawing shows, for those who do not see it.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Keys">What the forms in this drawing mean.</param>
/// <param name="Glyphs">Which forms the marks show.</param>
/// <param name="Units">That numbers of different units stand on one scale, where they do.</param>
internal sealed record ChartView(
    string Title,
    string Description,
    int Height,
    IReadOnlyList<ChartLine> Lines,
    IReadOnlyList<ChartBar> Bars,
    IReadOnlyList<ChartMark> Marks,
    ChartGlyphs Glyphs,
    IReadOnlyList<ChartText> Texts,
    IReadOnlyList<ChartKey> Keys,
    string? Units);

/// <param name="Form"><c>axis</c>, <c>tick</c>, <c>series</c>, <c>projected</c>, <c>span</c>, <c>span projected</c> or <c>leader</c>, for the style
/// sheet.</param>
/// <param name="Shift">Pixels to the right of its place.</param>
internal sealed record ChartLine(string X1, int Y1, string X2, int Y2, string Form, int Shift = 0);

/// <summary>A bar that lies.</summary>
/// <param name="Form"><c>reported</c>, <c>estimated</c> or <c>projected</c>; <c>deprecated</c> where it is no longer used.</param>
internal sealed record ChartBar(string X, int Y, string Width, string Form);

/// <summary>A form that the template defines: a point, or an end that is open.</summary>
/// <param name="Glyph">Its definition.</param>
/// <param name="Form">As of a bar.</param>
internal sealed record ChartMark(Href Glyph, string X, int Y, string Form, int Shift = 0);

/// <summary>The forms that a template must define for the marks of a drawing: a point, and ends that are open, of a bar or a point.</summary>
internal sealed record ChartGlyphs(bool Point, bool MoreBar, bool AboutBar, bool LessBar, bool MorePoint, bool AboutPoint, bool LessPoint)
{
    public static ChartGlyphs Of(IReadOnlyList<ChartMark> marks)
    {
        var used = marks.Select(mark => mark.Glyph.ToString()).ToHashSet(StringComparer.Ordinal);
        return new(Has("point"), Has("more_bar"), Has("about_bar"), Has("less_bar"), Has("more_point"), Has("about_point"), Has("less_point"));

        bool Has(string form) => used.Contains($"#chart_{form}");
    }
}

/// <param name="Anchor">Which end of the text stands at its place: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="Words">Tied to its fact, with the elements that text of a drawing has.</param>
/// <param name="Form"><c>value</c> or <c>note</c>, for the style sheet.</param>
internal sealed record ChartText(string X, int Y, string Anchor, Html Words, string Form, int Shift = 0);

/// <param name="Form"><c>more</c>, <c>about</c>, <c>less</c>, <c>range</c> or <c>projected</c>.</param>
internal sealed record ChartKey(string Form, string Text);
