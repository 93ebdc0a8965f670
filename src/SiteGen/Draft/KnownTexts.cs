using SiteGen.Model;

namespace SiteGen.Draft;

/// <summary>What the project itself says in another language for the same words: a name, a unit, a title of office, a place. Nothing is
/// translated here.</summary>
internal static class KnownTexts
{
    /// <returns>Null where nothing is known, and where the project says it now in one way and now in another.</returns>
    public static string? Find(Project project, string words, string language, string other)
    {
        if (project.Facts.SelectMany(TextsOf)
            .Where(text => text.In(language) is { } same && same.Value.Equals(words, StringComparison.OrdinalIgnoreCase))
            .Select(text => text.In(other)?.Value)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToList() is [var only])
        {
            return only;
        }

        return null;
    }

    private static IEnumerable<LocalText> TextsOf(Fact fact) => fact switch
    {
        Person person => person.Roles.Select(role => role.Title).Append(person.Name),
        Organization { ShortName: { } shortName } organization => [organization.Name, shortName],
        Entity entity => [entity.Name],
        Statistic statistic => statistic.Observations.Select(observation => observation.Unit).OfType<LocalText>().Append(statistic.Unit),
        Event { Place: { } place } => [place],
        _ => [],
    };
}
