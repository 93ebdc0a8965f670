namespace SiteGen.Render.Views;

/// <param name="Date">Its date.</param>
/// <param name="Where">Its place, where an article names one.</param>
/// <param name="ParticipantsTitle">"Who took part", or who is planned to.</param>
/// <param name="Participants">By side; last those on none.</param>
/// <param name="SaidOf">Statements about it.</param>
/// <param name="Counted">Numbers about it.</param>
/// <param name="Before">The event before it in the timeline.</param>
internal sealed record EventView(
    PageFrame Frame,
    Wording Wording,
    Head Head,
    Tied Date,
    Tied? Where,
    string Status,
    Html? Summary,
    string ParticipantsTitle,
    IReadOnlyList<Party> Participants,
    IReadOnlyList<Item> SaidOf,
    IReadOnlyList<Item> Counted,
    Item? Before,
    Item? After,
    FactNotes Notes,
    CiteView Cite) : PageView(Frame, Wording);

/// <param name="Side">Null for those on no side.</param>
/// <param name="IsOnNone">Whether they are on no side, where the site has sides.</param>
internal sealed record Party(SideView? Side, bool IsOnNone, IReadOnlyList<ParticipantView> Members);

internal sealed record ParticipantView(Html Who, Tied? Role);
