using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>
/// What was read of the files the last time. A file is read again only where its length or time is another, or
/// where its time is so near to the reading that it says nothing;
/// it is parsed again only where its bytes are others. So what has not changed stays the same
/// object, and whoever worked something out of it can keep that, too.
/// </summary>
internal sealed class KeptFiles
{
    // File systems count time in steps; within one, a second change looks like the first.
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2);

    private const int FewChanged = 16;

    private readonly TimeProvider _clock;
    private readonly FilesAhead<Kept> _ahead = new();
    private Dictionary<string, Folder> _before = new(StringComparer.Ordinal);
    private Dictionary<string, Folder> _now = new(StringComparer.Ordinal);
    private string _scope = "";

    /// <param name="clock">Tells how old a file was when it was read.</param>
    public KeptFiles(TimeProvider clock) => (_clock, Listings) = (clock, new());

    /// <summary>A copy: what is read from now on does not change the <paramref name="other"/>.</summary>
    public KeptFiles(KeptFiles other)
    {
        (_clock, _scope, Listings) = (other._clock, other._scope, new(other.Listings));
        _now = other._now.ToDictionary(entry => entry.Key, entry => new Folder(entry.Value), StringComparer.Ordinal);
    }

    /// <summary>Whether any file has changed, come or gone since the reading before.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>What the project's folders held.</summary>
    public KeptListings Listings { get; }

    /// <summary>Begins to read the project once more.</summary>
    /// <param name="paths">Which paths are looked at again, relative to the project, with all that is under them; null for everything.</param>
    public void Begin(IReadOnlySet<string>? paths)
    {
        Listings.LookAgainAt(paths);
        (_before, _now) = (_now, new(StringComparer.Ordinal));
        HasChanged = false;
    }

    /// <param name="isWhole">All is read, and what was not asked for is gone; false: reading ended half-way, and the rest is kept for the next time.</param>
    public void End(bool isWhole)
    {
        if (isWhole)
        {
            HasChanged |= _now.Values.Sum(folder => folder.Files.Count) != _before.Values.Sum(folder => folder.Files.Count);
        }
        else
        {
            foreach (var (path, folder) in _before)
            {
                foreach (var (key, kept) in folder.Files)
                {
                    In(_now, path).Files.TryAdd(key, kept);
                }
            }
        }

        _before = [];
        // Of two files with one id the second is not asked for: what it held now says nothing of what it holds later.
        _ahead.Clear();
    }

    /// <summary>As if this file had changed: it is read again.</summary>
    public void Forget(string path)
    {
        foreach (var folder in _now.Values)
        {
            foreach (var (key, _) in folder.Files.Where(entry => entry.Value.Files.Any(file => file.Path == path)).ToList())
            {
                folder.Files.Remove(key);
                folder.Whole = null;
            }
        }
    }

    /// <summary>What every file is read by, e.g. the languages of the site: where it is another, nothing is kept.</summary>
    public void ReadBy(string scope)
    {
        if (scope != _scope)
        {
            _before.Clear();
            (_scope, HasChanged) = (scope, true);
        }
    }

    /// <summary>What a folder's files were read to, if nothing of the folder was looked at again since <see cref="Keep"/>.</summary>
    public KeptFolder<T>? Whole<T>(string path, FolderEntry[] listing)
    {
        if (_before.GetValueOrDefault(path) is not { Whole: KeptFolder<T> whole } folder || whole.Listing != listing)
        {
            return null;
        }

        _now[path] = folder;
        return whole;
    }

    /// <summary>What a folder's files were read to, and the places of those that were looked at again since; null where others came or went, and where so
    /// many changed that all are read as soon. Each file gave one value and took one id.</summary>
    public (KeptFolder<T> Folder, List<int> Again)? Nearly<T>(string path, FolderEntry[] listing)
    {
        if (_before.GetValueOrDefault(path) is not { Whole: KeptFolder<T> whole } folder || !whole.IsOneToOne || whole.Listing.Length != listing.Length)
        {
            return null;
        }

        List<int> again = [];
        for (var i = 0; i < listing.Length; i++)
        {
            if (ReferenceEquals(listing[i], whole.Listing[i]))
            {
                continue;
            }

            again.Add(i);
            if (listing[i].Name != whole.Listing[i].Name || again.Count > FewChanged)
            {
                return null;
            }
        }

        _now[path] = folder;
        return (whole, again);
    }

    /// <summary>Keeps what all files of a folder were read to.</summary>
    /// <returns>The values; the very same list as before where each is the same object.</returns>
    /// <param name="isAlone">Whether nothing was wrong: what is wrong may come from elsewhere, so it is found out each time.</param>
    public ImmutableArray<T> Keep<T>(string path, KeptFolder<T> folder, bool isAlone)
        where T : class
    {
        if (_before.GetValueOrDefault(path)?.Values is ImmutableArray<T> before
            && before.AsEnumerable().SequenceEqual(folder.Values, ReferenceEqualityComparer.Instance))
        {
            folder = folder with { Values = before };
        }

        var now = In(_now, path);
        (now.Values, now.Whole) = (folder.Values, isAlone ? folder : null);
        return folder.Values;
    }

    /// <summary>What was made of these files, if they are as they were; else what <paramref name="read"/> makes of
    /// them. The problems of the reading come again with it.</summary>
    /// <param name="key">Which reading it is: the path, where one file is read once.</param>
    public T? Read<T>(string key, IReadOnlyList<ProjectFile> files, List<Diagnostic> problems, Func<IReadOnlyList<ProjectFile>, List<Diagnostic>, T?> read)
        where T : class
    {
        var path = key[..key.LastIndexOf('/')];
        var kept = _before.GetValueOrDefault(path)?.Files.GetValueOrDefault(key) is { } before ? Again(before, files) : null;
        if (kept is null)
        {
            HasChanged = true;
            kept = _ahead.Take(key) ?? Anew(files, read);
        }

        In(_now, path).Files[key] = kept;
        problems.AddRange(kept.Problems);
        return (T?)kept.Value;
    }

    /// <summary>Reads files side by side before their turn, where nothing was read before: later few are read again, and which ones is not yet known.</summary>
    public void ReadAhead<T>(IEnumerable<IReadOnlyList<ProjectFile>> together, Func<IReadOnlyList<ProjectFile>, List<Diagnostic>, T?> read)
        where T : class
    {
        if (_before.Count == 0)
        {
            _ahead.Read(together, files => Anew(files, read));
        }
    }

    /// <summary>Files that are not read, but copied when the site is asked for them.</summary>
    public void Note(ProjectFile file) => Read<ProjectFile>(file.Path, [file with { Length = 0 }], [], (_, _) => file);

    private static Folder In(Dictionary<string, Folder> folders, string path) => folders.TryGetValue(path, out var folder) ? folder : folders[path] = new();

    private Kept Anew<T>(IReadOnlyList<ProjectFile> files, Func<IReadOnlyList<ProjectFile>, List<Diagnostic>, T?> read)
        where T : class
    {
        var now = _clock.GetUtcNow();
        ProjectFile[] filled = [.. files.Select(Filled)];
        var found = new List<Diagnostic>();
        return new(filled, now, read(filled, found), found);
    }

    private Kept? Again(Kept kept, IReadOnlyList<ProjectFile> files)
    {
        // Asked of every file after every edit: nothing is made for the answer.
        var isSame = kept.Files.Length == files.Count;
        var isOld = true;
        for (var i = 0; i < files.Count && isSame; i++)
        {
            var (before, after) = (kept.Files[i], files[i]);
            if (before.Path != after.Path)
            {
                return null;
            }

            isSame = before.Length == after.Length && before.Changed == after.Changed;
            isOld &= kept.At - after.Changed >= Step;
        }

        if (isSame && isOld)
        {
            return kept;
        }

        if (kept.Files.Length != files.Count)
        {
            return null;
        }

        var now = _clock.GetUtcNow();
        ProjectFile[] filled = [.. files.Select(Filled)];
        return kept.Files.Zip(filled).All(pair => pair.First.Path == pair.Second.Path && IsSame(pair.First, pair.Second))
            ? kept with { Files = filled, At = now }
            : null;
    }

    private static bool IsSame(ProjectFile before, ProjectFile now) => before.Content is null || now.Content is null
        ? before.Length == now.Length && before.Changed == now.Changed
        : before.Content.AsSpan().SequenceEqual(now.Content);

    // What is too large to be read, or nothing, is told by its length; a pipe would wait for ever.
    private static ProjectFile Filled(ProjectFile file) =>
        file.Length is 0 or > FileReader.LargestArticle ? file : file with { Content = FileReader.Bytes(file) };

    private sealed record Kept(ProjectFile[] Files, DateTimeOffset At, object? Value, List<Diagnostic> Problems);

    private sealed class Folder(Folder? other = null)
    {
        public Dictionary<string, Kept> Files { get; } = new(other?.Files ?? [], StringComparer.Ordinal);

        public object? Values { get; set; } = other?.Values;

        public object? Whole { get; set; } = other?.Whole;
    }
}

/// <summary>What the files of a folder were read to.</summary>
/// <param name="Ids">The ids that they take, and where.</param>
internal sealed record KeptFolder<T>(FolderEntry[] Listing, ImmutableArray<T> Values, ImmutableArray<(string Id, Place At)> Ids)
{
    /// <summary>Whether each entry is a file that gave one value and took one id.</summary>
    public bool IsOneToOne => Values.Length == Listing.Length && Ids.Length == Listing.Length;
}
