using SiteGen.Model;

namespace SiteGen.Render.Views.Charts;

/// <summary>The numbers of one date.</summary>
/// <param name="IsTold">Whether the drawing has room for its words.</param>
internal sealed record LabelledPoints(IReadOnlyList<Observation> Observations, int X, int Top, int Bottom, bool IsTold);

/// <summary>Lines of text at a place, as wide as they may get.</summary>
internal sealed record ChartLabel(IReadOnlyList<(ChartWords Words, string? Form)> Words, int X, int Top, string Anchor, int Shift)
{
    /// <summary>Whether it stands apart from its point, and a thin line leads there.</summary>
    public bool IsLed { get; init; }

    // The inner widths of the narrowest phone and of a wide screen: what meets nothing there is taken to meet nothing between.
    private const int Narrowest = 288;
    private const int Widest = 720;

    // Asked for again wherever it is moved to, so counted once.
    private readonly int _height = Words.Sum(one => one.Words.Lines.Count) * ChartWords.LineHeight;

    public int Width { get; } = Words.Max(one => one.Words.Width);

    public int Bottom => Top + _height;

    public bool Fits => LeftEdge(Narrowest) >= 0 && LeftEdge(Narrowest) + Width <= Narrowest;

    public bool Meets(ChartLabel other) => Top < other.Bottom && other.Top < Bottom && (MeetsAcross(other, Narrowest) || MeetsAcross(other, Widest));

    /// <summary>Whether it would stand on points with all that belongs to them.</summary>
    public bool Covers(LabelledPoints points)
    {
        const int around = 14;
        const int arrow = 34;
        return Top < points.Bottom + arrow && points.Top - arrow < Bottom && new[] { Narrowest, Widest }.Any(width =>
            Math.Abs((points.X * width / ChartScale.Width) - LeftEdge(width) - (Width / 2)) < (Width / 2) + around);
    }

    /// <summary>As they stand in the column of their date.</summary>
    public IEnumerable<ChartText> Texts(int down)
    {
        var (y, x, end) = (Top + down, ChartScale.Pixels(Shift), Anchor == "middle" ? null : Anchor);
        foreach (var (words, form) in Words)
        {
            yield return new(x, y + 14, words.Markup(x ?? "0"), form is null ? end : end is null ? form : $"{form} {end}");
            y += words.Lines.Count * ChartWords.LineHeight;
        }
    }

    private int LeftEdge(int width) => (X * width / ChartScale.Width) + Shift - (Anchor == "start" ? 0 : Anchor == "end" ? Width : Width / 2);

    private bool MeetsAcross(ChartLabel other, int width) =>
        LeftEdge(width) < other.LeftEdge(width) + other.Width + 8 && other.LeftEdge(width) < LeftEdge(width) + Width + 8;
}

/// <summary>Finds room for the words of points.</summary>
internal static class ChartLabels
{
    private const int Letters = 26;
    private const int Step = 4;

    // Above a point there may be an arrow.
    private const int BeyondArrow = 40;
    private const int PointWidth = 16;

    /// <param name="bottom">Below it stand the dates.</param>
    /// <returns>For each of the points, null where it is not told.</returns>
    public static IReadOnlyList<ChartLabel?> Place(PageContext page, Statistic statistic, IReadOnlyList<LabelledPoints> groups, int bottom)
    {
        var isOfSeveral = statistic.Observations.Select(one => Observations.WhoWords(page, one)).Distinct(StringComparer.Ordinal).Count() > 1;
        List<ChartLabel> placed = [];
        var labels = new ChartLabel?[groups.Count];
        for (var i = 0; i < groups.Count; i++)
        {
            if (!groups[i].IsTold)
            {
                continue;
            }

            var words = groups[i].Observations.SelectMany(one => new[] { (ChartWords.Value(page, statistic, one, Letters), (string?)null) }
                .Concat(isOfSeveral ? [(ChartWords.Who(page, statistic, one, Letters), "note")] : [])).ToList();

            var slope = i == 0 ? groups[0].Top - groups[^1].Top : groups[i - 1].Top - groups[i].Top;
            var choice = Beside(words, groups[i], slope)
                .FirstOrDefault(one => one.Fits && one.Bottom <= bottom && !placed.Exists(one.Meets) && !groups.Where((_, other) => other != i).Any(one.Covers))
                ?? Above(words, groups[i]);
            while (placed.Exists(choice.Meets) || (choice.IsLed && groups.Any(choice.Covers)))
            {
                choice = choice with { Top = choice.Top - Step };
            }

            placed.Add(choice);
            labels[i] = choice;
        }

        return labels;
    }

    /// <summary>The dates under the points, in as many lines as they need.</summary>
    public static (IReadOnlyList<ChartLabel> Labels, int Lanes) Dates(PageContext page, Statistic statistic,
        IReadOnlyList<(Observation Observation, int X)> groups)
    {
        List<ChartLabel> placed = [];
        foreach (var (observation, x) in groups)
        {
            var words = ChartWords.AsOf(page, statistic, observation, int.MaxValue);
            var label = Settled(new([(words, "note")], x, 0, "middle", 0));
            while (placed.Exists(label.Meets))
            {
                label = label with { Top = label.Top + ChartWords.LineHeight };
            }

            placed.Add(label);
        }

        return (placed, placed.Max(label => label.Bottom) / ChartWords.LineHeight);
    }

    // From left to right a line that rises leaves room above on its left and below on its right; one that falls, the other way round.
    private static IEnumerable<ChartLabel> Beside(IReadOnlyList<(ChartWords, string?)> words, LabelledPoints points, int slope)
    {
        ChartLabel label = new(words, points.X, 0, "middle", 0);
        var beside = PointWidth + (PointWidth / 2 * (points.Observations.Count - 1));
        var above = label with { Top = points.Top - label.Bottom - 2 };
        var below = label with { Top = points.Bottom + 12 };
        return slope switch
        {
            > 0 => [above with { Anchor = "end", Shift = -beside }, below with { Anchor = "start", Shift = -8 }],
            < 0 => [above with { Anchor = "start", Shift = beside }, below with { Anchor = "end", Shift = 8 }],
            _ => [],
        };
    }

    private static ChartLabel Above(IReadOnlyList<(ChartWords, string?)> words, LabelledPoints points)
    {
        var label = Settled(new(words, points.X, 0, "middle", 0));
        return label with { Top = points.Top - label.Bottom - BeyondArrow, IsLed = true };
    }

    // Held inside the drawing.
    private static ChartLabel Settled(ChartLabel label) =>
        new[] { label, label with { Anchor = "start", Shift = -8 }, label with { Anchor = "end", Shift = 8 } }.FirstOrDefault(one => one.Fits)
            ?? label with { Anchor = label.X < ChartScale.Width / 2 ? "start" : "end", Shift = 0 };
}
