using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>What a quote must not cut off.</summary>
internal enum CutKind
{
    /// <summary>Looks like one of the others, and is none.</summary>
    Harmless,
    Negation,
    Modal,
    Condition,
    Suspicion,
    Hedge,

    /// <summary>Leaves it in doubt, from inside the clause.</summary>
    Doubt,

    /// <summary>Leaves the clause behind it in doubt, or denies it: "no evidence that".</summary>
    DoubtFrame,

    /// <summary>Said after the words that it denies or softens.</summary>
    Afterthought,
}

/// <summary>The words of one language that a quote must not cut off, and those that stop or carry what such a word bears on.</summary>
internal sealed class CutWords(Grammar grammar)
{
    private static readonly Dictionary<string, CutWords> ByLanguage = Grammar.All
        .ToDictionary(grammar => grammar.Language, grammar => new CutWords(grammar));

    private readonly PhraseFinder<CutKind> _words = new(
        [.. As(CutKind.Harmless, grammar.HarmlessPhrases), .. As(CutKind.Hedge, grammar.Hedges.Keys), .. Others(grammar)], ignoreCase: true);

    private readonly PhraseFinder<CutKind> _others = new([.. Others(grammar)], ignoreCase: true);

    private readonly PhraseFinder<string> _frames = PhraseFinder.OfGrammar(grammar.ReportingVerbs);

    // A harmless phrase hides the opener in it: "trước đây" opens nothing.
    private readonly PhraseFinder<bool> _openers = new(
        [.. grammar.HarmlessPhrases.Select(phrase => KeyValuePair.Create(phrase, false)),
            .. grammar.PhraseOpeners.Select(word => KeyValuePair.Create(word, true))],
        ignoreCase: true);

    private readonly PhraseFinder<string> _numbers = PhraseFinder.OfGrammar(grammar.NumberOpeners);

    private readonly PhraseFinder<string> _links = PhraseFinder.OfGrammar(grammar.DoubtLinks);

    private readonly PhraseFinder<string> _honorifics = PhraseFinder.OfGrammar(grammar.Honorifics);

    public static CutWords Of(Grammar grammar) => ByLanguage[grammar.Language];

    /// <param name="text">An article's reading.</param>
    /// <param name="within">Where to look.</param>
    /// <param name="isSplit">Whether an end of the quote lies inside a phrase: "không phổ biến" is harmless only as a whole.</param>
    public IEnumerable<PhraseMatch<CutKind>> In(string text, TextSpan within, Func<TextSpan, bool> isSplit) =>
        _words.Find(text, within).SelectMany(match => match.Value switch
        {
            CutKind.Harmless => isSplit(match.Span) && !grammar.ClauseOpeners.Contains(match.Span.In(text), StringComparer.OrdinalIgnoreCase)
                ? _others.Find(text, match.Span)
                : [],
            CutKind.Hedge when !BeginsNumber(text, match.Span.End) => _others.Find(text, match.Span),
            _ => [match],
        });

    public IEnumerable<TextSpan> FramesIn(string text, TextSpan within) => _frames.Find(text, within).Select(match => match.Span);

    public bool OpensPhrase(string text, TextSpan within) => _openers.Find(text, within).Any(match => match.Value);

    /// <summary>Whether there are no words but those that lead from a doubt to its clause.</summary>
    public bool LeadsOn(string text, TextSpan between)
    {
        var links = _links.Find(text, between).Select(match => match.Span).ToList();
        return Words.In(text, between).All(word => links.Exists(link => link.Contains(word)));
    }

    public IEnumerable<TextSpan> HonorificsIn(string text, TextSpan within) => _honorifics.Find(text, within).Select(match => match.Span);

    // Only before a number "chưa đến" is a hedge: else it denies.
    private bool BeginsNumber(string text, int offset)
    {
        while (offset < text.Length && (text[offset] == ' ' || char.IsSymbol(text[offset])))
        {
            offset++;
        }

        return offset < text.Length && (char.IsAsciiDigit(text[offset]) || _numbers.LongestAt(text, offset, text.Length) is not null);
    }

    // The first meaning of a phrase counts.
    private static IEnumerable<KeyValuePair<string, CutKind>> Others(Grammar grammar) =>
    [
        .. As(CutKind.Condition, grammar.Conditions),
        .. As(CutKind.Afterthought, grammar.Afterthoughts),
        .. As(CutKind.DoubtFrame, grammar.DoubtFrames),
        .. As(CutKind.Doubt, grammar.DoubtAdverbs),
        .. As(CutKind.Suspicion, grammar.Suspicions),
        .. As(CutKind.Negation, grammar.Negations),
        .. As(CutKind.Modal, grammar.Modals),
    ];

    private static IEnumerable<KeyValuePair<string, CutKind>> As(CutKind kind, IEnumerable<string> words) =>
        words.Select(word => KeyValuePair.Create(word, kind));
}
