using System.Collections.Concurrent;
using SiteGen.Diagnostics;

namespace SiteGen.Load;

/// <summary>Files that are read side by side before their turn; what is wrong with each is told when its turn comes,
/// so that the order of problems is always the same.</summary>
internal sealed class FilesAhead
{
    private readonly ConcurrentDictionary<string, (object? Value, List<Diagnostic> Problems)> _read = new(StringComparer.Ordinal);

    /// <param name="together">Files that are read as one, e.g. the words of an article and its YAML; the first one's path names them.</param>
    public void Read<T>(IEnumerable<IReadOnlyList<ProjectFile>> together, Func<IReadOnlyList<ProjectFile>, List<Diagnostic>, T?> read)
        where T : class => Parallel.ForEach(together, files =>
    {
        try
        {
            List<Diagnostic> problems = [];
            var value = read(files, problems);
            _read[files[0].Path] = (value, problems);
        }
        catch (InputOutputException)
        {
            // It comes again in its turn, so that of several the same one is told in every run.
        }
    });

    /// <summary>False where it was not read ahead.</summary>
    /// <param name="problems">Gets what is wrong with it.</param>
    public bool TryTake<T>(string path, List<Diagnostic> problems, out T? value)
        where T : class
    {
        var isRead = _read.TryRemove(path, out var ahead);
        value = (T?)ahead.Value;
        if (isRead)
        {
            problems.AddRange(ahead.Problems);
        }

        return isRead;
    }
}
