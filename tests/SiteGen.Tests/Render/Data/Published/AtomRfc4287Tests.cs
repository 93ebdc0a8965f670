using System.Globalization;
using System.Xml.Linq;

namespace SiteGen.Tests.Render.Data.Published;

/// <summary>The feed, held against RFC 4287: what it demands of the elements that are used.</summary>
public sealed class AtomRfc4287Tests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] Known =
        ["feed", "entry", "id", "title", "subtitle", "updated", "published", "link", "author", "name", "uri", "email", "rights", "category", "summary", "content", "contributor", "generator", "icon", "logo", "source"];

    private static readonly Rules<XElement> Rfc4287 = new()
    {
        { "2: the languages are tags of BCP 47, and the document says its own", feed => Languages(feed).Any() && feed.Attribute(XNamespace.Xml + "lang") is not null && Languages(feed).All(LanguageTag.IsWellFormed) },
        { "3.1.1.1: plain text holds no element", feed => feed.Descendants().Where(IsText).All(one => !one.HasElements) },
        { "3.2.1: a person has exactly one name", feed => feed.Descendants(Atom + "author").All(person => Values(person, "name") is [{ Length: > 0 }]) },
        { "3.3: dates are those of RFC 3339, with T and Z in capitals", feed => feed.Descendants().Where(one => one.Name == Atom + "updated" || one.Name == Atom + "published").All(date => IsTime(date.Value)) },
        { "4.1.1: the document is a feed", feed => feed.Name == Atom + "feed" },
        { "4.1.1: the feed has an author, or each entry has", feed => feed.Elements(Atom + "author").Any() || feed.Elements(Atom + "entry").All(entry => entry.Elements(Atom + "author").Any()) },
        { "4.1.1, 4.1.2: exactly one id", feed => Containers(feed).All(one => Values(one, "id").Count == 1) },
        { "4.1.1, 4.1.2: exactly one title", feed => Containers(feed).All(one => Values(one, "title").Count == 1) },
        { "4.1.1, 4.1.2: exactly one updated", feed => Containers(feed).All(one => Values(one, "updated").Count == 1) },
        { "4.1.1: at most one subtitle and one rights", feed => Values(feed, "subtitle").Count <= 1 && Values(feed, "rights").Count <= 1 },
        { "4.1.2: at most one published, one summary and one rights", feed => feed.Elements(Atom + "entry").All(entry => new[] { "published", "summary", "rights" }.All(name => Values(entry, name).Count <= 1)) },
        { "4.1.1: a feed should lead to itself", feed => Links(feed).Count(link => Relation(link) == "self") == 1 },
        { "4.1.1, 4.1.2: at most one alternate for a type and language", feed => Containers(feed).All(one => AreUnique(Links(one).Where(link => Relation(link) == "alternate").Select(link => $"{link.Attribute("type")} {link.Attribute("hreflang")}"))) },
        { "4.1.2: an entry without content has an alternate", feed => feed.Elements(Atom + "entry").All(entry => entry.Elements(Atom + "content").Any() || Links(entry).Any(link => Relation(link) == "alternate")) },
        { "4.1.1: entries with one id would be one entry", feed => AreUnique(feed.Elements(Atom + "entry").SelectMany(entry => Values(entry, "id"))) },
        { "4.2.2: a category has a term", feed => feed.Descendants(Atom + "category").All(category => category.Attribute("term")?.Value.Length > 0) },
        { "4.2.6: an id is an absolute address in its normal form", feed => feed.Descendants(Atom + "id").All(id => IsNormal(id.Value)) },
        { "4.2.7.1: a link has an address", feed => feed.Descendants(Atom + "link").All(link => Uri.IsWellFormedUriString(link.Attribute("href")?.Value, UriKind.Absolute)) },
        { "4.2.7.2: a relation is a registered one", feed => feed.Descendants(Atom + "link").All(link => Relation(link) is "alternate" or "self" or "related" or "via" or "enclosure") },
        { "4.2.7.3: a type is a media type", feed => feed.Descendants(Atom + "link").Attributes("type").All(type => type.Value.Split('/') is [{ Length: > 0 }, { Length: > 0 }]) },
        { "6.1: there are no elements of Atom that it does not have", feed => feed.Descendants().All(one => one.Name.Namespace == Atom && Known.Contains(one.Name.LocalName)) },
    };

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("en/feed.xml")]
    public void The_feed_of_each_language_breaks_no_rule(string path)
    {
        Assert.Equal([], Rfc4287.BrokenBy(DataSite.Example.Xml(path)));
        Assert.Equal([], Rfc4287.BrokenBy(DataSite.Hostile.Xml(path)));
    }

    [Fact]
    public void Each_rule_is_broken_by_a_feed_that_breaks_it()
    {
        const string broken = """
            <rss xmlns="http://www.w3.org/2005/Atom" xml:lang="vi_VN">
              <id>HTTP://Example.org/a/../b</id><id>b</id>
              <title><b>x</b></title><title>y</title>
              <updated>2023-11-20</updated><updated>2023-11-20t00:00:00z</updated>
              <subtitle>x</subtitle><subtitle>y</subtitle>
              <link rel="alternate" type="html" href="x.html" /><link rel="alternate" type="html" href="y.html" /><link rel="home" />
              <item>x</item>
              <entry><id>x</id><title>x</title><author><name /></author><published /><published /><category /></entry>
              <entry><id>x</id><summary>x</summary></entry>
            </rss>
            """;

        Assert.Equal([], Rfc4287.HeldBy(XElement.Parse(broken)));
    }

    private static IEnumerable<XElement> Containers(XElement feed) => feed.Elements(Atom + "entry").Append(feed);

    private static IEnumerable<XElement> Links(XElement one) => one.Elements(Atom + "link");

    private static IEnumerable<string> Languages(XElement feed) => feed.DescendantsAndSelf().Attributes(XNamespace.Xml + "lang").Select(language => language.Value);

    private static List<string> Values(XElement one, string name) => [.. one.Elements(Atom + name).Select(element => element.Value)];

    private static string Relation(XElement link) => link.Attribute("rel")?.Value ?? "alternate";

    private static bool IsText(XElement one) => one.Name.LocalName is "title" or "subtitle" or "summary" or "rights" && one.Attribute("type")?.Value is null or "text";

    private static bool IsTime(string time) => DateTimeOffset.TryParseExact(time, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static bool IsNormal(string id) => Uri.TryCreate(id, UriKind.Absolute, out var address) && address.AbsoluteUri == id;

    private static bool AreUnique(IEnumerable<string> values) => values.ToList() is var all && all.Distinct(StringComparer.Ordinal).Count() == all.Count;
}
