using System.Text;
using System.Xml.Linq;
using SiteGen.Link;
using SiteGen.Render;
using SiteGen.Render.Data;
using SiteGen.Render.Views;
using SiteGen.Tests.Render.Views;

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

    /// <summary>The example that may stand anywhere.</summary>
    public static DataSite Anywhere { get; } = new(Fixture.Value, null);

    public SiteContext Context { get; }

    /// <summary>By path.</summary>
    public IReadOnlyDictionary<string, string> Files => _files.Value;

    public XElement Xml(string path) => XDocument.Parse(Files[path]).Root!;

    public static IReadOnlyDictionary<string, Wording> Wordings(Graph graph) => graph.Project.Ui.ToDictionary(ui => ui.Key, ui => new Wording(ui.Value), StringComparer.Ordinal);
}
