using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Links;
using SiteGen.Render.Templates;

namespace SiteGen.Serve;

/// <summary>
/// Finds broken links as a build does, by rendering all that may hold any; but what was read of the page of a fact,
/// an article or a text is kept while that is the same object.
/// Others may change what such a page shows, but only in links that are made, not written; where one of these
/// seems broken, the page is rendered anew before anything is said.
/// </summary>
/// <param name="templates">What is kept holds only for these,</param>
/// <param name="ui">these words,</param>
/// <param name="site">and this site.</param>
internal sealed class LiveLinks(TemplateSet templates, ImmutableDictionary<string, UiWords> ui, Site site)
{
    // Filled also by a search that was broken off: the next one goes on from there.
    private readonly ConcurrentDictionary<string, (Page Page, LinksOfFile Links)> _kept = new(StringComparer.Ordinal);

    public bool HoldsFor(TemplateSet set, Project project) => templates == set && ui == project.Ui && site == project.Site;

    /// <summary>On any thread.</summary>
    /// <param name="copied">What is copied as it is, and where it stands in the project.</param>
    /// <exception cref="OperationCanceledException">It is no longer wanted.</exception>
    public ImmutableArray<Diagnostic> Find(Graph graph, SiteFiles files, IEnumerable<(StaticFile File, string Source)> copied, Uri address,
        CancellationToken stop)
    {
        using var stage = Stages.Begin("following the links of all pages");
        (string Path, Func<ReadOnlyMemory<byte>> Content)[] all = [.. files.All().Select(file => (file.Path, file.Content))];
        var links = new LinkCheck(all.Select(file => file.Path).ToHashSet(StringComparer.Ordinal), address);
        List<(string Path, Func<ReadOnlyMemory<byte>> Content)> known = [];
        foreach (var file in all.Where(file => LinkFiles.HasLinks(file.Path)))
        {
            if (_kept.TryGetValue(file.Path, out var kept) && ReferenceEquals(kept.Page, graph.PageAt(file.Path)))
            {
                links.Add(file.Path, kept.Links);
                known.Add(file);
            }
            else
            {
                Read(file);
            }
        }

        if (templates.Unfit.Any())
        {
            return [.. templates.Unfit];
        }

        known.FindAll(file => links.IsDoubtful(file.Path)).ForEach(Read);
        var byPath = all.ToLookup(file => file.Path, StringComparer.Ordinal);
        var origins = new LinkOrigins(graph, templates, copied.ToDictionary(file => file.File.Path, file => file.Source, StringComparer.Ordinal));
        return [.. links.Problems(origins, path => Encoding.UTF8.GetString(byPath[path].First().Content().Span))];

        void Read((string Path, Func<ReadOnlyMemory<byte>> Content) file)
        {
            stop.ThrowIfCancellationRequested();
            var read = links.Read(file.Path, file.Content().Span);
            if (graph.PageAt(file.Path) is FactPage or SourcePage or MovedPage or TextPage)
            {
                _kept[file.Path] = (graph.PageAt(file.Path)!, read);
            }
        }
    }
}
