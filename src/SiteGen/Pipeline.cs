using System.Text;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Render.Links;
using SiteGen.Render.Templates;
using SiteGen.Render.Views;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen;

/// <summary>A site after all stages but Write; a file is rendered only when its content is asked for.</summary>
/// <param name="Files">Empty where a problem was found.</param>
/// <param name="BaseUrl">Where the site will stand, with a slash at its end; null leaves out what must be absolute.</param>
/// <param name="BrokenLinks">The links that lead nowhere, once all files were rendered; where a template prints without end, that alone.</param>
internal sealed record CheckedSite(Project Project, Proof Proof, IReadOnlyCollection<OutputFile> Files, Uri? BaseUrl, Func<IEnumerable<Diagnostic>> BrokenLinks)
{
    /// <summary>Renders all that may hold links, for a command that writes nothing.</summary>
    public IEnumerable<Diagnostic> RenderAndFindBrokenLinks()
    {
        using var stage = Stages.Begin("rendering the pages and following their links");
        Parallel.ForEach(Files.Where(file => LinkFiles.HasLinks(file.Path)), file => file.Content());
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
    /// <param name="unsaved">A fact to be read as it would be after an edit.</param>
    public static CheckedSite? Site(string root, Uri? baseUrl, DiagnosticBag diagnostics, UnsavedFile? unsaved = null)
    {
        // Templates compile while YAML is parsed.
        var templateProblems = new DiagnosticBag();
        var compiling = Task.Run(() => Templates(root, templateProblems));

        var project = ProjectLoader.Load(root, Shipped.Ui, diagnostics, unsaved);
        var proof = project is null ? null : Checker.Check(project, diagnostics);

        var templates = compiling.GetAwaiter().GetResult();
        diagnostics.AddRange(templateProblems.Sorted());
        if (project is null || proof is null)
        {
            return null;
        }

        CheckWords(project, templates, diagnostics);
        var address = baseUrl ?? BaseAddress.Parse(project.Site.BaseUrl?.Value);
        if (diagnostics.HasErrors)
        {
            return new(project, proof, [], address, () => []);
        }

        var graph = Linker.Link(project, proof);
        var copied = Copied(project, root);
        var files = new SiteFiles(graph, templates, copied, address);
        var clashes = files.Clashes();
        diagnostics.AddRange(clashes);
        if (clashes.Count > 0)
        {
            return new(project, proof, [], address, () => []);
        }

        return WithLinksChecked(graph, files.All(), templates,
            new(graph, templates, copied.ToDictionary(file => file.File.Path, file => file.Source, StringComparer.Ordinal)), address);
    }

    /// <summary>Reads and compiles the project's templates; those that it lacks are the tool's.</summary>
    /// <param name="before">What was read before an edit.</param>
    public static TemplateSet Templates(string root, DiagnosticBag diagnostics, TemplateSet? before = null) =>
        TemplateSet.Load(TemplateFolders(root), PageRenderer.Views, diagnostics, before);

    /// <summary>What is copied as it is, and where it stands in the project.</summary>
    public static (StaticFile File, string Source)[] Copied(Project project, string root) =>
    [
        .. TemplateAssets.Find(TemplateFolders(root)).Select(file => (file, $"templates/{file.Path}")),
        .. project.StaticFiles.Select(file => (file, $"{StaticRoom}/{file.Path}")),
    ];

    /// <summary>What is wrong with interface words and prose: what is asked of them before anything is rendered.</summary>
    public static void CheckWords(Project project, TemplateSet templates, DiagnosticBag diagnostics)
    {
        WordingCheck.Check(project.Ui, Keys.All, templates.Words, diagnostics);
        foreach (var page in project.Pages)
        {
            MarkdownCheck.Check(page, page.Language == project.Site.DefaultLanguage ? $"{page.Name}.html" : $"{page.Language}/{page.Name}.html", diagnostics);
        }
    }

    private static FileTree[] TemplateFolders(string root) => [Path.Combine(root, "templates"), Shipped.Templates];

    // Links are read off the bytes of each file as it is rendered: what a template or a file of content/static has written counts, too.
    private static CheckedSite WithLinksChecked(Graph graph, OutputFile[] files, TemplateSet templates, LinkOrigins origins, Uri? address)
    {
        var byPath = files.ToLookup(file => file.Path, StringComparer.Ordinal);
        var links = new LinkCheck(files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal), address);
        return new(
            graph.Project,
            graph.Proof,
            [.. files.Select(file => LinkFiles.HasLinks(file.Path) ? file with { Content = () => Read(file) } : file)],
            address,
            () => templates.Unfit.Any() ? templates.Unfit : links.Problems(origins, path => Encoding.UTF8.GetString(byPath[path].First().Content().Span)));

        ReadOnlyMemory<byte> Read(OutputFile file)
        {
            var content = file.Content();
            links.Read(file.Path, content.Span);
            return content;
        }
    }

    /// <summary>The folders that the output may not touch.</summary>
    public static string[] Sources(string root) => [root, .. Rooms.Select(room => Path.Combine(root, room))];
}
