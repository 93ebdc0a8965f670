using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>A sentence of an editor's text, read once for all quotes that it is held against. Whoever asks changes no list.</summary>
internal sealed class ProseSentence(ProseText text, TextSpan span, Grammar grammar)
{
    public TextSpan Span => span;

    /// <summary>What its words say beyond the bare fact, in order.</summary>
    public List<MeaningMatch> Meanings => field ??= [.. MeaningFinder.In(text.Text, span, grammar)];

    public List<MeaningMatch> Denials => field ??= Meanings.FindAll(match => match.Meaning == Meaning.Negation);

    /// <summary>Its words that weigh anything, without those of <see cref="Meanings"/> and what no reader sees.</summary>
    public List<TextSpan> Words => field ??= WeightyIn(span).FindAll(word => text.Masked.FirstOver(word) is null);

    /// <summary>Its clauses, each with the words that weigh anything; without those of <see cref="Meanings"/>.</summary>
    public List<(TextSpan Span, List<TextSpan> Words)> Clauses => field ??=
        [.. SiteGen.Text.Clauses.Of(text.Text, span, grammar).Select(clause => (clause, WeightyIn(clause)))];

    private List<TextSpan> WeightyIn(TextSpan within) =>
    [
        .. SiteGen.Text.Words.In(text.Text, within)
            .Where(word => !grammar.Prose.Weightless.Contains(word.In(text.Text)) && !Meanings.Exists(other => other.Span.Overlaps(word))),
    ];
}
