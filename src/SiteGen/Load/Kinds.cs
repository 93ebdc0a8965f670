using SiteGen.Diagnostics;

namespace SiteGen.Load;

/// <summary>The kinds of files, by the folder that each stands in.</summary>
internal static class Kinds
{
    private const string Content = "content/";

    private static readonly (Schema Schema, string Folder)[] All =
    [
        (PersonReader.Person, "content/people/"), (OrganizationReader.Organization, "content/organizations/"), (EventReader.Event, "content/events/"),
        (StatisticReader.Statistic, "content/statistics/"), (ClaimReader.Claim, "content/claims/"), (TermReader.Term, "content/terms/"),
        (ArticleReader.Known, "seeds/"),
    ];

    private static readonly Lazy<Dictionary<string, HashSet<string>>> Keys = new(() =>
        All.ToDictionary(kind => kind.Schema.What, kind => kind.Schema.Keys().ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>The folder in <c>content/</c> for what is called so: <c>people</c> for <c>person</c>.</summary>
    public static string? FolderOf(string kind) => All
        .Where(one => one.Schema.What.EndsWith($" {kind}", StringComparison.OrdinalIgnoreCase) && one.Folder.StartsWith(Content, StringComparison.Ordinal))
        .Select(one => one.Folder[Content.Length..].TrimEnd('/')).FirstOrDefault();

    /// <summary>Where all keys of a file are those of another kind than its folder's, this is told instead of every key.</summary>
    public static Diagnostic? WrongFolder(YamlMap map, Schema expected)
    {
        var known = Keys.Value[expected.What];
        var strange = map.Entries.Where(entry => !known.Contains(entry.Key.Value)).Select(entry => entry.Key).ToList();
        if (strange.Count == 0)
        {
            return null;
        }

        foreach (var (schema, folder) in All.Where(kind => kind.Schema != expected))
        {
            var keys = Keys.Value[schema.What];
            if (map.Entries.All(entry => keys.Contains(entry.Key.Value)))
            {
                return FileMessages.WrongFolder(strange, schema.What, expected.What, folder);
            }
        }

        return null;
    }
}
