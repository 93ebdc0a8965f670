using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Render.Data;
using SiteGen.Render.Links;
using SiteGen.Render.Search;
using SiteGen.Render.Share;
using SiteGen.Render.Templates;
using SiteGen.Scaffold;
using SiteGen.Write;

namespace SiteGen;

/// <summary>Every file of a site by its path; each is made only when its content is asked for, from any thread.</summary>
internal sealed class SiteFiles
{
    private static readonly ConditionalWeakTable<ImmutableDictionary<string, UiWords>, Dictionary<string, Wording>> Wordings = [];

    private readonly Graph _graph;
    private readonly IReadOnlyCollection<(StaticFile File, string Source)> _copied;
    private readonly PageRenderer _renderer;
    private readonly Lazy<IReadOnlyList<DataFile>> _data;
    private readonly Lazy<IReadOnlyList<DataFile>> _images;
    private readonly Lazy<Dictionary<string, Func<ReadOnlyMemory<byte>>>> _othersByPath;

    /// <param name="copied">What is copied as it is, and where it stands in the project.</param>
    /// <param name="address">Where the site stands; null leaves out what must be absolute.</param>
    public SiteFiles(Graph graph, TemplateSet templates, IReadOnlyCollection<(StaticFile File, string Source)> copied, Uri? address)
    {
        // Kept with the words that they are of: sorters remember what they have read.
        var wordings = Wordings.GetValue(graph.Project.Ui, ui => ui.ToDictionary(entry => entry.Key, entry => new Wording(entry.Value)));
        (_graph, _copied) = (graph, copied);
        _renderer = new(graph, templates, wordings, address?.AbsoluteUri);
        _data = new(() =>
        [
            .. DataFiles.Of(graph, wordings, address?.AbsoluteUri),
            .. Kind.All.Select(kind =>
                new DataFile(PublishedSchemas.PathOf(kind.Name), "what files of this kind may hold", () =>
                JsonSchemas.Write(kind, [.. graph.Project.Site.Languages.Select(language => language.Value)], KnownIds.None))),
            .. graph.Pages.OfType<SearchPage>().SelectMany(page => SearchIndex.Files(graph, wordings, page))
                .Select(file => new DataFile(file.Path, "the words of content/", file.Content)),
        ]);
        _images = new(() => [.. ShareImages.Of(new(graph, wordings, address?.AbsoluteUri))]);
        _othersByPath = new(() => Others().DistinctBy(file => file.Path).ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal));
    }

    /// <summary>Files of the project that want the path of another file: while there are any, there is no site.</summary>
    public IReadOnlyList<Diagnostic> Clashes() =>
        PathClashes.Find(_graph, _data.Value.Concat(_images.Value).Select(file => (file.Path, $"made from {file.Origin}")), _copied);

    /// <summary>Pages first.</summary>
    public OutputFile[] All() =>
    [
        .. _graph.Pages.Select(page => new OutputFile(page.Path, $"the page {page.Path}", () => _renderer.Render(page))),
        .. Others(),
    ];

    public bool Has(string path) => _graph.PageAt(path) is not null || _othersByPath.Value.ContainsKey(path);

    /// <summary>The content of one file, with nothing made for the others; null where the site has no such path.</summary>
    public ReadOnlyMemory<byte>? Find(string path)
    {
        using var stage = Stages.Begin("making a file");
        stage?.SetTag(Stages.Found, path);
        if (_graph.PageAt(path) is { } page)
        {
            return _renderer.Render(page);
        }

        // With ?: the null would become an empty file.
        return _othersByPath.Value.TryGetValue(path, out var content) ? content() : default(ReadOnlyMemory<byte>?);
    }

    private IEnumerable<OutputFile> Others() =>
    [
        .. from file in _data.Value
           select new OutputFile(file.Path, file.Origin, file.Content) { IsLong = true },
        .. from file in _images.Value
           select new OutputFile(file.Path, file.Origin, file.Content),
        .. from copied in _copied
           select new OutputFile(copied.File.Path, copied.Source, () => copied.File.Read()),
    ];
}
