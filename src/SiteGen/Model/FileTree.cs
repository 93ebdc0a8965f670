namespace SiteGen.Model;

/// <summary>Files by their paths, wherever they stand: those below a folder, or those inside the program.</summary>
internal abstract class FileTree
{
    /// <summary>What stands below this folder; nothing where there is none.</summary>
    public static implicit operator FileTree(string folder) => new FolderTree(folder);

    /// <summary>The folder on the disk; null inside the program.</summary>
    public virtual string? Folder => null;

    /// <summary>Every path in it, with <c>/</c>, in one order on every machine.</summary>
    public abstract IReadOnlyList<string> Paths { get; }

    /// <summary>The file, whose bytes are read when they are asked for.</summary>
    public abstract StaticFile File(string path);

    /// <summary>The names of the files that stand directly in a folder, without those of folders in it.</summary>
    /// <param name="folder">e.g. <c>partials</c>; empty for the topmost.</param>
    public IEnumerable<string> NamesIn(string folder) => Paths
        .Where(path => Path.GetDirectoryName(path.AsSpan()).SequenceEqual(folder))
        .Select(path => Path.GetFileName(path));

    private sealed class FolderTree(string folder) : FileTree
    {
        public override string? Folder => folder;

        public override IReadOnlyList<string> Paths => Directory.Exists(folder) ? [.. Files().Order(StringComparer.Ordinal)] : [];

        public override StaticFile File(string path) => new(path, Path.Combine(folder, path));

        public override string ToString() => folder;

        private IEnumerable<string> Files() => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
    }
}
