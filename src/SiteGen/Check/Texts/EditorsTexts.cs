using SiteGen.Model;

namespace SiteGen.Check.Texts;

/// <summary>The texts of a fact that are the editor's own words about what its quotes say; notes and reasons speak of the editor's work.</summary>
internal static class EditorsTexts
{
    public static IEnumerable<LocalText> SummaryOf(Fact fact) => Given(fact switch
    {
        Entity entity => entity.Summary,
        Event happening => happening.Summary,
        _ => null,
    });

    /// <summary>Those that say what the fact's own quotes say.</summary>
    public static IEnumerable<LocalText> CarriedBy(Fact fact) => Given(fact switch
    {
        Claim claim => [claim.Text],
        Event happening => [happening.Title],
        Statistic statistic => [statistic.Title, statistic.Definition],
        Term term => [term.Definition],
        _ => Array.Empty<LocalText?>(),
    });

    /// <summary>The one that says what the fact is about in a sentence or a few words: what a claim claims, what happened, what is counted.</summary>
    public static IEnumerable<LocalText> SaidBy(Fact fact) => Given(fact switch
    {
        Claim claim => claim.Text,
        Event happening => happening.Title,
        Statistic statistic => statistic.Title,
        _ => null,
    });

    public static IEnumerable<ProseText> Each(LocalText text) => text.ByLanguage.Select(entry => ProseText.Of(entry.Language, entry.Text));

    private static IEnumerable<LocalText> Given(params IEnumerable<LocalText?> texts) => texts.OfType<LocalText>();
}
