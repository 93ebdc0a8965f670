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
using SiteGen.Render.Templates;
using SiteGen.Serve;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>The editor's desk, under <c>/_desk/</c> of <c>serve</c>: what is wrong and what is left, and words of articles that become facts. It speaks the
/// language of its editor; of a problem it says what it is and how it is mended, and then what the tool says in English.</summary>
internal sealed class DeskPages
{
    private const string Overview = "overview";
    private const string Article = "article";
    private const string All = "articles";
    private const string Articles = "articles/";

    /// <summary>Where the draft stands on the page of an article.</summary>
    public const string DraftAnchor = "draft";

    /// <summary>Stands for any article where links are made: they are the same from each.</summary>
    public const string AnyArticle = "x";

    private const string Root = "_desk/";
    private const string Html = "text/html; charset=utf-8";

    // Made when somebody first comes to the desk: the site need not wait for it.
    private readonly Lazy<TemplateSet> _templates;
    private readonly Dictionary<string, (string Type, byte[] Content)> _files;
    private readonly Wording _wording;

    // What is worked out of the articles is kept until the next edit.
    private readonly ConditionalWeakTable<object, CheckContext> _contexts = [];
    private readonly ConditionalWeakTable<Proof, IReadOnlyList<ArticleCoverage>> _coverage = [];

    /// <param name="files">The desk's own templates, style and script.</param>
    /// <param name="wording">One of <see cref="Desk.DeskWords"/>.</param>
    public DeskPages(FileTree files, Wording wording)
    {
        _wording = wording;
        _templates = new(() => Compiled(files));
        _files = new(StringComparer.Ordinal)
        {
            ["desk.css"] = ("text/css; charset=utf-8", files.File("desk.css").Read()),
            ["icon.svg"] = ("image/svg+xml", Shipped.Templates.File("icon.svg").Read()),
            ["desk.js"] = ("text/javascript; charset=utf-8", files.File("desk.js").Read()),
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
            return new(200, Html,
                _templates.Value.Render(Overview,
                OverviewMaker.Make(state, Coverage(state),
                Frame(state, InlineLinks.Plain(state.Project?.Site.Title.Best(_wording.Language).Text.Value ?? _wording["desk.title"]), "",
                follows: true), _wording)));
        }

        if (state.Project is not { } project)
        {
            return null;
        }

        if (request.Path == Articles)
        {
            return new(200, Html,
                _templates.Value.Render(All,
                CoverageMaker.All(Coverage(state), project, Frame(state, _wording["desk.all-articles"], Articles, follows: false), _wording)));
        }

        if (request.Path.StartsWith(Articles, StringComparison.Ordinal) && Context(project, state.Proof) is var context
            && context.ArticleOf(request.Path[Articles.Length..]) is { } article)
        {
            return ArticleAnswer(state, context, article, request);
        }

        return null;
    }

    // With the places of the quotes, where they are known.
    private CheckContext Context(Project project, Proof? proof) => _contexts.GetValue((object?)proof ?? project, _ =>
    {
        var context = new CheckContext(project);
        foreach (var (evidence, passage) in proof?.Passages ?? ImmutableDictionary<Evidence, Passage>.Empty)
        {
            context.Passages[evidence] = passage;
        }

        return context;
    });

    private IReadOnlyList<ArticleCoverage> Coverage(LiveState state) =>
        state is { Project: { } project, Proof: { } proof } ? _coverage.GetValue(proof, proved => CoverageReader.Read(project, proved)) : [];

    /// <summary>From the desk's first page to an article's.</summary>
    public static Href Link(string article) => Href.Relative(Root, $"{Root}{Articles}{article}");

    /// <summary>From the list of all articles to one.</summary>
    public static Href FromArticles(string article) => Href.Relative($"{Root}{Articles}", $"{Root}{Articles}{article}");

    /// <summary>From the desk's first page to the list of all articles.</summary>
    public static Href ArticlesPage => Href.Relative(Root, $"{Root}{Articles}");

    /// <summary>From the desk's first page to a page of the site.</summary>
    public static Href FactPage(Fact fact) => Href.Relative(Root, PathOf(fact));

    /// <summary>From an article's page of the desk to a page of the site.</summary>
    public static Href FactPage(Fact fact, string article) => Href.Relative($"{Root}{Articles}{article}", PathOf(fact));

    private static string PathOf(Fact fact) => $"{fact.File.Path.Split('/')[1]}/{fact.Id}.html";

    private static TemplateSet Compiled(FileTree files)
    {
        var problems = new DiagnosticBag();
        var templates = TemplateSet.Load([files], new Dictionary<string,
            ViewRecord>(StringComparer.Ordinal)
        {
            [Overview] = ViewRecords.OverviewView,
            [All] = ViewRecords.ArticlesView,
            [Article] = ViewRecords.ArticleView
        }, problems);
        return problems.HasErrors ? throw new InvalidOperationException(string.Join('\n', problems.Sorted().Select(DiagnosticPrinter.Print))) : templates;
    }

    private DeskAnswer ArticleAnswer(LiveState state, CheckContext context, ArticleText article, DeskRequest request)
    {
        var maker = new ArticleMaker(state, context, article, request);
        var written = request.IsPost ? DraftWriter.Write(state.Root, context.Project, request.Form, _wording) : null;
        if (written is { Done: not null })
        {
            return new(303, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(written.Message + "\n"), After(request, maker.Chosen(), written));
        }

        var view = maker.Make(Frame(state, CoverageMaker.TitleOf(article.Article, _wording), $"{Articles}{article.Article.Id}", follows: maker.IsDone),
            _wording, written);
        return new(written is null ? 200 : 422, Html, _templates.Value.Render(Article, view));
    }

    // Back to the same words, which are a fact's now.
    private static string After(DeskRequest request, Chosen? chosen, Written written)
    {
        var spans = (chosen?.Parts ?? [])
            .SelectMany(part => new[] { ("from", part.Start.ToString(CultureInfo.InvariantCulture)), ("to", part.End.ToString(CultureInfo.InvariantCulture)) });
        var query = spans.Append(("done", written.Message)).Append(("fact", written.Fact!)).Append(("file", written.Done!))
            .Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2)}");
        return $"/{Root}{request.Path}?{string.Join('&', query)}";
    }

    private DeskFrame Frame(LiveState state, string title, string path, bool follows)
    {
        // As the events count them, by which the script goes on.
        var problems = state.Diagnostics.Count(problem => problem.Severity == Severity.Error) + (state.Failure is null ? 0 : 1);
        return new(
            _wording.Language,
            title,
            Href.Relative(Root + path, $"{Root}desk.css"),
            Href.Relative(Root + path, $"{Root}desk.js"),
            Href.Relative(Root + path, $"{Root}icon.svg"),
            Href.Relative(Root + path, Root),
            Href.Relative(Root + path, $"{Root}{Articles}"),
            Href.Relative(Root + path, "index.html"),
            state.Serial,
            follows,
            problems == 0 ? _wording["desk.no-errors"] : _wording.Count("count.error", problems),
            problems > 0);
    }
}
