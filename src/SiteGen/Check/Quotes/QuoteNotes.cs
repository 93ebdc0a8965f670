using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>What the ledger says of quotes.</summary>
internal static class QuoteNotes
{
    private static readonly (Folds Fold, NoteKey Key)[] Folded =
    [
        (Folds.Composition, NoteKey.FoldedComposition),
        (Folds.WhiteSpace, NoteKey.FoldedSpaces),
        (Folds.QuotationMarks, NoteKey.FoldedQuotationMarks),
        (Folds.Dashes, NoteKey.FoldedDashes),
        (Folds.Ellipsis, NoteKey.FoldedEllipsis),
    ];

    public static LedgerNote Stands { get; } = new(NoteKey.QuoteStands);

    public static LedgerNote Once { get; } = new(NoteKey.QuoteOnce);

    public static LedgerNote Uncut { get; } = new(NoteKey.QuoteUncut);

    public static LedgerNote UncutLanguage { get; } = new(NoteKey.QuoteUncutLanguage);

    public static LedgerNote Found(Article article, QuoteResult.Found found)
    {
        var line = article.Words.PositionOf(found.Parts[0].Start).Line;
        var file = new NoteValue.Plain(article.Words.Path);
        if (found.Folds == Folds.None)
        {
            return new(NoteKey.QuoteFound, ("line", line), ("file", file));
        }

        var differences = Folded.Where(entry => found.Folds.HasFlag(entry.Fold)).Select(entry => new LedgerNote(entry.Key));
        return new(NoteKey.QuoteFoundFolded, ("line", line), ("file", file), ("differences", new NoteValue.Notes([.. differences])));
    }
}
