using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Write;

namespace SiteGen.Scaffold;

/// <summary>The schemas in <c>content/.schema/</c> of a project, to which the first line of its files leads. They hold the ids of the project, so they are
/// renewed with it and are no part of what is kept in git.</summary>
internal static class SchemaFiles
{
    public const string Folder = "content/.schema";

    /// <summary>Writes those that differ from what stands there; the answer is the paths of all, and which were written.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="added">A fact that is about to be written.</param>
    public static IReadOnlyList<(string Path, bool IsNew)> Renew(string root, Project project, KnownId? added = null)
    {
        var ids = KnownIds.Of(project, added);
        LinkGuard.RefuseOutside(root, Path.Combine(root, Folder, $"{Kind.All[0].Name}.json"));
        Disk.CreateFolder(Path.Combine(root, Folder));
        return [.. Kind.All.Select(kind =>
        {
            var path = $"{Folder}/{kind.Name}.json";
            var content = JsonSchemas.Write(kind, [.. project.Site.Languages.Select(language => language.Value)], ids);
            return (path, Disk.Renew(Path.Combine(root, path), content));
        })];
    }
}
