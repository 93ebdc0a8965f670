using System.Xml.Linq;
using SiteGen.Model;
using SiteGen.Tests.Render.Views;
using SiteGen.Text;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Data;

/// <summary>What is news; the rules of the format are in <see cref="Published.AtomRfc4287Tests"/>.</summary>
public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("en/feed.xml")]
    public async Task The_feed_of_each_language(string path)
    {
        await Verify(DataSite.Example.Files[path], "xml", path.Replace('/', '-').Replace(".xml", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("en/feed.xml")]
    public void It_leads_to_itself_and_its_newest_entry_stands_first(string path)
    {
        var feed = DataSite.Example.Xml(path);

        Assert.Equal(DataSite.Address + path, Assert.Single(feed.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value);
        var updated = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "updated")!.Value).ToList();
        Assert.Equal(updated.OrderDescending(StringComparer.Ordinal), updated);
        Assert.Equal(updated[0], feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void It_holds_the_newest_fifty_and_a_correction_is_news_of_its_own()
    {
        var graph = DataSite.Example.Context.Graph;
        var term = graph.Project.Terms[0];
        var at = term.Start;
        Correction corrected = new(new(EdtfDate.Parse("2024-02-01")!, at), Words("a", at), Words("b & c", at), Words("\u0001why", at));
        var many = Enumerable.Range(0, 60).Select(number => term with { Id = $"term-{number:00}", Corrections = number == 30 ? [corrected, corrected] : [] });
        var site = RenderedSite.Of(graph.Project with { Terms = [.. graph.Project.Terms, .. many] });

        var entries = new DataSite(site.Graph, DataSite.Address).Xml("en/feed.xml").Elements(Atom + "entry").ToList();

        Assert.Equal(50, entries.Count);
        Assert.Equal(
            [DataSite.Address + "en/terms/term-30.html#correction-2024-02-01-2", DataSite.Address + "en/terms/term-30.html#correction-2024-02-01-1"],
            entries.Take(2).Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.Equal("Was: “a”. Now: “b & c”. Why: why", entries[0].Element(Atom + "summary")!.Value);
        Assert.StartsWith("Correction: ", entries[0].Element(Atom + "title")!.Value, StringComparison.Ordinal);
    }

    private static LocalText Words(string words, Place at) => new([("en", new(words, at))], at);
}
