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
        var entries = Timeline(Example.Value).QuerySelectorAll("li");

        Assert.Contains("planned", entries.Select(entry => entry.ClassName));
        Assert.All(entries, entry => Assert.Equal($"#mark_{entry.ClassName}", entry.QuerySelector("use")!.GetAttribute("href")));
        Assert.All(entries, entry => Assert.Single(Timeline(Example.Value).QuerySelectorAll($"defs #mark_{entry.ClassName}")));
    }

    [Fact]
    public void A_mark_leads_where_its_line_leads_and_is_not_read_twice()
    {
        Assert.All(Timeline(Example.Value).QuerySelectorAll("li"), entry =>
        {
            var mark = entry.QuerySelector("a.track")!;
            Assert.Equal(entry.QuerySelector(".what a")!.GetAttribute("href"), mark.GetAttribute("href"));
            Assert.Equal(("true", "-1"), (mark.GetAttribute("aria-hidden"), mark.GetAttribute("tabindex")));
        });
    }

    [Fact]
    public void Without_a_date_there_is_no_timeline()
    {
        Assert.Null(Home(Example.Value with { Events = [], Statistics = [], Claims = [], Pages = [] }).QuerySelector(".timeline"));
        Assert.NotNull(Home(Example.Value).QuerySelector(".timeline"));
    }

    private static (List<(decimal X, string? Band)> Marks, List<decimal> Years) Drawn(params string[] dates)
    {
        var any = Example.Value.Events[0];
        ImmutableArray<Event> events = [.. dates.Select((date, index) => any with { Id = $"event-{index}", Date = Make.Date(date) })];
        var timeline = Timeline(Example.Value with { Events = events, Statistics = [], Claims = [], Pages = [] });
        return (
            [.. timeline.QuerySelectorAll("li").Select(entry => (
                Percent(entry.QuerySelector("use")!, "x"),
                entry.QuerySelector("rect") is { } band ? $"{band.GetAttribute("x")} {band.GetAttribute("width")}" : null))],
            [.. timeline.QuerySelectorAll(".years line").Select(line => Percent(line, "x1"))]);
    }

    private static IElement Timeline(Project project) => Home(project).QuerySelector(".timeline")!;

    private static IDocument Home(Project project) => new HtmlParser(new() { IsStrictMode = true }).ParseDocument(RenderedSite.Of(project)["index.html"]);

    private static decimal Percent(IElement element, string attribute) => decimal.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), CultureInfo.InvariantCulture);
}
