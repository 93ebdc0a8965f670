using SiteGen.Model;

namespace SiteGen.Check.Texts;

/// <summary>What the ledger says of the editor's own texts.</summary>
internal static class TextNotes
{
    public static LedgerNote NumbersOfStatistics { get; } = new(NoteKey.NumbersOfStatistics);

    public static LedgerNote NumbersInQuotes(IEnumerable<Rational> values) =>
        new(NoteKey.NumbersInQuotes,
            ("numbers", new NoteValue.Notes([.. values.Distinct().Select(value => new LedgerNote(NoteKey.OneNumber, ("value", value)))])));

    public static LedgerNote InQuotesWords { get; } = new(NoteKey.TextQuoted);

    public static LedgerNote Rearranged { get; } = new(NoteKey.TextRearranged);

    /// <param name="language">Of the text: no quote is in it.</param>
    public static LedgerNote Translated(string language) => new(NoteKey.TextTranslated, ("language", new NoteValue.Language(language)));

    /// <param name="words">Of the text, which no quote has.</param>
    public static LedgerNote InOwnWords(IEnumerable<string> words) => new(NoteKey.TextOwnWords, ("words", Quoted(words)));

    /// <param name="words">Of the quote, each with a counterpart in the text.</param>
    public static LedgerNote Faithful(IEnumerable<string> words) => new(NoteKey.FaithfulText, ("words", Quoted(words)));

    public static LedgerNote FaithfulTranslation(IEnumerable<string> words) => new(NoteKey.FaithfulTranslation, ("words", Quoted(words)));

    private static NoteValue.Notes Quoted(IEnumerable<string> words) =>
        new NoteValue.Notes([.. words.Distinct(StringComparer.OrdinalIgnoreCase).Select(word => new LedgerNote(NoteKey.QuotedWords, ("words", word)))]);
}
