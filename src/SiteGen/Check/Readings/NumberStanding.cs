using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Whether the words give a number as a fact: not where they deny, doubt or only suppose it, or tell by how much something changed.</summary>
internal static class NumberStanding
{
    private static readonly GrammarFinder PlainNegations = new(grammar => grammar.PlainNegations);
    private static readonly GrammarFinder DeniedVerbs = new(grammar => grammar.DeniedVerbs);
    private static readonly GrammarFinder Conditions = new(grammar => grammar.Conditions);
    private static readonly GrammarFinder Harmless = new(grammar => grammar.HarmlessPhrases);
    private static readonly GrammarFinder Doubts = new(grammar => grammar.Doubts);
    private static readonly GrammarFinder NearMisses = new(grammar => grammar.NearMisses);
    private static readonly GrammarFinder Suspicions = new(grammar => grammar.Suspicions);
    private static readonly GrammarFinder WholeLeads = new(grammar => grammar.Numbers.WholeLeads);
    private static readonly GrammarFinder TimeNouns = new(grammar => grammar.Numbers.TimeNouns);
    private static readonly GrammarFinder TimeShifts = new(grammar => grammar.Numbers.TimeShifts);
    private static readonly GrammarFinder Contrasts = new(grammar => grammar.Contrasts);
    private static readonly GrammarFinder Afterthoughts = new(grammar => grammar.Afterthoughts.Except(grammar.Numbers.HedgesAfter.Keys));

    /// <summary>What stands against it; null where nothing does.</summary>
    public static Outcome? Against(Observation observation, NumberSite site)
    {
        if (site.Sentence.Grammar is not { } grammar)
        {
            return null;
        }

        var (text, sentence) = (site.Sentence.Text, site.Sentence.Span);
        if (Denials.Before(text, sentence, site.Start, grammar) is { } denial)
        {
            return IsPlain(text, denial, site, grammar)
                ? new Outcome.Finds(ValueMessages.NumberDenied(observation, site, denial))
                : new Outcome.Open(ValueNotes.Denied(denial.In(text)));
        }

        TextSpan before = new(Contrasts.In(text, new(sentence.Start, site.Start), grammar).Select(word => word.End).LastOrDefault(sentence.Start), site.Start);
        if (First(Conditions, before) is { } condition)
        {
            return new Outcome.Open(ValueNotes.Conditional(condition.In(text)));
        }

        var doubt = First(Doubts, before)
            ?? NearMiss(site, grammar)
            ?? First(Suspicions, new(site.Clause.Start, Math.Max(site.Clause.Start, site.Start)))
            ?? First(Afterthoughts, new(site.Number.Span.End, sentence.End));
        if (doubt is { } words)
        {
            return new Outcome.Open(ValueNotes.Doubted(words.In(text)));
        }

        if (site.Number.Whole is { } amount)
        {
            return new Outcome.Open(ValueNotes.IsPiece(amount.In(text)));
        }

        if (WholeOf(site, grammar) is { } whole)
        {
            return new Outcome.Open(ValueNotes.IsWhole(whole.In(text)));
        }

        if (ShiftOf(site, grammar) is { } shift)
        {
            return new Outcome.Open(ValueNotes.IsShift(shift.In(text)));
        }

        if (observation.AsOf is not null && !site.HasOwnDate && EarlierTimes.StartOfChange(site, grammar) is { } start)
        {
            return new Outcome.Open(ValueNotes.IsStart(start.In(text) + text[start.End..site.Number.Span.End]));
        }

        return site.Number.IsChange && Scores.OwnerOf(site, grammar) is null ? new Outcome.Open(ValueNotes.IsChange(site)) : null;

        // A word of a name says nothing, nor does "nếu so với".
        TextSpan? First(GrammarFinder words, TextSpan within) =>
            words.In(text, within, grammar).Where(word => !site.Sentence.Names.Any(name => name.Span.Overlaps(word))
                && Harmless.AtStart(text, new(word.Start, sentence.End), grammar) is null).Cast<TextSpan?>().FirstOrDefault();
    }

    // "nearly lost 40 ships", "has yet to buy 40"; but "nearly 30 men and 40 women".
    private static TextSpan? NearMiss(NumberSite site, Grammar grammar)
    {
        if (grammar.NearMisses.Count == 0)
        {
            return null;
        }

        TextSpan before = new(site.Clause.Start, Math.Max(site.Clause.Start, site.Start));
        return NearMisses.In(site.Sentence.Text, before, grammar)
            .Where(word => !site.Sentence.Numbers.Any(number => number.Span.Start > word.Start && number.Span.Start < site.Start))
            .Cast<TextSpan?>()
            .LastOrDefault() ?? RightBefore(site, grammar);
    }

    // The "but" of "all but 40" opens no clause.
    private static TextSpan? RightBefore(NumberSite site, Grammar grammar) =>
        NearMisses.In(site.Sentence.Text, new(site.Sentence.Span.Start, site.Start), grammar)
            .Where(word => word.End > site.Clause.Start && string.IsNullOrWhiteSpace(site.Sentence.Text[word.End..site.Start])).Cast<TextSpan?>()
                .LastOrDefault();

    // The 62 of "14 of 62 wells", the 3 of "một trong 3 giếng", of which a part is told.
    private static TextSpan? WholeOf(NumberSite site, Grammar grammar)
    {
        var (text, number) = (site.Sentence.Text, site.Number.Span);
        var ratio = site.Sentence.Numbers
            .FirstOrDefault(part => part.Span != number && part.Magnified?.Span is { } both
                && both.End == number.End && both.Start < number.Start)?.Magnified?.Span;
        return ratio ?? WholeLeads.In(text, new(site.Clause.Start, Math.Max(site.Clause.Start, number.Start)), grammar)
            .Where(lead => string.IsNullOrWhiteSpace(text[lead.End..number.Start]))
            .Select(lead => (TextSpan?)new TextSpan(lead.Start, number.End))
            .FirstOrDefault();
    }

    // "5 minutes later", "ten days before the flood": how far one thing is from another, not how long it is.
    private static TextSpan? ShiftOf(NumberSite site, Grammar grammar)
    {
        var (text, end) = (site.Sentence.Text, site.Number.Span.End);
        TextSpan rest = new(end, site.Sentence.Span.End);
        // "a decade ago" holds its unit itself.
        if ((site.Number.OwnUnits.IsEmpty ? TimeNouns.AtStart(text, rest, grammar) : new(end, end)) is { } noun
            && string.IsNullOrWhiteSpace(text[end..noun.Start].Trim('-'))
            && TimeShifts.AtStart(text, new(noun.End, rest.End), grammar) is { } shift
            && string.IsNullOrWhiteSpace(text[noun.End..shift.Start].Trim('’', '\'')))
        {
            return new(site.Number.Span.Start, shift.End);
        }

        return null;
    }

    // "does not have 500", "không có 500"; of "did not return 500" there may be 500 all the same.
    private static bool IsPlain(string text, TextSpan denial, NumberSite site, Grammar grammar)
    {
        if (PlainNegations.AtStart(text, denial, grammar) is not { } plain || plain.End != denial.End)
        {
            return false;
        }

        var verbs = DeniedVerbs.In(text, new(denial.End, site.Start), grammar).ToList();
        return Words.In(text, new(denial.End, site.Start)).All(word => verbs.Exists(verb => verb.Contains(word)));
    }
}
