using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Words that say whose a number is: "Theo X, …", "X ước tính rằng …", "một báo cáo của X cho thấy …", "…, X said".</summary>
/// <param name="Sources">The known names in it, in order; none where it names nobody known.</param>
/// <param name="IsAside">Whether it stands beside what is said, so that its sources do nothing there: "theo X", "…, X said"; but not "X cho biết (mình) có …".</param>
/// <param name="IsCount">Whether they found the number rather than said it: "X counted 500".</param>
internal sealed record SourceFrame(TextSpan Span, ImmutableArray<Mention> Sources, bool IsAside = false, bool IsCount = false);

internal static class SourceFrames
{
    private static readonly GrammarFinder Attributions = new(grammar => grammar.Attributions);
    private static readonly GrammarFinder ReportingVerbs = new(grammar => grammar.ReportingVerbs);
    private static readonly GrammarFinder Passives = new(grammar => grammar.Passives);
    private static readonly GrammarFinder ReportNouns = new(grammar => grammar.ReportNouns);
    private static readonly GrammarFinder SourceNouns = new(grammar => grammar.ReportNouns.Concat(grammar.SourceNouns));
    private static readonly GrammarFinder ShowVerbs = new(grammar => grammar.ShowVerbs);
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder Openers = new(grammar => grammar.ClauseOpeners);
    private static readonly GrammarFinder Countings = new(grammar => grammar.Countings.Select(counting => counting.Verb));

    /// <summary>Of a sentence as a whole: whoever speaks before or after anything in it.</summary>
    public static ImmutableArray<SourceFrame> In(ReadSentence sentence) =>
        [.. In(sentence, new(new(sentence.Span.Start, sentence.Span.Start), default)), .. In(sentence, new(new(sentence.Span.End, sentence.Span.End), default))];

    public static ImmutableArray<SourceFrame> In(ReadSentence sentence, NumberReading number)
    {
        if (sentence.Grammar is not { } grammar)
        {
            return [];
        }

        var frames = ImmutableArray.CreateBuilder<SourceFrame>();
        foreach (var clause in sentence.Clauses)
        {
            if ((Attribution(sentence, clause, number, grammar) ?? Verb(sentence, clause, number, grammar) ?? Report(sentence, clause, number, grammar) ?? Count(sentence, clause, number, grammar)) is { } frame)
            {
                frames.Add(frame);
            }
        }

        return frames.DrainToImmutable();
    }

    // "Theo một báo cáo tháng 10 của X, …"; of "Theo X Y có 500" only X is a source.
    private static SourceFrame? Attribution(ReadSentence sentence, TextSpan clause, NumberReading number, Grammar grammar)
    {
        var start = Attributions.AtStart(sentence.Text, clause, grammar) ?? Attributions.In(sentence.Text, clause, grammar).Where(words => words.Of(sentence.Text).Contains(' ')).Cast<TextSpan?>().FirstOrDefault();
        if (start is not { } words)
        {
            return null;
        }

        var names = NamesIn(sentence, new(words.End, clause.End));
        if (!new TextSpan(words.Start, clause.End).Contains(number.Span))
        {
            return new(new(words.Start, clause.End), names, IsAside: true);
        }

        return names.IsEmpty ? null : new(new(words.Start, names[0].Span.End), [names[0]], IsAside: true);
    }

