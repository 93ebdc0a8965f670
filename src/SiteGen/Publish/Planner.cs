using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Publish;

/// <summary>Holds a site against what a target has, and only reads.</summary>
internal static class Planner
{
    private const int MostNames = 3;

    /// <param name="site">By which the site is known.</param>
    /// <exception cref="InputOutputException">The target holds another site, or files of somebody else where this site's are to go.</exception>
    public static async Task<Plan> PlanAsync(string site, IReadOnlyList<SiteFile> files, ITarget target)
    {
        using var stage = Stages.Begin($"reading {target.Name}");
        var before = await target.ReadListingAsync() is { } listing ? Listing.Read(listing, target.Name) : null;
        if (before is not null && before.Site != site)
        {
            throw new InputOutputException(
                $"{target.Name} holds the site `{before.Site}`, and this is `{site}`",
                $"publish to another target; if they are one, write `id: {before.Site}` in content/site.yaml");
        }

        var stored = await target.ReadAsync();
        var own = before?.Files ?? new Dictionary<string, Listed>(StringComparer.Ordinal);
        var wanted = await WantedAsync(files, target, stored, own);
        var paths = wanted.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        string[] foreign = [.. stored.Keys.Where(path => !own.ContainsKey(path)).Order(StringComparer.Ordinal)];
        RefuseClashes(paths, foreign, target);

        var isThere = await AreThereAsync(wanted, target, stored, own);
        stage?.SetTag(Stages.Found, string.Create(CultureInfo.InvariantCulture, $"{stored.Count} files"));
        return new(
            before,
            [.. wanted.Where(file => !stored.ContainsKey(file.Path))],
            [.. wanted.Where((file, i) => stored.ContainsKey(file.Path) && !isThere[i])],
            [.. wanted.Where((_, i) => isThere[i]).Select(file => (file, stored[file.Path].Tag))],
            [.. own.Keys.Where(path => stored.ContainsKey(path) && !paths.Contains(path)).Order(StringComparer.Ordinal)
                .Select(path => (path, stored[path].Size))],
            foreign);
    }

    // What the place itself needs, and somebody has put there already, stays theirs.
    private static async Task<IReadOnlyList<SiteFile>> WantedAsync(IReadOnlyList<SiteFile> files, ITarget target, IReadOnlyDictionary<string, Stored> stored,
        IReadOnlyDictionary<string, Listed> own)
    {
        List<SiteFile> wanted = [.. files];
        foreach (var extra in target.Extras.ExceptBy(files.Select(file => file.Path), extra => extra.Path, StringComparer.Ordinal))
        {
            var isTheirs = stored.TryGetValue(extra.Path, out var there) && !own.ContainsKey(extra.Path) && await target.HasAsync(extra, there, listed: null);
            if (!isTheirs)
            {
                wanted.Add(extra);
            }
        }

        return wanted;
    }

    private static void RefuseClashes(HashSet<string> wanted, string[] foreign, ITarget target)
    {
        var folders = wanted.SelectMany(Plan.FoldersOf).ToHashSet(StringComparer.Ordinal);
        var clashes = foreign.Where(path => wanted.Contains(path) || folders.Contains(path) || Plan.FoldersOf(path).Any(wanted.Contains)).ToList();
        if (clashes.Count > 0)
        {
            throw new InputOutputException(
                $"{target.Name} holds {(clashes.Count == 1 ? "a file" : "files")} that this site has not put there, where its own would go: {Names(clashes)}",
                "nothing was changed; move away what somebody needs and delete the rest, or publish to another target");
        }
    }

    private static async Task<bool[]> AreThereAsync(IReadOnlyList<SiteFile> wanted, ITarget target, IReadOnlyDictionary<string, Stored> stored,
        IReadOnlyDictionary<string, Listed> own)
    {
        var isThere = new bool[wanted.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, wanted.Count), Options(target), async (i, stop) =>
        {
            stop.ThrowIfCancellationRequested();
            isThere[i] = stored.TryGetValue(wanted[i].Path, out var there) && await target.HasAsync(wanted[i], there, own.GetValueOrDefault(wanted[i].Path));
        });
        return isThere;
    }

    public static ParallelOptions Options(ITarget target) => new() { MaxDegreeOfParallelism = target.AtOnce, CancellationToken = Interruption.Token };

    public static string Names(IReadOnlyCollection<string> paths) =>
        string.Join(", ", paths.Take(MostNames).Select(Printed.Path))
            + (paths.Count > MostNames ? string.Create(CultureInfo.InvariantCulture, $" and {paths.Count - MostNames} more") : "");
}
