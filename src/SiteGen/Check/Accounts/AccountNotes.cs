using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>What the ledger says of findings, and of being named at all.</summary>
internal static class AccountNotes
{
    public static LedgerNote NamedInArticle(Article article, TextSpan words) => new(
        NoteKey.NamedInArticle,
        ("words", words.In(article.Reading)),
        ("line", article.Words.PositionOf(words.Start).Line),
        ("article", new NoteValue.Name(article.Id)));

    public static LedgerNote NamedByReading(string words) => new(NoteKey.NamedByReading, ("words", words));

    public static LedgerNote ByReading(LedgerNote read) => new(NoteKey.ByReading, ("reading", read));

    public static LedgerNote AboutRead(string id, string words) => new(NoteKey.AboutRead, ("name", new NoteValue.Name(id)), ("words", words));

    /// <summary>No words of the quote name it.</summary>
    public static LedgerNote AboutUnread(string id) => new(NoteKey.AboutUnread, ("name", new NoteValue.Name(id)));

    /// <summary>A finding is told in full by its diagnostic; the ledger keeps its code and, in English, its title.</summary>
    public static LedgerNote Found(NoteKey key, Diagnostic diagnostic) =>
        new(key, ("code", new NoteValue.Plain(diagnostic.Code)), ("title", new NoteValue.Plain(diagnostic.Title)));
}
