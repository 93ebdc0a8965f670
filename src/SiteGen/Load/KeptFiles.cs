using SiteGen.Diagnostics;

namespace SiteGen.Load;

/// <summary>
/// What was read of the files the last time. A file is read again only where its length or time is another, or where its time is so near to the reading that it says nothing;
/// it is parsed again only where its bytes are others. So what has not changed stays the same object, and whoever worked something out of it can keep that, too.
/// </summary>
/// <param name="clock">Tells how old a file was when it was read.</param>
internal sealed class KeptFiles(TimeProvider clock)
{
    // File systems count time in steps; within one, a second change looks like the first.
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2);

    private Dictionary<string, Kept> _before = new(StringComparer.Ordinal);
    private Dictionary<string, Kept> _now = new(StringComparer.Ordinal);
    private string _scope = "";

    /// <summary>Whether any file has changed, come or gone since the reading before.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>Begins to read the project once more.</summary>
    public void Begin()
    {
        (_before, _now) = (_now, new(_now.Count, StringComparer.Ordinal));
        HasChanged = false;
    }

    /// <param name="isWhole">All is read, and what was not asked for is gone; false: reading ended half-way, and the rest is kept for the next time.</param>
    public void End(bool isWhole)
    {
        if (isWhole)
        {
            HasChanged |= _now.Count != _before.Count;
        }
        else
        {
            foreach (var (key, kept) in _before)
            {
                _now.TryAdd(key, kept);
            }
        }

        _before = [];
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

    /// <summary>What was made of these files, if they are as they were; else what <paramref name="read"/> makes of them. The problems of the reading come again with it.</summary>
    /// <param name="key">Which reading it is: the path, where one file is read once.</param>
    public T? Read<T>(string key, IReadOnlyList<ProjectFile> files, List<Diagnostic> problems, Func<IReadOnlyList<ProjectFile>, List<Diagnostic>, T?> read)
        where T : class
    {
        var kept = _before.GetValueOrDefault(key) is { } before ? Again(before, files) : null;
        if (kept is null)
        {
            HasChanged = true;
            var now = clock.GetUtcNow();
            ProjectFile[] filled = [.. files.Select(Filled)];
            var found = new List<Diagnostic>();
            kept = new(filled, now, read(filled, found), found);
        }

        _now[key] = kept;
        problems.AddRange(kept.Problems);
        return (T?)kept.Value;
    }

    /// <summary>Files that are not read, but copied when the site is asked for them.</summary>
    public void Note(ProjectFile file) => Read<ProjectFile>(file.Path, [file with { Length = 0 }], [], (_, _) => file);

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

        var now = clock.GetUtcNow();
        ProjectFile[] filled = [.. files.Select(Filled)];
        return kept.Files.Zip(filled).All(pair => pair.First.Path == pair.Second.Path && IsSame(pair.First, pair.Second)) ? kept with { Files = filled, At = now } : null;
    }

    private static bool IsSame(ProjectFile before, ProjectFile now) => before.Content is null || now.Content is null
        ? before.Length == now.Length && before.Changed == now.Changed
        : before.Content.AsSpan().SequenceEqual(now.Content);

    // What is too large to be read, or nothing, is told by its length; a pipe would wait for ever.
    private static ProjectFile Filled(ProjectFile file) => file.Length is 0 or > FileReader.LargestArticle ? file : file with { Content = FileReader.Bytes(file) };

    private sealed record Kept(ProjectFile[] Files, DateTimeOffset At, object? Value, List<Diagnostic> Problems);
}
