using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Load;

/// <summary>Reads a whole project. Every problem is collected; a fact that can't be read whole is left out, and only its id is kept.</summary>
internal sealed class ProjectLoader
{
    private static readonly string[] Known = ["site.yaml", .. FactFolders, "pages", "ui", "static"];

    private readonly List<Diagnostic> _problems = [];
    private readonly ProjectFiles _files;
    private readonly FilesOnce _once;
    private readonly TakenIds _ids;
    private readonly KeptFiles? _kept;
    private ImmutableArray<string> _languages = [];

    private ProjectLoader(string root, UnsavedFile? unsaved, KeptFiles? kept) =>
        (_files, _once, _ids, _kept) = (new(root, _problems, kept?.Listings), new(unsaved, kept, _problems), new(_problems), kept);

    /// <summary>The folders of content/ whose files are facts.</summary>
    public static IReadOnlyList<string> FactFolders => ["people", "organizations", "events", "statistics", "claims", "terms"];

    /// <param name="root">The folder with <c>content/</c> and <c>seeds/</c>.</param>
    /// <param name="shippedUi">The tool's own interface words.</param>
    /// <param name="unsaved">A file to be read as it would be after an edit; not together with <paramref name="kept"/>.</param>
    /// <param name="kept">What was read the last time, for whoever reads a project again and again.</param>
    /// <param name="changed">Of what is kept, which paths are looked at again; null for everything.</param>
    /// <returns>Null only where there is no usable <c>content/site.yaml</c>, or one of the two folders is missing.</returns>
    /// <exception cref="InputOutputException">Where the file system refuses.</exception>
    public static Project? Load(string root, FileTree shippedUi, DiagnosticBag diagnostics, UnsavedFile? unsaved = null, KeptFiles? kept = null,
        IReadOnlySet<string>? changed = null)
    {
        using var stage = Stages.Begin("reading the files");
        var loader = new ProjectLoader(root, unsaved, kept);
        kept?.Begin(changed);
        Project? project = null;
        try
        {
            project = loader.Load(shippedUi);
            stage?.SetTag(Stages.Found, project is null ? "no project" : string.Create(CultureInfo.InvariantCulture,
                $"{project.Facts.Length} facts, {project.Articles.Length} articles, {project.Pages.Length} pages of prose"));
            return project;
        }
        finally
        {
            kept?.End(isWhole: project is not null);
            diagnostics.AddRange(loader._problems);
        }
    }

    private Project? Load(FileTree shippedUi)
    {
        if (!HasFolders() || LoadSite() is not { } site)
        {
            return null;
        }

        _languages = [.. site.Languages.Select(language => language.Value)];
        _kept?.ReadBy(string.Join(' ', _languages));
        _ids.Unread.UnionWith(_files.ReportUnknown("content", Known));
        var articles = Folder("seeds", new ArticleFiles(_once, _ids, _languages, _problems).Read);
        var project = new Project
        {
            Site = site,
            People = Facts("content/people", PersonReader.Person),
            Organizations = Facts("content/organizations", OrganizationReader.Organization),
            Events = Facts("content/events", EventReader.Event),
            Statistics = Facts("content/statistics", StatisticReader.Statistic),
            Claims = Facts("content/claims", ClaimReader.Claim),
            Terms = Facts("content/terms", TermReader.Term),
            Articles = articles,
            Pages = Folder("content/pages", Pages),
            Ui = Ui(shippedUi, site),
            StaticFiles = [.. StaticFiles()],
        };
        foreach (var former in project.Facts.SelectMany(fact => fact.FormerIds))
        {
            _ids.Claim(former.Value, former.At);
        }

        return project with { UnreadIds = [.. _ids.Unread, .. _files.MisplacedIds] };
    }

    private bool HasFolders()
    {
        var missing = new[] { ("content", "the facts, as YAML"), ("seeds", "the articles that the facts come from") }
            .Where(folder => !_files.HasFolder(folder.Item1)).ToList();
        _problems.AddRange(missing.Count == 2 ? [FileMessages.NoProject()] : missing.Select(folder => FileMessages.FolderMissing(folder.Item1, folder.Item2)));
        return missing.Count == 0;
    }

    private Site? LoadSite()
    {
        if (_files.Find("content", "site.yaml") is not { } file)
        {
            _problems.Add(FileMessages.SiteMissing());
            return null;
        }

        return _once.Read([file], (files, problems) => FilesOnce.ReadYaml(files[0], problems) is var (map, text) ? SiteReader.Read(map, text, problems) : null);
    }

    private ImmutableArray<T> Facts<T>(string folder, Schema<T> schema)
        where T : Fact => Folder(folder, files => Facts(files, schema));

