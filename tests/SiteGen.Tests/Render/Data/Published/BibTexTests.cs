using SiteGen.Link;
using SiteGen.Render.Data;
using SiteGen.Render.Views;

namespace SiteGen.Tests.Render.Data.Published;

/// <summary>Citations for BibTeX, read back by a strict reader.</summary>
public sealed class BibTexTests
{
    [Theory]
    [InlineData("data/citations.bib", "vi")]
    [InlineData("en/data/citations.bib", "en")]
    public void Every_citation_is_read_back_as_it_was_meant(string path, string language)
    {
        foreach (var site in new[] { DataSite.Example, DataSite.Anywhere, DataSite.Hostile })
        {
            var page = new PageContext(site.Context, site.Context.Graph.Pages.OfType<HomePage>().Single(home => home.Language == language));
            var project = site.Context.Graph.Project;
            Citation[] meant = [.. project.Articles.Select(article => Citation.Of(page, article)), .. project.Facts.Select(fact => Citation.Of(page, fact))];

            var entries = StrictBibTex.Read(site.Files[path]);

            Assert.Equal(meant.Select(one => one.Key), entries.Select(entry => entry.Key));
            Assert.Equal(meant.Select(one => Spaced(one.Title)), entries.Select(entry => entry.Plain("title")));
            Assert.Equal(meant.Select(one => one.Author is { } author ? Spaced(author) : null), entries.Select(entry => entry.Fields.ContainsKey("author") ? entry.Plain("author") : null));
            Assert.Equal(meant.Select(one => one.Url), entries.Select(entry => entry.Fields.GetValueOrDefault("url")));
        }
    }

    [Theory]
    [InlineData("@misc{a, title = {b}")]
    [InlineData("@misc{a, title = {b{}}")]
    [InlineData("@misc{a, title = {b}}}")]
    [InlineData("@misc{a, title = {50 % & more}}")]
    [InlineData("@misc{a, title = {a_b}}")]
    [InlineData("@misc{a, title = {\\input{x}}}")]
    [InlineData("@misc{a, title = {\\textbackslash more}}")]
    [InlineData("@misc{a, title = {b\\}}")]
    [InlineData("@misc{a, title = {a\tb}}")]
    [InlineData("@misc{a, title = b}")]
    [InlineData("@misc{a, title = {b}, month = november}")]
    [InlineData("@misc{a, title = {b}, title = {c}}")]
    [InlineData("@misc{a, title = {b}, owner = {c}}")]
    [InlineData("@misc{a b, title = {c}}")]
    [InlineData("@misc{, title = {c}}")]
    [InlineData("@misc{a, year = 2023}")]
    [InlineData("@article{a, title = {b}}")]
    [InlineData("@mics{a, title = {b}}")]
    [InlineData("@misc{a, title = {b}}\n@misc{A, title = {c}}")]
    [InlineData("title = {b}")]
    public void The_reader_of_these_tests_refuses_what_is_no_BibTeX(string text)
    {
        Assert.Throws<FormatException>(() => StrictBibTex.Read(text));
    }

    [Fact]
    public void The_reader_of_these_tests_takes_what_is_BibTeX()
    {
        var entry = Assert.Single(StrictBibTex.Read("@misc{a-1,\n  title = {{5 \\% {\\textbraceleft}x{\\textbraceright} \\& b}},\n  month = nov,\n  year = 2023,\n}\n"));

        Assert.Equal("5 % {x} & b", entry.Plain("title"));
    }

    // A citation is one line: a control character, which no line holds, is a space in it.
    private static string Spaced(string text) => string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));
}
