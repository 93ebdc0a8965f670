using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>"Dự báo, trong 3 giờ tới, bão đi khoảng 20 km/giờ": a word that foresees, alone before the first comma, is of the whole sentence.</summary>
internal static class LeadModals
{
    private static readonly GrammarFinder Modals = new(grammar => grammar.Modals.Intersect(grammar.Expectations));
    private static readonly GrammarFinder Attributions = new(grammar => grammar.Attributions);
    private static readonly GrammarFinder NowWords = new(grammar => grammar.NowWords);
    private static readonly GrammarFinder Pasts = new(grammar => grammar.PastMarkers);

    public static IEnumerable<TextSpan> Of(NumberSite site, Grammar grammar)
    {
        var (text, first) = (site.Sentence.Text, site.Sentence.Clauses[0]);
        if (site.ClauseIndex == 0 || Modals.In(text, first, grammar).FirstOrDefault() is not { IsEmpty: false } modal)
        {
            return [];
        }

        var start = Attributions.AtStart(text, first, grammar)?.End ?? first.Start;
        var isAlone = string.IsNullOrWhiteSpace(text[start..Math.Max(start, modal.Start)]) && string.IsNullOrWhiteSpace(text[modal.End..first.End]);
        TextSpan before = new(first.End, site.Start);
        // "Theo dự báo, …, nhưng đến nay đã có 40 ghe"
        return isAlone && text[first.End] == ',' && !NowWords.In(text, before, grammar).Any() && !Pasts.In(text, before, grammar).Any() ? [modal] : [];
    }
}
