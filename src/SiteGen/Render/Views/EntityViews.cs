namespace SiteGen.Render.Views;

/// <param name="Links">Links out of the site.</param>
internal sealed record PersonView(PageFrame Frame, Wording Wording, Head Head, EntityParts Entity, IReadOnlyList<RoleView> Roles,
    IReadOnlyList<OutsideLink> Links, FactNotes Notes)
    : PageView(Frame, Wording);

/// <param name="Type">"Research organization".</param>
/// <param name="PartOf">The organization that it belongs to.</param>
/// <param name="Members">Its people.</param>
/// <param name="Divisions">Organizations that belong to it.</param>
internal sealed record OrganizationView(
    PageFrame Frame, Wording Wording, Head Head, EntityParts Entity, string Type, Html? PartOf, IReadOnlyList<Item> Members, IReadOnlyList<Item> Divisions,
        FactNotes Notes)
    : PageView(Frame, Wording);

/// <param name="Definition">What the articles mean by it, where they say so.</param>
internal sealed record TermView(PageFrame Frame, Wording Wording, Head Head, EntityParts Entity, Html? Definition, FactNotes Notes) : PageView(Frame, Wording);

/// <summary>What a person, an organization and a term have in common.</summary>
/// <param name="Names">Every spelling.</param>
/// <param name="PassedOn">What others said, as this one told it.</param>
/// <param name="SaidOf">What was said of it.</param>
/// <param name="TookPart">Events that have happened.</param>
/// <param name="Planned">Events that are only planned, with it among those who are to take part.</param>
/// <param name="Reported">Numbers that it gave.</param>
/// <param name="Counted">Numbers about it.</param>
internal sealed record EntityParts(
    Html? Summary,
    PictureView? Picture,
    IReadOnlyList<NameView> Names,
    IReadOnlyList<Item> Said,
    IReadOnlyList<Item> PassedOn,
    IReadOnlyList<Item> SaidOf,
    IReadOnlyList<Item> TookPart,
    IReadOnlyList<Item> Planned,
    IReadOnlyList<Item> Reported,
    IReadOnlyList<Item> Counted,
    IReadOnlyList<NamedInView> NamedIn);

/// <param name="Name">One spelling, marked with its language where that is known.</param>
internal sealed record NameView(Html Name, Html? Note);

/// <param name="When">From when to when; where nobody says, the date of the article that gives the role.</param>
internal sealed record RoleView(Tied Title, Html? Organization, Html? When, IReadOnlyList<EvidenceLink> Evidence);

internal sealed record OutsideLink(Href Href, Html Text);

/// <summary>Where an entity is named in an article.</summary>
/// <param name="Place">The first place.</param>
/// <param name="Times">"3 times".</param>
internal sealed record NamedInView(Href Place, Html Article, string Times);
