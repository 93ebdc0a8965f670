using System.Text;
using System.Xml.Linq;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Render.Data;
using SiteGen.Render.Views;
using SiteGen.Tests.Render.Views;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Data;

/// <summary>The files for machines of a project.</summary>
internal sealed class DataSite
{
    public const string Address = "https://example.org/sheet/";

    private static readonly Lazy<Graph> Fixture = new(() => RenderedSite.Of(RenderedSite.Fixture).Graph);

    private readonly Lazy<IReadOnlyDictionary<string, string>> _files;

    public DataSite(Graph graph, string? baseUrl)
    {
        Context = new(graph, Wordings(graph), baseUrl);
        _files = new(() => DataFiles.Of(graph, Wordings(graph), baseUrl).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content().Span), StringComparer.Ordinal));
    }

    /// <summary>The example with an address of its own.</summary>
    public static DataSite Example { get; } = new(Fixture.Value, Address);

    private static Lazy<DataSite> HostileSite { get; } = new(() => new(RenderedSite.Of(MadeHostile(Fixture.Value.Project), Address).Graph, Address));

    /// <summary>The example that may stand anywhere.</summary>
    public static DataSite Anywhere { get; } = new(Fixture.Value, null);

    /// <summary>The example with hostile words in every place that has words, and with an address.</summary>
    public static DataSite Hostile => HostileSite.Value;

    /// <summary>Words that would break out of HTML, of a script, of XML, CSV, TeX and JSON, and turn the direction of text.</summary>
    public const string HostileWords = "=HYPERLINK(\"x\")</script><!--\"'>]]>\u2028\u202E{}\\%&amp;#_~^$,\r\n\t|;";

    public SiteContext Context { get; }

    /// <summary>By path.</summary>
    public IReadOnlyDictionary<string, string> Files => _files.Value;

    public XElement Xml(string path) => XDocument.Parse(Files[path]).Root!;

    /// <summary>The words in each of the example's languages.</summary>
    public static LocalText Words(string words)
    {
        var at = Make.At(words);
        return new([("vi", at), ("en", at)], at.At);
    }

    private static Project MadeHostile(Project project)
    {
        var words = Words(HostileWords);
        return project with
        {
            Site = project.Site with { Title = words, Description = words, Publisher = words, License = words },
            Terms = [.. project.Terms.Select(one => one with { Name = words, Definition = words, Summary = words })],
            Organizations = [.. project.Organizations.Select(one => one with { Name = words, Summary = words })],
            People = [.. project.People.Select(one => one with { Name = words, Summary = words, Corrections = [.. one.Corrections.Select(correction => correction with { Was = words, Now = words, Why = words })] })],
            Events = [.. project.Events.Select(one => one with { Title = words, Place = words, Summary = words })],
            Statistics = [.. project.Statistics.Select(one => one with { Title = words, Unit = words, Definition = words })],
            Claims = [.. project.Claims.Select(one => one with { Text = words })],
            Articles = [.. project.Articles.Select(one => one with { Title = words, Label = words, Author = words })],
        };
    }

    public static IReadOnlyDictionary<string, Wording> Wordings(Graph graph) => graph.Project.Ui.ToDictionary(ui => ui.Key, ui => new Wording(ui.Value), StringComparer.Ordinal);
}
