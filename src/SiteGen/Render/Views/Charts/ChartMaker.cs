using SiteGen.Model;

namespace SiteGen.Render.Views.Charts;

/// <summary>Draws the numbers of a statistic: a line where they are about different dates, at most two of them about one; else bars side by side, each with its
/// words.</summary>
internal static class ChartMaker
{
    // Of more points beside each other nobody sees whose words are whose.
    private const int MostBeside = 2;

    /// <summary>Null where there is only one number.</summary>
    public static ChartView? Make(PageContext page, Statistic statistic)
    {
        var observations = statistic.Observations;
        if (observations.Length < 2)
        {
            return null;
        }

        var dates = observations.Select(page.Graph.DateOf).ToList();
        var isSeries = !dates.Contains(null) && dates.Select(date => date!.Text).CountBy(date => date, StringComparer.Ordinal).ToList() is [_, _, ..] times
            && times.TrueForAll(time => time.Value <= MostBeside);
        var (height, lines, columns, bars, marks, texts) = isSeries ? LineChart.Draw(page, statistic) : BarChart.Draw(page, statistic);
        var units = observations.Select(one => page.Plain(one.Unit ?? statistic.Unit)).Distinct(StringComparer.Ordinal).ToList();
        return new(
            page.Wording.Format("chart.title", ("title", page.Plain(statistic.Title))),
            page.Word(isSeries ? "chart.series" : "chart.bars"),
            height,
            lines,
            columns,
            bars,
            marks,
            ChartGlyphs.Of([.. marks, .. columns.SelectMany(column => column.Marks)]),
            texts,
            [.. Keys(observations).Select(form => new ChartKey(form, page.Word($"chart.{form}")))],
            units.Count < 2 ? null : page.Wording.Format("chart.units", ("units", Markup.List(units, page.Word("list.separator"), page.Word("list.last")))));
    }

    /// <summary>Where the number may lie beside what is drawn; null where the words carry no hedge.</summary>
    public static string? OpenEnd(Observation observation) => observation.Qualifier?.Value switch
    {
        Qualifier.MoreThan or Qualifier.AtLeast => "more",
        Qualifier.About => "about",
        Qualifier.Nearly or Qualifier.LessThan or Qualifier.AtMost => "less",
        _ => null,
    };

    /// <summary>For the style sheet.</summary>
    public static string Form(Observation observation) => observation.Rank?.Value == Rank.Deprecated ? "deprecated" : Views.Keys.Form(observation.Kind.Value);

    /// <summary>The same of a mark: a number that is simply reported has none.</summary>
    public static string? MarkForm(Observation observation) => Form(observation) is var form && form == Views.Keys.Form(ObservationKind.Reported) ? null : form;

    /// <summary>From zero, or from the least number where that is below, to the greatest.</summary>
    public static ChartScale ScaleOf(IEnumerable<Observation> observations, int from, int to)
    {
        var (low, high) = (new Rational(0), new Rational(0));
        foreach (var observation in observations)
        {
            low = observation.Min.Value < low ? observation.Min.Value : low;
            high = observation.Max.Value > high ? observation.Max.Value : high;
        }

        return new(low, high, from, to);
    }

    // In the order in which they are explained.
    private static IEnumerable<string> Keys(IReadOnlyList<Observation> observations) =>
    [
        .. observations.Select(OpenEnd).OfType<string>().Distinct(StringComparer.Ordinal).OrderByDescending(form => form, StringComparer.Ordinal),
        .. observations.Where(one => one.IsRange).Take(1).Select(_ => "range"),
        .. observations.Where(one => one.Kind.Value == ObservationKind.Estimated).Take(1).Select(_ => "estimated"),
        .. observations.Where(one => one.Kind.Value == ObservationKind.Projected).Take(1).Select(_ => "projected"),
    ];
}

/// <summary>What is drawn, before it has its words.</summary>
internal readonly record struct Drawing(
    int Height, IReadOnlyList<ChartLine> Lines, IReadOnlyList<ChartColumn> Columns, IReadOnlyList<ChartBar> Bars, IReadOnlyList<ChartMark> Marks,
    IReadOnlyList<ChartText> Texts);
