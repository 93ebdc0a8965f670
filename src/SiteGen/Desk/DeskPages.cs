using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SiteGen.Check;
using SiteGen.Check.Coverage;
using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Serve;

namespace SiteGen.Desk;

/// <summary>The editor's desk, under <c>/_desk/</c> of <c>serve</c>: what is wrong and what is left, and words of articles that become facts. It speaks English, as the tool does.</summary>
internal sealed class DeskPages
{
    public const string Language = "en";

    private const string Overview = "overview";
    private const string Article = "article";
    private const string Articles = "articles/";
    private const int MostInMenu = 12;
    private const string Root = "_desk/";
    private const string Html = "text/html; charset=utf-8";

    // Made when somebody first comes to the desk: the site need not wait for it.
    private readonly Lazy<TemplateSet> _templates;
    private readonly Dictionary<string, (string Type, byte[] Content)> _files;
    private readonly Wording _wording = new(new(Language, ImmutableDictionary<string, Text.Located<string>>.Empty, [], []));

    // What is worked out of the articles is kept until the next edit.
    private readonly ConditionalWeakTable<Project, CheckContext> _contexts = [];
    private readonly ConditionalWeakTable<Proof, IReadOnlyList<ArticleCoverage>> _coverage = [];

    /// <param name="folder">Where the desk's own templates, style and script are.</param>
    public DeskPages(string folder)
    {
        _templates = new(() => Compiled(folder));
        _files = new(StringComparer.Ordinal)
        {
            ["desk.css"] = ("text/css; charset=utf-8", File.ReadAllBytes(Path.Combine(folder, "desk.css"))),
            ["desk.js"] = ("text/javascript; charset=utf-8", File.ReadAllBytes(Path.Combine(folder, "desk.js"))),
        };
    }

    public DeskAnswer? Answer(LiveState state, DeskRequest request)
    {
        if (_files.TryGetValue(request.Path, out var file))
        {
            return new(200, file.Type, file.Content);
        }

        if (request.Path.Length == 0)
        {
            return new(200, Html, _templates.Value.Render(Overview, OverviewMaker.Make(state, Coverage(state), Frame(state, "The editor’s desk", "", watches: true), _wording)));
        }

        return request.Path.StartsWith(Articles, StringComparison.Ordinal) && state.Project is { } project
            && _contexts.GetValue(project, read => new(read)) is var context && context.ArticleOf(request.Path[Articles.Length..]) is { } article
                ? ArticleAnswer(state, context, article, request)
                : null;
    }

    private IReadOnlyList<ArticleCoverage> Coverage(LiveState state) =>
        state is { Project: { } project, Proof: { } proof } ? _coverage.GetValue(proof, proved => CoverageReader.Read(project, proved)) : [];

    /// <summary>From the desk's first page to an article's.</summary>
    public static Href Link(string article) => Href.Relative(Root, $"{Root}{Articles}{article}");

    /// <summary>From an article's page of the desk to a page of the site.</summary>
    public static Href FactPage(Fact fact, string article) => Href.Relative($"{Root}{Articles}{article}", $"{fact.File.Path.Split('/')[1]}/{fact.Id}.html");

    private static TemplateSet Compiled(string folder)
    {
        var problems = new DiagnosticBag();
        var templates = TemplateSet.Load([folder], new Dictionary<string, Type>(StringComparer.Ordinal) { [Overview] = typeof(OverviewView), [Article] = typeof(ArticleView) }, problems);
        return problems.HasErrors ? throw new InvalidOperationException(string.Join('\n', problems.Sorted().Select(DiagnosticPrinter.Print))) : templates;
    }

    private DeskAnswer ArticleAnswer(LiveState state, CheckContext context, ArticleText article, DeskRequest request)
    {
        var maker = new ArticleMaker(state, context, article, request);
        var written = request.IsPost ? Write(state, context.Project, request) : null;
        if (written is { Done: not null })
        {
            return new(303, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(written.Message + "\n"), After(request, maker.Chosen(), written));
        }

        var title = article.Article.Label.Best(Language).Text.Value;
        var view = maker.Make(Frame(state, title, $"{Articles}{article.Article.Id}", watches: false), _wording, written);
        return new(written is null ? 200 : 422, Html, _templates.Value.Render(Article, view));
    }

    private static Written Write(LiveState state, Project project, DeskRequest request)
    {
        if (!Enum.TryParse<DraftKind>(One("kind"), out var kind) || !Enum.IsDefined(kind))
        {
            return Written.Refused("The form does not say what the words are to become.");
        }

        try
        {
            return kind is DraftKind.Observation or DraftKind.Evidence
                ? Editing.Append(state.Root, project, kind, One("into"), One("yaml"))
                : Editing.Create(state.Root, project, kind, One("name").Trim(), One("yaml"));
        }
        catch (InputOutputException refused)
        {
            return Written.Refused($"{refused.Message}: {refused.Help}");
        }

        string One(string name) => request.Form[name].FirstOrDefault() ?? "";
    }

    // Back to the same words, which are a fact's now.
    private static string After(DeskRequest request, Chosen? chosen, Written written)
    {
        var spans = (chosen?.Parts ?? []).SelectMany(part => new[] { ("from", part.Start.ToString(CultureInfo.InvariantCulture)), ("to", part.End.ToString(CultureInfo.InvariantCulture)) });
        var query = spans.Append(("done", written.Message)).Append(("fact", written.Fact!)).Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2)}");
        return $"/{Root}{request.Path}?{string.Join('&', query)}";
    }

    private static DeskFrame Frame(LiveState state, string title, string path, bool watches) => new(
        title,
        Href.Relative(Root + path, $"{Root}desk.css"),
        Href.Relative(Root + path, $"{Root}desk.js"),
        Href.Relative(Root + path, "icon.svg"),
        Href.Relative(Root + path, Root),
        Href.Relative(Root + path, "index.html"),
        state.Serial,
        watches,
        [.. (state.Project?.Articles is { Length: <= MostInMenu } few ? few : []).Select(article => new DeskLink(article.Label.Best(Language).Text.Value, Href.Relative(Root + path, $"{Root}{Articles}{article.Id}")))]);
}
