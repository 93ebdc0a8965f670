using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

/// <summary>The timeline of the home page, drawn to scale.</summary>
public sealed class TimelineTests
{
    private static readonly Lazy<Project> Example = new(() => RenderedSite.Load(RenderedSite.Fixture));

    [Fact]
    public void A_mark_stands_where_its_day_lies_between_the_years()
    {
        var (marks, years) = Drawn("2021", "2022-07-02", "2022-12-31");

        Assert.Equal([0m, 50m], years);
        Assert.Equal([25m, 75m, 99.9m], marks.Select(mark => mark.X));
    }

    [Fact]
    public void A_date_of_many_days_is_as_long_as_it_lasts_and_one_of_a_day_is_only_a_mark()
    {
        var (marks, _) = Drawn("2021-01-01/2021-12-31", "2024-12-31");

        Assert.Equal([(12.5m, "0% 25%"), (99.9m, null)], marks);
    }

    [Theory]
    [InlineData("2021", "2021", 1)]
    [InlineData("2021", "2030", 10)]
    [InlineData("2021", "2032", 6)]
    [InlineData("1900", "2023", 7)]
    [InlineData("0001", "9999", 9)]
    [InlineData("2021/..", "../2023", 3)]
    public void Few_years_are_marked_however_long_the_line_is(string first, string last, int count)
    {
        var (_, years) = Drawn(first, last);

        Assert.Equal(count, years.Count);
        Assert.Equal(years.Order(), years);
    }

    [Fact]
    public void Planned_reported_and_projected_have_marks_of_their_own()
    {
        var entries = Timeline(Example.Value).QuerySelectorAll("li:not(.zoom)");

        Assert.Contains("planned", entries.Select(entry => entry.ClassName));
        Assert.All(entries, entry => Assert.Equal($"#mark_{entry.ClassName}", entry.QuerySelector("use")!.GetAttribute("href")));
        Assert.All(entries, entry => Assert.Single(Timeline(Example.Value).QuerySelectorAll($"defs #mark_{entry.ClassName}")));
    }

    [Fact]
    public void A_mark_leads_where_its_line_leads_and_is_not_read_twice()
    {
        Assert.All(Timeline(Example.Value).QuerySelectorAll("li:not(.zoom)"), entry =>
        {
            var mark = entry.QuerySelector("a.track")!;
            Assert.Equal(entry.QuerySelector(".what a")!.GetAttribute("href"), mark.GetAttribute("href"));
            Assert.Equal(("true", "-1"), (mark.GetAttribute("aria-hidden"), mark.GetAttribute("tabindex")));
        });
    }

    [Fact]
    public void Dates_whose_marks_would_lie_on_each_other_stand_on_a_larger_scale()
    {
        var timeline = Of("2021", "2023-10-16", "2023-11-01", "2023-11-15", "2023-11-30", "2030");

        var zoom = timeline.QuerySelector("li.zoom")!;
        Assert.Equal("Phóng to: tháng 10 năm 2023 – tháng 11 năm 2023", zoom.QuerySelector("p")!.TextContent);
        Assert.Equal([25.4m, 51.6m, 74.6m, 99.2m], zoom.QuerySelectorAll("use").Select(mark => Percent(mark, "x")));
        Assert.Equal([0m, 50.8m], zoom.QuerySelectorAll(".years svg line").Select(line => Percent(line, "x1")));
        Assert.Equal(["event-0", "event-1", "event-2", "event-3", "event-4", "event-5"], timeline.QuerySelectorAll(".what a").Select(link => Path.GetFileNameWithoutExtension(link.GetAttribute("href"))));
        Assert.Equal(4, zoom.QuerySelectorAll("ol > li").Length);
        // Where that stretch lies on the line of years.
        Assert.Equal([(27.5m, 0m), (29.1m, 100m)], zoom.QuerySelectorAll(".years > line").Select(line => (Percent(line, "x1"), Percent(line, "x2"))));
    }

    [Theory]
    [InlineData("2021", "2023-10-16", "2023-11-01", "2023-11-15", "2030")] // too few
    [InlineData("2021", "2022-02-01", "2023-04-01", "2024-06-01", "2025-08-01", "2030")] // far enough from each other
    [InlineData("2021", "2023-11-06", "2023-11-06", "2023-11-06", "2023-11-06", "2030")] // no scale tells these apart
    [InlineData("2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06")] // the whole line
    public void Where_a_larger_scale_would_not_help_there_is_none(params string[] dates)
    {
        Assert.Null(Of(dates).QuerySelector(".zoom"));
    }

    [Fact]
    public void A_long_timeline_shows_the_newest_and_leads_to_all()
    {
        string[] dates = [.. Enumerable.Range(1900, 41).Select(year => $"{year}")];
        Assert.Equal(40, Of(dates[1..]).QuerySelectorAll(".when").Length);
        Assert.Null(Of(dates[1..]).ParentElement!.QuerySelector("a[href='events/index.html']"));

        var cut = Of(dates);

        Assert.Equal(40, cut.QuerySelectorAll(".when").Length);
        Assert.DoesNotContain("1900", cut.QuerySelector(".when")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Xem tất cả 41 sự kiện", cut.ParentElement!.QuerySelector("a[href='events/index.html']")!.TextContent);
    }

    [Fact]
    public void Without_a_date_there_is_no_timeline()
    {
        Assert.Null(Home(Example.Value with { Events = [], Statistics = [], Claims = [], Pages = [] }).QuerySelector(".timeline"));
        Assert.NotNull(Home(Example.Value).QuerySelector(".timeline"));
    }

    private static (List<(decimal X, string? Band)> Marks, List<decimal> Years) Drawn(params string[] dates)
    {
        var timeline = Of(dates);
        return (
            [.. timeline.QuerySelectorAll("li").Select(entry => (
                Percent(entry.QuerySelector("use")!, "x"),
                entry.QuerySelector("rect") is { } band ? $"{band.GetAttribute("x")} {band.GetAttribute("width")}" : null))],
            [.. timeline.QuerySelectorAll(".years line").Select(line => Percent(line, "x1"))]);
    }

    private static IElement Of(params string[] dates)
    {
        var any = Example.Value.Events[0];
        ImmutableArray<Event> events = [.. dates.Select((date, index) => any with { Id = $"event-{index}", Date = Make.Date(date) })];
        return Timeline(Example.Value with { Events = events, Statistics = [], Claims = [], Pages = [] });
    }

    private static IElement Timeline(Project project) => Home(project).QuerySelector(".timeline")!;

    private static IDocument Home(Project project) => new HtmlParser(new() { IsStrictMode = true }).ParseDocument(RenderedSite.Of(project)["index.html"]);

    private static decimal Percent(IElement element, string attribute) => decimal.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), CultureInfo.InvariantCulture);
}
