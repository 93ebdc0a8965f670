using SiteGen.Link;
using SiteGen.Model;

namespace SiteGen.Render.Views.Charts;

/// <summary>Numbers in the order of their dates: a point for each, and a line from point to point of whoever gives several.</summary>
internal static class LineChart
{
    private const int PlotHeight = 150;
    private const int Left = 60;
    private const int Right = 880;

    // Pixels between points of one date.
    private const int Beside = 15;
    private const int Arrow = 34;

    private const int MostTold = 12;
    private const int Steps = 6;

    /// <summary>A number at its place: height 0 is the top of the plot.</summary>
    private sealed record Point(Observation Observation, int X, int Y, int Top, int Bottom, int Shift);

    public static Drawing Draw(PageContext page, Statistic statistic)
    {
        var groups = Points(page.Graph, statistic);
        var points = groups.SelectMany(group => group).ToList();
        var told = Told(groups);
        var labels = ChartLabels.Place(page, statistic,
            [.. groups.Select((group, index) =>
            new LabelledPoints([.. group.Select(point => point.Observation)], group[0].X, group.Min(point => point.Top),
            group.Max(point => point.Bottom), told.Contains(index)))], PlotHeight);
        var top = points.Select(point => point.Top - (ChartMaker.OpenEnd(point.Observation) is "more" or "about" ? Arrow : 8))
            .Concat(labels.OfType<ChartLabel>().Select(label => label.Top)).Append(0).Min() - 4;
        var (dates, lanes) = ChartLabels.Dates(page, statistic, [.. told.Select(index => (groups[index][0].Observation, groups[index][0].X))]);
        var baseline = PlotHeight - top;
        List<ChartLine> lines = [new(null, baseline, "100%", baseline, "axis")];
        lines.AddRange(labels.Zip(groups).Where(pair => pair.First is { IsLed: true }).Select(pair => new ChartLine(
            ChartScale.Percent(pair.First!.X), pair.First.Top - top, ChartScale.Percent(pair.First.X), pair.Second.Min(point => point.Top) - top, "leader")));
        foreach (var series in points.Where(point => point.Observation.Rank?.Value != Rank.Deprecated)
            .GroupBy(point => Observations.WhoWords(page, point.Observation), StringComparer.Ordinal))
        {
            lines.AddRange(Segments([.. series.GroupBy(point => point.X).Select(Representative)], -top));
        }

        return new(
            baseline + 10 + (lanes * ChartWords.LineHeight),
            lines,
            [.. groups.Select((group, index) => Column(group, Words(index), top, baseline))],
            [],
            [],
            []);

        IReadOnlyList<ChartText> Words(int index) => labels[index] is { } label
            ? [.. label.Texts(-top), .. dates[told.IndexOf(index)].Texts(baseline + 6)] : [];
    }

    // Of very many points those at both ends, the highest and the lowest, and some between: the words of all would hide the line, and the table has them.
    private static List<int> Told(List<List<Point>> groups)
    {
        if (groups.Count <= MostTold)
        {
            return [.. Enumerable.Range(0, groups.Count)];
        }

        var last = groups.Count - 1;
        var step = (last + Steps - 1) / Steps;
        var between = Enumerable.Range(0, last).Where(index => index % step == 0 && last - index > step / 2);
        return [.. between.Append(last).Append(Extreme(group => group.Min(point => point.Top))).Append(Extreme(group => -group.Max(point => point.Bottom)))
            .Distinct().Order()];

        int Extreme(Func<List<Point>, int> height) => groups.IndexOf(groups.MinBy(height)!);
    }

    private static ChartColumn Column(List<Point> points, IReadOnlyList<ChartText> texts, int top, int baseline)
    {
        List<ChartLine> lines = [new(null, baseline, null, baseline + 6, "axis")];
        List<ChartMark> marks = [];
        foreach (var point in points)
        {
            var (form, x) = (ChartMaker.MarkForm(point.Observation), ChartScale.Pixels(point.Shift));
            if (point.Observation.IsRange)
            {
                lines.Add(new(x, point.Top - top, x, point.Bottom - top, form == "projected" ? "span projected" : "span"));
            }

            if (ChartMaker.OpenEnd(point.Observation) is { } open)
            {
                marks.Add(new(Href.Anchor($"chart_{open}_point"), x, (open == "less" ? point.Bottom : point.Top) - top, form));
            }

            if (!point.Observation.IsRange)
            {
                marks.Add(new(Href.Anchor("chart_point"), x, point.Y - top, form));
            }
        }

        return new(ChartScale.Percent(points[0].X), lines, marks, texts);
    }

    // By date; those of one date stand beside each other.
    private static List<List<Point>> Points(Graph graph, Statistic statistic)
    {
        var values = ChartMaker.ScaleOf(statistic.Observations, PlotHeight, 0);
        var days = statistic.Observations.Select(one => ChartScale.Day(graph.DateOf(one)!)).ToList();
        var (first, last) = (days[0], days[0]);
        foreach (var day in days)
        {
            (first, last) = (day < first ? day : first, day > last ? day : last);
        }

        ChartScale time = new(first, last, Left, Right);
        return
        [
            .. statistic.Observations
                .GroupBy(one => time.At(ChartScale.Day(graph.DateOf(one)!)))
                .OrderBy(group => group.Key)
                .Select(group => group.Select((one, index) => new Point(
                    one,
                    group.Key,
                    (values.At(one.Min.Value) + values.At(one.Max.Value)) / 2,
                    values.At(one.Max.Value),
                    values.At(one.Min.Value),
                    Beside * ((2 * index) - group.Count() + 1) / 2)).ToList()),
        ];
    }

    private static Point Representative(IEnumerable<Point> sameDate) => sameDate
        .OrderBy(point => point.Observation.Rank?.Value != Rank.Preferred)
        .ThenBy(point => point.Observation.Kind.Value == ObservationKind.Projected)
        .ThenBy(point => point.Observation.IsRange)
        .First();

    // What leads to a projection is broken.
    private static IEnumerable<ChartLine> Segments(IReadOnlyList<Point> series, int down) => series.Zip(series.Skip(1), (from, to) => new ChartLine(
        ChartScale.Percent(from.X),
        from.Y + down,
        ChartScale.Percent(to.X),
        to.Y + down,
        to.Observation.Kind.Value == ObservationKind.Projected ? "projected" : null));
}
