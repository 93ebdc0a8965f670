using SiteGen.Model;

namespace SiteGen.Check.Readings;

/// <summary>What the ledger says of numbers.</summary>
internal static class ValueNotes
{
    public static LedgerNote Language { get; } = new(NoteKey.ValueLanguage);

    public static LedgerNote WithoutQuote { get; } = new(NoteKey.ValueWithoutQuote);

    public static LedgerNote UnitUnknown { get; } = new(NoteKey.UnitUnknown);

    public static LedgerNote UnitLanguage { get; } = new(NoteKey.UnitLanguage);

    public static LedgerNote HedgeLanguage { get; } = new(NoteKey.HedgeLanguage);

    public static LedgerNote Reported { get; } = new(NoteKey.KindReported);

    public static LedgerNote KindUnsaid { get; } = new(NoteKey.KindUnsaid);

    public static LedgerNote KindLanguage { get; } = new(NoteKey.KindLanguage);

    public static LedgerNote SubjectLanguage { get; } = new(NoteKey.SubjectLanguage);

    public static LedgerNote ReporterIsArticle { get; } = new(NoteKey.ReporterIsArticle);

    public static LedgerNote ReporterUnnamed { get; } = new(NoteKey.ReporterUnnamed);

    public static LedgerNote ReporterLanguage { get; } = new(NoteKey.ReporterLanguage);

    public static LedgerNote Read(Figure value, string words) => new(NoteKey.ValueRead, ("value", value), ("words", words));

    public static LedgerNote RangeRead(Figure min, Figure max, string words) => new(NoteKey.RangeRead, ("min", min), ("max", max), ("words", words));

    public static LedgerNote Elsewhere(Observation observation) => new(NoteKey.ValueElsewhere, ("value", observation.Lower));

    /// <summary>A word that denies may reach the number.</summary>
    public static LedgerNote Denied(string words) => new(NoteKey.ValueDenied, ("words", words));

    public static LedgerNote Conditional(string words) => new(NoteKey.ValueConditional, ("words", words));

    public static LedgerNote Doubted(string words) => new(NoteKey.ValueDoubted, ("words", words));

    /// <summary>By how much something changed, perhaps, and not how much there is.</summary>
    public static LedgerNote IsChange(NumberSite site) => new(NoteKey.ValueIsChange, ("value", site.Number.Value));

    /// <summary>Another number of the sentence is the one that the title speaks of, perhaps.</summary>
    public static LedgerNote TitleElsewhere(string words) => new(NoteKey.ValueTitle, ("words", words));

    /// <summary>What it was before it changed.</summary>
    public static LedgerNote IsStart(string words) => new(NoteKey.ValueIsStart, ("words", words));

    /// <summary>A part of it is told: "14 of 62 wells".</summary>
    public static LedgerNote IsWhole(string words) => new(NoteKey.ValueIsWhole, ("words", words));

    /// <summary>Only with other numbers it gives the amount: "4 years and 6 months".</summary>
    public static LedgerNote IsPiece(string words) => new(NoteKey.ValueIsPiece, ("words", words));

    /// <summary>It says how far apart two times are.</summary>
    public static LedgerNote IsShift(string words) => new(NoteKey.ValueIsShift, ("words", words));

    /// <summary>The words go on in a way that may make another unit of it.</summary>
    public static LedgerNote UnitOpen(string words) => new(NoteKey.UnitOpen, ("words", words));

    /// <summary>The number is a place in a row.</summary>
    public static LedgerNote UnitOfPlace(string words) => new(NoteKey.UnitOfPlace, ("words", words));

    public static LedgerNote HedgeLoose(string words) => new(NoteKey.HedgeLoose, ("words", words));

    public static LedgerNote UnitRead(NumberSite site, string unit) => new(NoteKey.UnitRead, ("unit", unit), ("value", site.Number.Value));

    public static LedgerNote HedgeAgrees(string words) => new(NoteKey.HedgeAgrees, ("words", words));

    public static LedgerNote NoHedge(NumberSite site) =>
        new(site.Number.IsDifference ? NoteKey.HedgeOfDifference : NoteKey.HedgeAbsent, ("value", site.Number.Value));

    public static LedgerNote Estimated(string words) => new(NoteKey.KindEstimated, ("words", words));

    public static LedgerNote Projected(string words) => new(NoteKey.KindProjected, ("words", words));

    public static LedgerNote KindOpen(string words) => new(NoteKey.KindOpen, ("words", words));

    public static LedgerNote SubjectRead(string id, string words) => new(NoteKey.SubjectRead, ("name", new NoteValue.Name(id)), ("words", words));

    public static LedgerNote SubjectBefore(string id, string words) => new(NoteKey.SubjectBefore, ("name", new NoteValue.Name(id)), ("words", words));

    /// <summary>Another item of a list may be meant.</summary>
    public static LedgerNote SubjectOpen(string words) => new(NoteKey.SubjectOpen, ("words", words));

    public static LedgerNote SubjectUnread(string id) => new(NoteKey.SubjectUnread, ("name", new NoteValue.Name(id)));

    public static LedgerNote SubjectCarried(string id, string words) => new(NoteKey.SubjectCarried, ("name", new NoteValue.Name(id)), ("words", words));

    public static LedgerNote ReporterRead(string id, string words) => new(NoteKey.ReporterRead, ("name", new NoteValue.Name(id)), ("words", words));

    public static LedgerNote ReporterBodyUnread(string id) => new(NoteKey.ReporterBodyUnread, ("name", new NoteValue.Name(id)));

    public static LedgerNote ReporterUnread(string id) => new(NoteKey.ReporterUnread, ("name", new NoteValue.Name(id)));

    public static LedgerNote ReporterFarBefore(string id) => new(NoteKey.ReporterFarBefore, ("name", new NoteValue.Name(id)));

    public static LedgerNote ReporterMayBe(string words) => new(NoteKey.ReporterMayBe, ("words", words));

    public static LedgerNote ReporterUnnamedRead(string words) => new(NoteKey.ReporterUnnamedRead, ("words", words));

    public static LedgerNote ReporterUnnamedElsewhere(string words) => new(NoteKey.ReporterUnnamedElsewhere, ("words", words));
}
