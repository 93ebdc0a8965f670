using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render.Links;

/// <summary>Finds files of an editor or designer that want the path of another file of the site, or of a folder of it.</summary>
internal sealed class PathClashes
{
    // Windows and macOS take names that differ in case or in the composition of letters for one name.
    private readonly Dictionary<string, Owner> _taken = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<Diagnostic> _problems = [];

    private PathClashes()
    {
    }

    /// <param name="made">Other files that the tool makes: the path of each, and what it is.</param>
    /// <param name="copied">Files that are copied as they are: where each goes, and where it stands in the project.</param>
    /// <returns>One problem for each file that must have another name.</returns>
    public static IReadOnlyList<Diagnostic> Find(Graph graph, IEnumerable<(string Path, string What)> made,
        IEnumerable<(StaticFile File, string Source)> copied)
    {
        var clashes = new PathClashes();
        foreach (var page in graph.Pages.Where(page => page is not TextPage))
        {
            clashes.Take(new(page.Path, WhatOf(page), PlaceOf(page)));
        }

        foreach (var (path, what) in made)
        {
            clashes.Take(new(path, what, null));
        }

        // A text that nobody has translated stands in several languages, but is one file.
        foreach (var page in graph.Pages.OfType<TextPage>().OrderBy(page => page.Language != page.Text.Language))
        {
            clashes.Take(new(page.Path, "the page of this text", PlaceOf(page), IsProse: true));
        }

        foreach (var (file, source) in copied)
        {
            clashes.Take(new(file.Path, "a file that is copied as it is", Place.StartOf(new(source, ""))));
        }

        return [.. clashes._problems.DistinctBy(problem => problem.At.Source.Path)];
    }

    // Each folder on the way, then the file itself: "a", "a/b", "a/b/c.html".
    private void Take(Owner owner)
    {
        if (owner.At is { } at && PortablePath.Objection(owner.Path) is { } objection)
        {
            _problems.Add(ClashMessages.PathIsUnfit(at, owner.Path, objection));
            return;
        }

        for (var slash = owner.Path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = owner.Path.IndexOf('/', slash + 1))
        {
            if (!TryTake(owner, owner.Path[..slash]))
            {
                return;
            }
        }

        TryTake(owner, owner.Path);
    }

    // What the tool itself makes has paths that differ; were it otherwise, the writer would refuse.
    private bool TryTake(Owner owner, string path)
    {
        var isFolder = path.Length < owner.Path.Length;
        if (_taken.TryAdd(path.Normalize(), owner with { Path = path, IsFolder = isFolder }))
        {
            return true;
        }

        var other = _taken[path.Normalize()];
        if ((isFolder && other.IsFolder && path == other.Path) || owner.At is not { } at)
        {
            return true;
        }

        _problems.Add(owner.IsProse ? ClashMessages.NameIsOfEverySite(at, other) : ClashMessages.PathIsTaken(at, path, isFolder, other));
        return false;
    }

    private static Place? PlaceOf(Page page) => page switch
    {
        TextPage { Text.File: var file } => Place.StartOf(file),
        FactPage { Fact: var fact } => fact.Start,
        MovedPage { Fact: var fact } => fact.Start,
        SourcePage { Article: var article } => Place.StartOf(article.File),
        _ => null,
    };

    private static string WhatOf(Page page) => page switch
    {
        HomePage => "the home page",
        SearchPage => "the search page",
        DataPage => "the page of what there is to download",
        CorrectionsPage => "the page of corrections",
        NetworkPage => "the page of who met, spoke of and belongs to whom",
        NotFoundPage => "the page for addresses that lead nowhere",
        ListPage { Section: var section } => $"the list of {Paths.Folder(section)}",
        FactPage => "the page of this fact",
        MovedPage => "where this fact's page was under a former id",
        SourcePage => "the page of this article",
        _ => "a page that the tool makes",
    };

    /// <summary>Who has a path.</summary>
    /// <param name="What">In words of the editor's.</param>
    /// <param name="At">The file of the project that it is made from; null where the tool makes it by itself.</param>
    /// <param name="IsProse">Whether it is a page of <c>content/pages</c>.</param>
    internal sealed record Owner(string Path, string What, Place? At, bool IsProse = false, bool IsFolder = false);
}
