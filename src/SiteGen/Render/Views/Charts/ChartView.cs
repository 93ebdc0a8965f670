namespace SiteGen.Render.Views.Charts;

/// <summary>The numbers of a statistic drawn: a drawing whose places across are parts of its width, so that text keeps its size on every screen.</summary>
/// <param name="Description">What the drawing shows, for those who do not see it.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Keys">What the forms in this drawing mean.</param>
/// <param name="Glyphs">Which forms the marks show, where there are any.</param>
/// <param name="Units">That numbers of different units stand on one scale, where they do.</param>
internal sealed record ChartView(
    string Title,
    string Description,
    int Height,
    IReadOnlyList<ChartLine> Lines,
    IReadOnlyList<ChartColumn> Columns,
    IReadOnlyList<ChartBar> Bars,
    IReadOnlyList<ChartMark> Marks,
    ChartGlyphs? Glyphs,
    IReadOnlyList<ChartText> Texts,
    IReadOnlyList<ChartKey> Keys,
    string? Units);

/// <summary>What stands at one date: places across in it are pixels to the right of there.</summary>
/// <param name="X">Where it stands.</param>
internal sealed record ChartColumn(string X, IReadOnlyList<ChartLine> Lines, IReadOnlyList<ChartMark> Marks, IReadOnlyList<ChartText> Texts);

/// <param name="X1">Missing where it is zero, as are all places across.</param>
/// <param name="Form"><c>axis</c>, <c>tick</c>, <c>projected</c>, <c>span</c>, <c>span projected</c> or <c>leader</c>, for the style sheet; missing
/// where it joins two numbers.</param>
internal sealed record ChartLine(string? X1, int Y1, string? X2, int Y2, string? Form);

/// <summary>A bar that lies.</summary>
/// <param name="Form"><c>reported</c>, <c>estimated</c> or <c>projected</c>; <c>deprecated</c> where it is no longer used.</param>
internal sealed record ChartBar(string X, int Y, string Width, string Form);

/// <summary>A form that the template defines: a point, or an end that is open.</summary>
/// <param name="Glyph">Its definition.</param>
/// <param name="Form">As of a bar; missing where the number is simply reported.</param>
internal sealed record ChartMark(Href Glyph, string? X, int Y, string? Form);

/// <summary>The forms that a template must define for the marks of a drawing: a point, and ends that are open, of a bar or a point.</summary>
internal sealed record ChartGlyphs(bool Point, bool MoreBar, bool AboutBar, bool LessBar, bool MorePoint, bool AboutPoint, bool LessPoint)
{
    /// <summary>Null where no mark is drawn.</summary>
    public static ChartGlyphs? Of(IReadOnlyList<ChartMark> marks)
    {
        if (marks.Count == 0)
        {
            return null;
        }

        var used = marks.Select(mark => mark.Glyph.ToString()).ToHashSet(StringComparer.Ordinal);
        return new(Has("point"), Has("more_bar"), Has("about_bar"), Has("less_bar"), Has("more_point"), Has("about_point"), Has("less_point"));

        bool Has(string form) => used.Contains($"#chart_{form}");
    }
}

/// <param name="Words">Tied to its fact, with the elements that text of a drawing has.</param>
/// <param name="Form"><c>note</c> where it is no value and, in a column, <c>start</c> or <c>end</c> where that end of it and not its middle stands at its
/// place; for the style sheet.</param>
internal sealed record ChartText(string? X, int Y, Html Words, string? Form);

/// <param name="Form"><c>more</c>, <c>about</c>, <c>less</c>, <c>range</c> or <c>projected</c>.</param>
internal sealed record ChartKey(string Form, string Text);
