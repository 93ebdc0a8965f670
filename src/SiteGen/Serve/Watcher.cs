using SiteGen.Diagnostics;

namespace SiteGen.Serve;

/// <summary>
/// Says which paths in the project's folders have changed. A folder moved in is told once for all its files, and of a burst a part may be lost:
/// where that is known, everything may have changed, and where it is not, whoever listens looks at everything a little later.
/// </summary>
internal sealed class Watcher : IDisposable
{
    private static readonly string[] Rooms = ["content", "seeds", "templates"];

    private readonly string _root;
    private readonly Action<string?> _changed;
    private readonly FileSystemWatcher _around;
    private readonly Dictionary<string, FileSystemWatcher> _rooms = new(StringComparer.Ordinal);
    private readonly Lock _turn = new();
    private bool _ended;

    /// <param name="changed">Gets paths relative to the project, with <c>/</c>, or null for everything, from any thread, and often.</param>
    public Watcher(string root, Action<string?> changed)
    {
        (_root, _changed) = (Path.GetFullPath(root), changed);
        _around = Watch(null);
        WatchRooms();
    }

    public void Dispose()
    {
        lock (_turn)
        {
            _ended = true;
            _around.Dispose();
            foreach (var room in _rooms.Values)
            {
                room.Dispose();
            }
        }
    }

    // A room that was deleted and is back is another folder: its old watcher sees nothing of it.
    private void WatchRooms()
    {
        lock (_turn)
        {
            foreach (var room in Rooms.TakeWhile(_ => !_ended))
            {
                if (_rooms.Remove(room, out var old))
                {
                    old.Dispose();
                }

                var folder = Path.Combine(_root, room);
                if (Directory.Exists(folder))
                {
                    _rooms[room] = Watch(room);
                }
            }
        }
    }

    // Without a room: what stands around them.
    private FileSystemWatcher Watch(string? room)
    {
        var folder = room is null ? _root : Path.Combine(_root, room);
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(folder)
            {
                IncludeSubdirectories = room is not null,
                NotifyFilter = room is not null ? NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size : NotifyFilters.DirectoryName,
                InternalBufferSize = 64 * 1024,
            };
            FileSystemEventHandler tell = room is null ? (_, change) => Around(change.Name) : (_, change) => _changed(change.Name is { } name ? $"{room}/{name.Replace('\\', '/')}" : null);
            watcher.Changed += tell;
            watcher.Created += tell;
            watcher.Deleted += tell;
            watcher.Renamed += (sender, change) =>
            {
                tell(sender, change);
                tell(sender, new(WatcherChangeTypes.Renamed, folder, change.OldName));
            };
            watcher.Error += (_, _) => Again();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (IOException refused)
        {
            watcher?.Dispose();
            throw new InputOutputException($"the folder {folder} can't be watched: {refused.Message}", "close other programs that watch many files, or let the system watch more (fs.inotify.max_user_watches)", refused);
        }
    }

    private void Around(string? name)
    {
        if (Rooms.Contains(name))
        {
            Again();
        }
    }

    private void Again()
    {
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
