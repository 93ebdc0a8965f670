using System.Collections.Immutable;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Link;

public sealed class GraphTests
{
    [Theory]
    [InlineData("2023-11 planned, 2023-11-06 reported", "2023-11-06 reported, 2023-11 planned")] // The meeting was before the summit of that month.
    [InlineData("2023 planned, 2023-11 reported, 2023-12-30 reported", "2023-11 reported, 2023-12-30 reported, 2023 planned")]
    [InlineData("2023-11 planned, 2023-12-01 reported", "2023-11 planned, 2023-12-01 reported")] // Over before.
    [InlineData("2023-11-06 planned, 2023-11-06 reported", "2023-11-06 reported, 2023-11-06 planned")]
    [InlineData("2023-11 reported, 2023-11-06 reported", "2023-11 reported, 2023-11-06 reported")]
    [InlineData("2023/.. planned, 2024 reported", "2024 reported, 2023/.. planned")]
    public void What_has_happened_comes_before_what_is_planned_where_the_dates_leave_it_open(string events, string order)
    {
        var project = Make.Project([], []) with { Events = [.. events.Split(", ").Select((one, i) => Event($"event-{i}", one.Split(' ')[0], one.Split(' ')[1]))] };

        var timeline = new Graph(project, new([]) { Passages = ImmutableDictionary<Evidence, Passage>.Empty }, null).Timeline;

        Assert.Equal(order, string.Join(", ", timeline.Select(happening => $"{happening.Date} {happening.Status}".ToLowerInvariant())));
    }

    private static Event Event(string id, string date, string status) => new()
    {
        Id = id,
        File = Make.File($"content/events/{id}.yaml"),
        Added = Make.Date("2023-11-20"),
        Title = Make.Text(id),
        Date = Make.Date(date),
        Status = Make.At(status == "planned" ? EventStatus.Planned : EventStatus.Reported),
    };
}
