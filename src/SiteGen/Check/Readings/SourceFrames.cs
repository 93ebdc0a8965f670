using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Words that say whose a number is: "Theo X, …", "X ước tính rằng …", "một báo cáo của X cho thấy …", "…, X said".</summary>
/// <param name="Sources">The known names in it, in order; none where it names nobody known.</param>
internal sealed record SourceFrame(TextSpan Span, ImmutableArray<Mention> Sources);

internal static class SourceFrames
{
    private static readonly GrammarFinder Attributions = new(grammar => grammar.Attributions);
    private static readonly GrammarFinder ReportingVerbs = new(grammar => grammar.ReportingVerbs);
    private static readonly GrammarFinder Passives = new(grammar => grammar.Passives);
    private static readonly GrammarFinder ReportNouns = new(grammar => grammar.ReportNouns);
    private static readonly GrammarFinder ShowVerbs = new(grammar => grammar.ShowVerbs);
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder Openers = new(grammar => grammar.ClauseOpeners);

    public static ImmutableArray<SourceFrame> In(ReadSentence sentence, NumberReading number)
    {
        if (sentence.Grammar is not { } grammar)
        {
            return [];
        }

        var frames = ImmutableArray.CreateBuilder<SourceFrame>();
        foreach (var clause in sentence.Clauses)
        {
            if ((Attribution(sentence, clause, number, grammar) ?? Verb(sentence, clause, number, grammar) ?? Report(sentence, clause, number, grammar)) is { } frame)
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
            return new(new(words.Start, clause.End), names);
        }

        return names.IsEmpty ? null : new(new(words.Start, names[0].Span.End), [names[0]]);
    }

    // "X ước tính rằng …", "X, chức vụ, cho biết …", "…, X said"
    private static SourceFrame? Verb(ReadSentence sentence, TextSpan clause, NumberReading number, Grammar grammar)
    {
        var verbs = ReportingVerbs.In(sentence.Text, clause, grammar).Where(verb => !Passives.EndsBefore(sentence.Text, verb.Start, clause, grammar)).ToList();
        if (clause.Start > number.Span.End)
        {
            var postposed = verbs.Count > 0 && Openers.AtStart(sentence.Text, clause, grammar) is null;
            return postposed ? new(clause, NamesIn(sentence, clause)) : null;
        }

        verbs.RemoveAll(verb => verb.End > number.Span.Start);
        if (verbs.Count == 0)
        {
            return null;
        }

        var span = clause.Contains(number.Span.Start) ? new TextSpan(clause.Start, verbs[^1].End) : clause;
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

    private static ImmutableArray<Mention> NamesIn(ReadSentence sentence, TextSpan span) => [.. sentence.Names.Where(name => span.Contains(name.Span))];
}
