using SiteGen.Model;

namespace SiteGen.Render.Views.Charts;

/// <summary>Numbers side by side: for each its words, and a bar below them.</summary>
internal static class BarChart
{
    private const int BarHeight = 16;
    private const int Gap = 26;

    // Right of the longest bar there is room for an open end.
    private const int Right = 860;
    private const int Letters = 34;
    private const string TextLeft = "6";

    public static Drawing Draw(PageContext page, Statistic statistic)
    {
        var scale = ChartMaker.ScaleOf(statistic.Observations, 0, Right);
        var zero = scale.At(new(0));
        List<ChartBar> bars = [];
        List<ChartMark> marks = [];
        List<ChartText> texts = [];
        List<ChartLine> lines = [];
        var y = 4;
        foreach (var observation in statistic.Observations)
        {
            y = Text(texts, ChartWords.Value(page, statistic, observation, Letters), y, null);
            if (page.Graph.DateOf(observation) is not null)
            {
                y = Text(texts, ChartWords.AsOf(page, statistic, observation, Letters), y, "note");
            }

            y = Text(texts, ChartWords.Who(page, statistic, observation, Letters), y, "note") + 9;
            Bar(observation, scale, zero, y, bars, lines, marks);
            y += BarHeight + Gap;
        }

        lines.Add(new(ChartScale.Percent(zero), 0, ChartScale.Percent(zero), y - Gap, "axis"));
        return new(y - Gap + 2, lines, [], bars, marks, texts);
    }

    private static int Text(List<ChartText> texts, ChartWords words, int y, string? form)
    {
        texts.Add(new(TextLeft, y + 14, words.Markup(TextLeft), form));
        return y + (words.Lines.Count * ChartWords.LineHeight);
    }

    private static void Bar(Observation observation, ChartScale scale, int zero, int y, List<ChartBar> bars, List<ChartLine> lines, List<ChartMark> marks)
    {
        var (min, max, form) = (scale.At(observation.Min.Value), scale.At(observation.Max.Value), ChartMaker.Form(observation));
        var middle = y + (BarHeight / 2);

        // A range is a span of its own, and nothing below it is filled.
        var (from, to) = observation.IsRange ? (min, max) : (Math.Min(zero, max), Math.Max(zero, max));
        bars.Add(new(ChartScale.Percent(from), y, ChartScale.Percent(to - from), form));
        if (observation.IsRange)
        {
            lines.Add(new(ChartScale.Percent(Math.Min(zero, min)), middle, ChartScale.Percent(Math.Max(zero, min)), middle, "tick"));
        }

        if (ChartMaker.OpenEnd(observation) is { } open)
        {
            marks.Add(new(Href.Anchor($"chart_{open}_bar"), ChartScale.Percent(max), middle, ChartMaker.MarkForm(observation)));
        }
    }
}
