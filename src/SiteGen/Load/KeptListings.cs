namespace SiteGen.Load;

/// <summary>What a folder holds under one name, as the file system says.</summary>
internal sealed record FolderEntry(string Name, string FullPath, bool IsFolder, bool IsLink, long Length, DateTimeOffset Changed);

/// <summary>What folders held when they were last listed. To look at one entry of thousands takes no time; to look
/// at all of them is most of what an edit would cost.</summary>
internal sealed class KeptListings
{
    private readonly Dictionary<string, FolderEntry[]> _folders;
    private readonly Dictionary<string, HashSet<string>> _named = new(StringComparer.Ordinal);

    /// <param name="other">Is copied: what is listed from now on does not change it.</param>
    public KeptListings(KeptListings? other = null) => _folders = new(other?._folders ?? [], StringComparer.Ordinal);

    /// <summary>From now on these paths are looked at again, with all that is under them.</summary>
    /// <param name="paths">Relative to the project, with <c>/</c>; null for everything.</param>
    public void LookAgainAt(IReadOnlySet<string>? paths)
    {
        if (paths is null)
        {
            _folders.Clear();
        }

        foreach (var path in paths ?? Enumerable.Empty<string>())
        {
            foreach (var below in _folders.Keys
                .Where(folder => folder == path || (folder.StartsWith(path, StringComparison.Ordinal) && folder[path.Length] == '/')).ToList())
            {
                _folders.Remove(below);
            }

            var name = path.LastIndexOf('/') + 1;
            if (name > 0 && _folders.ContainsKey(path[..(name - 1)]))
            {
                (_named.TryGetValue(path[..(name - 1)], out var names) ? names : _named[path[..(name - 1)]] = new(StringComparer.Ordinal)).Add(path[name..]);
            }
        }
    }

    /// <summary>The folder's entries, by name; the very same list where nothing of it was to be looked at again.</summary>
    /// <param name="list">Lists the entries with these names, or all.</param>
    public FolderEntry[] Of(string folder, Func<Predicate<string>?, FolderEntry[]> list)
    {
        // Gone first: where the listing fails, nothing is known.
        var isKept = _folders.Remove(folder, out var entries);
        _named.Remove(folder, out var named);
        if (!isKept)
        {
            entries = list(null);
        }
        else if (named is not null)
        {
            entries = [.. entries!.Where(entry => !named.Contains(entry.Name)).Concat(list(named.Contains))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }

        // What a link leads to changes without a word of the link.
        if (!Array.Exists(entries!, entry => entry.IsLink))
        {
            _folders[folder] = entries!;
        }

        return entries!;
    }
}
