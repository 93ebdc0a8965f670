using SiteGen.Render.Links;

namespace SiteGen.Tests.Render.Links;

public sealed class LinkGoalTests
{
    [Theory]
    [InlineData("people/a.html", "b.html", "people/b.html", "")]
    [InlineData("people/a.html", "../events/b.html#c", "events/b.html", "c")]
    [InlineData("people/a.html", "#c", "people/a.html", "c")]
    [InlineData("people/a.html", "", "people/a.html", "")]
    [InlineData("a.html", "#C%C3%A1ch", "a.html", "Cách")]
    [InlineData("a.html", "b%20c.html?q=1#top", "b c.html", "")]
    [InlineData("a.html", "./b.html#:~:text=x", "b.html", "")]
    [InlineData("a.html", "people/", "people/", "")]
    [InlineData("a.html", "https://example.org/sheet/b.html#c", "b.html", "c")]
    [InlineData("404.html", "/sheet/style.css", "style.css", "")]
    public void An_address_inside_the_site_leads_to_a_file_and_a_place(string page, string address, string path, string anchor) =>
        Assert.Equal(new(path, anchor), LinkGoal.Of(page, address, new("https://example.org/sheet/")));

    [Theory]
    [InlineData("people/a.html", "../../b.html")]
    [InlineData("a.html", "/sheet/b.html")]
    [InlineData("404.html", "/other/b.html")]
    public void An_address_above_the_site_leads_nowhere(string page, string address) => Assert.Null(LinkGoal.Of(page, address, new("https://example.org/sheet/"))!.Value.Path);

    [Theory]
    [InlineData("https://example.org/other/")]
    [InlineData("mailto:a@example.org")]
    [InlineData("//example.org/sheet/b.html")]
    public void An_address_elsewhere_is_not_ours_to_check(string address) => Assert.Null(LinkGoal.Of("a.html", address, new("https://example.org/sheet/")));
}
