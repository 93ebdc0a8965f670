using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>"Kelva ước tính bán được 40 tàu, nhưng đã bán 60": what was done is no estimate, and perhaps told by the article itself.</summary>
internal static class TurnedFrames
{
    private static readonly GrammarFinder Contrasts = new(grammar => grammar.Frames.Contrasts);
    private static readonly GrammarFinder PastMarkers = new(grammar => grammar.PastMarkers);

    /// <summary>Whether the words turn, between who speaks and the number, to what was done.</summary>
    public static bool Has(ReportingFrame frame, NumberSite site, Grammar grammar)
    {
        TextSpan between = new(frame.Words.End, Math.Max(frame.Words.End, site.Start));
        var turn = Contrasts.In(site.Sentence.Text, between, grammar).FirstOrDefault();
        return !frame.IsBehind && !turn.IsEmpty && PastMarkers.In(site.Sentence.Text, new(turn.End, between.End), grammar).Any();
    }
}
