using SiteGen.Link;
using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>What pages show of facts and articles, tied to them. Of a number, <see cref="Observations"/> has it.</summary>
internal static class Ties
{
    public static string PartOf(Person person, Role role) => $"role-{PageContext.Digits(person.Roles.IndexOf(role) + 1)}";

    public static string PartOf(Event happening, Participant participant) =>
        $"participant-{PageContext.Digits(happening.Participants.IndexOf(participant) + 1)}";

    public static string PartOfLine(int number) => $"line-{PageContext.Digits(number)}";

    public static string PartOfCorrection(int number) => $"correction-{PageContext.Digits(number)}";

    /// <summary>Words of a fact or an article; those of the page's own need not name it.</summary>
    /// <param name="part">Null for the fact itself.</param>
    /// <param name="key">One of <see cref="TieKeys"/>.</param>
    public static Tied Tie(this PageContext page, string fact, string? part, string key, Html words) =>
        new(new(fact, part, key), words, IsOfPage: fact == (page.Subject ?? ""));

    public static Tied Speaker(this PageContext page, Claim claim) => page.Tie(claim.Id, null, TieKeys.Speaker, page.Voice(claim.Speaker, claim.Evidence));

    /// <summary>When it was said; null where nobody says.</summary>
    public static Tied? SaidOn(this PageContext page, Claim claim) =>
        claim.SaidOn is { } date ? page.Tie(claim.Id, null, TieKeys.SaidOn, page.Date(date.Value)) : null;

    public static Tied Date(this PageContext page, Event happening) => page.Tie(happening.Id, null, TieKeys.Date, page.Date(happening.Date.Value));

    public static Tied? Place(this PageContext page, Event happening) =>
        happening.Place is { } place ? page.Tie(happening.Id, null, TieKeys.Place, page.Text(place)) : null;

    public static Tied? Role(this PageContext page, Event happening, Participant participant) =>
        participant.Role is { } role ? page.Tie(happening.Id, PartOf(happening, participant), TieKeys.Role, page.Text(role)) : null;

    public static Tied Title(this PageContext page, Person person, Role role) =>
        page.Tie(person.Id, PartOf(person, role), TieKeys.Role, page.Words(role.Title));

    /// <summary>From when or to when somebody holds a role.</summary>
    /// <param name="key"><see cref="TieKeys.From"/> or <see cref="TieKeys.To"/>.</param>
    public static Html Date(this PageContext page, Person person, Role role, string key, EdtfDate date) =>
        page.Tie(person.Id, PartOf(person, role), key, page.Date(date));

    /// <param name="key"><see cref="TieKeys.Was"/>, <see cref="TieKeys.Now"/> or <see cref="TieKeys.Why"/>.</param>
    public static Tied Corrected(this PageContext page, Corrected one, string key, LocalText text) =>
        page.Tie(one.Fact.Id, PartOfCorrection(one.Number), key, page.Text(text));

    public static Tied? Published(this PageContext page, Article article) =>
        article.Published is { } date ? page.Tie(article.Id, null, TieKeys.Published, page.Date(date.Value)) : null;

    public static Tied? Accessed(this PageContext page, Article article) =>
        article.Accessed is { } date ? page.Tie(article.Id, null, TieKeys.Accessed, page.Date(date.Value)) : null;
}
