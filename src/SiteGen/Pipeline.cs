using System.Text;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Render.Data;
using SiteGen.Render.Links;
using SiteGen.Render.Search;
using SiteGen.Render.Views;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen;

/// <summary>A site after all stages but Write; a file is rendered only when its content is asked for.</summary>
/// <param name="Files">Empty where a problem was found.</param>
/// <param name="BaseUrl">Where the site will stand, with a slash at its end; null leaves out what must be absolute.</param>
/// <param name="BrokenLinks">The links that lead nowhere, once all files were rendered.</param>
internal sealed record CheckedSite(Project Project, Proof Proof, IReadOnlyCollection<OutputFile> Files, Uri? BaseUrl, Func<IEnumerable<Diagnostic>> BrokenLinks)
{
    /// <summary>Renders all pages, for a command that writes none.</summary>
    public IEnumerable<Diagnostic> RenderAndFindBrokenLinks()
    {
        Parallel.ForEach(Files.Where(file => Pipeline.IsPage(file.Path)), file => file.Content());
        return BrokenLinks();
    }
}

/// <summary>The flow: Load → Check → Link → Render. What becomes of the files (Write) is the command's affair.</summary>
internal static class Pipeline
{
    private const string StaticRoom = "content/static";

    private static readonly string[] Rooms = ["content", "seeds", "templates"];

    /// <summary>Null where there is no project to check; then the diagnostics say why.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="baseUrl">Overrides <c>base_url</c> of the site.</param>
    /// <param name="diagnostics">Gets every problem, not only the first.</param>
    public static CheckedSite? Site(string root, Uri? baseUrl, DiagnosticBag diagnostics)
    {
        // Templates compile while YAML is parsed.
        string[] templateFolders = [Path.Combine(root, "templates"), Shipped.Templates];
        var templateProblems = new DiagnosticBag();
        var compiling = Task.Run(() => TemplateSet.Load(templateFolders, PageRenderer.Views, templateProblems));

        var project = ProjectLoader.Load(root, Shipped.Ui, diagnostics);
        var proof = project is null ? null : Checker.Check(project, diagnostics);

        var templates = compiling.GetAwaiter().GetResult();
        diagnostics.AddRange(templateProblems.Sorted());
        if (project is null || proof is null)
        {
            return null;
        }

        WordingCheck.Check(project.Ui, Keys.All, templates.Words, diagnostics);
        foreach (var page in project.Pages)
        {
            MarkdownCheck.Check(page, page.Language == project.Site.DefaultLanguage ? $"{page.Name}.html" : $"{page.Language}/{page.Name}.html", diagnostics);
        }

        var address = baseUrl ?? BaseAddress(project.Site.BaseUrl?.Value);
        if (diagnostics.HasErrors)
        {
            return new(project, proof, [], address, () => []);
        }

        var graph = Linker.Link(project, proof);
        var wordings = project.Ui.ToDictionary(entry => entry.Key, entry => new Wording(entry.Value));
        var renderer = new PageRenderer(graph, templates, wordings, address?.AbsoluteUri);
        var pages = graph.Pages.Select(page => new OutputFile(page.Path, $"the page {page.Path}", () => renderer.Render(page)));
        var data = DataFiles.Of(graph, wordings, address?.AbsoluteUri).Select(file => new OutputFile(file.Path, file.Origin, file.Content));
        var assets = TemplateAssets.Find(templateFolders).Select(file => Copy(file, "templates"));
        var files = project.StaticFiles.Select(file => Copy(file, StaticRoom));
        var search = graph.Pages.OfType<SearchPage>().Select(page => new OutputFile(SearchIndex.PathOf(page.Language), "the words of content/", () => SearchIndex.Write(graph, wordings, page)));
        return WithLinksChecked(project, proof, [.. pages, .. data, .. search, .. assets, .. files], address, new(graph, templates));
    }

    /// <summary>Whether links of the file and to places in it are checked.</summary>
    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    // Links are read off the bytes of each page as it is rendered: what a template or a file of content/static has written counts, too.
    private static CheckedSite WithLinksChecked(Project project, Proof proof, OutputFile[] files, Uri? address, LinkOrigins origins)
    {
        var links = new LinkCheck(files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal), address);
        return new(project, proof, [.. files.Select(file => IsPage(file.Path) ? file with { Content = () => Read(file) } : file)], address, () => links.Problems(origins, Html));

        ReadOnlyMemory<byte> Read(OutputFile file)
        {
            var content = file.Content();
            links.Read(file.Path, content.Span);
            return content;
        }

        SourceText Html(string path)
        {
            var file = files.First(file => file.Path == path);
            return new(file.Origin.StartsWith(StaticRoom, StringComparison.Ordinal) ? file.Origin : file.Path, Encoding.UTF8.GetString(file.Content().Span));
        }
    }

    /// <summary>The folders that the output may not touch.</summary>
    public static string[] Sources(string root) => [root, .. Rooms.Select(room => Path.Combine(root, room))];

    /// <summary>An http or https address with a slash at its end, or null.</summary>
    public static Uri? BaseAddress(string? url) =>
        Uri.TryCreate(url is null || url.EndsWith('/') ? url : url + "/", UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https" && address.Query.Length == 0 && address.Fragment.Length == 0
            ? address
            : null;

    private static OutputFile Copy(StaticFile file, string room) => new(file.Path, $"{room}/{file.Path}", () => File.ReadAllBytes(file.FullPath));
}
