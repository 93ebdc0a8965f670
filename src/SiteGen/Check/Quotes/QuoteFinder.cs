using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>Finds the words of a quote in an article: literally first, then with differences of writing folded; never with other
/// words, letters, accents, capitals or punctuation.</summary>
internal static class QuoteFinder
{
    // Nobody can follow a quote with more omissions, and each is a search.
    private const int MostParts = 21;

    /// <param name="article">The article's words, folded by <see cref="Folds.Allowed"/>.</param>
    /// <param name="prefix">What stands immediately before the quote, white space aside.</param>
    /// <param name="suffix">What stands immediately after it.</param>
    public static QuoteResult Find(FoldedText article, QuoteText quote, string? prefix = null, string? suffix = null)
    {
        var context = (Prefix: Context(prefix), Suffix: Context(suffix));
        if (!quote.HasWords(quote.Whole))
        {
            return new QuoteResult.Empty(quote.Whole);
        }

        // Literally first, the omission too: an article may itself quote somebody with one.
        var words = quote.Whole.In(quote.Text);
        var places = new Sought(FoldedText.Unfolded(article.Original), words, context).Places().Take(2).ToList();
        if (places.Count == 0)
        {
            places = [.. new Sought(article, Fold(words), context).Places().Take(2)];
        }

        if (places.Count > 0)
        {
            return places.Count > 1
                ? new QuoteResult.Several(places[0], places[1])
                : new QuoteResult.Found([places[0]], FoldsUsed(article.Original, quote, [quote.Whole], places));
        }

        return quote.HasOmissions ? FindParts(article, quote, context) : Missing(article, quote, quote.Whole, context);
    }

    private static QuoteResult FindParts(FoldedText article, QuoteText quote, (string Prefix, string Suffix) context)
    {
        if (quote.Parts.FirstOrDefault(part => !quote.HasWords(part), new(-1, -1)) is { Start: >= 0 } empty)
        {
            return new QuoteResult.Empty(empty);
        }

        if (quote.Parts.Length > MostParts)
        {
            return new QuoteResult.TooManyParts(quote.Parts.Length - 1);
        }

        List<List<TextSpan>> places = [];
        for (var i = 0; i < quote.Parts.Length; i++)
        {
            var (part, last) = (quote.Parts[i], quote.Parts.Length - 1);
            var around = (i == 0 ? context.Prefix : "", i == last ? context.Suffix : "");
            places.Add([.. new Sought(article, Fold(part.In(quote.Text)), around).Places().OrderBy(place => place.Start)]);
            if (places[i].Count == 0)
            {
                return Missing(article, quote, part, around);
            }
        }

        return PartsInOrder.Find(article.Original, places) switch
        {
            [] => new QuoteResult.OutOfOrder([.. places.Select(all => all[0])]),
            [var only] => new QuoteResult.Found(only, FoldsUsed(article.Original, quote, quote.Parts, only)),
            [var first, var second, ..] => new QuoteResult.Several(new(first[0].Start, first[^1].End), new(second[0].Start, second[^1].End)),
        };
    }

    // Why a part does not stand there.
    private static QuoteResult Missing(FoldedText article, QuoteText quote, TextSpan part, (string Prefix, string Suffix) context)
    {
        var anywhere = new Sought(article, Fold(part.In(quote.Text)), ("", ""));
        if (context != ("", "") && anywhere.Places().Take(1).ToList() is [var place])
        {
            return new QuoteResult.OtherContext(place);
        }

        return anywhere.Places(insideWords: true).Take(1).ToList() is [var inside] ? new QuoteResult.CutsWord(part, inside) : new QuoteResult.NotFound(part);
    }

    private static string Fold(string text) => FoldedText.Of(text, Folds.Allowed).Text;

    private static string Context(string? words) => words is null ? "" : Fold(FoldedText.Compose(words)).Trim();

    // A fold was needed where the words differ without it.
    private static Folds FoldsUsed(string article, QuoteText quote, IReadOnlyList<TextSpan> parts, IReadOnlyList<TextSpan> places)
    {
        var used = quote.IsComposed ? Folds.Composition : Folds.None;
        foreach (var (part, place) in parts.Zip(places).Where(pair => !pair.First.Of(quote.Text).SequenceEqual(pair.Second.Of(article))))
        {
            foreach (var fold in new[] { Folds.WhiteSpace, Folds.QuotationMarks, Folds.Dashes, Folds.Ellipsis })
            {
                var others = Folds.Allowed & ~fold;
                var same = FoldedText.Of(part.In(quote.Text), others).Text == FoldedText.Of(place.In(article), others).Text;
                used |= same ? Folds.None : fold;
            }
        }

        return used;
    }

    /// <summary>Words to find in a text, with what stands around them.</summary>
    private sealed record Sought(FoldedText Text, string Words, (string Prefix, string Suffix) Context)
    {
        public IEnumerable<TextSpan> Places(bool insideWords = false) =>
            from prefix in Joined(Context.Prefix, words => words + " ")
            from suffix in Joined(Context.Suffix, words => " " + words)
            from start in TextSearch.All(Text.Text, prefix + Words + suffix)
            let place = Text.ToOriginal(new(start + prefix.Length, start + prefix.Length + Words.Length))
            where place is not null && (insideWords || SiteGen.Text.Words.AreBoundaries(Text.Original, place.Value))
            select place.Value;

        // White space between the quote and its context may or may not be written in either.
        private static string[] Joined(string context, Func<string, string> apart) => context.Length == 0 ? [""] : [apart(context), context];
    }
}
