using System.IO.Enumeration;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Lists the files of a project in one order on every machine. Hidden files and the guides (<c>README.md</c>) are passed
/// over; links must lead to files inside the project.</summary>
internal sealed class ProjectFiles
{
    private const int DeepestFolder = 16;

    private static readonly string[] PublishedDotNames = [".nojekyll", ".well-known"];

    private static readonly EnumerationOptions EveryEntry = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly string _root;
    private readonly LinkGuard _guard;
    private readonly List<Diagnostic> _problems;
    private readonly KeptListings _listings;
    private readonly List<string> _misplaced = [];

    /// <param name="listings">What was listed before, for whoever lists again and again.</param>
    public ProjectFiles(string root, List<Diagnostic> problems, KeptListings? listings = null)
    {
        _root = Path.GetFullPath(root);
        (_problems, _listings) = (problems, listings ?? new());
        if (!Directory.Exists(_root))
        {
            throw new InputOutputException($"there is no folder {root}", "name a folder with content/ and seeds/ in it");
        }

        _guard = new(_root);
    }

    /// <summary>The ids of files in folders that were reported: others may name them.</summary>
    public IReadOnlyList<string> MisplacedIds => _misplaced;

    public bool HasFolder(string folder)
    {
        var path = Path.Combine(_root, folder);
        return Directory.Exists(path) || (RegularFile.IsThere(path, $"the folder {folder}") && Directory.Exists(path));
    }

    /// <summary>One file of a folder, or null where it is missing or a bad link.</summary>
    public ProjectFile? Find(string folder, string name) =>
        EntriesOf(folder).Where(entry => entry.Name == name && !entry.IsFolder).Select(entry => Accepted(folder, entry)).FirstOrDefault();

    /// <summary>The files that stand directly in a folder; none where it is missing. Folders in it are reported.</summary>
    public IReadOnlyList<ProjectFile> In(string folder) => In(folder, EntriesOf(folder));

    /// <summary>Of the entries of a folder, its files.</summary>
    public IReadOnlyList<ProjectFile> In(string folder, IEnumerable<FolderEntry> entries)
    {
        List<ProjectFile> files = [];
        foreach (var entry in entries.Where(entry => !entry.Name.StartsWith('.') && entry.Name != "README.md"))
        {
            if (entry.IsFolder)
            {
                _problems.Add(FileMessages.FolderInFolder(At($"{folder}/{entry.Name}"), folder));
                _misplaced.AddRange(IdsIn(entry));
            }
            else if (Accepted(folder, entry) is { } file)
            {
                files.Add(file);
            }
        }

        return files;
    }

    /// <summary>Every file under a folder.</summary>
    public IEnumerable<ProjectFile> Under(string folder)
    {
        foreach (var entry in EntriesOf(folder).Where(entry => !entry.Name.StartsWith('.') || PublishedDotNames.Contains(entry.Name)))
        {
            if (entry.IsFolder)
            {
                var isTooDeep = folder.Count(c => c == '/') > DeepestFolder;
                foreach (var file in entry.IsLink || isTooDeep ? Refuse(folder, entry, isTooDeep) : Under($"{folder}/{entry.Name}"))
                {
                    yield return file;
                }
            }
            else if (Accepted(folder, entry) is { } file)
            {
                yield return file;
            }
        }
    }

    /// <summary>Reports what stands in a folder and is not known by its name; the answer is the ids that these files would have.</summary>
    public IReadOnlyList<string> ReportUnknown(string folder, IReadOnlyCollection<string> known)
    {
        var unknown = EntriesOf(folder).Where(entry => !entry.Name.StartsWith('.') && entry.Name != "README.md" && !known.Contains(entry.Name)).ToList();
        foreach (var entry in unknown)
        {
            var closest = Kinds.FolderOf(entry.Name) ?? Closest.To(entry.Name, known);
            var at = At($"{folder}/{entry.Name}");
            _problems.Add(entry.IsFolder ? FileMessages.FolderNotExpected(at, closest) : FileMessages.FileNotExpected(at, closest));
        }

        return [.. unknown.SelectMany(IdsIn)];
    }

