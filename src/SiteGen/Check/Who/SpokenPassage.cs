using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>A quote in its sentences, and who is made to speak there.</summary>
/// <param name="Sentences">Those that the quote stands in; all sentences of a quotation that began earlier.</param>
/// <param name="Frames">Of these sentences, as far as they bear on the quote, the outer before the inner.</param>
/// <param name="Quotations">What stands in quotation marks in the quote's paragraph.</param>
internal sealed record SpokenPassage(
    Evidence Evidence,
    Passage Passage,
    ArticleText Article,
    Grammar Grammar,
    ImmutableArray<TextSpan> Sentences,
    ImmutableArray<ReportingFrame> Frames,
    ImmutableArray<TextSpan> Quotations)
{
    /// <summary>Whether the frames are of an earlier sentence, whose speaker goes on.</summary>
    public bool IsContinued { get; private init; }

    public TextSpan Quote => Passage.Whole;

    public static SpokenPassage Of(Evidence evidence, Passage passage, ArticleText article, Grammar grammar)
    {
        var spoken = Spoken.At(passage.Whole, article.Read, evidence);
        var whole = passage.Whole;
        var (first, last) = (article.ParagraphAt(whole.Start), article.ParagraphAt(Math.Max(whole.Start, whole.End - 1)));
        var quotations = article.Read.Quotations.Over(new(first.Start, Math.Max(first.End, last.End)));
        return new(evidence, passage, article, grammar, spoken.Sentences, spoken.Frames, quotations) { IsContinued = spoken.IsContinued };
    }

    public Place At(TextSpan span) => new(Article.Article.Words, span);

    public Place QuoteAt => At(Quote);

    public string Words(TextSpan span) => span.In(Article.Text);
}
