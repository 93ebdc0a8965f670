using SiteGen.Model;
using SiteGen.Read.Dates;

namespace SiteGen.Check.Readings;

/// <summary>What the ledger says of dates.</summary>
internal static class DateNotes
{
    public static LedgerNote OfProjectionUnknown { get; } = new(NoteKey.DateOfProjectionUnknown);

    public static LedgerNote Unread { get; } = new(NoteKey.DateUnread);

    public static LedgerNote OfArticleUnknown { get; } = new(NoteKey.DateOfArticleUnknown);

    public static LedgerNote StatedUnread { get; } = new(NoteKey.DateStatedUnread);

    public static LedgerNote SaidUnread { get; } = new(NoteKey.DateSaidUnread);

    public static LedgerNote Language { get; } = new(NoteKey.DateLanguage);

    public static LedgerNote Read(string words, DatesAgree how) => how switch
    {
        AgreesAsDerived { DayToo: true } derived => new(NoteKey.DateDayDerived, ("words", words), ("published", derived.Published)),
        AgreesAsDerived { MonthToo: true } derived => new(NoteKey.DateMonthDerived, ("words", words), ("published", derived.Published)),
        AgreesAsDerived derived => new(NoteKey.DateYearDerived, ("words", words), ("published", derived.Published)),
        AgreesAsGiven { Reading: { } reading } => new(NoteKey.DateByReading, ("words", words), ("date", reading)),
        _ => new(NoteKey.DateRead, ("words", words)),
    };

    /// <summary>Words near the number give another time than that of the article, and the file gives none.</summary>
    public static LedgerNote LeftOut(string words) => new(NoteKey.DateLeftOut, ("words", words));

    /// <summary>Words beside a date make another one of it.</summary>
    public static LedgerNote Unclear(string words) => new(NoteKey.DateUnclear, ("words", words));

    /// <summary>A time that the article gives once, at its beginning.</summary>
    public static LedgerNote OfLead(string words) => new(NoteKey.DateOfLead, ("words", words));

    public static LedgerNote Beside(LedgerNote read) => new(NoteKey.DateBeside, ("reading", read));

    /// <summary>Of when something was said, not of what it is about.</summary>
    public static LedgerNote Stated(LedgerNote read) => new(NoteKey.DateStated, ("reading", read));

    public static LedgerNote IsArticles(string words, EdtfDate published) => new(NoteKey.DateIsArticles, ("words", words), ("published", published));

    /// <summary>Where neither the file nor the words give a date.</summary>
    public static LedgerNote OfReport(EdtfDate published) => new(NoteKey.DateOfReport, ("published", published));

    /// <summary>Of a number about an event.</summary>
    public static LedgerNote OfEvent(string id) => new(NoteKey.DateOfEvent, ("name", new NoteValue.Name(id)));
}
