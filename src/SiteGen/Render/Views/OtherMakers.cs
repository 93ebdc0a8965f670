using SiteGen.Link;
using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>Makes the pages that are not about one fact or article.</summary>
internal static class OtherMakers
{
    public static TextView Text(PageContext page, MarkdownPage text) => new(
        PageFrameMaker.Make(page, text.Title.Value, text.Description?.Value ?? page.Plain(page.Graph.Project.Site.Description), lastChanged: null),
        page.Wording,
        page.Markdown(text),
        text.Language == page.Language ? null : text.Language);

    /// <summary>Under a former id: the fact's own page is the one to be kept.</summary>
    public static MovedView Moved(PageContext page, Fact fact)
    {
        var frame = PageFrameMaker.Make(page, page.Word("moved.title"), page.Word("moved.text"), lastChanged: null, "website");
        return new(
            frame with
            {
                MovedTo = page.To(fact),
                Canonical = page.Site.BaseUrl is { } address
                ? Href.Under(address, page.Graph.PathOf(Paths.FileOf(fact), page.Language)) : null,
                Alternates = []
            },
            page.Wording,
            page.Link(fact));
    }

    public static NotFoundView NotFound(PageContext page) => new(
        PageFrameMaker.Make(page, page.Word("not-found.title"), page.Word("not-found.text"), lastChanged: null, "website"),
        page.Wording,
        [
            .. page.Graph.Project.Site.Languages.Select(language => language.Value).Where(language => language != page.Language).Select(language =>
            {
                var words = page.Site.Wordings[language];
                return new NotFoundText(language, words["not-found.title"], words["not-found.text"], words["not-found.home"],
                    page.ToPath(page.Graph.PathOf(HomePage.Name, language)));
            }),
        ]);
}
