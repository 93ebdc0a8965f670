using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Render;
using SiteGen.Render.Templates;

namespace SiteGen.Tests.Render.Templates;

internal sealed record HomeView(
    string Name, string? Nickname, int Count, bool IsNew, Html Body, Href Link, WordKey Status, CardView Card, CardView? Successor, ImmutableArray<CardView> Cards, ImmutableArray<CardView> NoCards, IReadOnlyList<string> Tags, Wording Wording) : IPageView;

internal sealed record CardView(string Title, Href Link, string? Note, ImmutableArray<string> Lines);

/// <summary>A folder of templates for one test, deleted at its end.</summary>
internal sealed class TemplateFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sitegen-templates-").FullName;
    private readonly DiagnosticBag _diagnostics = new();

    public static HomeView View { get; } = Named("Stoltenberg");

    public string Folder => _root;

    public string Problems => string.Join('\n', _diagnostics.Sorted().Select(DiagnosticPrinter.Print));

    public IEnumerable<string> Codes => _diagnostics.Sorted().Select(diagnostic => diagnostic.Code);

    public static HomeView Named(string name, string language = "vi") => new(
        name, null, 1234567, true, new("<b>đậm</b>"), Href.Relative("index.html", "people/x.html"), new("nav.people"), Card("một"), null, [Card("một"), Card("hai")], [], ["x", "y"], Ui.Wording(language));

    public TemplateFolder Page(string text, string name = "home") => File(name + TemplateFiles.Ending, text);

    public TemplateFolder Partial(string name, string text) => File($"partials/{name}{TemplateFiles.Ending}", text);

    public TemplateFolder File(string path, string text)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
        return this;
    }

    public TemplateSet Load(params string[] moreFolders) =>
        TemplateSet.Load([_root, .. moreFolders], new Dictionary<string, ViewRecord> { ["home"] = ViewRecords.HomeView }, _diagnostics);

    /// <summary>What a page's template prints, which must be without a problem.</summary>
    public string Render(HomeView? view = null)
    {
        var set = Load();
        Assert.Equal("", Problems);
        return Encoding.UTF8.GetString(set.Render("home", view ?? View).Span);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static CardView Card(string title) => new(title, Href.Anchor(title), null, ["dòng"]);
}
