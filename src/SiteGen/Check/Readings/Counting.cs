using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Who found a number by counting rather than said it: "River Watch counted 1,250 trout", "the union put the damage at 3 million".</summary>
/// <param name="Words">From the first of them to the verb.</param>
internal sealed record Counting(TextSpan Words, ImmutableArray<Mention> By)
{
    private static readonly GrammarFinder Verbs = new(grammar => grammar.Countings.Select(counting => counting.Verb));

    private static readonly GrammarFinder Passives = new(grammar => grammar.Passives);
    private static readonly GrammarFinder Publishings = new(grammar => grammar.Frames.Publishings);
    private static readonly GrammarFinder SourceNouns = new(grammar => grammar.SourceNouns.Concat(grammar.ReportNouns));

    public static Counting? Of(ReadSentence sentence, NumberReading number)
    {
        var clause = sentence.Clauses.FirstOrDefault(clause => clause.Contains(number.Span.Start));
        if (sentence.Grammar is not { } grammar || clause.IsEmpty)
        {
            return null;
        }

        var start = Math.Min(number.HedgeSpan?.Start ?? number.Span.Start, number.Span.Start);
        foreach (var verb in Verbs.In(sentence.Text, new(clause.Start, start), grammar))
        {
            var before = grammar.Countings.First(counting => verb.Of(sentence.Text).Equals(counting.Verb, StringComparison.OrdinalIgnoreCase)).BeforeNumber;
            var between = WithoutUnit(new TextSpan(verb.End, start).In(sentence.Text).Trim(), grammar);
            ImmutableArray<Mention> names = [.. sentence.Names.Where(name => new TextSpan(clause.Start, verb.Start).Contains(name.Span))];
            if (!names.IsEmpty && (before.Length == 0 ? between.Length == 0 : $" {between}".EndsWith($" {before}", StringComparison.OrdinalIgnoreCase)))
            {
                return new(new(names[0].Span.Start, verb.End), names);
            }
        }

        return PublishedBehind(sentence, number, clause, grammar);
    }

    // "Con số 40 tàu được Viện Sông Vân công bố": not "40 báo cáo được Viện Sông Vân công bố".
    private static Counting? PublishedBehind(ReadSentence sentence, NumberReading number, TextSpan clause, Grammar grammar)
    {
        TextSpan behind = new(number.Span.End, Math.Max(number.Span.End, clause.End));
        foreach (var passive in Passives.In(sentence.Text, behind, grammar))
        {
            var name = sentence.Names.FirstOrDefault(name => name.Span.Start >= passive.End && string.IsNullOrWhiteSpace(sentence
                .Text[passive.End..name.Span.Start]));
            var verb = name is null ? null : Publishings.AtStart(sentence.Text, new(name.Span.End, Math.Max(name.Span.End, clause.End)), grammar);
            if (verb is { } published && published.Start <= name!.Span.End + 1
                && SourceNouns.In(sentence.Text, new(clause.Start, number.Span.Start), grammar).Any())
            {
                return new(new(passive.Start, published.End), [name]);
            }
        }

        return null;
    }

    // "put it at magnitude 6"
    private static string WithoutUnit(string words, Grammar grammar) => grammar.Numbers.LeadUnits
        .FirstOrDefault(unit => words.EndsWith($" {unit}", StringComparison.OrdinalIgnoreCase)) is { } unit ? words[..^(unit.Length + 1)] : words;
}
