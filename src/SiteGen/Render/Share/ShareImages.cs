using SiteGen.Link;
using SiteGen.Render.Data;
using SiteGen.Render.Views;

namespace SiteGen.Render.Share;

/// <summary>
/// Which page is shown by which picture where it is linked. A page of facts, an article or prose has one of its own;
/// a list and the like has that of the site.
/// </summary>
internal static class ShareImages
{
    private const string Folder = "share/";

    /// <summary>Null where the site does not know its own address, and where neither the page's title nor the site's can be drawn.</summary>
    public static string? PathFor(PageContext page)
    {
        if (page.Site.BaseUrl is null || page.Page is NotFoundPage or MovedPage)
        {
            return null;
        }

        var home = page.Graph.PageAt(page.Graph.PathOf(HomePage.Name, page.Language))!;
        if (TitleOf(page) is { } title && SharePicture.CanShow(title))
        {
            return PathOf(page.Page);
        }

        if (SharePicture.CanShow(SiteTitle(page)))
        {
            return PathOf(home);
        }

        return null;
    }

    public static IEnumerable<DataFile> Of(SiteContext site)
    {
        if (site.BaseUrl is not { } address)
        {
            return [];
        }

        return from page in site.Graph.Pages.Select(page => new PageContext(site, page))
               let title = TitleOf(page)
               where title is not null && SharePicture.CanShow(title)
               select new DataFile(PathOf(page.Page), $"the title of {page.Page.Path}", () => SharePicture.Draw(KindOf(page), title, Below(page, address)));
    }

    private static string Below(PageContext page, string address) => page.Page is HomePage ? new Uri(address).Host : SiteTitle(page);

    private static string PathOf(Page page) => $"{Folder}{Path.ChangeExtension(page.Path, "png")}";

    private static string SiteTitle(PageContext page) => page.Plain(page.Graph.Project.Site.Title);

    private static string? TitleOf(PageContext page) => page.Page switch
    {
        HomePage => SiteTitle(page),
        FactPage { Fact: var fact } => page.Plain(PageContext.NameOf(fact)),
        SourcePage { Article: var article } => page.Plain(article.Label),
        TextPage { Text: var text } => text.Title.Value,
        _ => null,
    };

    private static string KindOf(PageContext page) => page.Page switch
    {
        FactPage { Fact: var fact } => page.Word(Keys.Kind(Paths.SectionOf(fact))),
        SourcePage => page.Word(Keys.Kind(Section.Sources)),
        _ => "",
    };
}
