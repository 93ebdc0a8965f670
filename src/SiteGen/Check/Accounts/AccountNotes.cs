using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>What the ledger says of findings, and of being named at all.</summary>
internal static class AccountNotes
{
    public static LedgerNote NamedInArticle(Article article, TextSpan words) => Named(NoteKey.NamedInArticle, article, words);

    /// <summary>The words are an alias that has no word of the name.</summary>
    public static LedgerNote NamedOtherwise(Article article, TextSpan words) => Named(NoteKey.NamedOtherwise, article, words);

    public static LedgerNote NamedByReading(string words) => new(NoteKey.NamedByReading, ("words", words));

    public static LedgerNote ByReading(LedgerNote read) => new(NoteKey.ByReading, ("reading", read));

    public static LedgerNote AboutRead(string id, string words) => new(NoteKey.AboutRead, ("name", new NoteValue.Name(id)), ("words", words));

    /// <summary>No words of the quote name it.</summary>
    public static LedgerNote AboutUnread(string id) => new(NoteKey.AboutUnread, ("name", new NoteValue.Name(id)));

    /// <summary>A finding is told in full by its diagnostic; the ledger keeps what it is about, its code and, in English, its title.</summary>
    public static LedgerNote Found(NoteKey key, CheckKind kind, Diagnostic diagnostic) => new(key, ("code", new NoteValue.Plain(diagnostic.Code)),
        ("title", new NoteValue.Plain(diagnostic.Title)), ("what", new LedgerNote(PointOf(kind))));

    private static LedgerNote Named(NoteKey key, Article article, TextSpan words) => new(
        key,
        ("words", words.In(article.Reading)),
        ("line", article.Words.PositionOf(words.Start).Line),
        ("article", new NoteValue.Name(article.Id)));

    private static NoteKey PointOf(CheckKind kind) => kind switch
    {
        CheckKind.Found or CheckKind.Once or CheckKind.Uncut => NoteKey.PointQuote,
        CheckKind.Named => NoteKey.PointName,
        CheckKind.Value => NoteKey.PointValue,
        CheckKind.Unit => NoteKey.PointUnit,
        CheckKind.Subject => NoteKey.PointSubject,
        CheckKind.Hedge => NoteKey.PointHedge,
        CheckKind.Kind => NoteKey.PointKind,
        CheckKind.AsOf or CheckKind.SaidOn or CheckKind.EventDate => NoteKey.PointDate,
        CheckKind.Reporter => NoteKey.PointReporter,
        CheckKind.Speaker => NoteKey.PointSpeaker,
        CheckKind.Speech => NoteKey.PointSpeech,
        CheckKind.About => NoteKey.PointAbout,
        CheckKind.Role => NoteKey.PointRole,
        CheckKind.EventPlace => NoteKey.PointPlace,
        CheckKind.Participant => NoteKey.PointParticipant,
        CheckKind.Status => NoteKey.PointStatus,
        CheckKind.Disagreement => NoteKey.PointAccounts,
        CheckKind.Prose => NoteKey.PointNumbers,
        CheckKind.Faithful => NoteKey.PointText,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
