using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

/// <summary>Decisions that pages make, each with its opposite.</summary>
public sealed class PageContentTests
{
    private static readonly Lazy<Project> Example = new(() => RenderedSite.Load(RenderedSite.Fixture));

    [Fact]
    public void A_quote_is_translated_only_on_pages_of_another_language()
    {
        var site = RenderedSite.Of(Example.Value);

        Assert.Empty(Parse(site["claims/will-meet.html"]).QuerySelectorAll(".translation"));
        var translation = Parse(site["en/claims/will-meet.html"]).QuerySelector(".translation")!.TextContent;
        Assert.Equal("Editors’ translation: The two sides will meet again in November.", translation);
    }

    [Fact]
    public void What_nobody_has_translated_stands_there_in_its_own_language()
    {
        var site = RenderedSite.Of(Example.Value);

        Assert.Equal("vi", Parse(site["en/claims/official-met.html"]).QuerySelector("h1 > span")!.GetAttribute("lang"));
        Assert.Null(Parse(site["claims/official-met.html"]).QuerySelector("h1 > span"));
        Assert.Equal("vi", Parse(site["en/methodology.html"]).QuerySelector("main > article")!.GetAttribute("lang"));
        Assert.Null(Parse(site["methodology.html"]).QuerySelector("main > article")!.GetAttribute("lang"));
    }

    [Fact]
    public void The_key_numbers_are_those_that_the_answer_names()
    {
        var other = Example.Value.Statistics[0] with { Id = "another", Title = Make.Text("Con số khác") };
        var project = Example.Value with { Statistics = [other, .. Example.Value.Statistics] };

        Assert.DoesNotContain("Con số khác", CardsOf(project));
        Assert.Contains("Con số khác", CardsOf(project with { Pages = [] }));
    }

    [Fact]
    public void A_statement_that_an_event_of_the_timeline_tells_is_not_told_twice()
    {
        var timeline = Parse(RenderedSite.Of(Example.Value)["index.html"]).QuerySelector(".timeline")!.InnerHtml;

        Assert.DoesNotContain("claims/not-stopped.html", timeline, StringComparison.Ordinal);
        Assert.Contains("claims/both-met.html", timeline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 4, null)]
    [InlineData(5, 3, "2 more statements")]
    [InlineData(9, 3, "6 more statements")]
    public void Of_many_statements_of_one_side_the_first_stand_open(int count, int open, string? summary)
    {
        var any = Example.Value.Claims.First(claim => claim.Id == "not-stopped");
        var home = Parse(RenderedSite.Of(Example.Value with { Pages = [], Claims = [.. Enumerable.Range(0, count).Select(i => any with { Id = $"statement-{i}" })] })["en/index.html"]);

        Assert.Equal(count, home.QuerySelectorAll(".says li").Length);
        Assert.Equal(open, home.QuerySelectorAll(".says section > ul > li").Length);
        Assert.Equal(summary, home.QuerySelector(".says summary")?.TextContent);
    }

    [Fact]
    public void Different_numbers_for_one_date_are_named_as_different()
    {
        Assert.Equal(
            ["For the same date (November 2023) the numbers differ: “more than 500 sample ships” (First sample article) and “500 sample vessels” (Second sample article)."],
            Disagreements(observations => [observations[0], observations[1]]));
    }

    [Fact]
    public void The_same_number_in_different_units_is_no_different_number()
    {
        Assert.Equal(
            ["For the same date (November 2023) the same number is counted in different units: “more than 500 sample ships” (First sample article) and “more than 500 sample vessels” (Second sample article)."],
            Disagreements(observations => [observations[0], observations[1] with { Qualifier = observations[0].Qualifier }]));
    }

    [Fact]
    public void Numbers_for_different_dates_do_not_disagree()
    {
        Assert.Empty(Disagreements(observations => [observations[0], observations[2]]));
    }

