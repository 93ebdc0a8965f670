using SiteGen.Diagnostics;
using SiteGen.Write;

namespace SiteGen.Publish;

/// <summary>A folder whose files are changed one by one, each as a whole: it may be a mount point, and be read by a server all the time.</summary>
internal sealed class FolderTarget : ITarget
{
    private const string LockName = ".sitegen-publishing";
    private const int LargestListing = 512_000_000;

    private readonly string _folder;
    private IDisposable? _turn;

    private FolderTarget(string folder) => _folder = folder;

    public string Name => $"the folder {_folder}";

    public int AtOnce => Environment.ProcessorCount;

    /// <param name="protectedFolders">As of <see cref="SiteWriter.Write"/>.</param>
    /// <exception cref="InputOutputException">No site can stand there.</exception>
    public static FolderTarget Open(string folder, IReadOnlyList<string> protectedFolders) => new(OutputFolder.ForSingleFiles(folder, protectedFolders));

    public Task<IReadOnlyDictionary<string, Stored>> ReadAsync() => Task.FromResult<IReadOnlyDictionary<string, Stored>>(
        WholeFiles.In(_folder)
            .Where(file =>
                file.Path is not (Listing.FileName or LockName) && !WholeFiles.IsLeftover(file.Path) && !OldSite.IsNobodys(Path.GetFileName(file.Path)))
            .ToDictionary(file => file.Path, file => new Stored(file.Size), StringComparer.Ordinal));

    public Task<byte[]?> ReadListingAsync()
    {
        var path = PathTo(Listing.FileName);
        return Task.FromResult(File.Exists(path) ? Disk.Try<byte[]?>("read", path, () => RegularFile.Read(path, LargestListing)) : null);
    }

    // Looked at, not looked up: it may have been changed by hand.
    public Task<bool> HasAsync(SiteFile file, Stored stored, Listed? listed) =>
        Task.FromResult(stored.Size == file.Size && Disk.IsRegularAndEqual(PathTo(file.Path), file.Read()));

    public Task BeginAsync(Plan plan)
    {
        var folders = plan.New.Concat(plan.Changed).Select(file => file.Path).Concat(plan.Deleted.Select(file => file.Path)).SelectMany(Plan.FoldersOf)
            .Distinct(StringComparer.Ordinal).Select(PathTo).Prepend(_folder).ToList();
        foreach (var folder in folders)
        {
            RefuseLink(folder);
            RefuseUnwritable(folder);
        }

        Disk.CreateFolder(_folder);
        _turn = FileTurn.TryTake(PathTo(LockName), _folder)
            ?? throw new InputOutputException($"another publish is writing to {_folder}", "wait until it ends, then publish again");
        foreach (var (left, _) in WholeFiles.In(_folder).Where(file => WholeFiles.IsLeftover(file.Path)))
        {
            WholeFiles.Delete(_folder, PathTo(left));
        }

        return Task.CompletedTask;
    }

    public Task TidyAsync()
    {
        if (File.Exists(PathTo(LockName)))
        {
            // It goes with its turn, unless another publish has it.
            FileTurn.TryTake(PathTo(LockName), _folder)?.Dispose();
        }

        return Task.CompletedTask;
    }

    public Task<string?> PutAsync(SiteFile file)
    {
        WholeFiles.Put(PathTo(file.Path), file.Read());
        return Task.FromResult<string?>(null);
    }

    public Task PutListingAsync(byte[] listing)
    {
        WholeFiles.Put(PathTo(Listing.FileName), listing);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string path)
    {
        WholeFiles.Delete(_folder, PathTo(path));
        return Task.CompletedTask;
    }

    public Task FinishAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _turn?.Dispose();
        return ValueTask.CompletedTask;
    }

    private string PathTo(string path) => Path.Combine(_folder, path);

    // The folder itself may be one: its links are followed once, when it is opened.
    private void RefuseLink(string folder)
    {
        if (folder != _folder && new DirectoryInfo(folder).LinkTarget is { } goal)
        {
            throw new InputOutputException($"{folder} is a link to {goal}, so files would be changed outside of {_folder}",
                "nothing was changed; put a folder in its place");
        }
    }

    private static void RefuseUnwritable(string folder)
    {
        var there = folder;
        while (!Directory.Exists(there) && Path.GetDirectoryName(there) is { } above)
        {
            there = above;
        }

        if (!WholeFiles.MayBeWritten(there))
        {
            throw new InputOutputException($"nothing can be written in {there}: this is not permitted",
                "nothing was changed; look who owns it, and whether its disk can be written to");
        }
    }
}
