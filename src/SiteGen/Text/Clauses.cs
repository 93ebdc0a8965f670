using System.Collections.Immutable;

namespace SiteGen.Text;

/// <summary>Splits a sentence where a new clause may begin. A heuristic: what rests on it refuses only a positive contradiction.</summary>
internal static class Clauses
{
    /// <summary>The clauses of one sentence, in order, without the marks between them; a word that opens a
    /// clause (<c>và</c>, <c>that</c>) is its first word.</summary>
    /// <param name="names">In order: within one of them no clause begins ("Bộ Nông nghiệp và Môi trường").</param>
    public static IEnumerable<TextSpan> Of(string text, TextSpan sentence, Grammar grammar, ImmutableArray<TextSpan> names = default)
    {
        var openers = OpenersOf(grammar).Find(text, sentence).Where(match => Opens(text, match, grammar)).Select(match => match.Span.Start).ToHashSet();
        var start = sentence.Start;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var mark = IsMark(text, i) && !(text[i] == ',' && DateCommas.IsInside(text, i, sentence, grammar));
            if ((!mark && !(openers.Contains(i) && !JoinsNumbers(text, i, sentence))) || (!names.IsDefaultOrEmpty && IsInside(i, names)))
            {
                continue;
            }

            if (new TextSpan(start, i) is var clause && !string.IsNullOrWhiteSpace(clause.In(text)))
            {
                yield return clause;
            }

            start = mark ? i + 1 : i;
        }

        if (start < sentence.End && !string.IsNullOrWhiteSpace(text[start..sentence.End]))
        {
            yield return new(start, sentence.End);
        }
    }

    private static readonly Dictionary<string, PhraseFinder<string>> Openers = Grammar.All
        .ToDictionary(grammar => grammar.Language, grammar => PhraseFinder.OfGrammar(grammar.ClauseOpeners.Concat(grammar.NoClauseOpeners)));

    private static PhraseFinder<string> OpenersOf(Grammar grammar) => Openers[grammar.Language];

    private static bool Opens(string text, PhraseMatch<string> opener, Grammar grammar) =>
        !grammar.NoClauseOpeners.Contains(opener.Value)
        && (!grammar.OpenersBeforeNames.Contains(opener.Value) || (opener.Span.End + 1 < text.Length && char.IsUpper(text[opener.Span.End + 1])));

    private static bool IsInside(int i, ImmutableArray<TextSpan> names) => names.FirstOver(new(i, i + 1)) is { } name && name.Start < i;

    private static bool IsMark(string text, int i) =>
        text[i] is ',' or ';' or ':' or '(' or ')' or '–' or '—' or '“' or '”'
            && (text[i] != ',' || Words.IsBoundary(text, i))
            && !(text[i] == '–' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));

    // "between 300 and 350": the word joins two numbers, not two clauses.
    private static bool JoinsNumbers(string text, int opener, TextSpan sentence)
    {
        var before = opener - 1;
        while (before >= sentence.Start && text[before] == ' ')
        {
            before--;
        }

        var after = opener;
        while (after < sentence.End && text[after] != ' ')
        {
            after++;
        }

        return before >= sentence.Start && char.IsDigit(text[before]) && after + 1 < sentence.End && char.IsDigit(text[after + 1]);
    }
}
