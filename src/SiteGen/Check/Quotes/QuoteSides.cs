using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>The two sides that a message about a quote shows.</summary>
internal sealed record QuoteSides(Evidence Evidence, QuoteText Quote, Article Article)
{
    /// <summary>The whole quote in the editor's file.</summary>
    public Place WholeQuote => Evidence.Quote.At;

    public Place InQuote(TextSpan span) => Quote.IsComposed ? WholeQuote : PlaceWithin.Of(Evidence.Quote, span);

    public Place InArticle(TextSpan span) => new(Article.Words, span);

    /// <summary>For a span that may be empty (a word is missing there): the white space or character at it, so that there is something to mark.</summary>
    public static TextSpan Visible(string text, TextSpan span)
    {
        if (!span.IsEmpty || span.Start >= text.Length)
        {
            return span;
        }

        // Of a line end nothing can be shown, of the line after it the first letter.
        var at = text[span.Start] == '\n' && span.Start + 1 < text.Length ? span.Start + 1 : span.Start;
        return new(at, at + 1);
    }
}