    [Theory]
    [InlineData(null, "/style.css")]
    [InlineData("https://example.org", "/style.css")]
    [InlineData("https://example.org/sheet/", "/sheet/style.css")]
    public void The_404_page_alone_links_absolutely(string? baseUrl, string address)
    {
        var site = RenderedSite.Of(Example.Value, baseUrl);

        Assert.Equal(address, Parse(site["404.html"]).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.Equal("../style.css", Parse(site["people/index.html"]).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
    }

    [Fact]
    public void Whole_addresses_stand_only_where_the_site_knows_its_own()
    {
        Assert.Empty(Parse(RenderedSite.Of(Example.Value)["index.html"]).QuerySelectorAll("link[rel=canonical],link[rel=alternate]"));
        Assert.Equal(5, Parse(RenderedSite.Of(Example.Value, "https://example.org/")["index.html"]).QuerySelectorAll("link[rel=canonical],link[rel=alternate]").Length);
    }

    [Fact]
    public void A_fact_was_last_changed_when_it_was_last_corrected()
    {
        var site = RenderedSite.Of(Example.Value);

        Assert.Contains("November 22, 2023", Parse(site["en/people/person-one.html"]).QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("November 20, 2023", Parse(site["en/terms/ship.html"]).QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_number_that_several_gave_each_has_its_own_on_its_page()
    {
        var site = RenderedSite.Of(Example.Value);

        Assert.Equal("500 sample vessels", GivenBy("sample-paper"));
        Assert.Equal("more than 500 sample ships", GivenBy("first-agency"));

        string GivenBy(string id) => Parse(site[$"en/organizations/{id}.html"]).QuerySelector("[data-fact=fleet][data-key^=value]")!.TextContent;
    }

    [Fact]
    public void Nobody_is_told_to_be_on_no_side_where_the_site_has_none()
    {
        var site = Example.Value.Site with { Sides = [] };
        var meeting = Example.Value.Events.Single(happening => happening.Id == "meeting");
        var sideless = Example.Value with
        {
            Site = site,
            People = [.. Example.Value.People.Select(person => person with { Side = null })],
            Organizations = [.. Example.Value.Organizations.Select(body => body with { Side = null })],
            Events = [meeting with { Participants = [.. meeting.Participants.Select(one => one with { Side = null })] }],
        };

        Assert.Equal(["Sample North", "Sample South", "On no side"], Parties(Example.Value).Select(name => name.Trim('▲', '■', '●', ' ', '\n')));
        Assert.Empty(Parties(sideless));
        Assert.Contains("What each side says", HomeOf(Example.Value), StringComparison.Ordinal);
        Assert.Contains("What is said", HomeOf(sideless), StringComparison.Ordinal);
        Assert.Contains("People and organizations", HomeOf(sideless), StringComparison.Ordinal);
        Assert.DoesNotContain("side", Parse(RenderedSite.Of(sideless)["en/index.html"]).QuerySelector(".says")!.ParentElement!.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);

        static string HomeOf(Project project) => Parse(RenderedSite.Of(project)["en/index.html"]).QuerySelector("main")!.TextContent;

        static IEnumerable<string> Parties(Project project) =>
            Parse(RenderedSite.Of(project)["en/events/meeting.html"]).QuerySelectorAll(".party h3").Select(heading => heading.TextContent);
    }

    private static IReadOnlyList<string> Disagreements(Func<ImmutableArray<Observation>, ImmutableArray<Observation>> choose)
    {
        var fleet = Example.Value.Statistics[0];
        var site = RenderedSite.Of(Example.Value with { Statistics = [fleet with { Observations = choose(fleet.Observations) }] });
        return [.. Parse(site["en/statistics/fleet.html"]).QuerySelectorAll(".notice p").Select(line => line.TextContent)];
    }

    private static IEnumerable<string> CardsOf(Project project) =>
        Parse(RenderedSite.Of(project)["index.html"]).QuerySelectorAll(".cards h3").Select(heading => heading.TextContent);

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
