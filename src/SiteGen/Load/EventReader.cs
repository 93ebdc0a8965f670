using SiteGen.Model;

namespace SiteGen.Load;

/// <summary><c>content/events/ID.yaml</c>.</summary>
internal static class EventReader
{
    public static Schema<Event> Event { get; } = FactReader.File("an event", map => new Event
    {
        Id = map.Scope.Id,
        File = map.Scope.File,
        Added = map.Required("added", DateValue.Read),
        Title = map.Required("title", Values.LocalName),
        Date = map.Required("date", DateValue.Read),
        Place = map.Optional("place", Values.LocalName),
        Status = map.Required("status", Values.Word<EventStatus>),
        Participants = map.List("participants", Participant!.Read),
        Summary = map.Optional("summary", Values.LocalText),
        Evidence = map.RequiredList("evidence", FactReader.Evidence.Read),
    });

    public static Schema<Participant> Participant { get; } = new("a participant", map => new(
        map.Required("who", Values.Id),
        map.Optional("side", Values.Id),
        map.Optional("role", Values.LocalName)));
}
