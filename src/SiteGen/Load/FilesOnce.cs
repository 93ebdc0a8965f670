using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>How each file of a project is read: as it was kept from the last time, ahead of its turn
/// beside others, or as an edit that is not saved has it.</summary>
/// <param name="problems">Gets what is wrong with each file when its turn comes.</param>
internal sealed class FilesOnce(UnsavedFile? unsaved, KeptFiles? kept, List<Diagnostic> problems)
{
    private readonly FilesAhead<Ahead> _ahead = new();

    /// <param name="files">Those that are read as one; the first one's path names them.</param>
    public T? Read<T>(IReadOnlyList<ProjectFile> files, Func<IReadOnlyList<ProjectFile>, List<Diagnostic>, T?> read)
        where T : class
    {
        if (kept is not null)
        {
            return kept.Read(files[0].Path, files, problems, read);
        }

        if (_ahead.Take(files[0].Path) is not var (value, found))
        {
            return read([.. files.Select(AsEdited)], problems);
        }

        problems.AddRange(found);
        return (T?)value;
    }

    /// <summary>Of those that will be read. Where files are kept, only a few are read again.</summary>
    public void ReadAhead<T>(IEnumerable<IReadOnlyList<ProjectFile>> together, Func<IReadOnlyList<ProjectFile>, List<Diagnostic>, T?> read)
        where T : class
    {
        if (kept is not null)
        {
            kept.ReadAhead(together, read);
            return;
        }

        _ahead.Read(together, files =>
        {
            List<Diagnostic> found = [];
            return new(read([.. files.Select(AsEdited)], found), found);
        });
    }

    /// <summary>Null where the file is no YAML; then the problems say why.</summary>
    public static (YamlMap Map, SourceText Text)? ReadYaml(ProjectFile file, List<Diagnostic> problems) =>
        FileReader.Read(file, FileReader.LargestYaml, problems) is var (text, _) && YamlReader.Read(text, TextSpan.Whole(text.Text), problems) is { } map
            ? (map, text)
            : null;

    private ProjectFile AsEdited(ProjectFile file) =>
        file.Path == unsaved?.Path ? file with { Length = unsaved.Bytes.Length, Content = unsaved.Bytes } : file;

    private sealed record Ahead(object? Value, List<Diagnostic> Problems);
}
