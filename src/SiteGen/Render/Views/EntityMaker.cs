using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>Makes the pages of people, organizations and terms.</summary>
internal static class EntityMaker
{
    public static PersonView Make(PageContext page, Person person) => new(
        Frame(page, person, ItemMaker.Of(page, person).Detail is null ? null : RoleWords(page, person)),
        page.Wording,
        new(page.Word("kind.person"), page.Title(person), page.SideOf(person)),
        Parts(page, person),
        [.. person.Roles.Select(role => Role(page, person, role))],
        [
            .. person.Links.Select(link => (address: Href.External(link.Url.Value), link))
                .Where(link => link.address is not null)
                .Select(link => new OutsideLink(link.address!.Value, link.link.Label is { } label ? page.Words(label) : HtmlText.Encode(link.link.Url.Value))),
        ],
        EvidenceMaker.NotesOf(page, person, evidence => person.Roles.Length == 1 ? null : RoleOf(page, person, evidence)));

    public static OrganizationView Make(PageContext page, Organization organization) => new(
        Frame(page, organization, page.Word(Keys.Of(organization.Type.Value))),
        page.Wording,
        new(page.Word("kind.organization"), page.Title(organization), page.SideOf(organization)),
        Parts(page, organization),
        page.Word(Keys.Of(organization.Type.Value)),
        organization.PartOf is { } whole ? page.LinkTo(whole.Value) : null,
        ItemMaker.Items(page, page.Graph.BacklinksOf(organization.Id).People),
        ItemMaker.Items(page, page.Graph.BacklinksOf(organization.Id).Parts),
        EvidenceMaker.NotesOf(page, organization));

    public static TermView Make(PageContext page, Term term) => new(
        Frame(page, term, term.Definition is null ? null : page.Plain(term.Definition)),
        page.Wording,
        new(page.Word("kind.term"), page.Title(term)),
        Parts(page, term),
        page.TextOrNone(term.Definition),
        EvidenceMaker.NotesOf(page, term));

    private static PageFrame Frame(PageContext page, Entity entity, string? otherwise)
    {
        var description = entity.Summary is { } summary ? page.Plain(summary) : otherwise;
        return PageFrameMaker.Make(page, page.Plain(entity.Name), description ?? page.Plain(page.Graph.Project.Site.Description),
            SiteContext.LastChanged(entity));
    }

    private static EntityParts Parts(PageContext page, Entity entity)
    {
        var links = page.Graph.BacklinksOf(entity.Id);
        return new(
            page.TextOrNone(entity.Summary),
            PictureView.Of(page, entity),
            Names(page, entity),
            ItemMaker.Quoted(page, entity, links.Said),
            ItemMaker.Items(page, links.PassedOn),
            ItemMaker.Items(page, links.SaidOf.Except(links.Said)),
            ItemMaker.Items(page, links.TookPart.Where(happening => happening.Status.Value != EventStatus.Planned)),
            ItemMaker.Items(page, links.TookPart.Where(happening => happening.Status.Value == EventStatus.Planned)),
            ItemMaker.Given(page, entity, links.Reported),
            ItemMaker.Items(page, links.CountedAbout),
            ItemMaker.NamedIn(page, entity.Id));
    }

    // The page's own name first, then each other spelling once, with the editor's word on it.
    private static IReadOnlyList<NameView> Names(PageContext page, Entity entity)
    {
        var all = entity.Name.ByLanguage.OrderBy(name => name.Language != page.Language).Select(name => (name.Text.Value, (string?)name.Language))
            .Concat(entity is Organization { ShortName: { } shortName } ? shortName.ByLanguage.Select(name => (name.Text.Value, (string?)name.Language)) : [])
            .Concat(entity is Person { NativeName: { } native } ? [(native.Value, null)] : [])
            .Concat(entity.Aliases.Select(alias => (alias.Name.Value, (string?)null)));
        var notes = entity.Aliases.Where(alias => alias.Note is not null).ToLookup(alias => alias.Name.Value, alias => alias.Note, StringComparer.Ordinal);
        return
        [
            .. all.DistinctBy(name => name.Value, StringComparer.Ordinal).Select(name => new NameView(
                Markup.Text(name.Value, name.Item2 ?? page.Language, page.Language),
                page.TextOrNone(notes[name.Value].FirstOrDefault()))),
        ];
    }

    private static RoleView Role(PageContext page, Person person, Role role) => new(
        page.Title(person, role),
        role.Organization is { } body ? page.LinkTo(body.Value) : null,
        (role.From, role.To) switch
        {
            ({ } from, { } to) =>
                Markup.Fill(page.Word("person.since"), ("from", page.Date(person, role, TieKeys.From, from.Value)),
                ("to", page.Date(person, role, TieKeys.To, to.Value))),
            ({ } from, null) => Markup.Fill(page.Word("date.from"), ("date", page.Date(person, role, TieKeys.From, from.Value))),
            (null, { } to) => Markup.Fill(page.Word("date.until"), ("date", page.Date(person, role, TieKeys.To, to.Value))),
            _ => AsPublished(page, role),
        },
        EvidenceMaker.LinksTo(page, person, role.Evidence));

    private static Html? AsPublished(PageContext page, Role role)
    {
        if (role.Evidence.Select(evidence => page.Graph.Articles.GetValueOrDefault(evidence.Source?.Value ?? ""))
            .FirstOrDefault(article => article?.Published is not null) is { } article)
        {
            return Markup.Fill(page.Word("person.at"), ("date", page.Published(article)!.Value));
        }

        return null;
    }

    private static string RoleWords(PageContext page, Person person) => string.Join(
        page.Word("list.separator"),
        person.Roles.Take(1).SelectMany(role => new[] { page.Plain(role.Title), role.Organization is { } body ? page.NameOf(body.Value) : null })
            .OfType<string>());

    private static Html? RoleOf(PageContext page, Person person, Evidence evidence) =>
        page.Title(person, person.Roles.First(role => role.Evidence.Contains(evidence)));
}
