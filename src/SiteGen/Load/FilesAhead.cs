using System.Collections.Concurrent;
using SiteGen.Diagnostics;

namespace SiteGen.Load;

/// <summary>Files that are read side by side before their turn; what is wrong with each is told when its turn comes,
/// so that the order of problems is always the same.</summary>
/// <typeparam name="TRead">What is kept of a reading until then.</typeparam>
internal sealed class FilesAhead<TRead>
    where TRead : class
{
    private readonly ConcurrentDictionary<string, TRead> _read = new(StringComparer.Ordinal);

    /// <param name="together">Files that are read as one, e.g. the words of an article and its YAML; the first one's path names them.</param>
    public void Read(IEnumerable<IReadOnlyList<ProjectFile>> together, Func<IReadOnlyList<ProjectFile>, TRead> read) => Parallel.ForEach(together, files =>
    {
        try
        {
            _read[files[0].Path] = read(files);
        }
        catch (InputOutputException)
        {
            // It comes again in its turn, so that of several the same one is told in every run.
        }
    });

    /// <summary>What was read ahead, once; null where nothing was.</summary>
    public TRead? Take(string path) => _read.TryRemove(path, out var read) ? read : null;

    /// <summary>Forgets what was read ahead and not taken.</summary>
    public void Clear() => _read.Clear();
}
