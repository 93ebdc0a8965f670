using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>What came of seeking a quote. Spans of the article are offsets in its words.</summary>
internal abstract record QuoteResult
{
    private QuoteResult()
    {
    }

    /// <summary>It stands at one place.</summary>
    /// <param name="Parts">One for each part of the quote.</param>
    public sealed record Found(ImmutableArray<TextSpan> Parts, Folds Folds) : QuoteResult;

    /// <summary>It stands at several places.</summary>
    public sealed record Several(TextSpan First, TextSpan Second) : QuoteResult;

    /// <summary>The quote, or a part beside an omission, has no words.</summary>
    public sealed record Empty(TextSpan Part) : QuoteResult;

    /// <summary>More omissions than anybody could follow.</summary>
    public sealed record TooManyParts(int Omissions) : QuoteResult;

    /// <summary>The letters stand there, but begin or end inside a word or number.</summary>
    public sealed record CutsWord(TextSpan Part, TextSpan At) : QuoteResult;

    /// <summary>The words stand at one place or more, but not with that prefix and suffix around them.</summary>
    public sealed record OtherContext(TextSpan At) : QuoteResult;

    /// <summary>Each part stands in the article, but they do not follow each other in one paragraph.</summary>
    /// <param name="At">Where each part is found first.</param>
    public sealed record OutOfOrder(ImmutableArray<TextSpan> At) : QuoteResult;

    /// <summary>This part stands nowhere.</summary>
    public sealed record NotFound(TextSpan Part) : QuoteResult;
}