    // A folder that nothing has changed in, and whose ids are free, gives what it gave.
    private ImmutableArray<T> Folder<T>(string folder, Func<IReadOnlyList<ProjectFile>, ImmutableArray<T>> read)
        where T : class
    {
        if (_kept is null)
        {
            return read(_files.In(folder));
        }

        var listing = _files.EntriesOf(folder);
        if (_kept.Whole<T>(folder, listing) is { } whole && _ids.AreFree(whole.Ids))
        {
            _ids.Take(whole.Ids);
            return whole.Values;
        }

        var before = _problems.Count;
        _ids.Taken.Clear();
        if (_kept.Nearly<T>(folder, listing) is var (known, again) && _ids.AreFree(known.Ids) && Renewed(folder, known with { Listing = listing }, again, read)
            is { } renewed)
        {
            return _kept.Keep(folder, renewed, isAlone: true);
        }

        var values = read(_files.In(folder));
        return _kept.Keep(folder, new KeptFolder<T>(listing, values, [.. _ids.Taken]), isAlone: _problems.Count == before);
    }

    // Most edits change one file of thousands. Null where more is to be said of it than what it gives: then the folder is read as a whole.
    private KeptFolder<T>? Renewed<T>(string folder, KeptFolder<T> known, List<int> again, Func<IReadOnlyList<ProjectFile>, ImmutableArray<T>> read)
        where T : class
    {
        var before = _problems.Count;
        var values = read(_files.In(folder, again.Select(place => known.Listing[place])));
        if (values.Length != again.Count || _problems.Count > before)
        {
            _problems.RemoveRange(before, _problems.Count - before);
            _ids.GiveBack();
            return null;
        }

        var all = known.Values.ToBuilder();
        for (var i = 0; i < again.Count; i++)
        {
            all[again[i]] = values[i];
        }

        _ids.Take(known.Ids.Where((_, place) => !again.Contains(place)));
        return known with { Values = all.MoveToImmutable() };
    }

    private ImmutableArray<T> Facts<T>(IReadOnlyList<ProjectFile> files, Schema<T> schema)
        where T : Fact
    {
        _once.ReadAhead(files.Where(file => file.Ending == ".yaml" && Ids.IsId(file.Name)).Select(file => new[] { file }),
            (read, problems) => Fact(read[0], schema, problems));
        var facts = ImmutableArray.CreateBuilder<T>();
        foreach (var file in files.Where(file => _ids.HasEnding(file, ".yaml", files) && _ids.HasId(file, Ids.IsId)))
        {
            // Of two files with one id the second is not even read: who would know which one is meant?
            if (!_ids.Claim(file.Name, file.Start))
            {
                continue;
            }

            if (Fact(file, schema) is { } fact)
            {
                facts.Add(fact);
            }
            else
            {
                _ids.Unread.Add(file.Name);
            }
        }

        return facts.DrainToImmutable();
    }

    private T? Fact<T>(ProjectFile file, Schema<T> schema)
        where T : Fact => _once.Read([file], (files, problems) => Fact(files[0], schema, problems));

    private T? Fact<T>(ProjectFile file, Schema<T> schema, List<Diagnostic> problems)
        where T : Fact
    {
        if (FilesOnce.ReadYaml(file, problems) is not var (map, text))
        {
            return null;
        }

        if (Kinds.WrongFolder(map, schema) is { } elsewhere)
        {
            problems.Add(elsewhere);
            return null;
        }

        var scope = new ReadingScope(text, file.Name, _languages);
        var fact = schema.Read(map, scope);
        problems.AddRange(scope.Told);
        return fact;
    }

    private ImmutableArray<MarkdownPage> Pages(IReadOnlyList<ProjectFile> files) =>
    [
        .. files
            .Where(file => _ids.HasEnding(file, ".md", []))
            .Select(file => _once.Read([file], (files, problems) =>
                FileReader.Read(files[0], FileReader.LargestPage, problems) is var (text, _) ? PageReader.Read(file, text, _languages, problems) : null))
            .OfType<MarkdownPage>(),
    ];

    private ImmutableDictionary<string, UiWords> Ui(FileTree shippedUi, Site site)
    {
        // The words of one language are made of several files, and of what site.yaml says of it: they are kept together.
        var own = _files.In("content/ui");
        if (_kept is null)
        {
            return UiLoader.Load(own, shippedUi, site, _problems);
        }

        return _kept.Read("content/ui", [.. own, _files.Find("content", "site.yaml")!], _problems,
            (files, problems) => UiLoader.Load([.. files.SkipLast(1)], shippedUi, site, problems))!;
    }

    private IEnumerable<StaticFile> StaticFiles()
    {
        foreach (var file in _files.Under("content/static"))
        {
            _kept?.Note(file);
            if (file.Length > RegularFile.LargestCopied)
            {
                _problems.Add(LinkGuard.TooLarge(file.Start));
                continue;
            }

            yield return new(file.Path["content/static/".Length..], file.FullPath);
        }
    }
}
