using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>"expected 97 crowns in profit and 361 crowns in sales": what foresees the first number reaches over the "and", where no other verb
/// follows it.</summary>
internal static class JoinedModals
{
    private const int FewWords = 4;

    private static readonly GrammarFinder Modals = new(grammar => grammar.Modals);
    private static readonly GrammarFinder Coordinators = new(grammar => grammar.Frames.Coordinators);
    private static readonly GrammarFinder Verbs = new(grammar => [.. grammar.Passives, .. grammar.Frames.Auxiliaries, .. grammar.PastMarkers,
        .. grammar.Having, .. grammar.ReportingVerbs]);

    /// <summary>The word of the clause before, and whether that one only may reach so far; null where there is none.</summary>
    public static (TextSpan Words, bool IsOpen)? In(NumberSite site, Grammar grammar)
    {
        var (text, clause) = (site.Sentence.Text, site.Clause);
        if (site.ClauseIndex == 0 || Coordinators.AtStart(text, clause, grammar) is not { } and || HasVerb(text, new(and.End, clause.End), grammar))
        {
            return null;
        }

        var before = site.Sentence.Clauses[site.ClauseIndex - 1];
        var first = site.Sentence.Numbers.FirstOrDefault(number => before.Contains(number.Span));
        var modal = first is null ? default : Modals.In(text, new(before.Start, first.Span.Start), grammar)
            .LastOrDefault(word => !site.IsInFrame(word) && !site.Sentence.Dates.Any(date => date.Span.Overlaps(word))
                && !site.Sentence.Names.Any(name => name.Span.Overlaps(word)) && !CapitalWords.IsInName(text, site.Sentence.Span, word));
        // "and further cuts of 32 crowns"; in Vietnamese nothing shows that no verb follows.
        var isOpen = !grammar.Prose.Inflects || Words.In(text, new(and.End, Math.Max(and.End, site.Start))).Any()
            || Words.In(text, new(site.Number.Span.End, clause.End)).Take(FewWords + 1).Count() > FewWords;
        return modal.IsEmpty ? null : (modal, isOpen);
    }

    private static bool HasVerb(string text, TextSpan rest, Grammar grammar) => Verbs.In(text, rest, grammar).Any()
        || (grammar.PastEnding is { } ending && Words.In(text, rest).Any(word => word.Of(text).EndsWith(ending, StringComparison.Ordinal)));
}
