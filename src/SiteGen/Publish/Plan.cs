using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Publish;

/// <summary>What a publish would change in a target.</summary>
/// <param name="Before">What the last publish listed; null where there was none.</param>
/// <param name="New">Files that are not there yet.</param>
/// <param name="Changed">Files that are other there, or may be.</param>
/// <param name="Unchanged">Files that are there as they should be, each with what the target knows it by.</param>
/// <param name="Deleted">Files of an earlier publish of this site that it has no longer, with their sizes.</param>
/// <param name="Foreign">Files that this site has not put there: they stay.</param>
internal sealed record Plan(
    Listing? Before,
    IReadOnlyList<SiteFile> New,
    IReadOnlyList<SiteFile> Changed,
    IReadOnlyList<(SiteFile File, string? Tag)> Unchanged,
    IReadOnlyList<(string Path, long Size)> Deleted,
    IReadOnlyList<string> Foreign)
{
    /// <summary>In the order in which they go: first what pages refer to, then pages, then what leads to them.</summary>
    public IEnumerable<IReadOnlyList<SiteFile>> Waves =>
        New.Concat(Changed).GroupBy(file => WaveOf(file.Path)).OrderBy(wave => wave.Key).Select(wave => wave.ToList());

    public bool ChangesFiles => New.Count + Changed.Count + Deleted.Count > 0;

    /// <summary>Whether it would take away more than half of what an earlier publish has put there.</summary>
    public bool DeletesMany => Deleted.Count > (Before?.Files.Count ?? 0) / 2.0;

    public string Summary =>
        string.Create(CultureInfo.InvariantCulture, $"{New.Count} new, {Changed.Count} changed, {Deleted.Count} deleted, {Unchanged.Count} unchanged");

    /// <summary>Files that have to go before others can come: one in place of a folder, or the other way round.</summary>
    public IReadOnlySet<string> InTheWay()
    {
        var files = New.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var folders = files.SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal);
        return Deleted.Select(file => file.Path).Where(path => folders.Contains(path) || FoldersOf(path).Any(files.Contains)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The folders on the way to a path.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }

    /// <exception cref="InputOutputException">It deletes more than was allowed.</exception>
    public void RefuseToDeleteMany(string target)
    {
        if (DeletesMany)
        {
            throw new InputOutputException(
                string.Create(CultureInfo.InvariantCulture,
                    $"{Deleted.Count} of the {Before!.Files.Count} files that were published to {target} would be deleted"),
                "see with --dry-run which; if that is meant, add --delete-many");
        }
    }

    private static int WaveOf(string path) => (Path.GetExtension(path), Path.GetFileName(path)) switch
    {
        (".html", "index.html") => 2,
        (".html", _) => path.Contains("/list/", StringComparison.Ordinal) ? 2 : 1,
        (".xml", _) => 2,
        _ => 0,
    };
}
