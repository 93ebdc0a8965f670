using System.Globalization;
using SiteGen.Link;
using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>What the making of one page needs: the graph, the words of its language, and links and texts as they are seen from its path.</summary>
internal sealed class PageContext
{
    private readonly SiteContext _site;
    private readonly InlineText _inline;

    public PageContext(SiteContext site, Page page)
    {
        (_site, Page, Wording) = (site, page, site.Wordings[page.Language]);
        _inline = new(Wording, page.Path, TargetOf, id => Graph.Facts.GetValueOrDefault(id) as Statistic, Graph.ReportedOn);
    }

    public Graph Graph => _site.Graph;

    public SiteContext Site => _site;

    public Page Page { get; }

    /// <summary>The id of the fact or article that the page is about; null where it is about no single one.</summary>
    public string? Subject => Page switch { FactPage { Fact.Id: var id } => id, SourcePage { Article.Id: var id } => id, _ => null };

    public Wording Wording { get; }

    public string Language => Page.Language;

    /// <summary>The same for the page of a fact, in this page's language.</summary>
    public PageContext At(Fact fact) => new(_site, Graph.PageAt(Graph.PathOf(Paths.FileOf(fact), Language))!);

    /// <summary>An interface word.</summary>
    public string Word(string key) => Wording[key];

    /// <summary>To a page's file in this page's language.</summary>
    public Href To(string file, string? anchor = null) => ToPath(Graph.PathOf(file, Language), anchor);

    /// <summary>To a path under the output; the 404 page alone does not know where it stands.</summary>
    public Href ToPath(string path, string? anchor = null) =>
        Page is NotFoundPage ? Href.Under(_site.BasePath, path) : Href.Relative(Page.Path, path, anchor);

    public Href To(Fact fact, string? anchor = null) => To(Paths.FileOf(fact), anchor);

    public Href To(Article article, string? anchor = null) => To(Paths.FileOf(article), anchor);

    /// <summary>An editor's text with its links, marked with <c>lang</c> where it is in another language than the page.</summary>
    public Html Text(LocalText text) => _inline.Render(text);

    public Html? TextOrNone(LocalText? text) => text is null ? null : Text(text);

    /// <summary>The body of a page of prose.</summary>
    public Html Markdown(MarkdownPage text) => MarkdownRenderer.Render(
        text, _inline, text.Language == Language ? "" : $"{(Language == Graph.Project.Site.DefaultLanguage ? "" : "../")}{Graph.PathOf("", text.Language)}");

    /// <summary>The same without markup, paragraph by paragraph.</summary>
    public IEnumerable<string> MarkdownWords(MarkdownPage text) => MarkdownRenderer.Words(text, _inline);

    /// <summary>An editor's text without links.</summary>
    public string Plain(LocalText text) => _inline.Plain(text);

    public string Plain(string text) => _inline.Plain(text);

    /// <summary>An editor's text without links, marked with <c>lang</c> where needed: for titles and the words of links.</summary>
    public Html Words(LocalText text) => Markup.Text(Plain(text), text.Best(Language).Language, Language);

    public Html Title(Fact fact) => Words(NameOf(fact));

    public static LocalText NameOf(Fact fact) => SiteGen.Link.Graph.NameOf(fact);

    public Html Link(Fact fact, string? anchor = null) => Markup.Link(To(fact, anchor), Title(fact));

    public Html Link(Article article, string? anchor = null) => Markup.Link(To(article, anchor), Words(article.Label));

    /// <summary>A link to what the id names; the id itself where nothing has it.</summary>
    public Html LinkTo(string id)
    {
        if (Graph.Facts.TryGetValue(id, out var fact))
        {
            return Link(fact);
        }

        if (Graph.Articles.TryGetValue(id, out var article))
        {
            return Link(article);
        }

        return HtmlText.Encode(id);
    }

    /// <summary>A field that holds an id or a name.</summary>
    public Html IdOrName(LocalText text) =>
        text.ByLanguage is [(_, var only)] && Graph.Facts.ContainsKey(only.Value) ? LinkTo(only.Value) : Text(text);

    /// <summary>Things in a sentence: "A, B and C".</summary>
    public Html List(IEnumerable<Html> items) => Markup.List([.. items], Word("list.separator"), Word("list.last"));

    public Html Date(EdtfDate date) => Markup.Time(Wording.Date(date), Wording.DateTimeAttribute(date));

    /// <summary>A number of our own counting, in anchors and labels.</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whose word something is; an article's own judgment links to the article.</summary>
    public Html Voice(Voice voice, IEnumerable<Evidence> evidence) => voice switch
    {
        NamedVoice named => List(named.Ids.Select(id => LinkTo(id.Value))),
        UnnamedVoice { Of: { } body } unnamed => Markup.Fill(Word("voice.unnamed"), ("who", Words(unnamed.Text)), ("of", LinkTo(body.Value))),
        UnnamedVoice unnamed => Words(unnamed.Text),
        _ => evidence.Select(one => one.Source?.Value).FirstOrDefault(id => id is not null && Graph.Articles.ContainsKey(id)) is { } source
            ? Markup.Link(To(Graph.Articles[source]), HtmlText.Encode(Word("voice.article")))
            : HtmlText.Encode(Word("voice.article")),
    };

    /// <summary>The same without markup.</summary>
    public string VoiceWords(Voice voice) => voice switch
    {
        NamedVoice named => Markup.List([.. named.Ids.Select(id => NameOf(id.Value))], Word("list.separator"), Word("list.last")),
        UnnamedVoice unnamed => Plain(unnamed.Text),
        _ => Word("voice.article"),
    };

    public string NameOf(string id)
    {
        if (Graph.Facts.TryGetValue(id, out var fact))
        {
            return Plain(NameOf(fact));
        }

        if (Graph.Articles.TryGetValue(id, out var article))
        {
            return Plain(article.Label);
        }

        return id;
    }

    public SideView? Side(string? id)
    {
        var index = _site.SideIds.IndexOf(id ?? "");
        return index < 0 ? null : new(Words(Graph.Project.Site.Sides[index].Name), (index % SideView.Forms) + 1);
    }

    public SideView? SideOf(Fact fact) => fact is Entity entity ? Side(entity.Side?.Value) : null;

    private LinkTarget? TargetOf(string id)
    {
        if (Graph.Facts.TryGetValue(id, out var fact))
        {
            return TargetAt(Paths.FileOf(fact), NameOf(fact));
        }

        return Graph.Articles.TryGetValue(id, out var article) ? TargetAt(Paths.FileOf(article), article.Label) : null;
    }

    private LinkTarget TargetAt(string file, LocalText name)
    {
        var (language, text) = name.Best(Language);
        return new(Graph.PathOf(file, Language), text.Value, language == Language ? null : language);
    }
}
