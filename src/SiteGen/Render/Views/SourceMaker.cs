using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Data;
using SiteGen.Text;

namespace SiteGen.Render.Views;

/// <summary>Makes the page of an article.</summary>
internal static class SourceMaker
{
    public static SourceView Make(PageContext page, Article article)
    {
        var facts = page.Graph.UsesOf(article).Select(use => use.Fact).DistinctBy(fact => fact.Id, StringComparer.Ordinal).ToList();
        var count = page.Wording.Count("source.facts", facts.Count);
        var writer = new ArticleMarkup(page, article);
        return new(
            PageFrameMaker.Make(
                page,
                page.Plain(article.Label),
                Description(page, article, count),
                facts.Select(SiteContext.LastChanged).MaxBy(date => date.Last)),
            page.Wording,
            new(page.Word("kind.source"), page.Words(article.Label)),
            article.Language.Value == page.Language ? null : article.Language.Value,
            page.TextOrNone(article.Note),
            [.. Details(page, article)],
            article.Publish.Value == Publishing.Excerpts,
            count,
            EvidenceMaker.Readings(page, article.Reads, article.Language.Value),
            [.. ArticleSegments.Of(page.Graph, article).Select(paragraph => Paragraph(page, writer, paragraph))],
            CiteView.Of(Citation.Of(page, article)));
    }

    /// <summary>Where an entity's first name stands on the article's page; null where none of its names is printed.</summary>
    public static string? AnchorOfName(Graph graph, NamedIn named, string id)
    {
        var article = named.Article;
        if (article.Publish.Value == Publishing.Full || Sentences.Paragraphs(article.Reading).Any(paragraph =>
            named.Mentions.Any(mention => paragraph.Contains(mention.Span)) && graph.UsesOf(article).Any(use => paragraph.Overlaps(use.Passage.Whole))))
        {
            return ArticleMarkup.NameAnchor(id);
        }

        return null;
    }

    private static string Description(PageContext page, Article article, string count) =>
        article.Published is { } published ? $"{page.Wording.Date(published.Value)} · {count}" : count;

    private static IEnumerable<Detail> Details(PageContext page, Article article) =>
    [
        new(new("source.title"), article.Title is { } title ? page.Words(title) : null),
        new(new("source.publisher"), article.Publisher is { } publisher ? page.IdOrName(publisher) : null),
        new(new("source.author"), article.Author is { } author ? page.IdOrName(author) : null),
        new(new("source.published"), page.Published(article)?.Html, page.TextOrNone(article.PublishedBasis)),
        .. article.Origin is { } origin ? new[] { new Detail(new("source.origin"), page.IdOrName(origin)) } : [],
        new(new("source.language"), Language(page, article.Language.Value)),
        new(new("source.url"), Address(article.Url?.Value)),
        .. article.ArchiveUrl is { } archive ? new[] { new Detail(new("source.archive"), Address(archive.Value)) } : [],
        .. page.Accessed(article) is { } accessed ? new[] { new Detail(new("source.accessed"), accessed) } : [],
        new(new("source.hash"), new Html($"<code>{HtmlText.Encoded(article.ActualSha256)}</code>")),
    ];

    // Where the page has no name for it, its own name for itself, where the site knows that.
    private static Html Language(PageContext page, string language)
    {
        if (page.Wording.Has(Keys.NameOf(language)))
        {
            return HtmlText.Encode(page.Word(Keys.NameOf(language)));
        }

        return page.Site.Wordings.TryGetValue(language, out var wording) ? Markup.Text(wording["language.name"], language, page.Language)
            : HtmlText.Encode(language);
    }

    private static Html? Address(string? address) =>
        address is not null && Href.External(address) is { } href ? Markup.Link(href, HtmlText.Encode(address)) : null;

    private static ParagraphView Paragraph(PageContext page, ArticleMarkup writer, ArticleParagraph paragraph)
    {
        Tied? words = paragraph.Segments.IsEmpty ? null
            : page.Tie(writer.Article.Id, Ties.PartOfLine(paragraph.Number), TieKeys.Words, writer.Write(paragraph));
        var uses = paragraph.Segments.SelectMany(segment => segment.Starts).OrderBy(writer.NumberOf);
        return new(
            $"line_{PageContext.Digits(paragraph.Number)}",
            words,
            paragraph.Skipped is { } skipped ? page.Text(skipped.Why) : null,
            [.. uses.Select(use => Used(page, use, writer.NumberOf(use)))]);
    }

    private static UsedBy Used(PageContext page, Use use, int number) => new(
        ArticleMarkup.FactAnchor(number),
        PageContext.Digits(number),
        Href.Anchor(use.Anchor),
        page.Wording.Format("source.to-words", ("n", PageContext.Digits(number))),
        page.Word(Keys.Kind(Paths.SectionOf(use.Fact))),
        page.To(use.Fact, use.EvidenceAnchor),
        page.Title(use.Fact));
}
