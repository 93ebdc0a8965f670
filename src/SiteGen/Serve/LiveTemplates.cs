using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Render.Templates;

namespace SiteGen.Serve;

/// <summary>What pages are made with besides facts and articles: templates, interface words, prose, and the files that are copied.
/// What an edit has not touched is not looked at again.</summary>
internal sealed class LiveTemplates
{
    private const string Room = "templates";
    private const string StaticRoom = "content/static";

    private ImmutableArray<(string Path, long Length, DateTime Changed)> _stamps = [];
    private (TemplateSet, ImmutableDictionary<string, UiWords>, ImmutableArray<MarkdownPage>, string)? _checked;
    private ImmutableArray<Diagnostic> _problems = [];

    /// <param name="other">Is copied: what is looked at from now on does not change it.</param>
    public LiveTemplates(LiveTemplates? other = null)
    {
        if (other is not null)
        {
            (_stamps, _checked, _problems, Set, Copied) = (other._stamps, other._checked, other._problems, other.Set, other.Copied);
        }
    }

    /// <summary>Null before the first look.</summary>
    public TemplateSet? Set { get; private set; }

    /// <summary>What is copied as it is, and where it stands in the project.</summary>
    public IReadOnlyCollection<(StaticFile File, string Source)> Copied { get; private set; } = [];

    /// <summary>Whether a file that is shown as it is holds nothing, as one does that is being written.</summary>
    public bool HasEmptyFile => _stamps.Any(file => file.Length == 0) || Set?.Sources.Any(source => source.Text.Length == 0) == true;

    /// <summary>Whether a template or a copied file is another than before.</summary>
    /// <param name="paths">As in <see cref="LiveSite.Look"/>.</param>
    public bool Look(string root, Project? project, IReadOnlySet<string>? paths, DiagnosticBag diagnostics)
    {
        var (set, stamps) = (Set, _stamps);
        if (Set is null || IsUnder(Room))
        {
            Set = Pipeline.Templates(root, new(), Set);
        }

        diagnostics.AddRange(Set.Problems);
        if (project is null)
        {
            Copied = [];
            return Set != set;
        }

        if (Copied.Count == 0 || IsUnder(Room) || IsUnder(StaticRoom))
        {
            Copied = Pipeline.Copied(project, root);
            _stamps = [.. Copied.Select(file => Stamp(file.File, file.Source))];
        }

        var asked = (Set, project.Ui, project.Pages, project.Site.DefaultLanguage);
        if (_checked != asked)
        {
            var found = new DiagnosticBag();
            Pipeline.CheckWords(project, Set, found);
            (_checked, _problems) = (asked, found.Unmerged());
        }

        diagnostics.AddRange(_problems);
        return Set != set || !_stamps.SequenceEqual(stamps);

        static (string, long, DateTime) Stamp(StaticFile file, string source)
        {
            if (file.Content is { } content)
            {
                return (source, content.Length, default);
            }

            if (new FileInfo(file.FullPath) is { Exists: true } info)
            {
                return (source, info.Length, info.LastWriteTimeUtc);
            }

            return (source, -1, default);
        }

        bool IsUnder(string room) => paths is null || paths.Any(path =>
            path == room || path.StartsWith($"{room}/", StringComparison.Ordinal) || room.StartsWith($"{path}/", StringComparison.Ordinal));
    }
}
