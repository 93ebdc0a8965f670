using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render.Links;

/// <summary>
/// The part of an address that has a browser find words on somebody else's page and mark them:
/// <c>#:~:text=prefix-,start,end,-suffix</c> (WICG, URL Fragment Text Directives).
/// Browsers seek whole words without minding case and accents and take the first place that fits, so as many
/// words are given as it takes to make that place the right one.
/// </summary>
internal static class TextFragment
{
    // Longer words are more likely to meet a change of the page; their beginning and end are enough then.
    private const int LongestExact = 100;

    private const int FewestWords = 4;
    private const int MostWords = 12;
    private const int MostContext = 8;

    /// <summary>The address of the article with the passage in it; without it where no directive leads to these words only.</summary>
    public static Href? Of(Passage passage, string url)
    {
        var (page, fragment) = url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (url[..hash], url[(hash + 1)..]) : (url, "");
        var anchor = fragment.Split(":~:")[0];
        if (DirectiveOf(passage) is { } directive)
        {
            return Href.External($"{page}#{anchor}:~:text={directive}");
        }

        return Href.External(anchor.Length > 0 ? $"{page}#{anchor}" : page);
    }

    private static string? DirectiveOf(Passage passage)
    {
        var reading = new Sought(passage.Article.Reading);
        var whole = Trimmed(passage.Article.Reading, passage.Whole);
        return Candidates(reading, whole).FirstOrDefault();
    }

    // The shortest that leads to these words only: the words alone, then with words before them, then with words after them.
    private static IEnumerable<string> Candidates(Sought article, TextSpan whole)
    {
        foreach (var (start, end) in Forms(article, whole))
        {
            for (var context = 0; context <= MostContext; context++)
            {
                var prefix = article.WordsBefore(whole.Start, context);
                if (context == 0
                    ? article.First(default, start, end, default) == whole
                    : !prefix.IsEmpty && article.First(prefix, start, end, default) == whole)
                {
                    yield return Directive(article, prefix, start, end, default);
                }

                var suffix = article.WordsAfter(whole.End, context);
                if (!suffix.IsEmpty && article.First(prefix, start, end, suffix) == whole)
                {
                    yield return Directive(article, prefix, start, end, suffix);
                }
            }
        }
    }

    // Words that run on within one paragraph stand as they are; others by their beginning and end.
    private static IEnumerable<(TextSpan Start, TextSpan End)> Forms(Sought article, TextSpan whole)
    {
        if (whole.Length <= LongestExact && !whole.Of(article.Text).Contains('\n'))
        {
            yield return (whole, default);
            yield break;
        }

        for (var words = FewestWords; words <= MostWords; words++)
        {
            var (start, end) = (article.WordsAfter(whole.Start, words), article.WordsBefore(whole.End, words));
            if (start.End <= end.Start)
            {
                yield return (start, end);
            }
        }
    }

    private static string Directive(Sought article, TextSpan prefix, TextSpan start, TextSpan end, TextSpan suffix) =>
        (prefix.IsEmpty ? "" : $"{article.Encoded(prefix)}-,")
        + article.Encoded(start)
        + (end.IsEmpty ? "" : $",{article.Encoded(end)}")
        + (suffix.IsEmpty ? "" : $",-{article.Encoded(suffix)}");

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }
}
