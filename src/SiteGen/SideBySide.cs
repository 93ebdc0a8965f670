namespace SiteGen;

/// <summary>Work on many items at once, of which some take a hundred times as long as others: whichever processor is free takes
/// the next ones (PLINQ would give each a fixed half of a list, and facts of one kind stand together in it).</summary>
internal static class SideBySide
{
    /// <returns>What became of each item, in their order.</returns>
    /// <exception cref="OperationCanceledException">Where it is no longer wanted.</exception>
    /// <exception cref="AggregateException">With what the work has thrown.</exception>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work, CancellationToken stop = default)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, items.Count, new ParallelOptions { CancellationToken = stop }, at => results[at] = work(items[at]));
        return results;
    }
}
