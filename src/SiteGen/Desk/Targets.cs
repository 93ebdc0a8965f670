using System.Globalization;
using SiteGen.Draft;
using SiteGen.Model;

namespace SiteGen.Desk;

/// <summary>The facts that an item of a list can be appended to.</summary>
internal static class Targets
{
    /// <summary>Those that fit the chosen words first, then all others by kind and id.</summary>
    public static IEnumerable<TargetView> For(FactDraft draft, Project project)
    {
        var rank = draft.Fitting.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
        var facts = (draft.Kind == DraftKind.Observation ? project.Statistics : project.Facts).OrderBy(fact => rank.GetValueOrDefault(fact.Id, int.MaxValue));
        return draft.Kind == DraftKind.Observation ? facts.Select(fact => new TargetView(fact.Id, fact.File.Path, false)) : facts.SelectMany(Places);
    }

    private static IEnumerable<TargetView> Places(Fact fact) => fact switch
    {
        Statistic statistic => statistic.Observations.Select(observation => new TargetView($"{fact.Id}.{statistic.PartOf(observation)}", $"{fact.File.Path}, {statistic.PartOf(observation)}", false)),
        Person person => person.Roles.Select((role, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}")).Zip(person.Roles, (number, role) => new TargetView($"{fact.Id}.{number}", $"{fact.File.Path}, role {number}: {role.Title.Best(DeskPages.Language).Text}", false)),
        _ => [new(fact.Id, fact.File.Path, false)],
    };
}
