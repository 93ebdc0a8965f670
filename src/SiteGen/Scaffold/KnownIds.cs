using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Scaffold;

/// <summary>An id, and what it stands for in the site's default language.</summary>
internal readonly record struct KnownId(string Id, string Name);

/// <summary>The ids of a project by what may stand at a key, for YAML editors to suggest.</summary>
internal sealed record KnownIds(IReadOnlyList<KnownId> Sources, IReadOnlyList<KnownId> Sides, IReadOnlyList<KnownId> Organizations,
    IReadOnlyList<KnownId> Speakers, IReadOnlyList<KnownId> Facts)
{
    public static KnownIds None { get; } = new([], [], [], [], []);

    /// <param name="added">A fact that is about to be written.</param>
    public static KnownIds Of(Project project, KnownId? added = null)
    {
        var language = project.Site.DefaultLanguage;
        List<KnownId> organizations = [.. project.Organizations.Select(Named)];
        var others = project.UnreadIds.Select(id => new KnownId(id, "")).Concat(added is { } one ? [one] : []);
        return new(
            [.. project.Articles.Select(article => new KnownId(article.Id, article.Label.Best(language).Text.Value))],
            [.. project.Site.Sides.Select(side => new KnownId(side.Id.Value, InlineLinks.Plain(side.Name.Best(language).Text.Value)))],
            organizations,
            [.. project.People.Select(Named).Concat(organizations).OrderBy(known => known.Id, StringComparer.Ordinal)],
            [.. project.Facts.Select(Named).Concat(others).DistinctBy(known => known.Id).OrderBy(known => known.Id, StringComparer.Ordinal)]);

        KnownId Named(Fact fact) => new(fact.Id, InlineLinks.Plain(NameOf(fact).Best(language).Text.Value));
    }

    /// <summary>The group of ids that a reference under this key is one of.</summary>
    public (string Group, IReadOnlyList<KnownId> Ids) For(string key) => key switch
    {
        "source" => ("source-id", Sources),
        "side" => ("side-id", Sides),
        "organization" or "part_of" or "of" => ("organization-id", Organizations),
        "who" or "via" => ("speaker-id", Speakers),
        _ => ("id", Facts),
    };

    /// <summary>What an editor calls a fact.</summary>
    public static LocalText NameOf(Fact fact) => fact switch
    {
        Entity entity => entity.Name,
        Event happening => happening.Title,
        Statistic statistic => statistic.Title,
        Claim claim => claim.Text,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} has no name"),
    };
}
