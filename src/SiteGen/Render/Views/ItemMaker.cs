using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>Makes the lines of lists.</summary>
internal static class ItemMaker
{
    public static IReadOnlyList<Item> Items(PageContext page, IEnumerable<Fact> facts) => [.. facts.Select(fact => Of(page, fact))];

    /// <summary>What one speaker said, with the exact words.</summary>
    public static IReadOnlyList<Item> Quoted(PageContext page, Entity speaker, IEnumerable<Claim> claims) =>
    [
        .. claims.Select(claim => Of(page, claim) with
        {
            Detail = Particulars(page, claim, claim.Speaker is NamedVoice { Ids: [var only] } && only.Value == speaker.Id ? null : page.Speaker(claim)),
            Quotes = [.. claim.Evidence.Select(evidence => EvidenceMaker.Quote(page, claim, evidence))],
        }),
    ];

    /// <summary>Of each statistic the number that somebody gave, which need not be the one that its page begins with.</summary>
    public static IReadOnlyList<Item> Given(PageContext page, Entity reporter, IEnumerable<Statistic> statistics) =>
        [.. statistics.Select(statistic => OfStatistic(page, statistic, Observations.MainOf(page.Graph, statistic, by: reporter.Id)))];

    public static Item Of(PageContext page, Fact fact) => fact switch
    {
        Person person => new(page.To(person), page.Title(person), RoleLine(page, person), page.SideOf(person)),
        Organization organization =>
            new(page.To(organization), page.Title(organization), HtmlText.Encode(page.Word(Keys.Of(organization.Type.Value))), page.SideOf(organization)),
        Term term => new(page.To(term), page.Title(term), page.TextOrNone(term.Definition)),
        Event happening => new(
            page.To(happening),
            page.Title(happening),
            Markup.Details(page.Date(happening), page.Place(happening)?.Html),
            Status: happening.Status.Value == EventStatus.Reported ? null : new(page.Word(Keys.Of(happening.Status.Value)), Keys.Form(happening.Status.Value))),
        Statistic statistic => OfStatistic(page, statistic, Observations.MainOf(page.Graph, statistic)),
        Claim claim => new(
            page.To(claim),
            page.Title(claim),
            Particulars(page, claim, page.Speaker(claim))),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    public static Item Of(PageContext page, Article article)
    {
        var facts = page.Graph.UsesOf(article).Select(use => use.Fact.Id).Distinct(StringComparer.Ordinal).Count();
        return new(
            page.To(article),
            page.Words(article.Label),
            Markup.Details(
                article.Publisher is { } publisher ? page.IdOrName(publisher) : null,
                page.Published(article)?.Html ?? HtmlText.Encode(page.Word("source.unpublished")),
                HtmlText.Encode(page.Wording.Count("source.facts", facts))));
    }

    public static IReadOnlyList<NamedInView> NamedIn(PageContext page, string id) =>
    [
        .. page.Graph.BacklinksOf(id).NamedIn.Select(named => new NamedInView(
            page.To(named.Article, SourceMaker.AnchorOfName(page.Graph, named, id)),
            page.Words(named.Article.Label),
            page.Wording.Count("fact.times", named.Mentions.Length))),
    ];

    private static Html? RoleLine(PageContext page, Person person) => Markup.Details(person.Roles.Take(1).Select(role => (Html?)Markup.Join(
        page.Word("list.separator"),
        page.Title(person, role),
        role.Organization is { } body ? HtmlText.Encode(page.NameOf(body.Value)) : null)));

    private static Html? Particulars(PageContext page, Claim claim, Html? who) => Markup.Details(
        who,
        page.SaidOn(claim)?.Html,
        claim.Stance is { } stance ? HtmlText.Encode(page.Word(Keys.Of(stance.Value))) : null);

    private static Item OfStatistic(PageContext page, Statistic statistic, Observation shown) => new(
        page.To(statistic),
        page.Title(statistic),
        Markup.Details(
            Observations.InLine(page, statistic, shown),
            Observations.AsOf(page, statistic, shown)?.Html,
            Observations.Who(page, statistic, shown)),
        Status: shown.Kind.Value == ObservationKind.Reported ? null : Observations.Kind(page, shown));
}
