using System.Collections.Immutable;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Views;

namespace SiteGen.Render.Search;

/// <summary>Makes what can be found on the search page of one language: everything in every language, titled in that of the page.</summary>
internal sealed class SearchEntries
{
    private readonly PageContext _page;
    private readonly ImmutableArray<PageContext> _pages;

    private SearchEntries(PageContext page)
    {
        _page = page;
        _pages = [page, .. page.Graph.Pages.OfType<SearchPage>().Where(other => other.Language != page.Language)
            .Select(other => new PageContext(page.Site, other))];
    }

    /// <summary>By section, in each by name; pages of prose last.</summary>
    /// <param name="page">The search page of the language.</param>
    /// <param name="wanted">The sections that are asked for; pages of prose always are.</param>
    public static IReadOnlyList<SearchEntry> Of(PageContext page, Func<Section, bool> wanted)
    {
        var entries = new SearchEntries(page);
        return
        [
            .. page.Graph.Project.Facts.Where(fact => wanted(Paths.SectionOf(fact))).Select(entries.Of)
                .Concat(page.Graph.Project.Articles.Where(_ => wanted(Section.Sources)).Select(entries.Of))
                .Concat(page.Graph.Pages.OfType<TextPage>().ToLookup(text => text.File, StringComparer.Ordinal).Select(entries.OfProse))
                .OrderBy(entry => entry.Section is null)
                .ThenBy(entry => entry.Section)
                .ThenBy(entry => entry.Title.Text, page.Wording.Sorter)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The section of each fact and article.</summary>
    public static IEnumerable<Section> SectionsOf(Project project) =>
        project.Facts.Select(Paths.SectionOf).Concat(project.Articles.Select(_ => Section.Sources));

    /// <summary>What the pages of the articles print of them, line by line.</summary>
    /// <param name="page">The search page of the language.</param>
    public static IEnumerable<SearchEntry> LinesOf(PageContext page) =>
        from article in page.Graph.Project.Articles
        from line in ArticleSegments.Of(page.Graph, article)
        where !line.Segments.IsEmpty
        let words = article.Words.Text[line.Segments[0].Span.Start..line.Segments[^1].Span.End]
        select Entry(Section.Sources, article.Id, SearchFields.Text(page, article.Label), [], [],
            []) with
        { Line = new(line.Number, new(article.Language.Value, words, article.Id)) };

    private SearchEntry Of(Fact fact)
    {
        var names = ByLanguage(PageContext.NameOf(fact));
        if (fact is Entity entity)
        {
            names = names.Concat(entity is Organization { ShortName: { } brief } ? ByLanguage(brief) : [])
                .Concat(entity.Spellings.Select(spelling => new SearchText(null, spelling.Value)));
        }

        var texts = _pages.SelectMany(page => SearchFields.Of(page, fact));
        return Entry(Paths.SectionOf(fact), fact.Id, SearchFields.Text(_page, PageContext.NameOf(fact)), names, texts, fact.AllEvidence.SelectMany(QuotesOf));
    }

    private SearchEntry Of(Article article)
    {
        var names = ByLanguage(article.Label).Concat(article.Title is { } own ? ByLanguage(own) : []);
        var texts = _pages.SelectMany(page => SearchFields.Of(page, article));
        return Entry(Section.Sources, article.Id, SearchFields.Text(_page, article.Label), names, texts, []);
    }

    // The same page in each language; where one is not translated, it is that of another.
    private SearchEntry OfProse(IEnumerable<TextPage> inLanguages)
    {
        var pages = _pages.SelectMany(context => inLanguages.Where(page => page.Language == context.Language).Select(page => (Context: context, page.Text)))
            .DistinctBy(page => page.Text).ToList();
        var titles = pages.Select(page => new SearchText(page.Text.Language, page.Text.Title.Value)).ToList();
        return Entry(null, pages[0].Text.Name, titles[0], titles, pages.SelectMany(page => SearchFields.Of(page.Context, page.Text)), []);
    }

    // Names differ from the title and from each other in more than the language that is said of them.
    private static SearchEntry Entry(Section? section, string id, SearchText title, IEnumerable<SearchText> names, IEnumerable<SearchText> texts,
        IEnumerable<SearchText> quotes) => new(
        section,
        id,
        title,
        [.. names.Where(name => name.Text != title.Text).DistinctBy(name => name.Text, StringComparer.Ordinal)],
        [.. texts.Distinct()],
        [.. quotes.Distinct()]);

    private IEnumerable<SearchText> QuotesOf(Evidence evidence)
    {
        var article = evidence.Source is { } source ? _page.Graph.Articles.GetValueOrDefault(source.Value) : null;
        var translations = evidence.Translation is { } translation ? ByLanguage(translation) : [];
        return translations.Prepend(new(article?.Language.Value, evidence.Quote.Value, article?.Id)).OrderBy(text => text.Language != _page.Language);
    }

    private IEnumerable<SearchText> ByLanguage(LocalText text) => text.ByLanguage.Select(entry =>
        new SearchText(entry.Language, (_pages.FirstOrDefault(page => page.Language == entry.Language) ?? _page).Plain(entry.Text.Value)));
}
