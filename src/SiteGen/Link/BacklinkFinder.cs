using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Link;

/// <summary>Turns every reference round: from what it points at to what points.</summary>
internal sealed class BacklinkFinder
{
    // A fact never changes: what its texts link to is read once, also where the project around it does.
    private static readonly ConditionalWeakTable<Fact, IReadOnlyList<string>> Links = [];

    private readonly Project _project;
    private readonly NameIndex _names;
    private readonly Pointing<Claim> _said;
    private readonly Pointing<Claim> _passedOn;
    private readonly Pointing<Claim> _saidOf;
    private readonly Pointing<Event> _tookPart;
    private readonly Pointing<Statistic> _counted;
    private readonly Pointing<Statistic> _reported;
    private readonly Pointing<Person> _people;
    private readonly Pointing<Organization> _parts;
    private readonly ImmutableArray<Pointing<Fact>> _linked;
    private readonly ILookup<string, NamedIn> _named;

    /// <param name="before">Of the project before an edit: of lists that are still the same, what was turned round is kept.</param>
    public BacklinkFinder(Project project, NameIndex names, BacklinkFinder? before)
    {
        (_project, _names) = (project, names);
        _said = Turned(all => all.Claims, finder => finder._said, claim => IdsOf(claim.Speaker));
        _passedOn = Turned(all => all.Claims, finder => finder._passedOn, claim => claim.Via.Select(id => id.Value));
        _saidOf = Turned(all => all.Claims, finder => finder._saidOf, claim => claim.About.Select(id => id.Value));
        _tookPart = Turned(all => all.Events, finder => finder._tookPart, happening => happening.Participants.Select(participant => participant.Who.Value));
        _counted = Turned(all => all.Statistics, finder => finder._counted, statistic => [statistic.Subject.Value]);
        _reported = Turned(all => all.Statistics, finder => finder._reported, ReportersOf);
        _people = Turned(all => all.People, finder => finder._people, person => person.Roles.Select(role => role.Organization?.Value).OfType<string>());
        _parts = Turned(all => all.Organizations, finder => finder._parts, organization => organization.PartOf is { } whole ? [whole.Value] : []);
        _linked = [Linked(all => all.People, 0), Linked(all => all.Organizations, 1), Linked(all => all.Terms, 2), Linked(all => all.Events, 3),
            Linked(all => all.Statistics, 4), Linked(all => all.Claims, 5)];
        _named = before is not null && before._names == names && before._project.Articles == project.Articles ? before._named
            : NamedIn(project, names.MentionsIn);

        Pointing<T> Turned<T>(Func<Project, ImmutableArray<T>> list, Func<BacklinkFinder, Pointing<T>> kept, Func<T, IEnumerable<string>> targets)
            where T : Fact =>
            before is not null && list(before._project) == list(project) ? kept(before) : new(list(project), targets);

        Pointing<Fact> Linked<T>(Func<Project, ImmutableArray<T>> list, int kind)
            where T : Fact =>
            before is not null && list(before._project) == list(project) ? before._linked[kind]
                : new(list(project).AsEnumerable<Fact>(), fact => Links.GetValue(fact, LinksOf));
    }

    /// <summary>Everything that points at a fact, or at nothing where there is none of that id.</summary>
    public Backlinks Of(string id) => new()
    {
        Said = [.. _said[id]],
        PassedOn = [.. _passedOn[id]],
        SaidOf = [.. _saidOf[id]],
        TookPart = [.. _tookPart[id].OrderBy(happening => happening.Date.Value.First)],
        CountedAbout = [.. _counted[id]],
        Reported = [.. _reported[id]],
        People = [.. _people[id]],
        Parts = [.. _parts[id]],
        NamedIn = [.. _named[id]],
        LinkedFrom = LinkedFrom(id),
    };

    private ImmutableArray<Fact> LinkedFrom(string id)
    {
        var linked = _linked.SelectMany(links => links[id]).Where(fact => fact.Id != id).ToList();
        if (linked.Count == 0)
        {
            return [];
        }

        return [.. linked.Except<Fact>([.. _said[id], .. _passedOn[id], .. _saidOf[id], .. _tookPart[id], .. _counted[id], .. _reported[id], .. _people[id],
            .. _parts[id]], ReferenceEqualityComparer.Instance)];
    }

    private static IReadOnlyList<string> LinksOf(Fact fact) =>
        [.. TextsOf(fact).SelectMany(text => text.ByLanguage).SelectMany(entry => InlineLinks.In(entry.Text.Value)).Select(link => link.Id)];

    private static IEnumerable<string> IdsOf(Voice voice) => voice switch
    {
        NamedVoice named => named.Ids.Select(id => id.Value),
        UnnamedVoice { Of: { } body } => [body.Value],
        _ => [],
    };

    private static IEnumerable<string> ReportersOf(Statistic statistic)
    {
        var reporters = statistic.Observations.SelectMany(observation => IdsOf(observation.ReportedBy));
        return statistic.Report is { } report ? reporters.Append(report.ByLanguage[0].Text.Value) : reporters;
    }

    private static IEnumerable<LocalText> TextsOf(Fact fact)
    {
        IEnumerable<LocalText?> texts = fact switch
        {
            Term term => [term.Summary, term.Definition],
            Entity entity => [entity.Summary],
            Event happening => [happening.Summary],
            Statistic statistic => [statistic.Definition, .. statistic.Observations.Select(observation => observation.Note)],
            Claim claim => [claim.Text],
            _ => [],
        };
        return texts.OfType<LocalText>();
    }

    private static ILookup<string, NamedIn> NamedIn(Project project, Func<Article, ImmutableArray<Mention>> mentionsIn) =>
        // Grouped article by article: as a part of the key, an article would be hashed with all its words for each name in it.
        (from article in project.Articles
         from named in mentionsIn(article).SelectMany(mention => mention.Ids.Select(id => (Id: id, Mention: mention)))
             .GroupBy(pair => pair.Id, pair => pair.Mention)
         select (named.Key, NamedIn: new NamedIn(article, [.. named])))
        .ToLookup(pair => pair.Key, pair => pair.NamedIn);
}
