namespace SiteGen.Model;

/// <summary>
/// Everything that the ledger can say. Named methods beside the rules make the notes (<c>Check/*/…Notes.cs</c>); <c>content/ui</c> has the words.
/// </summary>
internal enum NoteKey
{
    // Findings, whatever their rule.
    Failed,
    Warned,
    Accepted,

    // Quotes.
    QuoteFound,
    QuoteFoundFolded,
    FoldedComposition,
    FoldedSpaces,
    FoldedQuotationMarks,
    FoldedDashes,
    FoldedEllipsis,
    QuoteStands,
    QuoteOnce,
    QuoteUncut,
    QuoteUncutLanguage,

    // Numbers.
    ValueRead,
    RangeRead,
    ValueLanguage,
    ValueWithoutQuote,
    ValueElsewhere,
    ValueDenied,
    ValueConditional,
    ValueDoubted,
    ValueIsChange,
    ValueIsWhole,
    ValueIsPiece,
    ValueIsShift,
    ValueIsStart,
    ValueTitle,
    UnitRead,
    UnitOpen,
    UnitOfPlace,
    UnitUnknown,
    UnitLanguage,
    HedgeAgrees,
    HedgeAbsent,
    HedgeLoose,
    HedgeOfDifference,
    HedgeLanguage,
    KindReported,
    KindEstimated,
    KindProjected,
    KindOpen,
    KindUnsaid,
    KindLanguage,
    SubjectRead,
    SubjectCarried,
    SubjectBefore,
    SubjectOpen,
    SubjectUnread,
    SubjectLanguage,
    ReporterRead,
    ReporterIsArticle,
    ReporterUnnamed,
    ReporterBodyUnread,
    ReporterUnread,
    ReporterFarBefore,
    ReporterMayBe,
    ReporterUnnamedRead,
    ReporterUnnamedElsewhere,
    ReporterLanguage,

    // Dates.
    DateRead,
    DateUnclear,
    DateLeftOut,
    DateOfLead,
    DateYearDerived,
    DateMonthDerived,
    DateDayDerived,
    DateByReading,
    DateIsArticles,
    DateBeside,
    DateStated,
    DateOfProjectionUnknown,
    DateUnread,
    DateOfArticleUnknown,
    DateStatedUnread,
    DateSaidUnread,
    DateOfEvent,
    DateOfReport,
    DateLanguage,

    // Events.
    PlaceFound,
    PlaceLanguage,
    PlaceUnread,
    ParticipantRead,
    ParticipantSaid,
    ParticipantNamedOnly,
    ParticipantBeside,
    ParticipantOtherwise,
    ParticipantRoleFound,
    ParticipantRoleUnread,
    StatusHappened,
    StatusNotForeseen,
    StatusForeseen,
    StatusUnread,
    StatusLanguage,

    // Who.
    SpeakerRead,
    SpeakerElsewhere,
    SpeakerUnread,
    SpeakerUnnamedUnread,
    SpeakerMayBe,
    SpeakerLanguage,
    SpeakerIsArticle,
    SpeakerIsArticleAgain,
    SpeakerUnclear,
    SpeakerUnnamed,
    SpeakerUnnamedOf,
    SpeakerUnknown,
    SpeakerBodyUnread,
    ViaOrigin,
    ViaRead,
    ViaBeside,
    ViaNamedOnly,
    SpeechQuoted,
    SpeechUnquoted,
    SpeechPartlyQuoted,
    SpeechBitQuoted,
    SpeechNoComment,
    StanceUnread,
    RoleRead,
    RoleLanguage,
    RoleDatesUnread,
    RoleBodyRead,
    RoleBodyPart,
    RoleBodyUnread,

    // The editor's own texts.
    NumbersInQuotes,
    NumbersOfStatistics,
    FaithfulText,
    FaithfulTranslation,
    TextQuoted,
    TextRearranged,
    TextTranslated,
    TextOwnWords,
    QuotedWords,
    OneNumber,

    // Names.
    NamedInArticle,
    NamedOtherwise,
    NamedByReading,

    // Of anybody, where the editors say whom words mean.
    ByReading,

    // What a claim is about.
    AboutRead,
    AboutUnread,

    // What a finding is about.
    PointQuote,
    PointName,
    PointValue,
    PointUnit,
    PointSubject,
    PointHedge,
    PointKind,
    PointDate,
    PointReporter,
    PointSpeaker,
    PointSpeech,
    PointAbout,
    PointRole,
    PointPlace,
    PointParticipant,
    PointStatus,
    PointAccounts,
    PointNumbers,
    PointText,
}

internal static class NoteKeys
{
    /// <summary>Whether a note with this key tells what follows by a rule: from a date, from an editor's reading, or from a word that is not there.</summary>
    public static bool IsDerived(this NoteKey key) => key is
        NoteKey.DateYearDerived or NoteKey.DateMonthDerived or NoteKey.DateDayDerived or NoteKey.DateOfLead or NoteKey.DateIsArticles
        or NoteKey.DateOfEvent or NoteKey.DateOfReport or NoteKey.DateByReading or NoteKey.NamedByReading or NoteKey.ByReading
        or NoteKey.SubjectBefore or NoteKey.HedgeAbsent or NoteKey.HedgeOfDifference or NoteKey.KindReported
        or NoteKey.ReporterIsArticle or NoteKey.SpeakerIsArticle or NoteKey.StatusNotForeseen;
}
