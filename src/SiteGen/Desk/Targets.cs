using System.Globalization;
using SiteGen.Draft;
using SiteGen.Model;
using SiteGen.Scaffold;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>The places in files that an item of a list can be appended to.</summary>
internal static class Targets
{
    /// <summary>More are not listed, but taken by their ids.</summary>
    public const int Most = 100;

    private const int MostLetters = 60;

    /// <summary>Those that fit the chosen words first, then all others by kind and id.</summary>
    public static IEnumerable<TargetView> For(FactDraft draft, Project project, string language)
    {
        if (draft.Kind == DraftKind.Skip)
        {
            return project.Articles.Where(article => draft.Fitting.Contains(article.Id))
                .Select(article => new TargetView(article.Id, article.File.Path, false));
        }

        var rank = draft.Fitting.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
        IEnumerable<Fact> facts = draft.Kind switch { DraftKind.Observation => project.Statistics, DraftKind.Role => project.People, _ => project.Facts };
        return facts.OrderBy(fact => rank.GetValueOrDefault(fact.Id, int.MaxValue))
            .SelectMany(fact => draft.Kind == DraftKind.Evidence ? Places(fact, language) : [new(fact.Id, Label(fact, null, language), false)]);
    }

    private static IEnumerable<TargetView> Places(Fact fact, string language) => fact switch
    {
        Statistic statistic =>
            statistic.Observations.Select(observation =>
            new TargetView($"{fact.Id}.{statistic.PartOf(observation)}", Label(fact, statistic.PartOf(observation), language), false)),
        Person person =>
            person.Roles.Select((role, i) =>
            new TargetView(string.Create(CultureInfo.InvariantCulture, $"{fact.Id}.{i + 1}"), Label(fact, role.Title.Best(language).Text.Value, language),
            false)),
        _ => [new(fact.Id, Label(fact, null, language), false)],
    };

    private static string Label(Fact fact, string? part, string language) =>
        $"{Excerpts.Of(InlineLinks.Plain(KnownIds.NameOf(fact).Best(language).Text.Value), MostLetters)}"
        + $"{(part is null ? "" : $", {part}")} ({fact.File.Path["content/".Length..]})";
}
