using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views.Charts;

/// <summary>The drawing of a statistic's numbers.</summary>
public sealed class ChartTests
{
    private static readonly Lazy<Project> Example = new(() => RenderedSite.Load(RenderedSite.Fixture));

    private static Observation Any => Example.Value.Statistics[0].Observations[0] with { Qualifier = null, Rank = null, Unit = null };

    [Fact]
    public void One_number_is_not_drawn_and_two_are()
    {
        Assert.Null(Page([Number(5)]).QuerySelector("svg"));
        Assert.NotNull(Page([Number(5), Number(6)]).QuerySelector("svg"));
    }

    [Theory]
    [InlineData("statistics/china-warheads.html")]
    [InlineData("en/statistics/china-warheads.html")]
    public void The_drawing_and_the_table_have_the_same_numbers(string path)
    {
        var page = Parse(RenderedSite.Of(Repository.Talks)[path]);

        Assert.Equal(4, Values(page, "tbody").Count);
        Assert.Equal(Values(page, "tbody"), Values(page, "svg"));
    }

    [Fact]
    public void Every_number_of_every_kind_of_drawing_stands_in_the_table_too()
    {
        ImmutableArray<Observation> several =
        [
            Number(5, Qualifier.About), Number(9, Qualifier.MoreThan, "2024"), Number(7, Qualifier.Nearly, "2025"), Number(3, asOf: "2026", rank: Rank.Deprecated), Number(12, asOf: "2030", kind: ObservationKind.Projected) with { Max = Make.At(new Rational(15)) },
        ];
        foreach (var page in new[] { Page(several), Page([.. several.Select(one => one with { AsOf = Make.Date("2023") })]) })
        {
            Assert.Equal(5, Values(page, "tbody").Count);
            Assert.Equal(Values(page, "tbody").Order(StringComparer.Ordinal), Values(page, "svg").Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("2023, 2023, 2024", 0)]
    [InlineData("2023, 2023, 2023, 2024", 4)]
    public void Three_of_one_date_stand_below_each_other_so_that_each_has_its_own_words(string dates, int bars)
    {
        var page = Page([.. dates.Split(", ").Select((date, i) => Number(5 + i, asOf: date))]);

        Assert.Equal(bars, page.QuerySelectorAll(".chart .bar").Length);
    }

    [Fact]
    public void An_estimate_is_drawn_and_explained_as_one()
    {
        var page = Page([Number(5), Number(6, kind: ObservationKind.Estimated)]);

        Assert.Single(page.QuerySelectorAll(".chart .bar.estimated"));
        Assert.Single(page.QuerySelectorAll(".chart figcaption li.estimated"));
    }

    [Fact]
    public void Bars_are_as_long_as_their_numbers()
    {
        var bars = Page([Number(1), Number(2), Number(4)]).QuerySelectorAll(".bar").Select(bar => Percent(bar, "width")).ToList();

        Assert.Equal([21.5m, 43m, 86m], bars);
    }

    [Fact]
    public void A_number_below_zero_lies_on_the_other_side_of_the_axis()
    {
        var page = Page([Number(-2), Number(2)]);

        var bars = page.QuerySelectorAll(".bar").Select(bar => (Percent(bar, "x"), Percent(bar, "width"))).ToList();
        Assert.Equal([(0m, 43m), (43m, 43m)], bars);
        Assert.Equal(43m, Percent(page.QuerySelector("line.axis")!, "x1"));
    }

    [Fact]
    public void Numbers_that_are_all_zero_are_drawn_too()
    {
        Assert.Equal([0m, 0m], Page([Number(0), Number(0)]).QuerySelectorAll(".bar").Select(bar => Percent(bar, "width")));
    }

    [Fact]
    public void Numbers_of_different_dates_make_a_line_that_is_broken_where_it_leads_to_a_projection()
    {
        var lines = Page([Number(1), Number(2, asOf: "2024"), Number(4, asOf: "2025", kind: ObservationKind.Projected)]).QuerySelectorAll("line:not([class]),line.projected");

        Assert.Equal([null, "projected"], lines.Select(line => line.GetAttribute("class")));
        Assert.Equal(Number(lines[0], "y2"), Number(lines[1], "y1"));
        Assert.Equal(Number(lines[0], "y1") - Number(lines[0], "y2"), (Number(lines[1], "y1") - Number(lines[1], "y2") + 1) / 2);
    }

    [Fact]
    public void Numbers_of_one_date_or_without_one_make_bars()
    {
        Assert.Empty(Page([Number(1), Number(2)]).QuerySelectorAll("line:not([class])"));
        Assert.Equal(2, Page([Number(1), Number(2) with { AsOf = null, Evidence = [] }]).QuerySelectorAll(".bar").Length);
    }

    [Fact]
    public void A_number_without_a_date_stands_at_the_day_of_its_article_and_says_so()
    {
        var page = Page([Number(1, asOf: "2020"), Number(2) with { AsOf = null }]);

        Assert.Single(page.QuerySelectorAll("line:not([class])"));
        Assert.StartsWith("as reported on", Assert.Single(page.QuerySelectorAll("svg [data-key~=reported-on]")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_joins_what_different_people_say()
    {
        var other = Number(2, asOf: "2024") with { ReportedBy = new UnnamedVoice(Make.Text("người khác"), null, Make.At("").At) };

        Assert.Empty(Page([Number(1), other]).QuerySelectorAll("line:not([class])"));
        Assert.Single(Page([Number(1), other, Number(3, asOf: "2025")]).QuerySelectorAll("line:not([class])"));
    }

    [Fact]
    public void A_number_that_is_no_longer_used_is_not_on_the_line()
    {
        Assert.Empty(Page([Number(1), Number(2, asOf: "2024", rank: Rank.Deprecated)]).QuerySelectorAll("line:not([class])"));
    }

    [Theory]
    [InlineData(Qualifier.MoreThan, "more")]
    [InlineData(Qualifier.AtLeast, "more")]
    [InlineData(Qualifier.About, "about")]
    [InlineData(Qualifier.Nearly, "less")]
    [InlineData(Qualifier.LessThan, "less")]
    [InlineData(Qualifier.AtMost, "less")]
    [InlineData(Qualifier.Exact, null)]
    [InlineData(null, null)]
    internal void A_hedged_number_ends_open_and_its_end_is_explained(Qualifier? qualifier, string? end)
    {
        foreach (var (page, shape) in new[] { (Page([Number(5, qualifier), Number(6)]), "bar"), (Page([Number(5, qualifier), Number(6, asOf: "2030")]), "point") })
        {
            var ends = page.QuerySelectorAll("use").Select(use => use.GetAttribute("href")).Where(glyph => glyph != "#chart_point");
            Assert.Equal(end is null ? [] : [$"#chart_{end}_{shape}"], ends);
            Assert.Equal(end is null ? [] : [end], page.QuerySelectorAll("figcaption li").Select(key => key.ClassName));
        }
    }

    [Fact]
    public void A_range_is_a_span_from_its_first_to_its_last_number()
    {
        var range = Number(2) with { Max = Make.At(new Rational(4)) };

        Assert.Equal((43m, 43m), Page([range, Number(1)]).QuerySelectorAll(".bar").Select(bar => (Percent(bar, "x"), Percent(bar, "width"))).First());
        var span = Page([range, Number(1, asOf: "2030")]).QuerySelector("line.span")!;
        Assert.Equal(75, Number(span, "y2") - Number(span, "y1"));
    }

    [Fact]
    public void Different_units_on_one_scale_are_told_and_equal_ones_are_not()
    {
        Assert.Equal("One scale for different units, as the articles name them: sample ships and boats.", Page([Number(1), Number(2) with { Unit = Make.Text("boats", "en") }]).QuerySelector("figcaption b")!.TextContent);
        Assert.Null(Page([Number(1), Number(2)]).QuerySelector("figcaption b"));
    }

    [Theory]
    [InlineData(12, 12)]
    [InlineData(40, 8)]
    public void Of_very_many_points_the_ends_and_the_extremes_are_told_and_all_are_drawn(int count, int told)
    {
        var page = Page([.. Enumerable.Range(0, count).Select(index => Number(index == 9 ? 999 : 100 + index, asOf: $"{1980 + index}"))]);

        Assert.Equal(count, page.QuerySelectorAll("svg svg use").Length);
        var values = Values(page, "svg").ConvertAll(value => value.Split(':')[0]);
        Assert.Equal(told, values.Count);
        Assert.Contains("number-0", values);
        Assert.Contains("number-9", values);
        Assert.Contains($"number-{count - 1}", values);
    }

    [Fact]
    public void No_two_texts_of_a_series_stand_on_each_other()
    {
        var page = Page([.. Enumerable.Range(0, 12).Select(i => Number(i % 2 == 0 ? 1000 : 900, asOf: (2010 + i).ToString(CultureInfo.InvariantCulture)))]);

        var places = page.QuerySelectorAll("text:not(.note)").Select(text => Number(text, "y")).ToList();
        Assert.Equal(12, places.Count);
        Assert.True(places.Distinct().Count() > 3);
        Assert.All(page.QuerySelectorAll("text"), text => Assert.InRange(Number(text, "y"), 10, Number(page.QuerySelector("svg")!, "height")));
    }

    [Fact]
    public void A_drawing_has_a_name_and_a_description_and_no_colours_of_its_own()
    {
        var svg = Page([Number(1), Number(2)]).QuerySelector("svg")!;

        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.All(["aria-labelledby", "aria-describedby"], name => Assert.NotEqual("", svg.Owner!.GetElementById(svg.GetAttribute(name)!)!.TextContent));
        Assert.All(svg.QuerySelectorAll("*"), element => Assert.False(element.HasAttribute("fill") || element.HasAttribute("stroke")));
    }

    private static Observation Number(int value, Qualifier? qualifier = null, string asOf = "2023", ObservationKind kind = ObservationKind.Reported, Rank? rank = null) => Any with
    {
        Id = null,
        Min = Make.At(new Rational(value)),
        Max = Make.At(new Rational(value)),
        Qualifier = qualifier is { } word ? Make.At(word) : null,
        AsOf = Make.Date(asOf),
        Kind = Make.At(kind),
        Rank = rank is { } one ? Make.At(one) : null,
    };

    private static IDocument Page(ImmutableArray<Observation> observations)
    {
        // Each is one of its own, also where two are alike.
        ImmutableArray<Observation> own = [.. observations.Select((one, index) => one with { Id = Make.At($"number-{index}") })];
        var fleet = Example.Value.Statistics[0] with { Observations = own };
        return Parse(RenderedSite.Of(Example.Value with { Statistics = [fleet], Pages = [] })["en/statistics/fleet.html"]);
    }

    private static List<string> Values(IDocument page, string within) =>
        [.. page.QuerySelectorAll($"{within} [data-key~=value]").Select(value => $"{value.GetAttribute("data-key")![6..]}: {value.TextContent}")];

    private static decimal Percent(IElement element, string attribute) => decimal.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static int Number(IElement element, string attribute) => int.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    private static IDocument Parse(string html) => new HtmlParser(new() { IsStrictMode = true }).ParseDocument(html);
}