    // "X ước tính rằng …", "X, chức vụ, cho biết …", "…, X said"
    private static SourceFrame? Verb(ReadSentence sentence, TextSpan clause, NumberReading number, Grammar grammar)
    {
        var verbs = ReportingVerbs.In(sentence.Text, clause, grammar).Where(verb => !Passives.EndsBefore(sentence.Text, verb.Start, clause, grammar)).ToList();
        if (clause.Start > number.Span.End)
        {
            var postposed = verbs.Count > 0 && Openers.AtStart(sentence.Text, clause, grammar) is null;
            return postposed ? new(clause, NamesIn(sentence, clause), IsAside: grammar.Frames.Inverts || SaysNothingMore(sentence, new(verbs[^1].End, clause.End))) : null;
        }

        verbs.RemoveAll(verb => verb.End > number.Span.Start);
        if (verbs.Count == 0)
        {
            return null;
        }

        // Behind the verb stands what is said, but for when: "cho biết ngày 30/10".
        var isSaidHere = clause.Contains(number.Span.Start) || sentence.Numbers.Any(said => said.Span.Start >= verbs[^1].End && clause.Contains(said.Span));
        var span = isSaidHere ? new TextSpan(clause.Start, verbs[^1].End) : clause;
        var names = NamesIn(sentence, new(clause.Start, verbs[^1].Start));
        // "Y được X ước tính": Y is what is spoken of.
        if (names.LastOrDefault(name => Passives.EndsBefore(sentence.Text, name.Span.Start, clause, grammar)) is { } agent)
        {
            return new(new(agent.Span.Start, verbs[^1].End), [agent]);
        }

        // The speaker stands before an apposition: "Ông X, Giám đốc Y, cho biết".
        var isBare = names.IsEmpty && string.IsNullOrWhiteSpace(sentence.Text[clause.Start..verbs[0].Start]);
        return isBare ? new(new(sentence.Span.Start, span.End), NamesIn(sentence, new(sentence.Span.Start, clause.Start))) : new(span, names);
    }

    // "…, X cho biết hôm qua", but not "…, X cho biết đang mở rộng kho vũ khí".
    private static bool SaysNothingMore(ReadSentence sentence, TextSpan rest)
    {
        const int most = 3;
        return Words.In(sentence.Text, rest).Where(word => !sentence.Dates.Any(date => date.Span.Overlaps(word))).Take(most + 1).Count() <= most;
    }

    // "một báo cáo tháng Mười của X cho thấy …"
    private static SourceFrame? Report(ReadSentence sentence, TextSpan clause, NumberReading number, Grammar grammar)
    {
        var from = ReportNouns.In(sentence.Text, clause, grammar).Cast<TextSpan?>().FirstOrDefault();
        if (from is not { } noun || noun.Start > number.Span.Start)
        {
            return null;
        }

        var shows = ShowVerbs.In(sentence.Text, new(noun.End, number.Span.Start), grammar).Cast<TextSpan?>().FirstOrDefault();
        // "Trong báo cáo tháng 10, X cho biết …"
        if (shows is null && clause.End <= number.Span.Start && Prepositions.AtStart(sentence.Text, clause, grammar) is not null)
        {
            return new(clause, NamesIn(sentence, new(noun.End, clause.End)));
        }

        return shows is { } verb && verb.Start <= clause.End + 1 ? new(new(noun.Start, verb.End), NamesIn(sentence, new(noun.End, verb.Start))) : null;
    }

    // "River Watch counted 1,250 trout", "the union put the damage at 3 million"
    private static SourceFrame? Count(ReadSentence sentence, TextSpan clause, NumberReading number, Grammar grammar)
    {
        if (!clause.Contains(number.Span.Start))
        {
            return null;
        }

        var start = Math.Min(number.HedgeSpan?.Start ?? number.Span.Start, number.Span.Start);
        foreach (var verb in Countings.In(sentence.Text, new(clause.Start, start), grammar))
        {
            var before = grammar.Countings.First(counting => verb.Of(sentence.Text).Equals(counting.Verb, StringComparison.OrdinalIgnoreCase)).BeforeNumber;
            var (between, names) = (new TextSpan(verb.End, start).In(sentence.Text).Trim(), NamesIn(sentence, new(clause.Start, verb.Start)));
            if (!names.IsEmpty && (before.Length == 0 ? between.Length == 0 : $" {between}".EndsWith($" {before}", StringComparison.OrdinalIgnoreCase)))
            {
                return new(new(names[0].Span.Start, verb.End), names, IsCount: true);
            }
        }

        return null;
    }

    /// <summary>Whether a report, figure or the like is spoken of.</summary>
    public static bool NamesReport(ReadSentence sentence) => sentence.Grammar is { } grammar && SourceNouns.In(sentence.Text, sentence.Span, grammar).Any(noun => !sentence.Names.Any(name => name.Span.Overlaps(noun)));

    private static ImmutableArray<Mention> NamesIn(ReadSentence sentence, TextSpan span) => [.. sentence.Names.Where(name => span.Contains(name.Span))];
}
