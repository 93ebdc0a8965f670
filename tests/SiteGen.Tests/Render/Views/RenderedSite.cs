using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Render.Templates;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Render.Views;

/// <summary>A project's pages, rendered with the shipped templates. What Check would prove is taken as it stands: quotes are sought literally.</summary>
internal sealed class RenderedSite
{
    private static readonly ConcurrentDictionary<(string Root, string? BaseUrl), Lazy<RenderedSite>> Sites = new();

    private readonly Func<Page, string> _render;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _pages;

    private RenderedSite(Graph graph, Func<Page, string> render)
    {
        (Graph, _render) = (graph, render);
        _pages = new(() => graph.Pages.ToDictionary(page => page.Path, render));
    }

    public static string Fixture { get; } = Path.Combine(Repository.Root, "tests", "SiteGen.Tests", "Fixtures", "example");

    public Graph Graph { get; }

    /// <summary>HTML by path.</summary>
    public IReadOnlyDictionary<string, string> Pages => _pages.Value;

    /// <summary>The HTML of one page; the others are not rendered for it.</summary>
    public string this[string path] => _pages.IsValueCreated ? Pages[path] : _render(Graph.Pages.Single(page => page.Path == path));

    /// <summary>Rendered once in a run for all tests that only read it.</summary>
    public static RenderedSite Of(string root, string? baseUrl = null) => Sites.GetOrAdd((root, baseUrl), site => new(() => Anew(site.Root, site.BaseUrl))).Value;

    /// <summary>Loaded and rendered again, for tests that ask whether the bytes stay the same, or whose project is gone with them.</summary>
    public static RenderedSite Anew(string root, string? baseUrl = null) => Of(Load(root), baseUrl);

    /// <summary>Writes the pages, and what the templates bring along for them, as a build does.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, html) in Pages)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, html);
        }

        foreach (var asset in TemplateAssets.Find([Path.Combine(Repository.Root, "templates")]))
        {
            File.Copy(asset.FullPath, Path.Combine(folder, asset.Path));
        }
    }

    public static Project Load(string root)
    {
        var diagnostics = new DiagnosticBag();
        var project = ProjectLoader.Load(root, Path.Combine(Repository.Root, "content", "ui"), diagnostics);
        AssertNone(diagnostics);
        return project!;
    }

    public static RenderedSite Of(Project project, string? baseUrl = null, params ImmutableArray<LedgerEntry> ledger)
    {
        var diagnostics = new DiagnosticBag();
        var templates = TemplateSet.Load([Path.Combine(Repository.Root, "templates")], PageRenderer.Views, diagnostics);
        WordingCheck.Check(project.Ui, PageRenderer.Words, templates.Words, diagnostics);
        AssertNone(diagnostics);
        var graph = Linker.Link(project, ProofOf(project, ledger));
        var renderer = new PageRenderer(graph, templates, project.Ui.ToDictionary(ui => ui.Key, ui => new Wording(ui.Value)), baseUrl);
        return new(graph, page => Encoding.UTF8.GetString(renderer.Render(page).Span));
    }

    private static Proof ProofOf(Project project, ImmutableArray<LedgerEntry> more)
    {
        var articles = project.Articles.ToDictionary(article => article.Id);
        var passages = new Dictionary<Evidence, Passage>();
        var ledger = ImmutableArray.CreateBuilder<LedgerEntry>();
        foreach (var (fact, evidence) in project.Facts.SelectMany(fact => fact.AllEvidence.Select(evidence => (fact, evidence))))
        {
            var article = articles[evidence.Source!.Value];
            var parts = new List<TextSpan>();
            foreach (var part in evidence.Quote.Value.Split(" […] "))
            {
                var start = article.Words.Text.IndexOf(part, parts.Count == 0 ? 0 : parts[^1].End, StringComparison.Ordinal);
                if (start >= 0)
                    parts.Add(new(start, start + part.Length));
            }

            if (parts.Count == 0)
                continue;
            passages[evidence] = new(article, [.. parts]);
            ledger.Add(new(fact.Id, CheckKind.Found, CheckResult.Agrees, evidence.Quote.At, new(NoteKey.QuoteFound, ("line", 1)), evidence.Quote.At));
        }

        return new([.. ledger.Concat(more).GroupBy(entry => entry.FactId).Select(group => (group.Key, group.ToImmutableArray()))]) { Passages = passages };
    }

    private static void AssertNone(DiagnosticBag diagnostics) =>
        Assert.True(!diagnostics.HasErrors, string.Concat(diagnostics.Sorted().Select(DiagnosticPrinter.Print)));
}
