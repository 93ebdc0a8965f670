using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>Differing words, by where they stand in the quote and in the article; one of the two may be empty.</summary>
internal sealed record Difference(TextSpan InQuote, TextSpan InArticle, WordKind Kind);

/// <summary>How words differ; the later, the more.</summary>
internal enum WordKind
{
    Case,
    TonePlace,
    Accent,
    Number,
    Added,
    Dropped,
    Changed,
    Order,
}

internal static class WordKinds
{
    public static WordKind Of(string[] ours, string[] theirs)
    {
        if (ours.Length == 0 || theirs.Length == 0)
        {
            return ours.Length == 0 ? WordKind.Dropped : WordKind.Added;
        }

        return ours.Length != theirs.Length ? WordKind.Changed : Worst([.. ours.Zip(theirs, Of)]);
    }

    /// <summary>One name for several differences: of two unlike ones that change words, that words are changed.</summary>
    public static WordKind Worst(IReadOnlyList<WordKind> kinds)
    {
        var worst = kinds.Max();
        return worst >= WordKind.Number && kinds.Any(kind => kind != worst) ? WordKind.Changed : worst;
    }

    private static WordKind Of(string ours, string theirs)
    {
        if (ours.Equals(theirs, StringComparison.OrdinalIgnoreCase))
        {
            return WordKind.Case;
        }

        if (Letters.DifferInTonePlace(ours, theirs))
        {
            return WordKind.TonePlace;
        }

        if (Letters.Bare(ours) == Letters.Bare(theirs))
        {
            return WordKind.Accent;
        }

        return char.IsDigit(ours[0]) && char.IsDigit(theirs[0]) ? WordKind.Number : WordKind.Changed;
    }
}
