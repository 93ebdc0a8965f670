using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Data.Tables;

namespace SiteGen.Render.Views;

/// <summary>Makes what pages show of corrections, and the page of all of them.</summary>
internal static class CorrectionMaker
{
    // Older ones stand on the pages of their facts and in the table of all.
    private const int Most = 500;

    public static CorrectionsView Make(PageContext page) => new(
        PageFrameMaker.Make(page, page.Word("corrections.title"), page.Word("corrections.intro"),
            page.Graph.Corrections.Select(one => one.Correction.Date.Value).MaxBy(date => date.Last), "website"),
        page.Wording,
        [
            .. page.Graph.Corrections.Take(Most).Select(one => new CorrectedFact(
                page.To(one.Fact, one.Anchor), page.Title(one.Fact), page.Word(Keys.Kind(Paths.SectionOf(one.Fact))), View(page, one))),
        ],
        page.Graph.Corrections.Length > Most ? page.ToPath(Table.PathOf("corrections")) : null);

    /// <summary>Those of one fact, the newest first.</summary>
    public static IReadOnlyList<CorrectionView> Of(PageContext page, Fact fact) =>
        [.. Corrected.Of(fact).OrderByDescending(one => one.Correction.Date.Value.Last).ThenByDescending(one => one.Number).Select(one => View(page, one))];

    private static CorrectionView View(PageContext page, Corrected one) => new(
        one.Anchor,
        page.Date(one.Correction.Date.Value),
        page.Corrected(one, TieKeys.Was, one.Correction.Was),
        page.Corrected(one, TieKeys.Now, one.Correction.Now),
        page.Corrected(one, TieKeys.Why, one.Correction.Why));
}
