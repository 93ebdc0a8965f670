namespace SiteGen.Serve;

/// <summary>What may have changed since the last look: gathered from any thread, taken by the one that looks.</summary>
internal sealed class Changes
{
    // Of so many at once, looking at everything is quicker.
    private const int MostPaths = 1000;

    private readonly Lock _turn = new();
    private HashSet<string>? _paths = new(StringComparer.Ordinal);

    /// <param name="path">Relative to the project, with <c>/</c>; null where it may be anything.</param>
    public void Add(string? path)
    {
        lock (_turn)
        {
            if (path is null || _paths?.Count >= MostPaths)
            {
                _paths = null;
            }

            _paths?.Add(path!);
        }
    }

    /// <summary>The paths since the last time, and those before; null for everything.</summary>
    public IReadOnlySet<string>? Take(IReadOnlySet<string>? before)
    {
        lock (_turn)
        {
            var taken = _paths;
            _paths = new(StringComparer.Ordinal);
            taken?.UnionWith(before ?? taken);
            return before is null ? null : taken;
        }
    }
}
