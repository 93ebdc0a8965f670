using System.Collections.Immutable;
using SiteGen.Load;

namespace SiteGen.Scaffold;

/// <summary>A kind of YAML file that editors write.</summary>
/// <param name="Name">As <c>sitegen new</c> and the schema's file name it.</param>
/// <param name="Folder">Where its files stand, in the project.</param>
/// <param name="NamedBy">The key that holds what an editor would call the file; empty where nobody names it.</param>
internal sealed record Kind(string Name, string Folder, Schema Schema, string NamedBy)
{
    public static Kind Source { get; } = new("source", "seeds", ArticleReader.Known, "label");

    /// <summary>Those whose files are facts.</summary>
    public static ImmutableArray<Kind> Facts { get; } =
    [
        new("person", "content/people", PersonReader.Person, "name"),
        new("organization", "content/organizations", OrganizationReader.Organization, "name"),
        new("event", "content/events", EventReader.Event, "title"),
        new("statistic", "content/statistics", StatisticReader.Statistic, "title"),
        new("claim", "content/claims", ClaimReader.Claim, "text"),
        new("term", "content/terms", TermReader.Term, "term"),
    ];

    public static ImmutableArray<Kind> All { get; } = [.. Facts, Source, new("site", "content", SiteReader.Site, "")];

    /// <summary>The line by which YAML editors find the schema of a file of this kind.</summary>
    public string SchemaLine => $"# yaml-language-server: $schema={(Folder == "seeds" ? "../content" : Folder == "content" ? "." : "..")}/.schema/{Name}.json";
}
