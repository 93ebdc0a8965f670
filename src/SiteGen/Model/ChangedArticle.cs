using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>What became of a quote when the bytes of its article changed. What was there before is gone, so only what is there now is told.</summary>
internal enum QuoteState
{
    /// <summary>Its words stand at one place, as they must.</summary>
    Intact,

    /// <summary>Its words stand in another article, apart from each other, or beside other words than its prefix and suffix say.</summary>
    Moved,

    /// <summary>Its words stand at several places.</summary>
    Ambiguous,

    /// <summary>Its words stand nowhere.</summary>
    Lost,
}

/// <param name="Now">Where its words stand, or the first of several places; null where they are lost.</param>
internal sealed record QuoteAfterChange(Fact Fact, Evidence Evidence, QuoteState State, Place? Now);

/// <summary>An article whose bytes are not those that its <c>sha256</c> records.</summary>
/// <param name="Quotes">Every quote that rests on it, in the order of facts.</param>
internal sealed record ChangedArticle(Article Article, ImmutableArray<QuoteAfterChange> Quotes)
{
    public int Count(QuoteState state) => Quotes.Count(quote => quote.State == state);
}
