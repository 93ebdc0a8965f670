using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Where something was, as "tại X" or "in X" says it.</summary>
internal static class PlaceWords
{
    /// <summary>
    /// The words that say where it was, if <paramref name="place"/> is not in them but is the name of somebody or something known: "Mỹ" in "quan chức Mỹ gặp nhau tại Washington". A person is no place in any words.
    /// </summary>
    public static (QuotedEvent Quote, TextSpan Words)? Elsewhere(string place, IReadOnlyList<QuotedEvent> quotes, CheckContext context)
    {
        var known = context.Names.Named(place).Select(context.FactOf).OfType<Entity>().ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var said = quotes.SelectMany(quote => Locatives(quote).Select(words => (Quote: quote, Words: words))).ToList();
        if (said.Exists(one => PhraseFinder.Of(place).Find(one.Words.In(one.Quote.Article.Text)).Any()))
        {
            return null;
        }

        return said.Count > 0 ? said[0] : known.TrueForAll(entity => entity is Person) ? (quotes[0], quotes[0].Span) : null;
    }

    // From "tại" to the end of the name: as long as words begin with a capital.
    private static IEnumerable<TextSpan> Locatives(QuotedEvent quote)
    {
        if (quote.Article.Grammar is not { } grammar)
        {
            yield break;
        }

        var text = quote.Article.Text;
        foreach (var lead in quote.Passage.Parts.SelectMany(part => PhraseFinder.Of(grammar.PlaceLeads).Find(text, part)))
        {
            var end = lead.Span.End;
            foreach (var word in Text.Words.In(text, new(end, quote.Span.End)))
            {
                if (!char.IsUpper(text[word.Start]) || text.AsSpan(end, word.Start - end).Trim().Length > 0)
                {
                    break;
                }

                end = word.End;
            }

            if (end > lead.Span.End)
            {
                yield return new(lead.Span.Start, end);
            }
        }
    }
}
