
namespace SiteGen.Text;

/// <summary>Finds one list of a grammar's words; made once for each language.</summary>
/// <param name="inCompounds">Whether the words are also found inside a compound: the "light" of "light-years".</param>
internal sealed class GrammarFinder(Func<Grammar, IEnumerable<string>> words, bool inCompounds = false)
{
    // Longer than any phrase: what stands before an offset is looked for no further back.
    private const int Reach = 40;

    private readonly Dictionary<string, PhraseFinder<string>> _finders =
        Grammar.All.ToDictionary(grammar => grammar.Language, grammar =>
            inCompounds ? PhraseFinder.Of(words(grammar)) : PhraseFinder.OfGrammar(words(grammar)));

    public IEnumerable<TextSpan> In(string text, TextSpan within, Grammar grammar) => _finders[grammar.Language].Find(text, within).Select(match => match.Span);

    /// <summary>The phrase with which <paramref name="within"/> begins, white space aside.</summary>
    public TextSpan? AtStart(string text, TextSpan within, Grammar grammar)
    {
        var start = within.Start;
        while (start < within.End && !Words.IsPart(text[start]))
        {
            start++;
        }

        return _finders[grammar.Language].LongestAt(text, start, within.End)?.Span;
    }

    /// <summary>Whether a phrase stands right at <paramref name="offset"/>.</summary>
    public bool StartsAt(string text, int offset, Grammar grammar) => offset < text.Length && _finders[grammar.Language].LongestAt(text,
        offset, text.Length) is not null;

    /// <summary>Whether a phrase ends right before <paramref name="offset"/>.</summary>
    public bool EndsBefore(string text, int offset, TextSpan within, Grammar grammar) =>
        In(text, new(Math.Max(within.Start, offset - Reach), Math.Max(within.Start, offset)), grammar).Any(span =>
            string.IsNullOrWhiteSpace(text[span.End..offset]));
}
