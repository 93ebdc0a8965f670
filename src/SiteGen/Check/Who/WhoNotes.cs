using SiteGen.Model;

namespace SiteGen.Check.Who;

/// <summary>What the ledger says of speakers, speech and roles.</summary>
internal static class WhoNotes
{
    public static LedgerNote Language { get; } = new(NoteKey.SpeakerLanguage);

    public static LedgerNote ArticleItself { get; } = new(NoteKey.SpeakerIsArticle);

    public static LedgerNote Quoted { get; } = new(NoteKey.SpeechQuoted);

    public static LedgerNote Unquoted { get; } = new(NoteKey.SpeechUnquoted);

    /// <summary>Some of the words stand in quotation marks, and some outside.</summary>
    public static LedgerNote PartlyQuoted { get; } = new(NoteKey.SpeechPartlyQuoted);

    /// <summary>Only a word or two stand in quotation marks.</summary>
    public static LedgerNote BitQuoted(string words) => new(NoteKey.SpeechBitQuoted, ("words", words));

    public static LedgerNote StanceUnread { get; } = new(NoteKey.StanceUnread);

    public static LedgerNote RoleLanguage { get; } = new(NoteKey.RoleLanguage);

    public static LedgerNote RoleDatesUnread { get; } = new(NoteKey.RoleDatesUnread);

    public static LedgerNote SpeakerRead(string id, string words) => new(NoteKey.SpeakerRead, Name(id), ("words", words));

    public static LedgerNote SpeakerElsewhere(string id) => new(NoteKey.SpeakerElsewhere, Name(id));

    public static LedgerNote Unread(string id) => new(NoteKey.SpeakerUnread, Name(id));

    public static LedgerNote UnnamedUnread { get; } = new(NoteKey.SpeakerUnnamedUnread);

    /// <summary>Where it may be somebody's, and not the article's own.</summary>
    public static LedgerNote MayBe(string words) => new(NoteKey.SpeakerMayBe, ("words", words));

    public static LedgerNote ArticleAgain(string words) => new(NoteKey.SpeakerIsArticleAgain, ("words", words));

    public static LedgerNote Unclear(string words) => new(NoteKey.SpeakerUnclear, ("words", words));

    public static LedgerNote Unnamed(string words) => new(NoteKey.SpeakerUnnamed, ("words", words));

    public static LedgerNote UnnamedOf(string id, string words) => new(NoteKey.SpeakerUnnamedOf, Name(id), ("words", words));

    public static LedgerNote Unknown(string words) => new(NoteKey.SpeakerUnknown, ("words", words));

    public static LedgerNote BodyUnread(string id) => new(NoteKey.SpeakerBodyUnread, Name(id));

    public static LedgerNote ViaOrigin(string id) => new(NoteKey.ViaOrigin, Name(id));

    public static LedgerNote ViaRead(string id, string words) => new(NoteKey.ViaRead, Name(id), ("words", words));

    /// <summary>Named beside the quote, in words that do not say that it passes anything on.</summary>
    public static LedgerNote ViaNamedOnly(string id, string words) => new(NoteKey.ViaNamedOnly, Name(id), ("words", words));

    public static LedgerNote ViaBeside(string id, string words) => new(NoteKey.ViaBeside, Name(id), ("words", words));

    public static LedgerNote NoComment(string words) => new(NoteKey.SpeechNoComment, ("words", words));

    public static LedgerNote RoleRead(string title, string holder) => new(NoteKey.RoleRead, ("title", title), ("holder", holder));

    public static LedgerNote RoleBodyRead(string id, string words) => new(NoteKey.RoleBodyRead, Name(id), ("words", words));

    public static LedgerNote RoleBodyPart(string id, string words) => new(NoteKey.RoleBodyPart, Name(id), ("words", words));

    public static LedgerNote RoleBodyUnread(string id) => new(NoteKey.RoleBodyUnread, Name(id));

    private static (string Name, NoteValue Value) Name(string id) => ("name", new NoteValue.Name(id));
}
