using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Reads a whole project. Every problem is collected; a fact that can't be read whole is left out, and only its id is kept.</summary>
internal sealed class ProjectLoader
{
    private static readonly string[] Known = ["site.yaml", .. FactFolders, "pages", "ui", "static"];

    private readonly List<Diagnostic> _problems = [];
    private readonly ProjectFiles _files;
    private readonly Dictionary<string, Place> _ids = new(StringComparer.Ordinal);
    private readonly List<(string Id, Place At)> _taken = [];
    private readonly HashSet<string> _unread = [];
    private readonly UnsavedFile? _unsaved;
    private readonly KeptFiles? _kept;
    private readonly FilesAhead _ahead = new();
    private ImmutableArray<string> _languages = [];

    private ProjectLoader(string root, UnsavedFile? unsaved, KeptFiles? kept) =>
        (_files, _unsaved, _kept) = (new(root, _problems, kept?.Listings), unsaved, kept);

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
                $"{project.Facts.Count()} facts, {project.Articles.Length} articles, {project.Pages.Length} pages of prose"));
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
        _unread.UnionWith(_files.ReportUnknown("content", Known));
        var articles = Folder("seeds", Articles);
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
            Claim(former.Value, former.At);
        }

        return project with { UnreadIds = [.. _unread, .. _files.MisplacedIds] };
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

        return Read([file], (files, problems) => ReadYaml(files[0], problems) is var (map, text) ? SiteReader.Read(map, text, problems) : null);
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
        if (_kept.Whole<T>(folder, listing) is { } whole && !whole.Ids.Any(id => _ids.ContainsKey(id.Id)))
        {
            foreach (var (id, at) in whole.Ids)
            {
                _ids.Add(id, at);
            }

            return whole.Values;
        }

        var before = _problems.Count;
        _taken.Clear();
        var values = read(_files.In(folder));
        return _kept.Keep(folder, new KeptFolder<T>(listing, values, [.. _taken]), isAlone: _problems.Count == before);
    }

    private ImmutableArray<T> Facts<T>(IReadOnlyList<ProjectFile> files, Schema<T> schema)
        where T : Fact
    {
        ReadAhead(files.Where(file => file.Ending == ".yaml" && Ids.IsId(file.Name)).Select(file => new[] { file }),
            (read, problems) => Fact(read[0], schema, problems));
        var facts = ImmutableArray.CreateBuilder<T>();
        foreach (var file in files.Where(file => HasEnding(file, ".yaml", files) && HasId(file, Ids.IsId)))
        {
            // Of two files with one id the second is not even read: who would know which one is meant?
            if (!Claim(file.Name, file.Start))
            {
                continue;
            }

            if (Fact(file, schema) is { } fact)
            {
                facts.Add(fact);
            }
            else
            {
                _unread.Add(file.Name);
            }
        }

        return facts.DrainToImmutable();
    }

    private T? Fact<T>(ProjectFile file, Schema<T> schema)
        where T : Fact => Read([file], (files, problems) => Fact(files[0], schema, problems));

    private T? Fact<T>(ProjectFile file, Schema<T> schema, List<Diagnostic> problems)
        where T : Fact
    {
        if (ReadYaml(file, problems) is not var (map, text))
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

    private T? Read<T>(IReadOnlyList<ProjectFile> files, Func<IReadOnlyList<ProjectFile>, List<Diagnostic>, T?> read)
        where T : class
    {
        if (_kept is not null)
        {
            return _kept.Read(files[0].Path, files, _problems, read);
        }

        return _ahead.TryTake<T>(files[0].Path, _problems, out var value) ? value : read([.. files.Select(AsEdited)], _problems);
    }

    // Where files are kept, only a few are read.
    private void ReadAhead<T>(IEnumerable<IReadOnlyList<ProjectFile>> together, Func<IReadOnlyList<ProjectFile>, List<Diagnostic>, T?> read)
        where T : class
    {
        if (_kept is null)
        {
            _ahead.Read(together, (files, problems) => read([.. files.Select(AsEdited)], problems));
        }
    }

    private ProjectFile AsEdited(ProjectFile file) =>
        file.Path == _unsaved?.Path ? file with { Length = _unsaved.Bytes.Length, Content = _unsaved.Bytes } : file;

    private ImmutableArray<Article> Articles(IReadOnlyList<ProjectFile> files)
    {
        foreach (var stray in files.Where(file => file.Ending is not (".txt" or ".yaml")))
        {
            _problems.Add(FileMessages.WrongEnding(stray, stray.Ending == ".yml" ? ".yaml" : ".txt", isThere: false));
            _unread.Add(stray.Name);
        }

        var articles = ImmutableArray.CreateBuilder<Article>();
        var pairs = files.Where(file => file.Ending is ".txt" or ".yaml").GroupBy(file => file.Name).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        ReadAhead(pairs.Where(pair => pair.Count() == 2 && Ids.IsArticleId(pair.Key))
            .Select(pair => new[] { pair.First(file => file.Ending == ".txt"), pair.First(file => file.Ending == ".yaml") }), Article);
        foreach (var pair in pairs)
        {
            var (words, yaml) = (pair.FirstOrDefault(file => file.Ending == ".txt"), pair.FirstOrDefault(file => file.Ending == ".yaml"));
            if (!HasId(pair.First(), Ids.IsArticleId))
            {
                continue;
            }

            var isNew = Claim(pair.Key, pair.First().Start);
            if (Article(words, yaml) is not { } article)
            {
                _unread.Add(pair.Key);
            }
            else if (isNew)
            {
                articles.Add(article);
            }
        }

        return articles.DrainToImmutable();
    }

    private Article? Article(ProjectFile? words, ProjectFile? yaml)
    {
        if (words is null || yaml is null)
        {
            _problems.Add(yaml is null ? FileMessages.ArticleWithoutYaml(words!) : Stray(yaml) ?? FileMessages.YamlWithoutArticle(yaml));
            return null;
        }

        return Read([words, yaml], Article);
    }

    // The words, then the YAML of one article.
    private Article? Article(IReadOnlyList<ProjectFile> files, List<Diagnostic> problems)
    {
        if (FileReader.Read(files[0], FileReader.LargestArticle, problems) is not var (text, bytes) || ReadYaml(files[1], problems) is not var (map, file))
        {
            return null;
        }

        var scope = new ReadingScope(file, files[1].Name, _languages);
        var article = ArticleReader.Read(map, text, Convert.ToHexStringLower(SHA256.HashData(bytes)), scope);
        problems.AddRange(scope.Told);
        return article;
    }

    // A fact among the articles. What is wrong with its YAML is for when it stands where it belongs.
    private static Diagnostic? Stray(ProjectFile yaml) =>
        FileReader.Read(yaml, FileReader.LargestYaml, []) is var (text, _) && YamlReader.Read(text, TextSpan.Whole(text.Text), []) is { } map
            ? Kinds.WrongFolder(map, ArticleReader.Known)
            : null;

    private ImmutableArray<MarkdownPage> Pages(IReadOnlyList<ProjectFile> files) =>
    [
        .. files
            .Where(file => HasEnding(file, ".md", []))
            .Select(file => Read([file], (files, problems) =>
                FileReader.Read(files[0], FileReader.LargestPage, problems) is var (text, _) ? PageReader.Read(file, text, _languages, problems) : null))
            .OfType<MarkdownPage>(),
    ];

    private ImmutableDictionary<string, UiWords> Ui(FileTree shippedUi, Site site)
    {
        // The words of one language are made of several files, and of what site.yaml says of it: they are kept together.
        var own = _files.In("content/ui");
        return _kept is null
            ? UiLoader.Load(own, shippedUi, site, _problems)
            : _kept.Read("content/ui", [.. own, _files.Find("content", "site.yaml")!], _problems,
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

    private static (YamlMap Map, SourceText Text)? ReadYaml(ProjectFile file, List<Diagnostic> problems) =>
        FileReader.Read(file, FileReader.LargestYaml, problems) is var (text, _) && YamlReader.Read(text, TextSpan.Whole(text.Text), problems) is { } map
            ? (map, text)
            : null;

    private bool HasEnding(ProjectFile file, string ending, IReadOnlyList<ProjectFile> beside)
    {
        if (file.Ending == ending)
        {
            return true;
        }

        var id = Path.GetFileNameWithoutExtension(file.Name);
        var isThere = beside.Any(other => other.Ending == ending && other.Name == id);
        _problems.Add(FileMessages.WrongEnding(file, ending, isThere));
        if (!isThere)
        {
            _unread.Add(id);
        }

        return false;
    }

    private bool HasId(ProjectFile file, Func<string, bool> isId)
    {
        if (isId(file.Name) && !Ids.IsTaken(file.Name))
        {
            return true;
        }

        // Others may name it already by the id that it should have.
        _unread.Add(Ids.Suggest(file.Name) ?? file.Name);
        _problems.Add(isId(file.Name) ? FileMessages.IdIsTaken(file.Start, file.Name) : FileMessages.NameIsNoId(file, Ids.Suggest(file.Name)));
        return false;
    }

    private bool Claim(string id, Place at)
    {
        if (_ids.TryAdd(id, at))
        {
            _taken.Add((id, at));
            return true;
        }

        _problems.Add(FileMessages.TwoWithOneId(id, at, _ids[id]));
        return false;
    }
}
