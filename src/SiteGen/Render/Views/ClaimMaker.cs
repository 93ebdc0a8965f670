using SiteGen.Model;
using SiteGen.Render.Data;
using SiteGen.Text;

namespace SiteGen.Render.Views;

/// <summary>Makes the page of a claim.</summary>
internal static class ClaimMaker
{
    public static ClaimView Make(PageContext page, Claim claim) => new(
        PageFrameMaker.Make(
            page,
            page.Plain(claim.Text),
            string.Join(
                " · ",
                new[] { page.VoiceWords(claim.Speaker), claim.SaidOn is { } day ? page.Wording.Date(day.Value) : null,
                    claim.Evidence.FirstOrDefault()?.Quote.Value }.OfType<string>()),
            SiteContext.LastChanged(claim)),
        page.Wording,
        new(page.Word("kind.claim"), page.Title(claim), SideOf(page, claim.Speaker)),
        InlineLinks.In(claim.Text.Best(page.Language).Text.Value).Any() ? page.Text(claim.Text) : null,
        page.Speaker(claim),
        claim.Via.Length == 0 ? null : page.List(claim.Via.Select(id => page.LinkTo(id.Value))),
        page.SaidOn(claim),
        page.Word(Keys.Of(claim.Speech.Value, claim.Translated)),
        claim.Stance is { } stance ? page.Word(Keys.Of(stance.Value)) : null,
        ItemMaker.Items(page, claim.About.Select(id => page.Graph.Facts.GetValueOrDefault(id.Value)).OfType<Fact>()),
        ItemMaker.Items(page, page.Graph.BacklinksOf(claim.Id).SaidOf),
        EvidenceMaker.NotesOf(page, claim),
        CiteView.Of(Citation.Of(page, claim)));

    /// <summary>The one side that all speakers are on; null where they are on several or on none.</summary>
    public static SideView? SideOf(PageContext page, Voice voice) => SideIds(page, voice) is [{ } only] ? page.Side(only) : null;

    /// <summary>The sides of all speakers, each once; null for those on none.</summary>
    public static IReadOnlyList<string?> SideIds(PageContext page, Voice voice)
    {
        IEnumerable<string> ids = voice switch
        {
            NamedVoice named => named.Ids.Select(id => id.Value),
            UnnamedVoice { Of: { } body } => [body.Value],
            _ => [],
        };
        return [.. ids.Select(id => (page.Graph.Facts.GetValueOrDefault(id) as Entity)?.Side?.Value).Distinct(StringComparer.Ordinal)];
    }
}
