using System.Collections.Immutable;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>A word and what it adds to what is said.</summary>
internal readonly record struct MeaningMatch(TextSpan Span, Meaning Meaning);

/// <summary>Finds words that carry a meaning, and words that may stand for it.</summary>
internal static class MeaningFinder
{
    private static readonly Dictionary<string, PhraseFinder<Meaning?>> Says = Grammar.All.ToDictionary(
        grammar => grammar.Language,
        grammar => new PhraseFinder<Meaning?>(
            [
                .. grammar.HarmlessPhrases.Select(phrase => KeyValuePair.Create(phrase, (Meaning?)null)),
                .. grammar.Prose.Meanings.SelectMany(pair => pair.Value.Says.Select(word => KeyValuePair.Create(word, (Meaning?)pair.Key))),
            ],
            ignoreCase: true));

    private static readonly Dictionary<(string Language, Meaning Meaning), PhraseFinder<bool>> Stands = Grammar.All
        .SelectMany(grammar => grammar.Prose.Meanings.Select(pair => (Key: (grammar.Language, pair.Key), grammar, pair.Value)))
        .ToDictionary(
            entry => entry.Key,
            entry => new PhraseFinder<bool>(
                [
                    .. entry.grammar.HarmlessPhrases.Select(phrase => KeyValuePair.Create(phrase, false)),
                    .. entry.Value.Says.Concat(entry.Value.Also).Select(word => KeyValuePair.Create(word, true)),
                ],
                ignoreCase: true));

    private static readonly GrammarFinder Reasons = new(grammar => grammar.Reasons);

    /// <summary>What the words of an article say beyond the bare fact, in order; dates are no words ("May 6").</summary>
    public static IEnumerable<MeaningMatch> In(string text, TextSpan within, Grammar grammar)
    {
        var dates = new Lazy<ImmutableArray<DateReading>>(() => DateReader.Read(text, within, grammar));
        return from match in Says[grammar.Language].Find(text, within)
               where match.Value is not null
                   && !(match.Value == Meaning.Negation && DoubleDenials.Has(text, match.Span, within, grammar))
                   && !dates.Value.Any(date => date.Span.Overlaps(match.Span)) && !IsTherefore(text, match.Span, within, grammar)
                   && !IsNumbered(text, match.Span) && !Degrees.IsOfOne(text, match.Span, within, grammar)
               select new MeaningMatch(match.Span, match.Value.GetValueOrDefault());
    }

    /// <summary>Whether some word may stand for the meaning.</summary>
    public static bool Has(string text, TextSpan within, Grammar grammar, Meaning meaning) => StandingFor(meaning, text, within, grammar).Any();

    /// <summary>All words that may stand for the meaning.</summary>
    public static IEnumerable<TextSpan> StandingFor(Meaning meaning, string text, TextSpan within, Grammar grammar) =>
        Stands[(grammar.Language, meaning)].Find(text, within).Where(match => match.Value).Select(match => match.Span)
            .Where(span => meaning != Meaning.Negation || IsDenial(text, span, within, grammar))
            .Concat(meaning == Meaning.Negation ? Words.In(text, within).Where(word => Denies(word.In(text), grammar.Prose)) : []);

    private static bool IsDenial(string text, TextSpan word, TextSpan within, Grammar grammar) =>
        !IsNumbered(text, word) && !DoubleDenials.Has(text, word, within, grammar);

    // "the No. 1 title"
    private static bool IsNumbered(string text, TextSpan word) =>
        text.AsSpan(word.End) is ['.', ' ', >= '0' and <= '9', ..] or ['.', >= '0' and <= '9', ..];

    private static bool Denies(string word, ProseWords prose) =>
        word.Length > 4 && prose.NegativePrefixes.Any(prefix => word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        && !prose.NotNegative.Any(prefix => word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    // "…, nên …", "do mưa nên …" is "so".
    private static bool IsTherefore(string text, TextSpan word, TextSpan within, Grammar grammar) =>
        grammar.Prose.Links.Contains(word.In(text), StringComparer.OrdinalIgnoreCase)
        && (text.AsSpan(0, word.Start).TrimEnd().EndsWith(",", StringComparison.Ordinal) || Reasons.In(text, new(within.Start, word.Start), grammar).Any());
}
