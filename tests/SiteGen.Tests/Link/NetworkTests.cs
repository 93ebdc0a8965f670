using System.Collections.Immutable;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Link;

public sealed class NetworkTests
{
    [Fact]
    public void Whoever_took_part_in_one_event_met_and_is_planned_to_where_all_of_them_are_planned()
    {
        var network = Of(Event("one", EventStatus.Reported, "a", "b"), Event("two", EventStatus.Planned, "a", "b", "c"));

        Assert.Equal(["a b one,two", "a c two planned", "b c two planned"], network.Met.Select(Told));
    }

    [Fact]
    public void Whoever_says_something_of_another_spoke_of_them_and_of_oneself_nobody_does()
    {
        var network = Of(Claim("x", "a", "b", "a"), Claim("y", "a", "b"), Claim("z", "b", "term"));

        Assert.Equal(["a b x,y"], network.SpokeOf.Select(Told));
    }

    [Fact]
    public void Bodies_hold_their_parts_and_people_and_a_circle_ends()
    {
        var body = Make.Organization("body", "Body");
        var part = Make.Organization("part", "Part") with { PartOf = Make.At("body") };
        var ring = Make.Organization("ring", "Ring") with { PartOf = Make.At("ring") };
        var person = Make.Person("person", "Person") with { Roles = [new(Make.Text("head"), Make.At("part"), null, null, [], Make.At("x").At)] };

        var network = Of([body, part, ring], [person]);

        Assert.Equal("body(part(person))", string.Join(' ', network.Bodies.Select(Told)));
    }

    [Fact]
    public void Of_very_many_only_the_best_connected_are_drawn()
    {
        var claims = Enumerable.Range(0, 2 * Network.MostDrawn).Select(i => Claim($"claim-{i}", "a", $"o-{i}")).ToArray();
        var others = Enumerable.Range(0, 2 * Network.MostDrawn).Select(i => Make.Organization($"o-{i}", $"Other {i}"));

        var network = new Network(GraphOf(Make.Project([Make.Organization("a", "A"), .. others], []) with { Claims = [.. claims] }));

        Assert.Equal(Network.MostDrawn - 1, network.SpokeOf.Length);
    }

    private static Network Of(params Fact[] facts) => new(GraphOf(Make.Project([Make.Organization("a", "A"), Make.Organization("b", "B"), Make.Organization("c", "C")], []) with
    {
        Events = [.. facts.OfType<Event>()],
        Claims = [.. facts.OfType<Claim>()],
        Terms = [Make.Term("term", "Term")],
    }));

    private static Network Of(ImmutableArray<Organization> bodies, ImmutableArray<Person> people) => new(GraphOf(Make.Project(bodies, []) with { People = people }));

    private static Graph GraphOf(Project project) => new(project, new([]) { Passages = ImmutableDictionary<Evidence, Passage>.Empty }, null);

    private static string Told(Connection one) => $"{one.From.Id} {one.To.Id} {string.Join(',', one.By.Select(fact => fact.Id))}{(one.IsPlanned ? " planned" : "")}";

    private static string Told(Belonging one) => one.Parts.IsEmpty ? one.Who.Id : $"{one.Who.Id}({string.Join(' ', one.Parts.Select(Told))})";

    private static Event Event(string id, EventStatus status, params string[] who) => new()
    {
        Id = id,
        File = Make.File($"content/events/{id}.yaml"),
        Added = Make.Date("2023-11-20"),
        Title = Make.Text(id),
        Date = Make.Date("2023-11-06"),
        Status = Make.At(status),
        Participants = [.. who.Select(one => new Participant(Make.At(one), null, null))],
    };

    private static Claim Claim(string id, string speaker, params string[] about) => new()
    {
        Id = id,
        File = Make.File($"content/claims/{id}.yaml"),
        Added = Make.Date("2023-11-20"),
        Speaker = new NamedVoice(Make.Ids(speaker), Make.At(speaker).At),
        Speech = Make.At(Speech.Indirect),
        Text = Make.Text(id),
        About = Make.Ids(about),
        Evidence = [],
    };
}