    private static IEnumerable<string> IdsIn(FolderEntry entry)
    {
        if (entry is { IsFolder: true, IsLink: false })
        {
            return List(new(entry.FullPath), entry.Name, name => name.EndsWith(".yaml", StringComparison.Ordinal)).Select(file =>
                Path.GetFileNameWithoutExtension(file.Name));
        }

        return [Path.GetFileNameWithoutExtension(entry.Name)];
    }

    /// <summary>What the folder holds, by name; the same list as before where nothing of it is to be looked at again.</summary>
    public FolderEntry[] EntriesOf(string folder)
    {
        var directory = new DirectoryInfo(Path.Combine(_root, folder));
        if (!directory.Exists && InPlaceOf(directory, folder) is { } problem)
        {
            _problems.Add(problem);
            return [];
        }

        if (directory.LinkTarget is null)
        {
            return Named(folder, _listings.Of(folder, isWanted => List(directory, folder, isWanted)));
        }

        if (_guard.IsInside(directory))
        {
            return Named(folder, List(directory, folder, isWanted: null));
        }

        _problems.Add(LinkGuard.LeadsOutside(At(folder)));
        return [];
    }

    private static Diagnostic? InPlaceOf(DirectoryInfo directory, string folder)
    {
        if (directory.LinkTarget is not null)
        {
            return LinkGuard.LeadsNowhere(At(folder));
        }

        if (File.Exists(directory.FullName))
        {
            return FileMessages.NoFolder(At(folder));
        }

        return null;
    }

    // What no text may hold, no name may: it gets into messages, ids and addresses.
    private FolderEntry[] Named(string folder, FolderEntry[] entries)
    {
        if (!Array.Exists(entries, entry => UnfitCharacters.IsUnfitName(entry.Name)))
        {
            return entries;
        }

        _problems.AddRange(entries.Where(entry => UnfitCharacters.IsUnfitName(entry.Name) && !entry.Name.StartsWith('.'))
            .Select(entry => DiskNames.Unfit(Path.Combine(_root, folder), folder, entry.Name)));
        return Array.FindAll(entries, entry => !UnfitCharacters.IsUnfitName(entry.Name));
    }

    private static FolderEntry[] List(DirectoryInfo directory, string folder, Predicate<string>? isWanted)
    {
        if (!directory.Exists)
        {
            return [];
        }

        try
        {
            // Of an entry that nobody asks for, only the name is read.
            var entries = new FileSystemEnumerable<FolderEntry>(directory.FullName, (ref FileSystemEntry entry) => new(
                entry.FileName.ToString(), entry.ToFullPath(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint), entry.Length,
                entry.LastWriteTimeUtc), EveryEntry)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => isWanted is null || isWanted(entry.FileName.ToString()),
            };
            return [.. entries.OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DiskFailure.Unread($"the folder {folder}", exception);
        }
    }

    private ProjectFile? Accepted(string folder, FolderEntry entry)
    {
        var path = $"{folder}/{entry.Name}";
        if (!entry.IsLink && entry.Length > 0)
        {
            return new(path, entry.FullPath, entry.Length, entry.Changed);
        }

        var file = new FileInfo(entry.FullPath);
        // Where nothing in the folder may be looked at, a file has no length, but is not empty.
        if (!entry.IsLink && !RegularFile.IsThere(entry.FullPath, path))
        {
            throw DiskFailure.Unread(path, new FileNotFoundException());
        }

        if (_guard.Problem(file, At(path)) is { } problem)
        {
            _problems.Add(problem);
            return null;
        }

        return entry.IsLink && LinkGuard.Target(file) is FileInfo target
            ? new(path, entry.FullPath, target.Length, new(target.LastWriteTimeUtc))
            : new(path, entry.FullPath, entry.Length, entry.Changed);
    }

    private IEnumerable<ProjectFile> Refuse(string folder, FolderEntry refused, bool isTooDeep)
    {
        var at = At($"{folder}/{refused.Name}");
        _problems.Add(isTooDeep ? FileMessages.FoldersTooDeep(at) : LinkGuard.LinkToFolder(at));
        return [];
    }

    private static Place At(string path) => Place.StartOf(new(path, ""));
}
