using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data;

/// <summary>How to cite one fact's page or one article, in the language of a page; what is not known is left out. <see cref="BibTex"/> and
/// <see cref="CslJson"/> write it.</summary>
/// <param name="Key">The id of the fact or article.</param>
/// <param name="IsArticle">Whether it is a news article; else it is a page of this site.</param>
/// <param name="Author">Whoever answers for it, as one name: which part is the family name is not known.</param>
/// <param name="Container">The site, or the outlet that ran the article.</param>
/// <param name="Issued">When the article appeared, or the fact was last changed.</param>
/// <param name="Url">Absolute; null where the site, or the article's place, is not known.</param>
/// <param name="Language">Of the page or the article.</param>
internal sealed record Citation(
    string Key, bool IsArticle, string? Author, string Title, string? Container, EdtfDate? Issued, EdtfDate? Accessed, string? Url, string Language,
        string Text)
{
    /// <summary>A fact is cited as its page.</summary>
    public static Citation Of(PageContext page, Fact fact)
    {
        var site = page.Graph.Project.Site;
        var path = page.Graph.PathOf(Paths.FileOf(fact), page.Language);
        return Make(
            page,
            new(
                fact.Id,
                IsArticle: false,
                site.Publisher is { } publisher ? page.Plain(publisher) : null,
                page.Plain(PageContext.NameOf(fact)),
                page.Plain(site.Title),
                SiteContext.LastChanged(fact),
                Accessed: null,
                page.Site.BaseUrl is { } address ? Href.Under(address, path).ToString() : null,
                page.Language,
                ""));
    }

    /// <summary>An article is cited as what it is; one whose title is not known has the editors' name for it in brackets.</summary>
    public static Citation Of(PageContext page, Article article) => Make(
        page,
        new(
            article.Id,
            IsArticle: true,
            NameOf(page, article.Author),
            article.Title is { } title ? page.Plain(title) : $"[{page.Plain(article.Label)}]",
            NameOf(page, article.Publisher),
            article.Published?.Value,
            article.Accessed?.Value,
            (article.Url ?? article.ArchiveUrl)?.Value,
            article.Language.Value,
            ""));

    // "Author. Title. Site. Date. Address"
    private static Citation Make(PageContext page, Citation one)
    {
        var parts = new[] { one.Author, one.Title, one.Container, one.Issued is { } date ? page.Wording.Date(date) : null, one.Url };
        return one with { Text = string.Join(". ", parts.OfType<string>().Select(part => part.TrimEnd('.'))) };
    }

    private static string? NameOf(PageContext page, LocalText? idOrName) => idOrName switch
    {
        null => null,
        { ByLanguage: [(_, var only)] } when page.Graph.Facts.ContainsKey(only.Value) => page.NameOf(only.Value),
        _ => page.Plain(idOrName),
    };
}
