using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>What the output folder holds before a build: nothing, or a site that an earlier build wrote and nobody added to.</summary>
internal sealed class OldSite
{
    private readonly string _folder;
    private readonly IReadOnlySet<string> _listed;

    private OldSite(string folder, IReadOnlySet<string> listed) =>
        (_folder, _listed) = (folder, listed.Select(AsOnDisk).ToHashSet(StringComparer.Ordinal));

    public static OldSite Read(string folder)
    {
        if (SiteListing.In(folder) is not { } listing)
        {
            if (ForeignFiles(folder, new HashSet<string>()).Count > 0)
            {
                throw new InputOutputException(
                    $"the folder {folder} is not empty, and SiteGen did not write it",
                    "name a new or empty folder with -o, or move away what is in this one");
            }

            return new(folder, new HashSet<string>());
        }

        var paths = SiteListing.Paths(listing) ?? throw new InputOutputException(
            $"the file {Path.Combine(folder, SiteListing.FileName)} is damaged, so it cannot be told which files in its folder are yours",
            $"move away what is yours, then delete {folder}");
        var site = new OldSite(folder, paths);
        site.RefuseForeignFiles();
        return site;
    }

    /// <summary>False where nothing stands at the path: nothing has to be asked of the disk then.</summary>
    public bool MayHave(string path) => path == SiteListing.FileName || _listed.Contains(AsOnDisk(path));

    public string PathTo(string path) => Path.Combine(_folder, path);

    /// <summary>How many of its files are not among these.</summary>
    public int CountWithout(IEnumerable<string> paths) =>
        _listed.Except(paths.Select(AsOnDisk), StringComparer.Ordinal).Count(path => File.Exists(PathTo(path)));

    public void RefuseForeignFiles()
    {
        var foreign = ForeignFiles(_folder, _listed);
        if (foreign.Count == 0)
            return;

        const int shown = 3;
        var names = string.Join(", ", foreign.Take(shown)) + (foreign.Count > shown ? $" and {foreign.Count - shown} more" : "");
        throw new InputOutputException(
            $"the folder {_folder} holds {(foreign.Count == 1 ? "a file" : "files")} that SiteGen did not write: {names}",
            "a file that belongs to the site goes into content/static, and is copied from there; move away any other");
    }

    /// <summary>Files in the folder that are not listed, but for those that belong to nobody.</summary>
    internal static List<string> ForeignFiles(string folder, IReadOnlySet<string> listed) =>
    [
        .. WholeFiles.In(folder)
            .Select(file => file.Path)
            .Where(path => !IsNobodys(Path.GetFileName(path)) && path != SiteListing.FileName && !listed.Contains(path))
            .Order(StringComparer.Ordinal),
    ];

    // Finder and Explorer leave these in any folder that is looked at.
    internal static bool IsNobodys(string name) => name is ".DS_Store" or "Thumbs.db" or "desktop.ini";

    // Older disks of macOS decompose the letters of names.
    internal static string AsOnDisk(string path) => OperatingSystem.IsMacOS() ? path.Normalize() : path;
}
