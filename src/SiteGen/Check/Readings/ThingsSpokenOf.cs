using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>"X warned of hard days after Y had raised it by 5 percent": what is said is a thing, and what was before or after it may be the article's
/// own.</summary>
internal static class ThingsSpokenOf
{
    private static readonly GrammarFinder Things = new(grammar => [.. grammar.Possessives, .. grammar.TopicLeads]);
    private static readonly GrammarFinder Articles = new(grammar => grammar.Numbers.Articles);
    private static readonly GrammarFinder Finites = new(grammar => grammar.Passives.Concat(grammar.Having));
    private static readonly GrammarFinder Asides = new(grammar =>
        grammar.Relatives.Concat(grammar.Frames.RelativePronouns).Except(grammar.Frames.Complementizers));
    private static readonly GrammarFinder Joiners = new(grammar => grammar.Frames.Coordinators.Concat(grammar.Contrasts));
    private static readonly GrammarFinder Times = new(grammar => grammar.ClauseOpeners.Intersect(grammar.Numbers.TimeShifts));

    /// <summary>The frame behind a quotation, where the number stands in what is told of whoever speaks: "“It is late,” said X, who was at a port where
    /// 40 ships lay"; null where that is not so.</summary>
    public static ReportingFrame? OfSpeaker(NumberSite site)
    {
        var text = site.Sentence.Text;
        if (site.Sentence.Grammar is not { Frames.Inverts: true } grammar || site.Sources is not [{ Kind: FrameKind.Verb, IsBehind: true } frame]
            || !site.Sentence.Span.Contains(frame.Words) || frame.Words.End > site.Start
            || !site.Sentence.Article.Read.Quotations.Around(site.Number.Span).IsEmpty)
        {
            return null;
        }

        TextSpan between = new(frame.Words.End, site.Start);
        var isBehindQuotation = text.AsSpan(0, frame.Words.Start).TrimEnd() is [.., var mark] && Quotations.IsMark(mark);
        return IsJoined(between, text, grammar) || (isBehindQuotation && Asides.In(text, between, grammar).Any()) ? frame : null;
    }

    // "…, X said, and surveyors found 40 ships"
    private static bool IsJoined(TextSpan rest, string text, Grammar grammar) =>
        text.AsSpan(rest.Start, rest.Length).StartsWith(", ", StringComparison.Ordinal)
        && Joiners.AtStart(text, new(rest.Start + 1, rest.End), grammar) is not null;

    /// <summary>The frame behind whose thing the number stands in a clause of time; null where there is none.</summary>
    public static ReportingFrame? Before(NumberSite site)
    {
        var text = site.Sentence.Text;
        if (site.Sentence.Grammar is not { } grammar || site.Sources is not [{ Kind: FrameKind.Verb, IsBehind: false } frame]
            || !site.Sentence.Span.Contains(frame.Words))
        {
            return null;
        }

        if (IsOfOutcome(frame, site, grammar))
        {
            return frame;
        }

        var thing = Things.AtStart(text, new(frame.Words.End, site.Sentence.Span.End), grammar);
        var isThing = thing is { } told && string.IsNullOrWhiteSpace(text[frame.Words.End..told.Start]);
        return isThing && site.Sentence.Clauses.Any(clause => clause.Start >= thing!.Value.End && clause.Start <= site.Number.Span.Start
            && Times.AtStart(text, clause, grammar) is not null) ? frame : null;
    }

    // "Kelva reported a fall in sales, sending its shares down 6 percent": what came of it.
    private static bool IsOfOutcome(ReportingFrame frame, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        TextSpan rest = new(frame.Words.End, Math.Max(frame.Words.End, site.Start));
        var comma = rest.Start + text.AsSpan(rest.Start, rest.Length).LastIndexOf(',');
        var first = comma < rest.Start ? default : Words.In(text, new(comma, rest.End)).FirstOrDefault();
        return grammar is { Frames.Inverts: true, ProgressiveEnding: { } ending } && !first.IsEmpty && first.Of(text).EndsWith(ending, StringComparison.Ordinal)
            && char.IsLower(text[first.Start]) && Articles.AtStart(text, rest, grammar) is { } article
            && string.IsNullOrWhiteSpace(text[rest.Start..article.Start]) && !Finites.In(text, new(article.End, comma), grammar).Any();
    }
}
