using SiteGen.Link;
using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>Makes the pages that are not about one fact or article.</summary>
internal static class OtherMakers
{
    public static ListView List(PageContext page, Section section) => new(
        FrameMaker.Make(page, page.Word(Keys.Of(section)), page.Word(Keys.Intro(section)), page.Site.LastChangedOfAll, "website"),
        page.Wording,
        page.Word(Keys.Intro(section)),
        ItemsOf(page, section));

    public static TextView Text(PageContext page, MarkdownPage text) => new(
        FrameMaker.Make(page, text.Title.Value, text.Description?.Value ?? page.Plain(page.Graph.Project.Site.Description), lastChanged: null),
        page.Wording,
        page.Markdown(text),
        text.Language == page.Language ? null : text.Language);

    /// <summary>Under a former id: the fact's own page is the one to be kept.</summary>
    public static MovedView Moved(PageContext page, Fact fact)
    {
        var frame = FrameMaker.Make(page, page.Word("moved.title"), page.Word("moved.text"), lastChanged: null, "website");
        return new(
            frame with { MovedTo = page.To(fact), Canonical = page.Site.BaseUrl is { } address ? Href.Under(address, page.Graph.PathOf(Paths.FileOf(fact), page.Language)) : null, Alternates = [] },
            page.Wording,
            page.Link(fact));
    }

    public static NotFoundView NotFound(PageContext page) => new(
        FrameMaker.Make(page, page.Word("not-found.title"), page.Word("not-found.text"), lastChanged: null, "website"),
        page.Wording,
        [
            .. page.Graph.Project.Site.Languages.Select(language => language.Value).Where(language => language != page.Language).Select(language =>
            {
                var words = page.Site.Wordings[language];
                return new NotFoundText(language, words["not-found.title"], words["not-found.text"], words["not-found.home"], page.ToPath(page.Graph.PathOf(HomePage.Name, language)));
            }),
        ]);

    // What has a date is sorted by it, what somebody said by who it was, all else by name.
    private static IReadOnlyList<Item> ItemsOf(PageContext page, Section section)
    {
        var (project, sorter) = (page.Graph.Project, page.Wording.Sorter);
        return section switch
        {
            Section.Sources => [.. project.Articles.OrderBy(article => article.Published?.Value.First ?? DateOnly.MaxValue).ThenBy(article => article.Id, StringComparer.Ordinal).Select(article => ItemMaker.Of(page, article))],
            Section.Events => ItemMaker.Items(page, page.Graph.Timeline),
            Section.Claims =>
            [
                .. project.Claims.OrderBy(claim => claim.Speaker is ArticleVoice).ThenBy(claim => page.VoiceWords(claim.Speaker), sorter).ThenBy(claim => page.Plain(claim.Text), sorter)
                    .Select(claim => ItemMaker.Of(page, claim) with { Side = ClaimMaker.SideOf(page, claim.Speaker) }),
            ],
            _ => [.. project.Facts.Where(fact => Paths.SectionOf(fact) == section).OrderBy(fact => page.NameOf(fact.Id), sorter).Select(fact => ItemMaker.Of(page, fact))],
        };
    }
}
