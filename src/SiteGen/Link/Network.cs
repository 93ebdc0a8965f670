using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Link;

/// <summary>Two people or bodies, and what connects them.</summary>
/// <param name="From">Who spoke; of those who met, the one whose id comes first.</param>
/// <param name="By">The events or claims, in their order.</param>
/// <param name="IsPlanned">Whether they are only planned to meet.</param>
internal sealed record Connection(Entity From, Entity To, ImmutableArray<Fact> By, bool IsPlanned);

/// <summary>A body with those who belong to it: its people and its parts.</summary>
internal sealed record Belonging(Entity Who, ImmutableArray<Belonging> Parts);

/// <summary>Who met, spoke of and belongs to whom. Of very many only the best connected are named, so that a drawing can be read.</summary>
internal sealed class Network
{
    /// <summary>Of those who met, and of those who spoke.</summary>
    public const int MostDrawn = 40;

    private readonly Graph _graph;

    public Network(Graph graph)
    {
        _graph = graph;
        Met = Foremost(Pairs());
        SpokeOf = Foremost(Statements());
        Bodies = [.. graph.Project.Organizations.Where(body => Whole(body) is null).Select(body => TreeOf(body, [])).Where(tree => !tree.Parts.IsEmpty)];
    }

    /// <summary>Whoever took part in one event, or is planned to.</summary>
    public ImmutableArray<Connection> Met { get; }

    public ImmutableArray<Connection> SpokeOf { get; }

    public ImmutableArray<Belonging> Bodies { get; }

    private IEnumerable<Connection> Pairs() =>
        from happening in _graph.Timeline
        let people = happening.Participants.Select(participant => EntityOf(participant.Who.Value)).OfType<Entity>().DistinctBy(who => who.Id)
            .OrderBy(who => who.Id, StringComparer.Ordinal).ToList()
        from pair in people.SelectMany((one, i) => people.Skip(i + 1).Select(other => (one, other)))
        group happening by pair into met
        select new Connection(met.Key.one, met.Key.other, [.. met], met.All(happening => happening.Status.Value == EventStatus.Planned));

    private IEnumerable<Connection> Statements() =>
        from claim in _graph.Project.Claims
        where claim.Speaker is NamedVoice
        from speaker in ((NamedVoice)claim.Speaker).Ids.Select(id => EntityOf(id.Value)).OfType<Entity>()
        from subject in claim.About.Select(id => EntityOf(id.Value)).OfType<Entity>()
        where subject.Id != speaker.Id
        group claim by (speaker, subject) into said
        select new Connection(said.Key.speaker, said.Key.subject, [.. said], IsPlanned: false);

    private static ImmutableArray<Connection> Foremost(IEnumerable<Connection> connections)
    {
        var all = connections.ToList();
        var drawn = all.SelectMany(one => new[] { one.From.Id, one.To.Id }).CountBy(id => id)
            .OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Take(MostDrawn).Select(one => one.Key)
                .ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(one => drawn.Contains(one.From.Id) && drawn.Contains(one.To.Id)).OrderBy(one => one.From.Id, StringComparer.Ordinal)
            .ThenBy(one => one.To.Id, StringComparer.Ordinal)];
    }

    private Belonging TreeOf(Entity who, ImmutableArray<string> above)
    {
        if (who is not Organization || above.Contains(who.Id))
        {
            return new(who, []);
        }

        var links = _graph.BacklinksOf(who.Id);
        return new(who,
            [.. links.Parts.Cast<Entity>().Concat(links.People).Where(part => !above.Contains(part.Id)).Select(part => TreeOf(part, above.Add(who.Id)))]);
    }

    private Entity? Whole(Organization body) => body.PartOf is { } whole ? EntityOf(whole.Value) : null;

    // A term takes no part in anything.
    private Entity? EntityOf(string id) => _graph.Facts.GetValueOrDefault(id) is Entity entity and not Term ? entity : null;
}
