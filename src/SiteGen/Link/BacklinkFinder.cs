using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Link;

/// <summary>Turns every reference round: from what it points at to what points.</summary>
internal static class BacklinkFinder
{
    public static Dictionary<string, Backlinks> Find(Project project, IReadOnlyDictionary<string, ImmutableArray<Mention>> mentions)
    {
        var said = Turn(project.Claims, claim => IdsOf(claim.Speaker));
        var passedOn = Turn(project.Claims, claim => claim.Via.Select(id => id.Value));
        var saidOf = Turn(project.Claims, claim => claim.About.Select(id => id.Value));
        var tookPart = Turn(project.Events, happening => happening.Participants.Select(participant => participant.Who.Value));
        var counted = Turn(project.Statistics, statistic => [statistic.Subject.Value]);
        var reported = Turn(project.Statistics, ReportersOf);
        var people = Turn(project.People, person => person.Roles.Select(role => role.Organization?.Value).OfType<string>());
        var parts = Turn(project.Organizations, organization => organization.PartOf is { } whole ? [whole.Value] : []);
        var linked = Turn(project.Facts, fact => TextsOf(fact).SelectMany(text => text.ByLanguage).SelectMany(entry => InlineLinks.In(entry.Text.Value)).Select(link => link.Id));
        var named = NamedIn(project, mentions);

        return project.Facts.Select(fact => fact.Id).Distinct().ToDictionary(id => id, id => new Backlinks
        {
            Said = said.Of(id),
            PassedOn = passedOn.Of(id),
            SaidOf = saidOf.Of(id),
            TookPart = [.. tookPart.Of(id).OrderBy(happening => happening.Date.Value.First)],
            CountedAbout = counted.Of(id),
            Reported = reported.Of(id),
            People = people.Of(id),
            Parts = parts.Of(id),
            NamedIn = named.Of(id),
            LinkedFrom =
            [
                .. linked.Of(id).Where(fact => fact.Id != id).Except<Fact>(
                    [.. said.Of(id), .. passedOn.Of(id), .. saidOf.Of(id), .. tookPart.Of(id), .. counted.Of(id), .. reported.Of(id), .. people.Of(id), .. parts.Of(id)]),
            ],
        });
    }

    private static ILookup<string, T> Turn<T>(ImmutableArray<T> facts, Func<T, IEnumerable<string>> targets) => Turn(facts.AsEnumerable(), targets);

    private static ILookup<string, T> Turn<T>(IEnumerable<T> facts, Func<T, IEnumerable<string>> targets) =>
        facts.SelectMany(fact => targets(fact).Distinct().Select(target => (target, fact))).ToLookup(pair => pair.target, pair => pair.fact);

    private static ImmutableArray<T> Of<T>(this ILookup<string, T> lookup, string id) => [.. lookup[id]];

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

    private static ILookup<string, NamedIn> NamedIn(Project project, IReadOnlyDictionary<string, ImmutableArray<Mention>> mentions) =>
        // Grouped article by article: as a part of the key, an article would be hashed with all its words for each name in it.
        (from article in project.Articles
         from named in mentions[article.Id].SelectMany(mention => mention.Ids.Select(id => (Id: id, Mention: mention))).GroupBy(pair => pair.Id, pair => pair.Mention)
         select (named.Key, NamedIn: new NamedIn(article, [.. named])))
        .ToLookup(pair => pair.Key, pair => pair.NamedIn);
}
