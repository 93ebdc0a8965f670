using System.Collections.Concurrent;
using SiteGen.Diagnostics;

namespace SiteGen.Publish;

/// <summary>Makes a target hold a site, in an order in which whoever reads meanwhile finds whole pages and what they refer to.</summary>
internal static class Publisher
{
    /// <returns>Whether anything was changed in the target.</returns>
    /// <exception cref="InputOutputException">The target holds a site that works, and the next publish goes on from there.</exception>
    public static async Task<bool> PublishAsync(string site, Plan plan, ITarget target)
    {
        var before = plan.Before?.Format() ?? [];
        if (!plan.ChangesFiles && Final(new Dictionary<string, string?>(StringComparer.Ordinal)).AsSpan().SequenceEqual(before))
        {
            await target.TidyAsync();
            return false;
        }

        using var stage = Stages.Begin($"publishing to {target.Name}");
        stage?.SetTag(Stages.Found, plan.Summary);
        await target.BeginAsync(plan);
        await RefuseOtherAsync(target, before, "nothing was changed; publish again once that has ended");
        var listed = !target.IsAtomic && plan.ChangesFiles ? OnTheWay(site, plan).Format() : before;
        if (listed != before)
        {
            await target.PutListingAsync(listed);
        }

        var inTheWay = plan.InTheWay();
        await DeleteAsync(inTheWay, target);
        var tags = new ConcurrentDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var wave in plan.Waves)
        {
            await Parallel.ForEachAsync(wave, Planner.Options(target), async (file, stop) =>
            {
                stop.ThrowIfCancellationRequested();
                tags[file.Path] = await target.PutAsync(file);
            });
        }

        await RefuseOtherAsync(target, listed, "nothing was deleted, and what is new stands there; publish again once that has ended");
        await DeleteAsync(plan.Deleted.Select(file => file.Path).Where(path => !inTheWay.Contains(path)), target);
        await target.PutListingAsync(Final(tags));
        await target.FinishAsync();
        return true;

        byte[] Final(IReadOnlyDictionary<string, string?> tags) => Published(site, plan, tags, target).Format();
    }

    // Until the end, what is old and what is new are both this site's.
    private static Listing OnTheWay(string site, Plan plan)
    {
        var files = plan.Before?.Files.ToDictionary(StringComparer.Ordinal) ?? new(StringComparer.Ordinal);
        foreach (var file in plan.New.Concat(plan.Changed))
        {
            files[file.Path] = new();
        }

        return new(site, files) { Run = Guid.NewGuid().ToString("N") };
    }

    // Where the place itself knows of no turns: whoever finds the list of another publish leaves it to that one.
    private static async Task RefuseOtherAsync(ITarget target, byte[] listed, string help)
    {
        var there = await target.ReadListingAsync() is { } bytes ? Listing.Read(bytes, target.Name).Format() : [];
        if (!there.AsSpan().SequenceEqual(listed))
        {
            throw new InputOutputException($"somebody else publishes to {target.Name} at the same time", help);
        }
    }

    private static Listing Published(string site, Plan plan, IReadOnlyDictionary<string, string?> tags, ITarget target)
    {
        var files = new Dictionary<string, Listed>(StringComparer.Ordinal);
        foreach (var (file, tag) in plan.Unchanged.Concat(plan.New.Concat(plan.Changed).Select(file => (file, tags.GetValueOrDefault(file.Path)))))
        {
            files[file.Path] = new(file.Hash, tag, target.KeepsHeaders ? Headers.Of(file.Path) : null);
        }

        return new(site, files);
    }

    private static Task DeleteAsync(IEnumerable<string> paths, ITarget target) => Parallel.ForEachAsync(paths, Planner.Options(target), async (path, stop) =>
    {
        stop.ThrowIfCancellationRequested();
        await target.DeleteAsync(path);
    });
}
