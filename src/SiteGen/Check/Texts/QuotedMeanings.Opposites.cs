using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Where a text says nearly what a quote says, but for its denial.</summary>
internal sealed partial class QuotedMeanings
{
    private static readonly GrammarFinder Turns = new(grammar => grammar.Prose.Turns);
    private static readonly GrammarFinder Selves = new(grammar => [.. grammar.Pronouns, .. grammar.Speech.PersonSelves]);
    private static readonly GrammarFinder Auxiliaries = new(grammar => [.. grammar.Frames.Auxiliaries, .. grammar.Modals.Except(grammar.WeakModals)]);

    private const int FewestBesideDenied = 2;

    /// <summary>Where a sentence of a text says, most of it in the quote's words, what <paramref name="word"/> denies ("not <c>guilty</c>"), with no denial
    /// anywhere; null where none does.</summary>
    public TextSpan? AffirmedIn(ProseText text, MeaningMatch word)
    {
        if (word.Meaning != Meaning.Negation || IsTurned(word)
            || DeniedBy(word).SkipWhile(span => IsLead(span.In(_text))).FirstOrDefault() is not { IsEmpty: false } denied
            || IsCount(denied.In(_text)) || IsKept(text, TextSpan.Whole(text.Text), word) || OccursElsewhere([denied]))
        {
            return null;
        }

        var quoted = _parts.SelectMany(Weighty).ToList();
        var hasPronoun = Selves.In(_text, new(_sentences.Find(told => told.Contains(word.Span.Start)).Start, word.Span.Start), Grammar).Any();
        foreach (var sentence in text.Sentences)
        {
            var words = hasPronoun ? sentence.Words.FindAll(word => !IsOfSubject(text, word, sentence.Span, quoted)) : sentence.Words;
            if (sentence.Words.Find(span => IsSame(text, span, denied)) is { IsEmpty: false } found
                && IsMostlyOf(text, words.FindAll(other => other != found), quoted))
            {
                return found;
            }
        }

        return null;
    }

    // "Con người sẽ tới" for "chúng ta sẽ không tới": whom the pronoun means is for the text to say.
    private bool IsOfSubject(ProseText text, TextSpan word, TextSpan sentence, List<TextSpan> quoted) =>
        Auxiliaries.In(text.Text, sentence, Grammar).FirstOrDefault() is { IsEmpty: false } verb && word.End <= verb.Start && !IsAnyOf(text, word, quoted);

    /// <summary>Whether it says how things look, and only makes a denial milder: "don't <c>seem</c> to be able".</summary>
    public bool IsSoftening(MeaningMatch word) => Grammar.Prose.Appearances.Contains(WordsOf(word), StringComparer.OrdinalIgnoreCase)
        && All.Any(other => other.Meaning == Meaning.Negation && other.Span.End <= word.Span.Start && Weighty(new(other.Span.End, word.Span.Start)).Count == 0);

    /// <summary>Whether what it denies holds in part, or of another: "not … but", "not until".</summary>
    public bool IsTurned(MeaningMatch word)
    {
        if (word.Meaning != Meaning.Negation)
        {
            return false;
        }

        var at = OwnClauses.FindIndex(clause => clause.Contains(word.Span.Start));
        var clause = at < 0 ? default : new TextSpan(word.Span.End, Math.Max(word.Span.End, OwnClauses[at].End));
        return at < 0 || Turns.In(_text, clause, Grammar).Any(turn => !(Words.In(_text, clause).First() == turn && IsLead(turn.In(_text))))
            || (at + 1 < OwnClauses.Count && Turns.AtStart(_text, OwnClauses[at + 1], Grammar) is not null);
    }

    // Two of three words that stand beside the one that is denied; or all of a short text.
    private bool IsMostlyOf(ProseText text, List<TextSpan> beside, List<TextSpan> quoted)
    {
        return AreMostOf(beside.Count(span => IsAnyOf(text, span, quoted)), beside.Count + 1);
    }

    /// <summary>Whether so many words of a text, the one that is turned among <paramref name="count"/>, are a quote's that it tells the quote again.</summary>
    public static bool AreMostOf(int shared, int count) => shared >= count - 1 || (shared >= FewestBesideDenied && 3 * (shared + 1) >= 2 * count);

    private bool IsOneRow(ProseText text, List<TextSpan> words, List<TextSpan> clause)
    {
        var next = 0;
        foreach (var other in clause)
        {
            next += next < words.Count && IsSame(text, words[next], other) ? 1 : 0;
        }

        return next == words.Count;
    }

    // "không quá 30 ngày" denies no number.
    private bool IsCount(string word) => char.IsAsciiDigit(word[0]) || Grammar.Numbers.Units.ContainsKey(word);

    private bool IsLead(string word) => Grammar.Prose.DeniedLeads.Contains(word, StringComparer.OrdinalIgnoreCase);

    private bool IsAnyOf(ProseText text, TextSpan span, List<TextSpan> others) => others.Exists(other => IsSame(text, span, other));

    private bool IsSame(ProseText text, TextSpan span, TextSpan other) => Same(span.Of(text.Text), other.Of(_text));
}
