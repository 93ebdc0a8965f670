using SiteGen.Link;
using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>Makes the lists of the sections, and the parts of those that are too long for one page.</summary>
internal static class ListMaker
{
    public static ListView Make(PageContext page, ListPage list) => Make(
        page,
        list,
        page.Word(Keys.Of(list.Section)),
        list.Parts.IsEmpty ? Items(page, list.Section, Facts(page, list.Section), page.Graph.Project.Articles) : []);

    public static ListView Make(PageContext page, ListPartPage one)
    {
        var graph = page.Graph;
        return Make(
            page,
            one.List,
            page.Wording.Format("list.part", ("list", page.Word(Keys.Of(one.List.Section))), ("part", NameOf(page, one.Part))),
            one.List.Section == Section.Sources
                ? Items(page, Section.Sources, [], one.Part.Ids.Select(id => graph.Articles[id]))
                : Items(page, one.List.Section, one.Part.Ids.Select(id => graph.Facts[id]), []));
    }

    private static ListView Make(PageContext page, ListPage list, string title, IReadOnlyList<Item> items) => new(
        PageFrameMaker.Make(page, title, page.Word(Keys.Intro(list.Section)), page.Site.LastChangedOfAll, "website"),
        page.Wording,
        page.Word(Keys.Intro(list.Section)),
        [.. list.Parts.Select(part => Part(page, list.Section, part))],
        items);

    private static PartView Part(PageContext page, Section section, ListPart part) => new(
        page.To(Paths.FileOf(section, part)),
        YearOf(part) is { } year ? page.Date(year) : HtmlText.Encode(NameOf(page, part)),
        page.Wording.Count("list.entries", part.Ids.Length),
        (page.Page as ListPartPage)?.Part == part);

    private static string NameOf(PageContext page, ListPart part) => part.Kind switch
    {
        PartKind.Letter => part.Name,
        PartKind.Year => page.Wording.Date(YearOf(part)!),
        PartKind.Signs => "#",
        PartKind.OtherLetters => page.Word("list.other-letters"),
        PartKind.Articles => page.Word("home.says-articles"),
        _ => page.Word("source.unpublished"),
    };

    private static EdtfDate? YearOf(ListPart part) => part.Kind == PartKind.Year ? EdtfDate.Parse(part.Name) : null;

    private static IEnumerable<Fact> Facts(PageContext page, Section section) =>
        section == Section.Sources ? [] : page.Graph.Project.Facts.Where(fact => Paths.SectionOf(fact) == section);

    // What has a date is sorted by it, what somebody said by who it was, all else by name.
    private static IReadOnlyList<Item> Items(PageContext page, Section section, IEnumerable<Fact> facts, IEnumerable<Article> articles)
    {
        var sorter = page.Wording.Sorter;
        return section switch
        {
            Section.Sources =>
                [.. articles.OrderBy(article => article.Published?.Value.First ?? DateOnly.MaxValue).ThenBy(article => article.Id, StringComparer.Ordinal)
                .Select(article => ItemMaker.Of(page, article))],
            Section.Events => ItemMaker.Items(page, facts.OrderBy(fact => page.Site.TimelineIndex[fact.Id])),
            Section.Claims =>
            [
                .. facts.Cast<Claim>().OrderBy(claim => claim.Speaker is ArticleVoice).ThenBy(claim => page.VoiceWords(claim.Speaker), sorter)
                    .ThenBy(claim => page.Plain(claim.Text), sorter)
                    .Select(claim => ItemMaker.Of(page, claim) with { Side = ClaimMaker.SideOf(page, claim.Speaker) }),
            ],
            _ => [.. facts.OrderBy(fact => page.NameOf(fact.Id), sorter).Select(fact => ItemMaker.Of(page, fact))],
        };
    }
}
