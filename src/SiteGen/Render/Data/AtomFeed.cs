using System.Globalization;
using System.Xml;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data;

/// <summary>The Atom feed (RFC 4287) of one language: the newest facts and corrections.</summary>
internal static class AtomFeed
{
    public const string Name = "feed.xml";

    /// <summary>How many entries it holds at most.</summary>
    public const int Limit = 50;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <param name="Correction">Null where the fact itself is the news.</param>
    /// <param name="Number">Of the corrections of that day, from 1.</param>
    private sealed record Entry(Fact Fact, EdtfDate Date, Corrected? Correction = null, int Number = 0);

    /// <param name="page">The home page in the feed's language, of a site that knows its own address and has a fact.</param>
    public static ReadOnlyMemory<byte> Write(PageContext page)
    {
        var site = page.Graph.Project.Site;
        var entries = Entries(page.Graph).Take(Limit).ToList();
        return XmlFile.Write(xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, page.Language);
            Text(xml, "id", Address(page, page.Graph.PathOf(Name, page.Language)));
            Text(xml, "title", page.Wording.Format("feed.title", ("site", page.Plain(site.Title))));
            Text(xml, "subtitle", page.Plain(site.Description));
            Text(xml, "updated", Time(entries[0].Date));
            Link(xml, "self", "application/atom+xml", Address(page, page.Graph.PathOf(Name, page.Language)));
            Link(xml, "alternate", "text/html", Address(page, page.Page.Path));
            xml.WriteStartElement("author", Namespace);
            Text(xml, "name", page.Plain(site.Publisher ?? site.Title));
            xml.WriteEndElement();
            if (site.License is { } license)
            {
                Text(xml, "rights", page.Plain(license));
            }

            foreach (var entry in entries)
            {
                Write(xml, page, entry);
            }
        });
    }

    // From the newest on; of one day, corrections first.
    private static IEnumerable<Entry> Entries(Graph graph) => graph.Project.Facts
        .SelectMany(fact => Corrections(fact).Append(new(fact, fact.Added.Value)))
        .OrderByDescending(entry => Day(entry.Date))
        .ThenBy(entry => entry.Correction is null)
        .ThenBy(entry => entry.Fact.Id, StringComparer.Ordinal)
        .ThenByDescending(entry => entry.Number);

    // Its place among those of its day stays, whatever is corrected later; its place in the file may not.
    private static IEnumerable<Entry> Corrections(Fact fact) => Corrected.Of(fact)
        .GroupBy(one => one.Correction.Date.Value.Text, StringComparer.Ordinal)
        .SelectMany(group => group.Select((one, index) => new Entry(fact, one.Correction.Date.Value, one, index + 1)));

    private static void Write(XmlWriter xml, PageContext page, Entry entry)
    {
        var path = page.Graph.PathOf(Paths.FileOf(entry.Fact), page.Language);
        var (address, name) = (Address(page, path), PageContext.NameOf(entry.Fact));
        xml.WriteStartElement("entry", Namespace);
        Text(xml, "id", entry.Correction is null ? address
            : string.Create(CultureInfo.InvariantCulture, $"{address}#correction-{Uri.EscapeDataString(entry.Date.Text)}-{entry.Number}"));
        var title = page.Plain(name);
        Text(xml, "title", entry.Correction is null ? title : page.Wording.Format("feed.correction", ("title", title)), entry.Correction is null
            ? name.Best(page.Language).Language : page.Language, page.Language);
        Text(xml, "updated", Time(entry.Date));
        if (entry.Correction is null)
        {
            Text(xml, "published", Time(entry.Date));
        }

        Link(xml, "alternate", "text/html", entry.Correction is null ? address : $"{address}#{entry.Correction.Anchor}");
        xml.WriteStartElement("category", Namespace);
        var section = Paths.SectionOf(entry.Fact);
        xml.WriteAttributeString("term", Paths.Folder(section));
        xml.WriteAttributeString("label", page.Word(Keys.Kind(section)));
        xml.WriteEndElement();
        Text(xml, "summary", Summary(page, entry));
        xml.WriteEndElement();
    }

    private static string Summary(PageContext page, Entry entry)
    {
        if (entry.Correction is not { Correction: var correction })
        {
            return PageRenderer.OfFact(page.At(entry.Fact), entry.Fact).View.Frame.Description;
        }

        return page.Wording.Format("feed.corrected", ("was", page.Plain(correction.Was)), ("now", page.Plain(correction.Now)),
            ("why", page.Plain(correction.Why)));
    }

    private static void Text(XmlWriter xml, string name, string text, string? language = null, string? feedLanguage = null)
    {
        xml.WriteStartElement(name, Namespace);
        if (language is not null && language != feedLanguage)
        {
            xml.WriteAttributeString("xml", "lang", null, language);
        }

        xml.WriteString(XmlFile.Clean(text));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Address(PageContext page, string path) => Href.Under(page.Site.BaseUrl!, path).ToString();

    // Atom wants a time of day: the first moment of the last day that the date may mean.
    private static string Time(EdtfDate date) => Day(date).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static DateOnly Day(EdtfDate date) => date.Last == DateOnly.MaxValue ? date.First : date.Last;
}
