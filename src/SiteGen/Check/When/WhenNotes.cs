using SiteGen.Model;

namespace SiteGen.Check.When;

/// <summary>What the ledger says of places, participants and states of events.</summary>
internal static class WhenNotes
{
    public static LedgerNote PlaceLanguage { get; } = new(NoteKey.PlaceLanguage);

    public static LedgerNote NotForeseen { get; } = new(NoteKey.StatusNotForeseen);

    public static LedgerNote StatusUnread { get; } = new(NoteKey.StatusUnread);

    public static LedgerNote StatusLanguage { get; } = new(NoteKey.StatusLanguage);

    public static LedgerNote PlaceFound(string place) => new(NoteKey.PlaceFound, ("place", place));

    /// <summary>The article names it, though not in the quote, which names no other.</summary>
    public static LedgerNote PlaceUnread(string place) => new(NoteKey.PlaceUnread, ("place", place));

    public static LedgerNote ParticipantRead(string id, string words) => new(NoteKey.ParticipantRead, ("name", new NoteValue.Name(id)), ("words", words));

    /// <summary>Where the event is an announcement, and the name stands in what is announced.</summary>
    public static LedgerNote ParticipantSaid(string id, string words) => new(NoteKey.ParticipantSaid, ("name", new NoteValue.Name(id)), ("words", words));

    /// <summary>Named, but not as one who takes part: as a topic, a place, or in words about something else.</summary>
    public static LedgerNote ParticipantNamedOnly(string id, string words) =>
        new(NoteKey.ParticipantNamedOnly, ("name", new NoteValue.Name(id)), ("words", words));

    /// <summary>Not by name: by a pronoun, an adjective of it, or a noun that points back.</summary>
    public static LedgerNote ParticipantOtherwise(string id, string words) =>
        new(NoteKey.ParticipantOtherwise, ("name", new NoteValue.Name(id)), ("words", words));

    /// <summary>Named in words about something else than what the date is of.</summary>
    public static LedgerNote ParticipantBeside(string id, string words) => new(NoteKey.ParticipantBeside, ("name", new NoteValue.Name(id)), ("words", words));

    public static LedgerNote RoleFound(string id, string words) => new(NoteKey.ParticipantRoleFound, ("name", new NoteValue.Name(id)), ("words", words));

    public static LedgerNote RoleUnread(string id) => new(NoteKey.ParticipantRoleUnread, ("name", new NoteValue.Name(id)));

    public static LedgerNote Happened(string words) => new(NoteKey.StatusHappened, ("words", words));

    public static LedgerNote Foreseen(string words) => new(NoteKey.StatusForeseen, ("words", words));
}
