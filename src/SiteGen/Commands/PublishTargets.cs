using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Publish;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary>Finds the target that a call means, and opens it.</summary>
internal static class PublishTargets
{
    /// <param name="named">As it stands on the command line; null means the first in site.yaml.</param>
    /// <exception cref="InputOutputException">There is no such target, or nothing can be published to it.</exception>
    public static async Task<ITarget> OpenAsync(string? named, string root, string output, bool force, Site site)
    {
        var settings = Of(named, site);
        if (force && settings is not GitSettings)
        {
            throw new InputOutputException("--force is for git branches alone",
                "leave it out: in a folder and in a store, files of somebody else are never touched");
        }

        return settings switch
        {
            // What stands in site.yaml is said of the project; what stands on the command line, of the working folder.
            FolderSettings folder =>
                FolderTarget.Open(folder.Name.Length > 0 ? Path.Combine(root, folder.Path) : folder.Path, [.. Pipeline.Sources(root), output]),
            GitSettings git => await GitTarget.OpenAsync(git, force, root),
            StoreSettings store => S3Target.Open(store),
            _ => throw new ArgumentOutOfRangeException(nameof(named), settings, message: null),
        };
    }

    private static TargetSettings Of(string? named, Site site)
    {
        if (named is null)
        {
            return site.Publish.FirstOrDefault() ?? throw new InputOutputException("content/site.yaml names no target to publish to",
                "write one under `publish`, or name a folder, e.g. sitegen publish ./public");
        }

        if (site.Publish.FirstOrDefault(target => target.Name == named) is { } target)
        {
            return target;
        }

        if (named.AsSpan().ContainsAny('/', '\\'))
        {
            return new FolderSettings(named);
        }

        var closest = Closest.To(named, site.Publish.Select(target => target.Name));
        throw new InputOutputException(
            $"content/site.yaml names no target {named}",
            closest is not null ? $"did you mean {closest}?" : $"a folder is named with a slash: ./{named}");
    }
}
