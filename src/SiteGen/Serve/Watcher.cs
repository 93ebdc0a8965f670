using SiteGen.Diagnostics;

namespace SiteGen.Serve;

/// <summary>
/// Says which paths in the project's folders have changed. A folder moved in is told once for all its files, and of a burst a part may be lost:
/// where that is known, everything may have changed, and where it is not, whoever listens looks at everything a little later.
/// </summary>
internal sealed class Watcher : IDisposable
{
    private static readonly string[] Rooms = ["content", "seeds", "templates"];

    // A folder that is moved out just before something else happens ends the watching of all around it in silence, which is a defect of
    // the runtime. Whoever watches one folder alone is told, and goes on.
    private static readonly string[] WithFolders = [.. Rooms, "content/static"];

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly string _root;
    private readonly Action<string?> _changed;
    private readonly FileSystemWatcher? _above;
    private FileSystemWatcher? _around;
    private readonly Dictionary<string, FileSystemWatcher> _rooms = new(StringComparer.Ordinal);
    private readonly List<FileSystemWatcher> _folders = [];
    private readonly Lock _turn = new();
    private bool _ended;
    private int _isAgainDue;

    /// <param name="changed">Gets paths relative to the project, with <c>/</c>, or null for everything, from any thread, and often.</param>
    public Watcher(string root, Action<string?> changed)
    {
        (_root, _changed) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)), changed);
        if (Path.GetDirectoryName(_root) is { } above)
        {
            _above = Watch(above, false, (_, change) => Again(change.Name == Path.GetFileName(_root)));
        }

        WatchRooms();
    }

    public void Dispose()
    {
        lock (_turn)
        {
            _ended = true;
            _above?.Dispose();
            _around?.Dispose();
            foreach (var watcher in _rooms.Values.Concat(_folders))
            {
                watcher.Dispose();
            }
        }
    }

    // A folder that was deleted and is back is another one: its old watcher sees nothing of it.
    private void WatchRooms()
    {
        lock (_turn)
        {
            _around?.Dispose();
            _around = !_ended && Directory.Exists(_root) ? Watch(_root, false, (_, change) => Again(Rooms.Contains(change.Name))) : null;
            _folders.ForEach(watcher => watcher.Dispose());
            _folders.Clear();
            foreach (var folder in WithFolders.Where(_ => !_ended).Select(name => Path.Combine(_root, name)).Where(Directory.Exists))
            {
                _folders.Add(Watch(folder, false, (_, _) => AgainLater()));
            }

            foreach (var room in Rooms.TakeWhile(_ => !_ended))
            {
                if (_rooms.Remove(room, out var old))
                {
                    old.Dispose();
                }

                var folder = Path.Combine(_root, room);
                if (Directory.Exists(folder))
                {
                    _rooms[room] = Watch(folder, true, (_, change) => _changed(change.Name is { } name ? $"{room}/{name.Replace('\\', '/')}" : null));
                }
            }
        }
    }

    // What stands around the rooms matters only by its name.
    private FileSystemWatcher Watch(string folder, bool isRoom, FileSystemEventHandler tell)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(folder)
            {
                IncludeSubdirectories = isRoom,
                NotifyFilter = isRoom
                    ? NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size
                    : NotifyFilters.DirectoryName,
                InternalBufferSize = 64 * 1024,
            };
            watcher.Changed += tell;
            watcher.Created += tell;
            watcher.Deleted += tell;
            watcher.Renamed += (sender, change) =>
            {
                tell(sender, change);
                tell(sender, new(WatcherChangeTypes.Renamed, folder, change.OldName));
            };
            watcher.Error += (_, _) => AgainLater();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception refused) when (refused is IOException or ArgumentException)
        {
            watcher?.Dispose();
            throw new InputOutputException($"the folder {folder} can't be watched: {refused.Message}",
                "close other programs that watch many files, or let the system watch more (fs.inotify.max_user_watches)", refused);
        }
    }

    // Where a folder may not be read, this comes while its watching begins: at once, it would come again at once, and without end.
    private void AgainLater()
    {
        _changed(null);
        if (Interlocked.Exchange(ref _isAgainDue, 1) == 0)
        {
            _ = Task.Delay(Pause).ContinueWith(
                _ =>
                {
                    Volatile.Write(ref _isAgainDue, 0);
                    Again(true);
                },
                TaskScheduler.Default);
        }
    }

    private void Again(bool isMeant)
    {
        if (!isMeant)
        {
            return;
        }

        try
        {
            WatchRooms();
        }
        catch (InputOutputException)
        {
            // The folder went while it was being watched: when it is back, it is told again.
        }

        _changed(null);
    }
}
