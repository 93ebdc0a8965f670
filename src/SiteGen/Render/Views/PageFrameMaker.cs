using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Data;
using SiteGen.Render.Data.Linked;
using SiteGen.Render.Share;

namespace SiteGen.Render.Views;

/// <summary>Makes what stands around the content of a page.</summary>
internal static class PageFrameMaker
{
    private const string StyleSheet = "style.css";

    private const string Icon = "icon.svg";

    /// <param name="kind"><c>article</c> or <c>website</c>.</param>
    public static PageFrame Make(PageContext page, string title, string description, EdtfDate? lastChanged, string kind = "article")
    {
        var (site, project) = (page.Site, page.Graph.Project);
        var siteTitle = page.Plain(project.Site.Title);
        var versions = page.Graph.VersionsOf(page.Page.File).ToList();
        var breadcrumb = Breadcrumb(page);
        var documentTitle = page.Page is HomePage && title == siteTitle ? title
            : page.Wording.Format("page.document-title", ("page", title), ("site", siteTitle));
        return new(
            page.Language,
            documentTitle,
            title,
            description,
            siteTitle,
            page.Plain(project.Site.Description),
            kind,
            page.Word("language.locale"),
            [.. versions.Where(version => version.Language != page.Language).Select(version => site.Wordings[version.Language]["language.locale"])],
            Absolute(site, page.Page),
            page.Page is NotFoundPage ? [] : Alternates(site, project, versions),
            page.ToPath(StyleSheet),
            page.To(HomePage.Name),
            page.Page is SearchPage ? null : page.To(SearchPage.Name),
            [.. Sections(page), .. Texts(page)],
            page.Page is NotFoundPage || project.Site.Languages.Length == 1 ? [] : [.. Languages(page, versions)],
            breadcrumb,
            lastChanged is null ? null : page.Date(lastChanged))
        {
            Fact = page.Subject,
            Image = ShareImages.PathFor(page) is { } image ? new(Href.Under(site.BaseUrl!, image), SharePicture.Width, SharePicture.Height, documentTitle)
                : null,
            Edit = EditLink.Of(page),
            Feed = site.HasFeed ? page.To(AtomFeed.Name) : null,
            JsonLd = JsonLd.Of(page, title, description, breadcrumb),
            Icon = page.ToPath(Icon),
            DataPage = page.To(DataPage.Name),
            Corrections = page.To(CorrectionsPage.Name),
        };
    }

    /// <summary>The page in every language by whole addresses; empty where the site does not know its own.</summary>
    public static IReadOnlyList<Alternate> Alternates(SiteContext site, Page page) =>
        Alternates(site, site.Graph.Project, [.. site.Graph.VersionsOf(page.File)]);

    private static Href? Absolute(SiteContext site, Page page) => site.BaseUrl is null || page is NotFoundPage ? null : Href.Under(site.BaseUrl, page.Path);

    private static IReadOnlyList<Alternate> Alternates(SiteContext site, Project project, List<Page> versions)
    {
        if (site.BaseUrl is null)
        {
            return [];
        }

        return [
            .. versions.OrderBy(version => LanguageOrder(project, version.Language))
                .Select(version => new Alternate(version.Language, Href.Under(site.BaseUrl, version.Path))),
            .. versions.Where(version => version.Language == project.Site.DefaultLanguage)
                .Select(version => new Alternate("x-default", Href.Under(site.BaseUrl, version.Path))),
        ];
    }

    private static IEnumerable<LanguageItem> Languages(PageContext page, List<Page> versions) =>
        from version in versions.Concat(InPlaceOfOthers(page.Site, page.Page, versions))
        orderby LanguageOrder(page.Graph.Project, version.Language)
        select new LanguageItem(version.Language, page.Site.Wordings[version.Language]["language.name"], page.ToPath(version.Path),
            version.Language == page.Language);

    // Where another language's names begin with other letters, the whole list.
    private static IEnumerable<Page> InPlaceOfOthers(SiteContext site, Page page, List<Page> versions) => page is ListPartPage part
        ? site.Graph.VersionsOf(part.List.File).Where(list => !versions.Exists(version => version.Language == list.Language))
        : [];

    private static int LanguageOrder(Project project, string language) => project.Site.Languages.Select(one => one.Value).ToList().IndexOf(language);

    private static IEnumerable<MenuItem> Sections(PageContext page) => page.Site.Lists
        .Where(list => list.Language == page.Language)
        .Select(list => new MenuItem(page.To(list.File), page.Word(Keys.Of(list.Section)), null, list == page.Page, SectionOf(page.Page) == list.Section));

    private static IEnumerable<MenuItem> Texts(PageContext page) => page.Site.MenuTexts
        .Where(text => text.Language == page.Language)
        .Select(text =>
            new MenuItem(page.To(text.File), text.Text.Title.Value, text.Text.Language == page.Language ? null : text.Text.Language, text == page.Page,
            text == page.Page));

    private static IReadOnlyList<Crumb> Breadcrumb(PageContext page)
    {
        if (page.Page is HomePage)
        {
            return [];
        }

        var home = new Crumb(page.To(HomePage.Name), page.Word("nav.home"));
        return SectionOf(page.Page) is { } section && page.Page is not ListPage
            ? [home, new(page.To(Paths.FileOf(section)), page.Word(Keys.Of(section)))]
            : [home];
    }

    private static Section? SectionOf(Page page) => page switch
    {
        FactPage { Fact: var fact } => Paths.SectionOf(fact),
        MovedPage { Fact: var fact } => Paths.SectionOf(fact),
        SourcePage => Section.Sources,
        ListPage { Section: var section } => section,
        ListPartPage { List.Section: var section } => section,
        _ => null,
    };
}
